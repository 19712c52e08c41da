import { conversations } from './conversations.ts';
import { everydayMail } from './everydayMail.ts';
import { mailboxOf, type Mailbox } from './mailbox.ts';
import { momentsBefore } from './moments.ts';
import { robin } from './people.ts';
import { quotes } from './quotes.ts';
import { from, thread } from './writing.ts';

/** The mailbox of a rep on an ordinary day: 30 conversations that matter among as many that do not. */
export function sampleMailbox(now: Date): Mailbox {
  const moments = momentsBefore(now);
  return mailboxOf(robin, [...quotes(moments), ...conversations(moments), ...everydayMail(moments)]);
}

/** The rep's private account in the same browser (`/mail/u/1/`): nothing of it is anybody's business. */
export function privateMailbox(now: Date): Mailbox {
  const { daysAgo } = momentsBefore(now);
  const account = { name: 'Robin', email: 'robin.at.home@gmail.com' };
  const sister = { name: 'Kate', email: 'kate.hale@gmail.com' };
  return mailboxOf(account, [
    thread('Sunday', { ...from(sister, daysAgo(1, '20:00'), 'Are you coming?'), to: [account] }),
  ]);
}
