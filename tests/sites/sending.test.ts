// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../lib/sites/contract.ts';
import { gmail } from '../../lib/sites/gmail.ts';
import { isUndo, marksOn, outcomeOf, pressOf, type Marks } from '../../lib/sites/sending.ts';
import { open } from './load.ts';

/** Two windows, one of them in a conversation whose mail carries the site's own marks, as hostile mails do. */
const PAGE = `
<div class="a3s"><div class="M9"><input name="subjectbox"><div class="gU"><div class="T-I-atl forged" role="button"></div></div></div>
  <div class="b8" role="alert"><span id="link_vsm" class="forged">View</span></div></div>
<div role="dialog" id="docked"><div class="aYF" id="title"></div><div class="M9"><input name="subjectbox">
  <div g_editable="true" id="body"></div>
  <div class="gU"><div class="T-I-atl" role="button" id="send"><b id="label">\u202aSend</b></div>
    <div class="T-I-atl" role="button" aria-haspopup="true" id="more"></div></div></div></div>
<div class="ip"><div class="M9" id="inline"><input name="subjectbox">
  <div class="gU"><div class="T-I Uo" role="button" id="archive"></div><div class="T-I-atl" role="button" id="send2"></div></div>
  <input id="subject2"></div></div>
<div class="J-M"><div selector="scheduledSend"><i id="later"></i></div></div>
<div class="b8" role="alert" id="toast"></div>`;

let doc: Document;
const $ = (css: string) => doc.querySelector(css)!;
beforeEach(() => {
  doc = open(PAGE);
});

const press = (css: string, stroke = {}) => pressOf(gmail, doc, { target: $(css), ...stroke });
const docked = () => $('#docked .M9');

describe('a press that sends', () => {
  test('is a click on the button or on what is inside it, and knows its window', () => {
    expect(press('#label')).toEqual({ window: docked(), button: $('#send') });
    expect(press('#archive')).toEqual({ window: $('#inline'), button: $('#archive') });
  });

  test('is Enter or Space on the button, and Ctrl or Cmd with Enter anywhere in the window', () => {
    expect(press('#send', { key: 'Enter' })).toMatchObject({ window: docked() });
    expect(press('#send', { key: ' ' })).toMatchObject({ window: docked() });
    expect(press('#body', { key: 'Enter', ctrlKey: true })).toEqual({ window: docked(), button: $('#send') });
    expect(press('#title', { key: 'Enter', metaKey: true })).toMatchObject({ window: docked() });
    const inline = { window: $('#inline'), button: $('#send2') };
    expect(press('#subject2', { key: 'Enter', ctrlKey: true })).toEqual(inline);
  });

  test.each([
    ['#more', {}],
    ['#later', {}],
    ['#body', {}],
    ['#send', { key: 'a' }],
    ['#body', { key: 'Enter' }],
    ['#body', { key: 'Enter', ctrlKey: true, altKey: true }],
    ['#toast', { key: 'Enter', ctrlKey: true }],
    ['.forged', {}],
    ['.forged', { key: 'Enter', ctrlKey: true }],
  ])('is not %s with %o', (css, stroke) => {
    expect(press(css, stroke)).toBeNull();
  });

  test('is a button beside the only window of the page', () => {
    const bar = site({ button: '.send' });
    doc = open('<a class="send"></a><form class="w"><input name="_subject"></form>');
    expect(pressOf(bar, doc, { target: $('.send') })).toEqual({ window: $('.w'), button: $('.send') });
    doc = open(
      '<a class="send"></a><form class="w"><input name="_subject"></form><form class="w"><input name="_subject"></form>',
    );
    expect(pressOf(bar, doc, { target: $('.send') })).toBeNull();
  });

  test('is none at another time, wherever that is chosen', () => {
    doc = open('<form><input name="_subject"><a class="send">Send <i class="later"></i></a></form>');
    expect(pressOf(site({ button: '.send', later: '.later' }), doc, { target: $('.later') })).toBeNull();
    expect(pressOf(site({ button: '.send' }), doc, { target: $('.later') })).not.toBeNull();
  });

  test('is none on a site that does not say how it sends', () => {
    const pages = gmail.pages.filter(({ holds }) => holds !== 'compose');
    expect(pressOf({ ...gmail, pages }, doc, { target: $('#send') })).toBeNull();
  });
});

/** Gmail with other signs of sending, in a form as Roundcube has it. */
function site(signs: object): Site {
  const compose = gmail.pages.find(({ holds }) => holds === 'compose');
  const own = { anchor: '[name="_subject"]', window: ['form'], send: { sent: '.ok', ...signs } };
  return { ...gmail, pages: [{ ...compose, ...own } as never] };
}

function toast(...ids: string[]): void {
  const links = ids.map((id) => Object.assign(doc.createElement('span'), { id }));
  $('#toast').replaceChildren(...links);
}

describe('what comes of it', () => {
  let before: Marks;
  let window: Element;
  beforeEach(() => {
    before = marksOn(gmail, doc);
    window = docked();
  });
  const outcome = () => outcomeOf(gmail, doc, window, before);

  test('is sent once the window is gone and the toast leads to the mail; a mark in a mail is none', () => {
    expect(before.sent).toBeNull();
    $('#docked').remove();
    expect(outcome()).toBeNull();
    toast('link_undo');
    expect(outcome()).toBeNull();
    toast('link_undo', 'link_vsm');
    expect(outcome()).toBe('sent');
  });

  test('is nothing while the window stands, or the toast is that of an earlier mail', () => {
    toast('link_vsm');
    expect(outcome()).toBeNull();
    before = marksOn(gmail, doc);
    $('#docked').remove();
    expect(outcome()).toBeNull();
    toast('link_vsm');
    expect(outcome()).toBe('sent');
  });

  test('is told by a mark alone where the window stays, and not when a draft was saved', () => {
    const stays = site({
      button: '.send',
      failed: '.no',
      proves: { css: '[name="_draft"]', attr: 'value', match: '^$' },
    });
    doc = open('<form><input name="_subject"><input name="_draft" value="1"></form><p id="stack"></p>');
    window = $('form');
    before = marksOn(stays, doc);
    $('#stack').className = 'ok';
    expect(outcomeOf(stays, doc, window, before)).toBeNull();
    (doc.querySelector('[name="_draft"]') as HTMLInputElement).value = '';
    expect(outcomeOf(stays, doc, window, before)).toBe('sent');
    $('#stack').className = 'ok no';
    expect(outcomeOf(stays, doc, window, before)).toBe('refused');
  });

  test('is taken back by the link, with the mouse or a key', () => {
    toast('link_undo');
    expect(isUndo(gmail, { target: $('#link_undo') })).toBe(true);
    expect(isUndo(gmail, { target: $('#link_undo'), key: 'Enter' })).toBe(true);
    expect(isUndo(gmail, { target: $('#link_undo'), key: 'Tab' })).toBe(false);
    expect(isUndo(gmail, { target: $('#toast') })).toBe(false);
  });
});
