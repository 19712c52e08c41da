import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactBook } from '../../lib/io/db.ts';
import { forbidden } from '../../lib/io/forbidden.ts';
import { record } from '../../lib/io/record.ts';
import { sent, unsent } from '../../lib/io/sending.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import type { Draft } from '../../lib/model/ask.ts';
import { sameThing } from '../../lib/model/join.ts';
import { freshMachine } from './background.ts';
import { context, ME, retract, rule } from './sample.ts';

const anna = { name: 'Anna Roth', email: 'anna@acme.example' };

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ welcomed: true, accounts: [ME] });
});

function draft(windowId: string, change: Partial<Draft['compose']> = {}): Draft {
  const people = { to: [anna], cc: [], bcc: [] };
  const text = { subject: 'Desks', attachments: [], body: 'Good day' };
  const compose = { draftId: 'msg-a:r1', threadId: '1980', ...people, ...text, ...change };
  return { site: 'gmail', account: ME, url: 'https://mail.google.com/', locale: 'en', windowId, compose };
}

const mails = async () => sameThing(await book.events.toArray()).filter(({ kind }) => kind === 'mail');
const turn = async () => (await book.prospects.get(anna.email))?.turn ?? null;

describe('a mail that has left its window', () => {
  it('is a mail of ours with the time it left and the names it has so far', async () => {
    await sent(draft('w1:1'));
    expect(await mails()).toMatchObject([
      {
        id: `mail|gmail|${ME}|msg-a:r1`,
        ids: [`gmail|${ME}|msg-a:r1`, `gmail|${ME}|sent:w1:1`],
        threadId: `gmail|${ME}|1980`,
        direction: 'out',
        seenAs: 'open',
        awaiting: 1,
        people: [anna.email],
        at: expect.stringMatching(/Z$/),
      },
    ]);
    expect(await turn()).toBe('theirs');
  });

  it('goes by our name for it where the page has none, and in no conversation that only this page knows', async () => {
    await sent(draft('w1:1', { draftId: null, threadId: 'thread-a:r7' }));
    expect(await mails()).toMatchObject([{ ids: [`gmail|${ME}|sent:w1:1`], threadId: null }]);
  });

  it('counts all who get it but us, and is nothing when it goes to us alone', async () => {
    const hannah = { name: null, email: 'hannah@ours.example' };
    await sent(draft('w1:1', { to: [{ name: null, email: ME }], cc: [hannah] }));
    expect(await mails()).toEqual([]);
    await sent(draft('w2:1', { to: [hannah], bcc: [anna] }));
    expect(await mails()).toMatchObject([{ people: [anna.email] }]);
  });

  it('is one mail when its word comes twice', async () => {
    await sent(draft('w1:1'));
    await sent(draft('w1:1'));
    expect(await book.events.count()).toBe(1);
  });

  it('brings its quote', async () => {
    const attachments = [{ name: 'Quote 12.pdf', mimeType: null, bytes: null, url: null, kind: 'file' as const }];
    await sent(draft('w1:1', { attachments, body: 'Attached is our quote 12 over 900 EUR.' }));
    expect(await mails()).toMatchObject([{ quote: { role: 'delivered', amount: 900 } }]);
  });

  it('is nobody’s business when the account is private, or not known', async () => {
    await sent({ ...draft('w1:1'), account: 'me@home.example' });
    await sent({ ...draft('w2:1'), account: null });
    await unsent({ ...draft('w1:1'), account: 'me@home.example' });
    expect(await book.events.count()).toBe(0);
  });
});

describe('a sending that was taken back (law 3)', () => {
  it('counts no more, whichever word comes first', async () => {
    await sent(draft('w1:1'));
    await unsent(draft('w1:1'));
    expect(await mails()).toEqual([]);
    expect(await turn()).toBeNull();
    await unsent(draft('w5:1', { draftId: 'msg-a:r5' }));
    await sent(draft('w5:1', { draftId: 'msg-a:r5' }));
    expect(await mails()).toEqual([]);
  });

  it('counts again each time the draft is sent again, and is taken back again', async () => {
    await sent(draft('w1:1'));
    await unsent(draft('w1:1'));
    for (const window of ['w2:1', 'w3:1', 'w4:1']) {
      await sent(draft(window));
      expect(await mails()).toHaveLength(1);
      expect(await turn()).toBe('theirs');
      await unsent(draft(window));
      expect(await mails()).toEqual([]);
    }
    await sent(draft('w5:1'));
    // Words that come twice change nothing.
    await sent(draft('w5:1'));
    await unsent(draft('w4:1'));
    expect(await mails()).toHaveLength(1);
  });

  it('leaves other mails alone', async () => {
    await sent(draft('w1:1'));
    await sent(draft('w2:1', { draftId: 'msg-a:r2' }));
    await unsent(draft('w2:1', { draftId: 'msg-a:r2' }));
    expect(await mails()).toMatchObject([{ id: `mail|gmail|${ME}|msg-a:r1` }]);
  });
});

describe('whom nobody may write to (E11)', () => {
  const day = (n: number) => `2026-11-0${n}T09:00:00.000Z`;

  it('is told by their own record, in any of their addresses', async () => {
    await record(
      book,
      [rule('ban', anna.email, 'doNotContact', day(1)), rule('p', 'bo@b.example', 'prospect', day(1))],
      context,
    );
    expect(await forbidden([' Anna@ACME.example', 'bo@b.example', 'new@n.example', 'no address'])).toEqual([
      anna.email,
    ]);
  });

  it('is told by a word about their domain, also of somebody new, until it is taken back', async () => {
    await record(book, [rule('d', '@acme.example', 'doNotContact', day(1))], context);
    expect(await forbidden(['new@acme.example', 'other@b.example'])).toEqual(['new@acme.example']);
    await record(book, [rule('d2', '@acme.example', 'contactAgain', day(2))], context);
    expect(await forbidden(['new@acme.example'])).toEqual([]);
    await record(book, [retract('rule|d2', 'r', day(3))], context);
    expect(await forbidden(['new@acme.example'])).toEqual(['new@acme.example']);
  });

  it('is noted with the mail that went all the same (E17), and only of such a mail', async () => {
    await record(book, [rule('ban', anna.email, 'doNotContact', day(1))], context);
    await sent(draft('w1:1'), 'doNotContact');
    await sent(draft('w2:1', { draftId: 'msg-a:r2', to: [{ name: null, email: 'bo@b.example' }] }), 'doNotContact');
    const overrode = Object.fromEntries((await mails()).map((mail) => [mail.people[0], 'overrode' in mail]));
    expect(overrode).toEqual({ [anna.email]: true, 'bo@b.example': false });
    expect((await book.prospects.get(anna.email))?.figures.overrides).toHaveLength(1);
  });
});
