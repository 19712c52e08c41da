import type { People, Site } from './contract.ts';

const ADDRESS = "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,253}";
/** Somebody may have been searched for: the search box and its suggestions stand in the banner too. */
const NOT_SEARCHED = ':not([role="search"] *)';
const HEX_OR_WORD = '^(?!undefined$)(\\w{1,64})$'; // "undefined" has stood for "none" since November 2025

/** People of a list row, a sender or a recipient: Gmail puts address and name into attributes. Last seen 2026-08. */
const shown = (css: string): People => ({ css, email: { attr: 'email' }, name: [{ attr: 'name' }, {}] });

/** Recipients of a compose window. Neither chips nor a classic field with someone in it were seen on a saved page. */
const recipients = (field: 'to' | 'cc' | 'bcc'): People[] => [
  {
    css: `div[name="${field}"] [role="option"][data-hovercard-id]`, // PeopleKit, since 2021-10; described only
    email: { attr: 'data-hovercard-id' },
    name: [{ attr: 'data-name' }, { css: '[data-name]', attr: 'data-name' }, {}],
  },
  {
    css: `input[name="${field}"], textarea[name="${field}"], div[name="${field}"] input[peoplekit-id]`,
    email: [
      { attr: 'value', match: `<\\s*(${ADDRESS})\\s*>` },
      { attr: 'value', match: `^\\W{0,3}(${ADDRESS})` },
    ],
    name: { attr: 'value', match: '^\\s*"?([^"<@]{1,200}?)"?\\s*<' },
  },
];

/** Every page of Gmail, as a match pattern. */
export const GMAIL_PAGES = 'https://mail.google.com/*';

/**
 * Gmail. Classes of content and data attributes have held since 2014 and 2018; classes of containers, the header and
 * toolbars break every year and are not used. Known from descriptions only, not from a saved page: collapsed
 * messages, recipients in compose windows, popped-out windows, right-to-left pages, both panes of the split view.
 */
