import type { FindingName, Verdict } from '../model/event.ts';
import { asksIn } from './asks.ts';
import { callBackIn } from './callBack.ts';
import { cleanText } from './clean.ts';
import { holdingIn } from './holding.ts';
import type { Finding, MailText } from './mailText.ts';
import { meetingIn } from './meeting.ts';
import { promiseIn } from './promise.ts';
import { isUninterested, refusalIn } from './refusal.ts';
import { returnsOn, saysAway } from './returnsOn.ts';
import { automaticIn } from './sender.ts';
import { stopIn } from './stop.ts';
import { thanksIn } from './thanks.ts';

/** Raised whenever the rules change, so that the newest verdict on a mail wins. */
export const MAIL_DETECTOR = 4;

type Said = Omit<Verdict, 'detector' | 'automatic' | 'evidence' | 'returnsOn' | 'uninterested' | 'words' | 'unsure'>;
type Findings = Partial<Record<FindingName, Finding<unknown> | null>>;

/** What a machine says to nobody: looked for, and nothing there. */
const NOTHING: Required<Said> = {
  refusal: null,
  stop: false,
  callBackOn: null,
  holding: false,
  promise: null,
  meeting: null,
  asks: [],
  thanks: false,
};

/**
 * What all detectors say of one mail. Who sent it comes first: a newsletter asks nothing and an absence notice promises
 * nothing. Null while neither sender nor subject say anything and the text, which might, is not in sight.
 */
export function mailVerdict(mail: MailText): Verdict | null {
  const automatic = mail.direction === 'in' ? automaticIn(mail) : null;
  if (automatic !== null) return machineVerdict(mail, automatic);
  return mail.body === null ? null : personVerdict(mail);
}

function machineVerdict(mail: MailText, automatic: NonNullable<ReturnType<typeof automaticIn>>): Verdict {
  const away = automatic.value === 'out-of-office' ? returnsOn(mail) : null;
  const told = mail.body === null ? {} : { returnsOn: away, ...NOTHING };
  return { ...verdictOf(automatic.value, { automatic }), ...told };
}

function personVerdict(mail: MailText): Verdict {
  const theirs = mail.direction === 'in' ? theirFindings(mail) : {};
  const findings: Findings = { ...theirs, promise: promiseIn(mail), meeting: meetingIn(mail) };
  const away = saysAway(mail) ? returnsOn(mail) : null;
  const looked = mail.direction === 'in' ? { returnsOn: away, ...NOTHING } : { promise: null, meeting: null };
  const ground = theirs.refusal?.value === 'soft' && isUninterested(mail) ? { uninterested: true } : {};
  return { ...verdictOf(null, findings), ...looked, ...values(findings), ...ground, asks: asksIn(mail) };
}

/** What only somebody else can say to us. */
function theirFindings(mail: MailText): Findings {
  const stop = stopIn(mail);
  return {
    refusal: refusalIn(mail),
    stop,
    callBackOn: stop?.sure === true ? null : callBackIn(mail),
    holding: holdingIn(mail),
    thanks: thanksIn(mail),
  };
}

function values(findings: Findings): Said {
  return Object.fromEntries(entriesOf(findings).map(([name, { value }]) => [name, value]));
}

function verdictOf(automatic: Verdict['automatic'], findings: Findings): Verdict {
  const found = entriesOf(findings);
  const words = found.map(([name, finding]) => [name, cleanText(finding.words, 300) ?? ''] as const);
  return {
    detector: MAIL_DETECTOR,
    automatic,
    evidence: words.find(([name]) => name === 'automatic')?.[1] ?? '',
    words: Object.fromEntries(words),
    unsure: found.filter(([, finding]) => !finding.sure).map(([name]) => name),
  };
}

function entriesOf(findings: Findings): [FindingName, Finding<unknown>][] {
  return Object.entries(findings).filter((pair): pair is [FindingName, Finding<unknown>] => pair[1] !== null);
}
