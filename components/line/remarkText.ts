import { clockOf, spanSince } from '../../lib/engine/clock.ts';
import type { LineScreen, Recipient, Remark } from '../../lib/model/line.ts';
import type { GuardWarning } from '../../lib/model/view.ts';
import { clockPhrase, shortName, spanPhrase } from '../../lib/io/phrases.ts';
import { dayPhrase, shortDate } from '../../lib/io/when.ts';
import { numberText, t, tn } from '../../lib/io/words.ts';
import { warningText } from '../shared/warningText.ts';
import { companyOf } from '../shared/company.ts';

/** A remark in words: in one line, what it stands on, and the exact time of what it speaks of. */
export interface Told {
  text: string;
  tone: 'owed' | 'due' | 'new' | 'calm';
  why: string | null;
  at: string | null;
}

type On = Pick<LineScreen, 'people' | 'asks' | 'now' | 'workingTime'>;
type Of<K extends Remark['kind']> = Extract<Remark, { kind: K }>;

/** With the name of who it is about, where the mail goes to several of them. */
export function toldOf(remark: Remark, on: On): Told {
  const person = on.people.find(({ prospect }) => prospect.key === remark.key);
  if (!person) return { text: '', tone: 'calm', why: null, at: null };
  const told = tell(remark, person, on);
  const named = on.people.length === 1 || NAMES.has(remark.kind);
  return named ? told : { ...told, text: t('lineAbout', shortName(person.prospect), told.text) };
}

/** Remarks that name somebody anyway, or are about the mail. */
const NAMES: ReadonlySet<Remark['kind']> = new Set(['doNotContact', 'paused', 'answer', 'ways']);

function tell(remark: Remark, person: Recipient, on: On): Told {
  const name = shortName(person.prospect);
  switch (remark.kind) {
    case 'doNotContact':
      return { text: t('lineNoContact', name), tone: 'owed', why: t('lineNoContactWhy'), at: null };
    case 'paused':
      return { text: t('linePaused', name), tone: 'owed', why: t('quoted', remark.words), at: null };
    case 'promise':
      return promiseTold(remark, on);
    case 'asks':
      return asksTold(remark);
    case 'guard':
      return guardTold(remark, person, on);
    case 'ways':
      return { text: t('lineWays'), tone: 'new', why: t('lineWaysWhy', remark.evidence), at: null };
    case 'answer':
      return answerTold(remark, person, on);
    case 'try':
    case 'inTouch':
      return touchTold(remark, person, on);
  }
}

function promiseTold({ promise, when }: Of<'promise'>, { now, workingTime: { zone } }: On): Told {
  const { what, dueOn, at } = promise;
  const day = t(when === 'overdue' ? 'wasDue' : 'dueBy', dayPhrase(dueOn, now, zone));
  const tone = when === 'overdue' ? 'owed' : when === 'due' ? 'due' : 'calm';
  const why = t('linePromiseWhy', shortDate(at, now, zone));
  return { text: t('linePromise', what, day), tone, why, at: dueOn };
}

function asksTold({ untouched, of }: Of<'asks'>): Told {
  const text = of === 1 ? t('lineAsk') : tn('lineAsks', untouched, numberText(of));
  return { text, tone: 'due', why: null, at: null };
}

function guardTold({ warning, pressure }: Of<'guard'>, { prospect }: Recipient, { asks }: On): Told {
  const felt = tn('pressure', pressure, numberText(asks.pressureDays));
  const why = [warningText(warning, prospect), felt].filter(Boolean).join(' ');
  return { text: guardText(warning, prospect), tone: 'due', why, at: prospect.lastTouchAt };
}

function guardText({ rule, values }: GuardWarning, prospect: Recipient['prospect']): string {
  const n = (name: string) => numberText(values[name] ?? 0);
  const days = values['days'] ?? 0;
  if (rule === 'limit') return t('lineGuard_limit', n('n'), n('days'));
  if (rule === 'restAfterLastStep') return t('lineGuard_restAfterLastStep', n('days'));
  const company = companyOf(prospect);
  if (rule === 'account') return company ? t('lineGuard_account', company) : t('lineGuard_accountUnnamed');
  const ago = days === 0 ? t('dayToday') : tn('workingDaysAgo', days);
  return t('lineGuard_rest', t(`did_${prospect.recentTouches.at(-1)?.channel ?? 'mail'}`), ago);
}

function answerTold({ since }: Of<'answer'>, { prospect }: Recipient, { now, workingTime }: On): Told {
  const clock = clockOf(prospect, now, workingTime);
  return { text: clockPhrase(prospect, clock), tone: 'calm', why: null, at: since };
}

function touchTold(remark: Of<'try'> | Of<'inTouch'>, person: Recipient, { asks, now, workingTime }: On): Told {
  const { since } = remark;
  const last = since === null ? null : spanPhrase(spanSince(since, now, workingTime.zone));
  const parts = [
    remark.kind === 'try' ? t('lineNos', numberText(person.prospect.noCount), numberText(asks.nos)) : null,
    person.pressure > 0 ? tn('pressure', person.pressure, numberText(asks.pressureDays)) : null,
  ].filter((part) => part !== null);
  return { text: touchText(remark, last), tone: 'calm', why: parts.join(' · ') || null, at: since };
}

function touchText(remark: Of<'try'> | Of<'inTouch'>, last: string | null): string {
  if (remark.kind === 'inTouch') return last === null ? t('lineNoTouch') : t('lineInTouch', last);
  const of = numberText(remark.of);
  return last === null ? t('lineTryFirst', of) : t('lineTry', numberText(remark.n), of, last);
}
