import type { Attachment, Mail } from '../../mailbox/mailbox.ts';
import { el, freshId } from '../../el.ts';

/** The cards below a mail, or null when nothing is attached. */
export function attachmentCards(mail: Mail): HTMLElement | null {
  if (mail.attachments.length === 0) return null;
  return el(
    'div.hq.gt',
    { id: freshId() },
    el('div.aQH', {}, ...mail.attachments.map((file, index) => card(mail, file, index))),
  );
}

function card(mail: Mail, file: Attachment, index: number): HTMLElement {
  const name = el('div.aYA', {}, el('span.aV3', {}, file.name));
  const size = el('div.aYp', {}, el('span.SaH2Ve', {}, sizeText(file.bytes)));
  const link = el('a.aQy.aZr', { href: fileUrl(mail, index), role: 'link' }, el('div.aSG'), name, size);
  return el('span.aZo', cardAttributes(mail, file, index), link);
}

/** While the scan runs, and for files in Drive, there is no download address. */
function cardAttributes(mail: Mail, file: Attachment, index: number): Record<string, string> {
  if (file.kind === 'drive') return { 'data-docurl': fileUrl(mail, index), draggable: 'true' };
  if (file.scanning) return { draggable: 'true' };
  const address = `${file.mimeType}:${encodeURIComponent(file.name)}:${fileUrl(mail, index)}`;
  return { download_url: address, draggable: 'true' };
}

function fileUrl(mail: Mail, index: number): string {
  if (mail.attachments[index]?.kind === 'drive') return 'https://docs.google.com/document/d/1/edit';
  return `${location.origin}/mail/u/0/?ui=2&view=att&th=${mail.id ?? ''}&attid=0.${index + 1}&disp=safe`;
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
