import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface SmtpServer {
  port: number;
  close(): Promise<void>;
}

/** One mail as it comes in over SMTP. */
export interface Received {
  from: string;
  to: string[];
  raw: Buffer;
}

/** Takes every mail on a port of this machine, but for recipients that are refused, and hands it on. */
export async function startSmtp(
  accept: (mail: Received) => Promise<void>,
  refuses: (recipient: string) => boolean,
): Promise<SmtpServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => done(refuses(address) ? new Error('no such user') : null),
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address.toLowerCase());
      bytesOf(stream)
        .then((raw) => accept({ from, to, raw }))
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
