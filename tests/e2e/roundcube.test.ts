import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownOn, waitForShown } from './overlay.ts';
import { PATIENT } from './inside.ts';
import { recordOf } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';
import { answer, compose, openFolder, openFull, preview, row } from './world/roundcube/hands.ts';
import { missing, startRoundcube, type Roundcube } from './world/roundcube/roundcube.ts';

const REP = 'rita@seller.example';
const NADIA = 'nadia@brightfreight.example';
const LEE = 'lee@harbour.example';
const HOUR = 3_600_000;
const START = Date.now();
const ago = (hours: number) => new Date(START - hours * HOUR);
/** As a page that shows no seconds tells it. */
const minuteOf = (date: Date) => `${date.toISOString().slice(0, 16)}:00.000Z`;
const QUOTE = { name: 'Quote Q-2026-014.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

type Mail = { direction: string; subject: string; seenAs: string; at: string | null; ids: string[]; threadId: string };

if (process.env['CI'] && missing.length > 0) throw new Error(`The webmail is not installed: ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('Roundcube, on a real server', () => {
  let world: World;
  let server: Roundcube;
  let mail: Page;
  beforeAll(async () => {
    [server, world] = await Promise.all([startRoundcube(), openBrowser()]);
    await server.put(
      { mailbox: REP },
      {
        from: `Lee Chan <${LEE}>`,
        to: REP,
        subject: 'Price for a pallet truck?',
        text: 'Hello,\n\nplease send me a price for one pallet truck.\n\nLee',
        date: ago(0.5),
      },
    );
  });
  afterAll(async () => {
    await Promise.all([world?.close(), server?.close()]);
  });

  const mailsWith = async (address: string) =>
    (await world.events()).filter(
      (event) => event['kind'] === 'mail' && (event['people'] as string[]).includes(address),
    ) as unknown as Mail[];

  it('is nothing to Next Touch before the rep allows it', async () => {
    mail = await world.context.newPage();
    await server.login(mail, REP);
    expect(await row(mail, 'pallet truck').count()).toBe(1);
    expect(await shownOn(mail)).toEqual([]);
    expect(await world.events()).toEqual([]);
  });

  it('is read at once after the click in the popup, by the marks of the product', async () => {
    await world.grant('http://127.0.0.1/*');
    const popup = await world.realPopup(mail);
    await popup.locator('.offer button').click();
    await waitForShown(mail, /Lee/, 'row');
    expect((await world.storage())['products']).toEqual({ [new URL(server.url).origin]: 'roundcube' });
    const [first] = await mailsWith(LEE);
    expect(first).toMatchObject({ direction: 'in', threadId: `roundcube|${REP}|INBOX:1`, at: minuteOf(ago(0.5)) });
  });

  it('starts the clock when a prospect writes, on the open list', async () => {
    const theirs = await signedIn(NADIA);
    await compose(theirs, {
      to: REP,
      subject: 'Two forklifts',
      text: 'Hello Rita,\n\ncould you send us a quote for two forklifts?\n\nNadia',
    });
    await theirs.close();
    await row(mail, 'Two forklifts').waitFor();
    await waitForShown(mail, /nadia/i, 'row');
    await expect.poll(() => recordOf(world, NADIA), PATIENT).toMatchObject({ turn: 'ours', touchCount: 0 });
  });

  it('tells one mail from its row, beside the list and on its own page', async () => {
    await preview(mail, 'Two forklifts');
    await expect.poll(() => mailsWith(NADIA), PATIENT).toMatchObject([{ seenAs: 'open', subject: 'Two forklifts' }]);
    const [beside] = await mailsWith(NADIA);
    await openFull(mail, 'Two forklifts');
    await waitForShown(mail, /nadia/i, 'thread');
    expect(await mailsWith(NADIA)).toEqual([beside]);
    await mail.goBack();
    await waitForShown(mail, /nadia/i, 'row');
  });

  it('opens the panel over the whole page, beside the chip', async () => {
    await row(mail, 'Two forklifts').locator('[data-next-touch]').click();
    const panel = await world.panelFrame(mail);
    await panel.locator('main[aria-busy="false"]').waitFor();
    expect(await panel.locator('h1').textContent()).toMatch(/nadia/i);
    await mail.keyboard.press('Escape');
  });

  it('gives the turn to them when the rep has answered with a quote', async () => {
    server.away.set(NADIA, 'I am out of the office until Monday and will read your mail after that.');
    await answer(mail, 'Two forklifts', {
      subject: 'Quote Q-2026-014 for two forklifts',
      text: 'Hello Nadia,\n\nattached is our quote Q-2026-014, total EUR 48,500.00.\n\nRita',
      file: QUOTE,
    });
    await openFolder(mail, 'sent');
    await preview(mail, 'Quote Q-2026-014');
    await expect
      .poll(() => recordOf(world, NADIA), PATIENT)
      .toMatchObject({
        turn: 'theirs',
        touchCount: 1,
        quotes: [{ number: 'Q-2026-014', amount: 48_500, currency: 'EUR' }],
      });
  });

  it('leaves the clock where it is when a machine answers for them', async () => {
    const before = await recordOf(world, NADIA);
    await openFolder(mail, 'inbox');
    await row(mail, 'Automatic reply').waitFor();
    await expect.poll(async () => (await mailsWith(NADIA)).length, PATIENT).toBe(3);
    const { turn, turnSince } = (await recordOf(world, NADIA)) ?? {};
    expect({ turn, turnSince }).toEqual({ turn: 'theirs', turnSince: before?.['turnSince'] });
  });

  it('gives the turn back to the rep when they answer themselves', async () => {
    server.ahead.set(NADIA, 2);
    const theirs = await signedIn(NADIA);
    await answer(theirs, 'Quote Q-2026-014', { text: 'Hello Rita,\n\nthank you. Can you deliver by March?\n\nNadia' });
    await theirs.close();
    await row(mail, 'Re: Quote Q-2026-014').waitFor();
    await expect.poll(() => recordOf(world, NADIA), PATIENT).toMatchObject({ turn: 'ours', touchCount: 1 });
    await waitForShown(mail, /nadia/i, 'row');
  });

  it('pays a newsletter no attention', async () => {
    const news = 'newsletter@tradeweekly.example';
    await server.deliver(REP, {
      from: `Trade Weekly <${news}>`,
      to: REP,
      subject: 'This week: ten quotes that won',
      text: 'The news of the week.\n\nUnsubscribe: https://tradeweekly.example/u/1',
      date: new Date(),
      headers: { 'List-Id': '<weekly.tradeweekly.example>' },
    });
    await row(mail, 'This week').waitFor();
    await preview(mail, 'This week');
    await expect.poll(async () => (await mailsWith(news))[0], PATIENT).toMatchObject({ seenAs: 'open' });
    expect(await recordOf(world, news)).toMatchObject({ standing: 'ignored' });
    expect(await row(mail, 'This week').locator('[data-next-touch]').count()).toBe(0);
  });

  it('is forgotten when the rep takes the permission back', async () => {
    const options = await world.extensionPage('options.html');
    await options.getByRole('button', { name: new RegExp(new URL(server.url).host) }).click();
    await expect.poll(async () => (await world.storage())['products'], PATIENT).toEqual({});
    await options.close();
    await mail.reload();
    await row(mail, 'pallet truck').waitFor();
    await mail.waitForLoadState('networkidle');
    expect(await shownOn(mail)).toEqual([]);
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });

  /** The prospect in the same browser, by another name of the same server; in front, or it would be put to sleep. */
  async function signedIn(address: string): Promise<Page> {
    const page = await world.context.newPage();
    await server.login(page, address, server.otherUrl);
    return page;
  }
});

describe.skipIf(missing.length > 0)('Roundcube in German, in its older skin', () => {
  it('is read the same: row, time, mail beside the list', async () => {
    const [server, world] = await Promise.all([
      startRoundcube({ language: 'de_DE', skin: 'larry' }),
      openBrowser({ locale: 'de-DE' }),
    ]);
    try {
      const text = 'Guten Tag,\n\nwas kostet ein Hubwagen?\n\nJörg Müller';
      const letter = { from: 'Jörg Müller <joerg@mueller.example>', to: REP, subject: 'Anfrage Hubwagen', text };
      await server.put({ mailbox: REP }, { ...letter, date: ago(50) });
      const mail = await world.context.newPage();
      await server.login(mail, REP);
      await world.grant('http://127.0.0.1/*');
      const popup = await world.realPopup(mail);
      await popup.locator('.offer button').click();
      await expect
        .poll(() => world.events(), PATIENT)
        .toMatchObject([{ kind: 'mail', direction: 'in', at: minuteOf(ago(50)), seenAs: 'row' }]);
      await preview(mail, 'Anfrage Hubwagen');
      await expect
        .poll(() => world.events(), PATIENT)
        .toMatchObject([{ seenAs: 'open', verdict: { asks: ['was kostet ein Hubwagen?'] } }]);
      expect(await world.errors()).toEqual([]);
    } finally {
      await Promise.all([world.close(), server.close()]);
    }
  });
});
