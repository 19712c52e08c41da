import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Mailbox, Thread } from '../mailbox/mailbox.ts';
import { gmailHeaders, gmailPage } from './gmailPage.ts';

/** The page of an account, the mail it keeps, and its attachments. */
export async function answerGmail(
  request: IncomingMessage,
  response: ServerResponse,
  mailboxes: Mailbox[],
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://mail.google.com');
  const mailbox = mailboxes[Number(/^\/mail\/u\/(\d+)\//.exec(pathname)?.[1] ?? 0)];
  if (searchParams.get('view') === 'att')
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
  else if (!mailbox) response.writeHead(404).end('No such account.');
  else if (request.method === 'POST') {
    keep(mailbox, JSON.parse(await text(request)) as Thread);
    response.writeHead(204).end();
  } else response.writeHead(200, gmailHeaders).end(await gmailPage(mailbox));
}

/** What was sent or received in the page is still there when it is loaded again. */
function keep(mailbox: Mailbox, thread: Thread): void {
  const others = mailbox.threads.filter((other) => other.id !== thread.id);
  mailbox.threads = [thread, ...others];
}
