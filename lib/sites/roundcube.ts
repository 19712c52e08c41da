import type { People, Site } from './contract.ts';

const ADDRESS = "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,253}";
/** The page's own settings, as JSON in its head: what others wrote has its quotation marks escaped there. */
const SETTINGS = 'head > script:not([src])';

/** A folder and a number in it, in addresses: `INBOX:13`. Where all folders are searched, the number names its own. */
const UID = { params: ['_mbox', '_uid'], inside: '^[^:]+:\\d+' };

/** Address in the title, name in the text; the same in all skins. */
const shown = (css: string): People => ({ css: `${css} .rcmContactAddress`, email: { attr: 'title' }, name: {} });

/** Skins with chips keep this field up to date behind them. */
const recipients = (field: 'to' | 'cc' | 'bcc'): People[] => [
  {
    css: `textarea[name="_${field}"]`,
    several: true,
    email: [{ match: `<\\s*(${ADDRESS})\\s*>` }, { match: `^\\W{0,3}(${ADDRESS})` }],
    name: { match: '^\\s*"?([^"<@]{1,200}?)"?\\s*<' },
  },
];

/**
 * Roundcube 1.6, in the skins elastic and larry, on whatever server the rep allows. It has no conversations: each mail
 * is its own, called by its folder and its number there. A page names neither Message-ID nor the exact time of a mail,
 * and Next Touch asks no server.
 */
export const roundcube: Site = {
  id: 'roundcube',
  label: 'Roundcube',
  kind: 'mail',
  signs: 'script[src*="program/js/app."]',
  account: [
    { css: '.username', match: ADDRESS },
    { css: SETTINGS, match: `"username":"(${ADDRESS})"` }, // a mail on a page of its own, in elastic
    { css: 'select[name="_from"] > option:first-child', match: ADDRESS }, // compose: the first identity is the main one
  ],
  aliases: { css: 'select[name="_from"] > option', match: ADDRESS },
  dateFormat: { css: SETTINGS, match: '"date_format":"([dmy/.-]{4,10})"' },
  movingIds: true,
  main: '#messagelist',
  frame: '#messagecontframe',
  hidden: '[hidden], [style*="display:none"], [style*="display: none"]',
  untrusted: '#messagebody',
  readsAt: '[?&]_task=mail(?!.*[?&]_action=(?!show\\b))',
  pages: [
    {
      holds: 'list',
      seen: '#messagelist',
      row: '#messagelist tbody > tr.message',
      threadId: { css: 'a[href*="_uid="]', attr: 'href', ...UID },
      lastMessageId: { css: 'a[href*="_uid="]', attr: 'href', ...UID },
      people: [shown('.fromto')],
      subject: 'a[href*="_uid="]',
      timeText: '.date',
      unread: '.unread',
      count: [],
      folder: {
        of: { css: 'a[href*="_uid="]', attr: 'href', params: ['_mbox'] },
        ours: { css: '#mailboxlist .sent > a[rel]', attr: 'rel' },
        neither: { css: '#mailboxlist :is(.drafts, .junk, .trash) > a[rel]', attr: 'rel' },
      },
    },
    {
      holds: 'thread',
      heading: '.subject:is(h2, h3)',
      id: [],
      subject: [{ own: true }, { css: '.subject > span:has(> .voice)', own: true }],
      urlId: UID,
      single: true,
      message: 'body:has(#messagebody)',
      needs: 'td.header.from',
      messageId: [],
      permId: [],
      from: [shown('td.header.from')],
      to: [shown('td.header.to')],
      cc: [shown('td.header.cc')],
      timeText: ['.header-summary .text-nowrap', 'td.header.date'],
      body: '#messagebody',
      bodyIgnore: '.image-attachment',
      // Their addresses hold a token of the session, and are not read.
      files: { css: '#attachment-list > li[id^="attach"]', name: '.attachment-name' },
    },
    {
      holds: 'compose',
      anchor: 'form[name="form"] [name="_subject"]',
      window: ['body'], // files and buttons stand outside the form
      draftId: { css: '[name="_draft_saveid"]', attr: 'value' },
      threadId: [],
      to: recipients('to'),
      cc: recipients('cc'),
      bcc: recipients('bcc'),
      subject: { css: '[name="_subject"]', attr: 'value' },
      body: '#composebody_ifr, form:not(:has(#composebody_ifr)) [name="_message"]',
      files: { css: '#attachment-list > li[id^="rcmfile"]', name: '.attachment-name' },
      send: {
        button: 'button.send, a.send',
        sent: '#messagestack > .confirmation',
        failed: '#messagestack > .error, .ui-dialog.error', // elastic, larry
        // A draft that is saved is confirmed in the same way, and its confirmation stays for some seconds: only one that
        // comes after the press speaks of the sending.
        proves: { css: '[name="_draft"]', attr: 'value', match: '^$' },
      },
    },
  ],
  mount: {
    // In larry a chip beside the subject would break its line; beside the name there is room.
    row: [
      { css: '.task-mail span.subject', before: 'a' },
      { css: '.task-mail td.subject', before: 'a' },
      { css: '.fromto' },
    ],
    thread: [{ css: 'h2.subject' }],
  },
  seenOn: '2026-11',
};
