import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { chown, readFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/** Who runs the servers: Dovecot serves no mail as root, so root steps down to a user that every Debian has. */
export interface Runner {
  name: string;
  group: string;
  uid: number;
  gid: number;
}

export async function runner(): Promise<Runner> {
  const uid = process.getuid?.() ?? 0;
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const [name = '', , id, group] =
    users.find(([user, , number]) => (uid === 0 ? user === 'www-data' : number === `${uid}`)) ?? [];
  const groups = (await readFile('/etc/group', 'utf8')).split('\n').map((line) => line.split(':'));
  const [groupName = name] = groups.find(([, , number]) => number === group) ?? [];
  return { name, group: groupName, uid: Number(id), gid: Number(group) };
}

/** Gives a file or folder to whoever runs the servers. */
export async function give(path: string, { uid, gid }: Runner): Promise<void> {
  if (process.getuid?.() === 0) await chown(path, uid, gid);
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Daemon {
  stop(): Promise<void>;
}

export interface Command {
  program: string;
  args: string[];
  env?: Record<string, string>;
  /** Where it keeps its files, its log among them. */
  folder: string;
  /** It is up when this answers. */
  port: number;
  as: Runner;
}

const UP_WITHIN = 20_000;

/** Starts a server and waits until it answers. Its children are of its process group, and end with it. */
export async function startDaemon({ program, args, env = {}, folder, port, as }: Command): Promise<Daemon> {
  const logFile = join(folder, `${basename(program)}.log`);
  const log = openSync(logFile, 'a');
  const asUser = process.getuid?.() === 0 ? { uid: as.uid, gid: as.gid } : {};
  const options = { cwd: folder, env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: folder, ...env }, ...asUser };
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const end = () => void endGroup(child);
  process.once('exit', end);
  const stop = async () => {
    process.removeListener('exit', end);
    if (endGroup(child)) await over;
  };
  if (await answers(port, over)) return { stop };
  await stop();
  throw new Error(`${program} does not answer on port ${port}: ${await readFile(logFile, 'utf8')}`);
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined || exitCode !== null || signalCode !== null) return false;
  process.kill(-pid, 'SIGTERM');
  return true;
}

async function answers(port: number, over: Promise<void>): Promise<boolean> {
  const gone = new AbortController();
  void over.then(() => gone.abort());
  for (const until = Date.now() + UP_WITHIN; Date.now() < until && !gone.signal.aborted;) {
    if (await connects(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false));
    const done = (up: boolean) => (socket.destroy(), resolve(up));
  });
}