export const gmail: Site = {
  id: 'gmail',
  label: 'Gmail',
  kind: 'mail',
  hosts: [GMAIL_PAGES],
  account: [
    { css: 'meta[name="og-profile-acct"]', attr: 'content' }, // 2026-08; absent in 2022 and 2023
    { css: `[role="banner"] [aria-label*="@"]${NOT_SEARCHED}`, attr: 'aria-label', match: ADDRESS }, // 2023-03
    { css: 'head > title', match: `[-–—|]\\s+(${ADDRESS})(?=\\s+[-–—|]|$)`, last: true, without: 'h2.hP' }, // 2026-07
    { css: '[role="banner"] a[title*="@"]', attr: 'title', match: ADDRESS }, // 2014
    { css: `[role="banner"] :is(a, div, span)${NOT_SEARCHED}`, match: `^\\s*(${ADDRESS})\\s*$` }, // 2022-05
    { css: 'input[name="from"]', attr: 'value' }, // described only
    { css: '#loading .msg', match: ADDRESS }, // described only
  ],
  aliases: [
    { css: 'input[name="from"]', attr: 'value' },
    { css: '[role="menuitem"][value*="@"]', attr: 'value' }, // described only
  ],
  main: '[role="main"]', // 2026-07
  hidden: '[hidden], [style*="display:none"], [style*="display: none"]',
  untrusted: '.a3s, .ii.gt > div, [contenteditable="true"], [g_editable="true"]', // 2026-07
  readsAt:
    '#(?:inbox|sent|starred|snoozed|drafts|imp|all|spam|trash|scheduled|label|category|circle|search|advanced-search|section_query)(?:[/?]|$)',
  pages: [
    {
      holds: 'list',
      seen: '[gh="tl"]', // 2014-12
      row: 'tr.zA', // 2026-08
      follows: 'tr.zA.apv:not([id])', // 2015-01
      needs: '[data-legacy-thread-id], [data-thread-id]', // 2023-03; the pages of 2014 have neither
      threadId: { css: '[data-legacy-thread-id]', attr: 'data-legacy-thread-id', match: HEX_OR_WORD },
      // A reply that is being written is no message yet: with its id the conversation would never look seen through.
      lastMessageId: ['data-legacy-last-non-draft-message-id', 'data-legacy-last-message-id'].map((attr) => ({
        css: '[data-legacy-last-message-id]', // 2026-08, both attributes 2020-01
        attr,
        match: HEX_OR_WORD,
      })),
      people: [shown('.yW [email]')], // 2026-06; the label for screen readers repeats them and is not read
      subject: ['.y6 .bog', '.y6 > span:not(.y2)'], // 2026-06, before 2018
      timeText: { css: 'td.xW span[title], td.apt span[title]', attr: 'title' }, // 2023-03, split view 2015-01
      unread: '.zE', // 2026-06
      count: ['.bx0', { css: '.yW', own: true, match: '\\((\\d{1,4})\\)' }], // 2023-03, before 2018
      files: {
        css: '.brc[data-chipenabled]', // 2023-03
        name: [{ attr: 'title' }, '.brg'],
        url: { css: '[data-docurl]', attr: 'data-docurl' },
        kinds: [{ kind: 'drive', match: '.' }],
      },
    },
    {
      holds: 'thread',
      heading: 'h2.hP, h2[data-legacy-thread-id]', // 2026-07
      id: { attr: 'data-legacy-thread-id', match: HEX_OR_WORD },
      subject: {},
      urlId: '#[^?]*/([0-9a-f]{16})(?:[?/]|$)',
      message: '.h7, .kv, .kQ, .kx, .adn, .gs', // 2025-08; collapsed ones described only, but for fragments of 2020-01
      needs: '[data-legacy-message-id], [data-message-id], [email]:not(.M9 [email])', // a draft alone is no message
      collapsed: '.kv, .kQ, .kx', // described only
      messageId: [
        { css: '[data-legacy-message-id]', attr: 'data-legacy-message-id', match: HEX_OR_WORD }, // 2026-07
        { css: '[data-message-id]', attr: 'data-message-id', match: '^#?([0-9a-f]{12,16})$' }, // conversation view off
        { css: '.ii.gt, .a3s', attr: 'class', match: '(?:^|\\s)m([0-9a-f]{12,16})(?:\\s|$)' }, // to 2016, before 2018
      ],
      permId: { css: '[data-message-id]', attr: 'data-message-id', match: '^#?(msg-[\\w:-]{1,64})$' },
      from: [
        shown('.gE span.gD[email]'),
        shown('.gD[email]'),
        shown('h3.iw [email]'),
        shown('[email]:not(.hb [email], .M9 [email])'),
      ],
      to: [shown('.hb [email]')], // 2026-07; "and 3 more" stays short until the rep opens the details
      cc: [],
      timeText: [
        { css: '.g3', attr: 'title' }, // 2026-07
        { css: '.g3', attr: 'alt' },
      ],
      body: '.a3s, .ii.gt > div', // 2026-07; the class is missing before 2014-06
      bodyIgnore: '.a6S, .ajR', // hover bar of pictures, "show trimmed content"
      files: {
        css: '.aZo', // 2023-03
        name: [{ attr: 'download_url', match: '^[^:]{1,200}:([^:]+):', decode: 'percent' }, '.aV3'],
        mimeType: [
          { attr: 'download_url', match: '^([\\w.+-]{1,80}/[\\w.+-]{1,120})[:;]' },
          {
            css: '[jslog]',
            attr: 'jslog',
            match: '\\b43:([\\w+/-]+)',
            decode: 'base64',
            inside: '"([\\w.+-]+/[\\w.+-]+)"',
          },
          { css: 'img.aSM', attr: 'src', match: '/type/([\\w.+-]{1,80}/[\\w.+-]{1,120})$' }, // while Gmail scans, 2015-05
        ],
        // The size in words ("160 KB") is rounded; only the log attribute of 2023 holds the number.
        bytes: {
          css: '[jslog]',
          attr: 'jslog',
          match: '\\b43:([\\w+/-]+)',
          decode: 'base64',
          inside: ',\\s*(\\d{1,15})[\\],]',
        },
        url: [
          { attr: 'download_url', match: 'https?://(?!.*https?://).*' }, // the origin stands there twice since 2019
          { css: 'a.aQy', attr: 'href', match: '^https?://.*' },
        ],
        kinds: [
          {
            kind: 'drive',
            match: '^https://(?:(?:docs|drive)\\.google\\.com|[\\w-]+-docs\\.googleusercontent\\.com)/',
          },
          { kind: 'link', match: '^https?://(?!mail\\.google\\.com/|mail-attachment\\.googleusercontent\\.com/)' },
        ],
      },
    },
    {
      holds: 'compose',
      anchor: 'input[name="subjectbox"]', // 2020-10
      window: ['.M9', '[role="dialog"]', 'form'],
      draftId: { css: 'input[name="draft"]', attr: 'value', match: '^#?(?!undefined$)(.+)' },
      threadId: [
        { css: 'input[name="lts"]', attr: 'value' },
        { css: 'input[name="rt"]', attr: 'value', match: '^#?(.+)' },
      ],
      to: recipients('to'),
      cc: recipients('cc'),
      bcc: recipients('bcc'),
      subject: { css: 'input[name="subjectbox"]', attr: 'value' },
      body: '[g_editable="true"]',
      files: { css: '.dL', name: '.vI', url: { css: 'a.dO', attr: 'href' } }, // described only
      // The arrow beside the button opens a menu. Gmail shows a refusal as a dialog and leaves the window standing: no
      // mark of its own is needed. Button and toast last seen 2026-08, the rest described only.
      send: {
        button: [
          '.gU .T-I-atl[role="button"]:not(.Uo):not([aria-haspopup="true"])',
          '.Uo[role="button"]:not([aria-haspopup="true"])', // and archives
        ],
        later: '[selector="scheduledSend"]',
        shortcut: true,
        sent: '.b8[role="alert"] #link_vsm',
        undo: '.b8[role="alert"] #link_undo',
        closes: true,
      },
    },
  ],
  mount: {
    row: [{ css: '.xT', before: '.y6' }, { css: '.yW' }],
    // At the end of the heading: its parent lays out its children in ways that differ by account.
    thread: [{ css: 'h2.hP' }],
  },
  seenOn: '2026-08',
};
