import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail as a test writes it down. */
export interface Letter {
  from: string;
  to: string;
  cc?: string;
  subject: string;
  text: string;
  html?: string;
  date: Date;
  headers?: Record<string, string>;
  attachments?: { filename: string; contentType: string; content: string }[];
}

/** The mail as it goes over the wire. */
export async function composed(letter: Letter): Promise<Buffer> {
  return await new MailComposer(letter).compile().build();
}

/** What a mail server answers for somebody who is away (RFC 3834). */
export function automaticReply(from: string, to: string, text: string, raw: Buffer): Letter {
  const head =
    raw
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0]
      ?.replace(/\r?\n[ \t]+/g, ' ') ?? '';
  const id = /^Message-ID: *(\S+)/im.exec(head)?.[1] ?? '';
  return {
    from,
    to,
    subject: `Automatic reply: ${/^Subject: *(.*)$/im.exec(head)?.[1] ?? ''}`,
    text,
    date: new Date(),
    headers: { 'Auto-Submitted': 'auto-replied', 'In-Reply-To': id, References: id },
  };
}

/** The mail with its date put off by some minutes. */
export function sentLater(raw: Buffer, minutes: number): Buffer {
  if (minutes === 0) return raw;
  const put = (_: string, date: string) => `Date: ${new Date(Date.parse(date) + minutes * 60_000).toUTCString()}`;
  return Buffer.from(raw.toString('latin1').replace(/^Date: *([^\r\n]*)/m, put), 'latin1');
}
