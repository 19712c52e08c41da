import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundled } from '../bundled.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';

const NONCE = 'd29ybGQ';

/** The limits that the real page puts on its own scripts; an extension must live with them. */
export const gmailHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "require-trusted-types-for 'script'",
    'trusted-types gmail#mail',
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; '),
  'x-frame-options': 'SAMEORIGIN',
};

/** The whole webmail as one page: style, mailbox and script are inside, so that opening it is one request. */
export async function gmailPage(mailbox: Mailbox): Promise<string> {
  const sheets = ['frame.css', 'list.css', 'conversation.css'].map((name) => join(import.meta.dirname, name));
  const css = (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('');
  const script = await bundled(join(import.meta.dirname, 'page', 'main.ts'));
  const data = JSON.stringify(mailbox).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="og-profile-acct" content="${mailbox.account.email}">
    <title>Gmail</title>
    <style>${css}</style>
  </head>
  <body>
    <script type="application/json" id="mailbox" nonce="${NONCE}">${data}</script>
    <script nonce="${NONCE}">${script}</script>
  </body>
</html>`;
}
