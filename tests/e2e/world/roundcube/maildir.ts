import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { give, type Runner } from './daemon.ts';

/** Where a mail is put: whose mailbox, and which folder of it; no folder is the inbox. */
export interface Slot {
  mailbox: string;
  folder?: 'Sent' | 'Drafts';
  /** Maildir flags: `S` seen, `R` answered, `D` draft. */
  flags?: string;
  at?: Date;
}

let count = 0;

/** Puts a mail into a mailbox as a delivery would: written aside, then moved to where it is seen. */
export async function deliverTo(root: string, as: Runner, { mailbox, folder, flags = '', at }: Slot, raw: Uint8Array) {
  const box = folder ? join(root, mailbox, `.${folder}`) : join(root, mailbox);
  await makeBox(root, as, mailbox, box);
  const name = `${Math.floor((at?.getTime() ?? Date.now()) / 1000)}.M${process.pid}Q${(count += 1)}.test`;
  const aside = join(box, 'tmp', name);
  await writeFile(aside, raw);
  await give(aside, as);
  if (at) await utimes(aside, at, at);
  await rename(aside, flags ? join(box, 'cur', `${name}:2,${flags}`) : join(box, 'new', name));
}

async function makeBox(root: string, as: Runner, mailbox: string, box: string): Promise<void> {
  for (const folder of [join(root, mailbox), box, ...['cur', 'new', 'tmp'].map((part) => join(box, part))]) {
    if (await mkdir(folder, { recursive: true })) await give(folder, as);
  }
}
