import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const DAY = 86_400_000;

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate of our own for the sample hosts, made by openssl and kept for a while: the browsers are told to accept it. */
export async function certificate(): Promise<Certificate> {
  const folder = join(tmpdir(), `next-touch-world-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'certificate.pem');
  if (!(await isFresh(file))) await make(file);
  const pem = await readFile(file, 'utf8');
  return { key: pem, cert: pem };
}

async function isFresh(file: string): Promise<boolean> {
  const made = await stat(file).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs < 20 * DAY;
}

/** Under another name first: two test runs may make it at the same time. */
async function make(file: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  const names = 'subjectAltName=DNS:mail.google.com,DNS:crm.example.test,IP:127.0.0.1';
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'];
  const subject = ['-subj', '/CN=Next Touch sample world', '-addext', names];
  await promisify(execFile)('openssl', [
    'req',
    '-x509',
    ...kind,
    ...subject,
    '-keyout',
    draft,
    '-out',
    `${draft}.cert`,
  ]);
  const pem = (await readFile(draft, 'utf8')) + (await readFile(`${draft}.cert`, 'utf8'));
  await writeFile(draft, pem, { mode: 0o600 });
  await rename(draft, file);
  await rm(`${draft}.cert`);
}
