import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openThread } from '../../lib/io/ask.ts';

const GMAIL = 'https://mail.google.com/mail';
const THREAD = `${GMAIL}/u/rep%40ours.example/#all/18c2`;

const did = { create: vi.fn(), update: vi.fn(), focus: vi.fn() };
beforeEach(() => {
  for (const deed of Object.values(did)) deed.mockReset().mockResolvedValue({});
});

/** Gmail is open in these tabs. */
function open(...tabs: { url: string; title: string; active?: boolean }[]): void {
  const query = async () => tabs.map((tab, index) => ({ id: index + 1, windowId: index + 10, active: false, ...tab }));
  Object.assign(fakeBrowser.tabs, { query, create: did.create, update: did.update });
  Object.assign(fakeBrowser.windows, { update: did.focus });
}

const ours = { url: `${GMAIL}/u/0/?tab=rm#inbox?compose=new`, title: 'Inbox (3) - rep@ours.example - Gmail' };
const home = { url: `${GMAIL}/u/1/#inbox`, title: 'Inbox - rep@home.example - Gmail' };

describe('"Open thread" and "Check thread"', () => {
  it('leave the page of that account standing, with what is being written there, and bring it to the front', async () => {
    open(home, ours);
    await openThread(THREAD);
    expect(did.update).toHaveBeenCalledWith(2, { url: `${GMAIL}/u/0/?tab=rm#all/18c2`, active: true });
    expect(did.focus).toHaveBeenCalledWith(11, { focused: true });
    expect(did.create).not.toHaveBeenCalled();
  });

  it('take the tab that is in front, of several', async () => {
    open(ours, { ...ours, active: true });
    await openThread(THREAD);
    expect(did.update).toHaveBeenCalledWith(2, expect.anything());
  });

  it.each([
    ['another account', home],
    ['another account with ours in a subject', { ...home, title: 'For - rep@ours.example - rep@home.example - Gmail' }],
    ['a popped-out mail', { ...ours, url: `${GMAIL}/u/0/popout?ver=1#thread` }],
    ['a compose window of its own', { ...ours, url: `${GMAIL}/u/0/?view=cm&fs=1` }],
    ['a page that does not say whose it is', { ...ours, title: 'Gmail' }],
  ])('open a new tab beside %s', async (_, tab) => {
    open(tab);
    await openThread(THREAD);
    expect(did.create).toHaveBeenCalledWith({ url: THREAD });
    expect(did.update).not.toHaveBeenCalled();
  });
});
