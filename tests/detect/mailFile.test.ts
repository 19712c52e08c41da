import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MailFile, type FiledMail, type FilePlace } from '../../lib/detect/mailFile.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = ({ bytes }: FiledMail) => new TextDecoder().decode(bytes);
const FROM = 'From 1789@xxx Mon Nov 16 09:00:00 +0000 2026';

/** The mails of a file that comes in pieces of this size. */
function mailsIn(file: string | Uint8Array, piece = 1 << 20, from?: FilePlace): FiledMail[] {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const reader = new MailFile(from);
  const mails: FiledMail[] = [];
  for (let at = from?.offset ?? 0; at < bytes.length; at += piece) {
    mails.push(...reader.push(bytes.subarray(at, at + piece)));
  }
  return [...mails, ...reader.end()];
}

const bodies = (file: string) =>
  mailsIn(file).map((mail) =>
    textOf(mail)
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join('\n\n')
      .trim(),
  );
const mbox = (...mails: string[]) => mails.map((mail) => `${FROM}\nSubject: x\n\n${mail}\n`).join('\n');

describe('a file of mails (mbox)', () => {
  it('is taken apart at its separators, and says where each mail lies', () => {
    const file = mbox('one', 'two');
    const [one, two, ...more] = mailsIn(file);
    expect(more).toEqual([]);
    expect(textOf(one!)).toContain('one');
    expect(one).toMatchObject({ envelope: FROM, offset: 0, line: 1, end: { offset: two!.offset, line: 6 } });
    expect(file.slice(two!.offset)).toBe(mbox('two'));
  });

  it.each([
    ['CRLF', mbox('one', 'two').replaceAll('\n', '\r\n')],
    ['no line end at its end', mbox('one', 'two').trimEnd()],
    ['empty lines before it', `\n\n${mbox('one', 'two')}`],
    ['the date of other programs', mbox('one', 'two').replaceAll(FROM, 'From - Mon Nov 16 09:00:00 2026')],
  ])('is read with %s', (_, file) => {
    expect(bodies(file)).toEqual(['one', 'two']);
  });

  it.each([
    ['no empty line stands before', `a\n${FROM}\nSubject: y\n\nb`],
    ['it has no date', 'a\n\nFrom Anna: see you\nNote: at ten'],
    ['no header follows', `a\n\n${FROM}\nand more`],
    ['it ends the file', `a\n\n${FROM}`],
  ])('is not parted at a "From " in a text where %s', (_, body) => {
    expect(bodies(mbox(body))).toEqual([body]);
  });

  it('gets back the lines that were quoted, in both kinds of mbox', () => {
    expect(bodies(mbox('>From here\n>>From there\n> From afar'))).toEqual(['From here\n>From there\n> From afar']);
  });

  it('gives the same mails in whatever pieces it comes, and from any mail on', () => {
    const line = fc.constantFrom('', 'a', '--b', '--b--', '>From x', 'From x', FROM, 'Name: value', 'ü'.repeat(40));
    const mail = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const file = fc.tuple(fc.array(mail, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'));
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 40 }), ([mails, end], piece) => {
        const bytes = bytesOf(mbox(...mails).replaceAll('\n', end));
        const whole = mailsIn(bytes);
        expect(mailsIn(bytes, piece)).toEqual(whole);
        whole.forEach(({ offset, line: number }, n) => {
          expect(mailsIn(bytes, piece, { offset, line: number })).toEqual(whole.slice(n));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a single mail (.eml)', () => {
  it('is one mail, whatever stands in it', () => {
    const file = `Subject: x\n\na\n\n${FROM}\nSubject: y\n\nb`;
    expect(mailsIn(file).map(textOf)).toEqual([`${file}\n`]);
    expect(mailsIn(file)[0]?.envelope).toBe(null);
  });

  it('loses the mark that some programs begin it with', () => {
    expect(mailsIn(`\ufeffSubject: x\n\na`).map(textOf)).toEqual(['Subject: x\n\na\n']);
  });

  it('of nothing is none', () => {
    expect(mailsIn('')).toEqual([]);
    expect(mailsIn('\r\n\r\n')).toEqual([]);
  });
});

describe('what is kept of a mail', () => {
  const parts = (...all: string[]) =>
    `Content-Type: multipart/mixed;\n boundary="b"\n\n--b\n${all.join('\n--b\n')}\n--b--\n`;
  const text = 'Content-Type: text/plain\n\nHello';

  it('is not the content of attachments, only that they are there', () => {
    const file = parts(text, `Content-Type: application/pdf; name="Quote.pdf"\n\n${'QUJD\n'.repeat(100_000)}`, text);
    const kept = textOf(mailsIn(file)[0]!);
    expect(kept).toBe(parts(text, 'Content-Type: application/pdf; name="Quote.pdf"\n', text));
  });

  it('is not a text that was sent as a file, nor a mail in the mail', () => {
    const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nsecret';
    const mail = 'Content-Type: message/rfc822\n\nSubject: inner\n\nsecret';
    expect(textOf(mailsIn(parts(text, attached, mail))[0]!)).not.toContain('secret');
  });

  it('is a bounded part of what is endless', () => {
    const endless = {
      line: `Subject: x\n\n${'a'.repeat(5_000_000)}`,
      text: `Subject: x\n\n${'a line\n'.repeat(1_000_000)}`,
      head: 'X-Spam: yes\n'.repeat(500_000),
      subject: `Subject: ${'a'.repeat(5_000_000)}\n\nHello`,
      parts: `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nHello\n'.repeat(200_000)}`,
      nested: Array.from({ length: 5000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join(
        '',
      ),
    };
    for (const file of Object.values(endless)) {
      const mails = mailsIn(file, 65_536);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.bytes.length).toBeLessThan(1_100_000);
    }
  });
});
