import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, give, runner, type Daemon, type Runner } from './daemon.ts';
import { startDovecot } from './dovecot.ts';
import { automaticReply, composed, sentLater, type Letter } from './letter.ts';
import { deliverTo, type Slot } from './maildir.ts';
import { startSmtp, type Received, type SmtpServer } from './smtp.ts';
import { startWeb } from './web.ts';

const PASSWORD = 'open-sesame';
const NEEDED = ['/usr/sbin/dovecot', '/usr/bin/php', '/usr/bin/sqlite3', '/var/lib/roundcube/public_html/index.php'];

/** What of the webmail is not on this machine. Empty on Debian, where the set-up brings all of it. */
export const missing = NEEDED.filter((file) => !existsSync(file));

export interface RoundcubeOptions {
  language?: string;
  skin?: 'elastic' | 'larry';
}

/**
 * A real webmail on ports of this machine: Roundcube, Dovecot, and SMTP between its mailboxes. Whoever is written to
 * has a mailbox. Everything lies in a folder of its own and is gone when it is closed.
 */
export async function startRoundcube(options: RoundcubeOptions = {}): Promise<Roundcube> {
  const as = await runner();
  const folder = await mkdtemp(join(tmpdir(), 'next-touch-mail-'));
  const mail = join(folder, 'mail');
  const roundcube = new Roundcube(folder, mail, as);
  try {
    for (const part of [folder, mail]) {
      await mkdir(part, { recursive: true });
      await give(part, as);
    }
    await roundcube.start(options);
    return roundcube;
  } catch (error) {
    await roundcube.close();
    throw error;
  }
}

export class Roundcube {
  /** For the rep. */
  url = '';
  /** The same server by another name: a browser keeps its sessions apart, so that the prospect can be signed in too. */
  otherUrl = '';
  /** Who is away, and what the machine answers for them, once each. */
  readonly away = new Map<string, string>();
  /** Whose clock is ahead, by how many minutes: Roundcube shows no seconds, and a test writes two mails in a minute. */
  readonly ahead = new Map<string, number>();
  readonly #folder: string;
  readonly #mail: string;
  readonly #as: Runner;
  readonly #daemons: Daemon[] = [];
  #smtp: SmtpServer | undefined;

  constructor(folder: string, mail: string, as: Runner) {
    this.#folder = folder;
    this.#mail = mail;
    this.#as = as;
  }

  async start({ language = 'en_US', skin = 'elastic' }: RoundcubeOptions): Promise<void> {
    const [folder, as, mail] = [this.#folder, this.#as, this.#mail];
    this.#smtp = await startSmtp(
      (received) => this.#accept(received),
      (recipient) => recipient.startsWith('nobody@'),
    );
    const [port, imapPort] = [await freePort(), await freePort()];
    const web = { folder, port, imapPort, smtpPort: this.#smtp.port, language, skin, as };
    this.#daemons.push(await startDovecot({ folder, mail, port: imapPort, password: PASSWORD, as }));
    this.#daemons.push(await startWeb(web));
    this.url = `http://127.0.0.1:${port}/`;
    this.otherUrl = `http://localhost:${port}/`;
  }

  /** Signs somebody in, unless that name of the server is signed in already. */
  async login(page: Page, address: string, url = this.url): Promise<void> {
    await page.goto(url);
    if (await page.locator('#rcmloginuser').isVisible()) {
      await page.locator('#rcmloginuser').fill(address);
      await page.locator('#rcmloginpwd').fill(PASSWORD);
      await page.locator('#rcmloginpwd').press('Enter');
    }
    await page.locator('#mailboxlist').waitFor();
    // A mail that comes between the first list and the first look for news would not be shown before the next one.
    await page.waitForLoadState('networkidle');
  }

  /** A mail that lies in a mailbox already. */
  async put(slot: Slot, letter: Letter): Promise<void> {
    await deliverTo(this.#mail, this.#as, { ...slot, at: letter.date }, await composed(letter));
  }

  /** A mail that comes in now, from anywhere. */
  async deliver(to: string, letter: Letter): Promise<void> {
    await deliverTo(this.#mail, this.#as, { mailbox: to }, await composed(letter));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#daemons.map((daemon) => daemon.stop()), this.#smtp?.close()]);
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #accept({ from, to, raw }: Received): Promise<void> {
    for (const mailbox of to) {
      await deliverTo(this.#mail, this.#as, { mailbox }, sentLater(raw, this.ahead.get(from) ?? 0));
      const text = this.away.get(mailbox);
      this.away.delete(mailbox);
      if (text !== undefined) await this.deliver(from, automaticReply(mailbox, from, text, raw));
    }
  }
}
