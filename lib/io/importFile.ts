import { importedMail } from '../detect/importedMail.ts';
import { MailFile, type FiledMail, type FilePlace } from '../detect/mailFile.ts';
import { parseMail } from '../detect/parsedMail.ts';
import type { ContactEvent } from '../model/event.ts';
import { MOST_EXAMPLES, type ImportMark, type SkipReason } from '../model/importMark.ts';
import type { Own } from '../model/own.ts';
import { sayImported } from './ask.ts';
import { isOf, loadMarks } from './importMarks.ts';

/** Reads files of mails and gives the background what it makes of them. Only pages load this: the parser is heavy. */

/** Mails that are given at once; and bytes of a file after which its place is kept although nothing came of them. */
const BATCH = 400;
const STRETCH = 64_000_000;
/** How long the page may be held, in milliseconds. */
const BREATH = 12;
/** What a file is known again by. */
const HEAD = 1024;

/** Whose mail it is, and where she works. */
export interface ImportTarget {
  account: string;
  own: Own;
  zone: string;
  /** The present instant. */
  now: string;
}

/** The hand on the import: told how far it is, and asked before each mail whether to go on. */
export interface ImportHand {
  tell: (mark: ImportMark) => void;
  /** Resolves when it may go on: at once, or when a pause is over. False: stop here. */
  mayGoOn: () => Promise<boolean>;
}

/** Where a file stands: where reading stopped last time, or at its beginning. */
export async function markFor(file: File, { account, now }: ImportTarget): Promise<ImportMark> {
  const key = await fileKey(file);
  const known = (await loadMarks()).find((mark) => isOf(mark, { file: key, account }));
  return known ?? freshMark(key, file.name, file.size, account, now);
}

/** The same from its beginning, as a new import. */
export function freshMark(file: string, name: string, size: number, account: string, startedAt: string): ImportMark {
  const place = { offset: 0, line: 1, read: 0, taken: 0, skipped: {}, examples: [], done: false };
  return { file, name: name.slice(0, 300), size, account, startedAt, ...place };
}

/** Reads an mbox from its mark on, or a file with a single mail. Returns how far it came. */
export async function importFile(
  file: File,
  mark: ImportMark,
  target: ImportTarget,
  hand: ImportHand,
): Promise<ImportMark> {
  const batch = new Batch(mark, target, hand);
  for await (const mail of mailsIn(file, mark)) if (!(await batch.add(mail))) return await batch.stop();
  return await batch.finish();
}

/** Reads many files with a mail each as one import. */
export async function importLetters(
  files: File[],
  mark: ImportMark,
  target: ImportTarget,
  hand: ImportHand,
): Promise<ImportMark> {
  const batch = new Batch(mark, target, hand);
  let [offset, line] = [mark.offset, mark.line];
  for (const file of files) {
    offset += file.size;
    for await (const mail of mailsIn(file)) {
      if (!(await batch.add({ ...mail, line, end: { offset, line: ++line } }))) return await batch.stop();
    }
  }
  return await batch.finish();
}

/** The mails of a file while it is read, in the room that one of them takes. */
async function* mailsIn(file: File, from?: FilePlace): AsyncGenerator<FiledMail> {
  const reader = new MailFile(from);
  const stream = file
    .slice(from?.offset ?? 0)
    .stream()
    .getReader();
  try {
    for (let piece = await stream.read(); !piece.done; piece = await stream.read()) yield* reader.push(piece.value);
    yield* reader.end();
  } finally {
    await stream.cancel();
  }
}

/** Mails on their way to the background. While one batch is written the next one is read. */
class Batch {
  readonly #target: ImportTarget;
  readonly #hand: ImportHand;
  #mark: ImportMark;
  #events: ContactEvent[] = [];
  #since: number;
  #written: Promise<void> = Promise.resolve();
  #breathed = performance.now();

  constructor(mark: ImportMark, target: ImportTarget, hand: ImportHand) {
    this.#mark = mark;
    this.#target = target;
    this.#hand = hand;
    this.#since = mark.offset;
  }

  /** False: the hand stopped it before this mail. */
  async add(mail: FiledMail): Promise<boolean> {
    if (!(await this.#hand.mayGoOn())) return false;
    const outcome = await this.#outcome(mail);
    this.#mark = { ...counted(this.#mark, mail, outcome), ...mail.end };
    if (typeof outcome.event !== 'string') this.#events.push(outcome.event);
    if (this.#events.length >= BATCH || mail.end.offset - this.#since >= STRETCH) await this.#give();
    await this.#breathe();
    return true;
  }

  async stop(): Promise<ImportMark> {
    await this.#give();
    await this.#written;
    return this.#mark;
  }

  async finish(): Promise<ImportMark> {
    this.#mark = { ...this.#mark, done: true };
    return await this.stop();
  }

  async #outcome(mail: FiledMail): Promise<Outcome> {
    const { account, own, zone } = this.#target;
    try {
      const parsed = await parseMail(mail.bytes);
      const sight = { account, own, zone, seenAt: this.#mark.startedAt };
      return { event: importedMail(parsed, mail.envelope, sight), subject: parsed.subject };
    } catch {
      return { event: 'unreadable', subject: null };
    }
  }

  async #give(): Promise<void> {
    await this.#written;
    const [events, mark] = [this.#events, this.#mark];
    this.#events = [];
    this.#since = mark.offset;
    this.#written = sayImported(events, mark);
    // What goes wrong is thrown where it is waited for.
    this.#written.then(
      () => this.#hand.tell(mark),
      () => undefined,
    );
  }

  /** Lets the page draw and hear clicks. No timer: those of a hidden page ring once a second. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#breathed < BREATH) return;
    this.#hand.tell(this.#mark);
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (port1.close(), resolve()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
    this.#breathed = performance.now();
  }
}

interface Outcome {
  event: ReturnType<typeof importedMail>;
  subject: string | null;
}

function counted(mark: ImportMark, { line, offset }: FiledMail, { event, subject }: Outcome): ImportMark {
  const read = mark.read + 1;
  if (typeof event !== 'string') return { ...mark, read, taken: mark.taken + 1 };
  const n = (mark.skipped[event] ?? 0) + 1;
  const skipped = { ...mark.skipped, [event]: n };
  if (n > MOST_EXAMPLES) return { ...mark, read, skipped };
  return { ...mark, read, skipped, examples: [...mark.examples, example(event, line, offset, subject)] };
}

function example(reason: SkipReason, line: number, offset: number, subject: string | null) {
  return { reason, line, offset, subject: subject?.slice(0, 200).toWellFormed() ?? null };
}

async function fileKey(file: File): Promise<string> {
  const head = await file.slice(0, HEAD).arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', head))];
  const hash = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [file.name.slice(0, 300), file.size, file.lastModified, hash].join('|');
}
