import type { ContactEvent, MailEvent } from '../../lib/model/event.ts';
import { money } from '../../lib/io/money.ts';
import { dayPhrase } from '../../lib/io/when.ts';
import { t, type WordKey } from '../../lib/io/words.ts';

/** What happened, and what else is worth a second line. */
export interface HistoryText {
  what: string;
  more: string;
}

/** One event as a line of history. */
export function historyText(event: ContactEvent, now: string, zone: string): HistoryText {
  const day = (at: string) => dayPhrase(at, now, zone);
  switch (event.kind) {
    case 'mail':
      return mailText(event);
    case 'touch': {
      const what = t('historyTouch', t(`channel_${event.channel}`), t(`disposition_${event.disposition}`));
      return { what, more: join(event.nextOn && t('historyNextOn', day(event.nextOn)), event.note) };
    }
    case 'quote':
      return {
        what: t('historyQuote'),
        more: join(event.number, event.amount !== null && money(event.amount, event.currency)),
      };
    case 'decision':
      return { what: t(`outcome_${event.outcome}`), more: event.reason ?? '' };
    case 'promise':
      return {
        what: t(event.by === 'us' ? 'historyPromiseUs' : 'historyPromiseThem', event.what),
        more: event.dueOn ?? '',
      };
    case 'appointment':
      return { what: t('historyAppointment'), more: event.place ?? '' };
    case 'enquiry':
      return { what: t('historyEnquiry', event.product), more: '' };
    case 'settle':
      return { what: t('historySettle', t(`settle_${event.how}`)), more: '' };
    case 'snooze':
      return { what: t('historySnooze', day(event.until)), more: '' };
    case 'rule':
      return {
        what: t(`rule_${event.rule}`),
        more: join(event.value, ...event.people.filter((ref) => ref.startsWith('@'))),
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
function mailText({ direction, verdict, quote, subject }: MailEvent): HistoryText {
  const machine = verdict?.automatic ? AUTOMATIC[verdict.automatic] : undefined;
  const withQuote = quote?.role === 'delivered' && direction === 'out';
  const ours = withQuote ? 'historyQuoteSent' : 'historyMailOut';
  const amount = withQuote && quote.amount !== null && money(quote.amount, quote.currency);
  return { what: t(machine ?? (direction === 'in' ? 'historyMailIn' : ours)), more: join(subject, amount) };
}

function join(...parts: (string | null | false)[]): string {
  return parts.filter(Boolean).join(' ·\u00a0');
}
