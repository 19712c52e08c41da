import type { WorldServer } from '../../e2e/world/server.ts';
import type { Browser } from '../browser.ts';

/** The generated threads come from `firm0.example` to `firm96.example`. */
const FIRMS = 97;

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok?: boolean }> } };

/**
 * Makes everybody in the mailbox a prospect: then every row of a list has its chip, as it has its badge with the lean
 * yardstick. A rep does the same with one click for each company.
 */
export async function takeUpEverybody({ address, context }: Browser, { mailboxes }: WorldServer): Promise<void> {
  const page = await context.newPage();
  await page.goto(await address('manifest.json'));
  const domains = [...senders(mailboxes), ...Array.from({ length: FIRMS }, (_, firm) => `firm${firm}.example`)];
  const ok = await page.evaluate(
    async (keys) => {
      const command = { do: 'rule', keys, click: 'bench', rule: 'prospect' };
      return (await chrome.runtime.sendMessage({ ask: 'command', command })).ok;
    },
    domains.map((domain) => `@${domain}`),
  );
  if (!ok) throw new Error('the prospects were not taken up');
  await page.close();
}

function senders([mailbox]: WorldServer['mailboxes']): Set<string> {
  const people = mailbox?.threads.flatMap(({ mails }) => mails.map(({ from }) => from)) ?? [];
  const domains = new Set(people.map(({ email }) => email.slice(email.indexOf('@') + 1)));
  domains.delete(mailbox?.account.email.split('@')[1] ?? '');
  return domains;
}
