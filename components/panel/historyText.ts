import { LOST_REASONS } from '../../lib/model/choices.ts';
import type { ContactEvent, EventOf, MailEvent } from '../../lib/model/event.ts';
import { money } from '../../lib/io/money.ts';
import { dayPhrase } from '../../lib/io/when.ts';
import { t, tn, type WordKey } from '../../lib/io/words.ts';
import { chosenWord } from './detailWords.ts';

/** What happened, and what else is worth a second line. */
export interface HistoryText {
  what: string;
  more: string;
}

/** One event as a line of history. `machine`: what the rep said of a mail stands above what the detectors found. */
export function historyText(event: ContactEvent, now: string, zone: string, machine?: boolean): HistoryText {
  const day = (at: string) => dayPhrase(at, now, zone);
  switch (event.kind) {
    case 'mail':
      return mailText(event, machine ?? Boolean(event.verdict?.automatic));
    case 'touch': {
      const what = t('historyTouch', t(`channel_${event.channel}`), t(`disposition_${event.disposition}`));
      const overrode = event.overrode !== undefined && t('historyOverrode');
      return { what, more: join(event.nextOn && t('historyNextOn', day(event.nextOn)), event.note, overrode) };
    }
    case 'quote':
      return {
        what: t('historyQuote'),
        more: join(event.number, event.amount !== null && money(event.amount, event.currency)),
      };
    case 'decision':
      return { what: t(`outcome_${event.outcome}`), more: decisionMore(event) };
    case 'promise':
      return {
        what: t(event.by === 'us' ? 'historyPromiseUs' : 'historyPromiseThem', event.what),
        more: event.dueOn ? t('dueBy', day(event.dueOn)) : '',
      };
    case 'appointment':
      return { what: t('historyAppointment'), more: event.place ?? '' };
    case 'enquiry':
      return {
        what: t('historyEnquiry', event.product),
        more: join(
          event.answer ? t(`stock_${event.answer}`) : t('stockMissed'),
          !event.stockKnown && t('stockNotChecked'),
        ),
      };
    case 'settle':
      return { what: settleText(event), more: event.channel ? t(`channel_${event.channel}`) : '' };
    case 'snooze':
      return { what: t('historySnooze', day(event.until)), more: '' };
    case 'rule':
      return {
        what: t(`rule_${event.rule}`),
        more: join(
          event.value && chosenWord(event.rule, event.value),
          ...event.people.filter((ref) => ref.startsWith('@')),
        ),
      };
    case 'record':
      return { what: t('historyRecord'), more: event.company ?? '' };
    case 'merge':
      return { what: t('historyMerge'), more: '' };
    case 'retract':
      return { what: t('historyTakenBack'), more: '' };
  }
}

const AUTOMATIC: Record<string, WordKey> = {
  'out-of-office': 'automatic_outOfOffice',
  'auto-reply': 'automatic_autoReply',
  bounce: 'automatic_bounce',
  delay: 'automatic_delay',
  list: 'automatic_list',
  newsletter: 'automatic_newsletter',
  notification: 'automatic_notification',
};

/** A machine's mail is called what it is: it is no reply. */
function mailText({ direction, verdict, quote, subject }: MailEvent, isMachine: boolean): HistoryText {
  const machine = isMachine ? AUTOMATIC[verdict?.automatic ?? 'auto-reply'] : undefined;
  const withQuote = quote?.role === 'delivered' && direction === 'out';
  const ours = withQuote ? 'historyQuoteSent' : 'historyMailOut';
  const amount = withQuote && quote.amount !== null && money(quote.amount, quote.currency);
  return { what: t(machine ?? (direction === 'in' ? 'historyMailIn' : ours)), more: join(subject, amount) };
}

function settleText({ how, finding }: EventOf<'settle'>): string {
  if (finding) return t(how === 'notSo' ? 'historyDenied' : 'historyConfirmed', t(`finding_${finding}`));
  return t('historySettle', t(`settle_${how}`));
}

function decisionMore({ reason, missCause, competitor, dealType, termMonths }: EventOf<'decision'>): string {
  const known = LOST_REASONS.find((each) => each === reason);
  const lease = dealType === 'lease' && termMonths ? tn('leaseTermSaid', termMonths) : '';
  const missed = missCause && t('historyMissed', t(`missCause_${missCause}`));
  return join(missed, known ? t(`lostReason_${known}`) : reason, competitor ?? null, lease);
}

function join(...parts: (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' ·\u00a0');
}
