import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { certificate } from './certificate.ts';
import { crmPage } from './crm/crmPage.ts';
import { answerGmail } from './gmail/answerGmail.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { privateMailbox, sampleMailbox } from './mailbox/sampleMailbox.ts';

/** One request that reached the world. Browsers name an extension in `origin` when one of its pages asks. */
export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  origin: string | null;
  /** Answered by a host of the world, not by the "no such host" that everything else gets. */
  known: boolean;
}

export interface WorldServer {
  /** Every https request of the browser goes here, whatever its host. */
  httpsPort: number;
  httpPort: number;
  /** The CRM without TLS, as a small company runs it in its own network. */
  plainCrm: string;
  /** `/mail/u/0/` and `/mail/u/1/`. A test may change them before it opens the page. */
  mailboxes: Mailbox[];
  requests: SeenRequest[];
  close(): Promise<void>;
}

export async function startServer(now = new Date()): Promise<WorldServer> {
  const requests: SeenRequest[] = [];
  const mailboxes = [sampleMailbox(now), privateMailbox(now)];
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void route(request, response, mailboxes, requests).catch((error: unknown) => response.destroy(error as Error));
  const https = createHttpsServer(await certificate(), answer);
  const http = createHttpServer(answer);
  const [httpsPort, httpPort] = await Promise.all([listen(https), listen(http)]);
  return {
    httpsPort,
    httpPort,
    plainCrm: `http://127.0.0.1:${httpPort}`,
    mailboxes,
    requests,
    close: async () => void (await Promise.all([stop(https), stop(http)])),
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  mailboxes: Mailbox[],
  requests: SeenRequest[],
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const isWorld = ['mail.google.com', 'crm.example.test', '127.0.0.1'].includes(host);
  const { method = 'GET', url: path = '/' } = request;
  requests.push({ host, method, path, origin: request.headers.origin ?? null, known: isWorld });
  if (!isWorld) return void response.writeHead(404).end('No such host in the sample world.');
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  if (host === 'mail.google.com') return answerGmail(request, response, mailboxes);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await crmPage());
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Browsers keep connections open; they are cut, not waited for. */
function stop(server: ReturnType<typeof createHttpServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
