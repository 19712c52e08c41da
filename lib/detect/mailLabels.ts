import { fold } from './fold.ts';
import type { ParsedMail } from './parsedMail.ts';

/** What Gmail calls its own boxes where the rep's language is another (Takeout translates them), folded. Seen 2026-11. */
const LABELS: [kind: LabelKind, names: RegExp][] = [
  ['spam', /^(?:spam|junk|junk e-mail|pourriel|courrier indesirable|correo no deseado|posta indesiderata)$/],
  ['trash', /^(?:trash|bin|deleted|deleted items|papierkorb|corbeille|papelera|cestino|prullenbak|lixeira)$/],
  ['draft', /^(?:drafts?|entwurfe?|brouillons?|borrador(?:es)?|bozze|concepten|rascunhos?)$/],
  ['chat', /^(?:chats?|hangouts)$/],
  [
    'sent',
    /^(?:sent|sent mail|sent items|gesendet|messages envoyes|envoyes|enviad[oa]s|posta inviata|inviati|verzonden)$/,
  ],
];

export type LabelKind = 'spam' | 'trash' | 'draft' | 'chat' | 'sent';

/** Which box of the rep's a mail lay in, as far as that decides anything: by Gmail's labels, or by Thunderbird's marks. */
export function labelKind({ labels, headers }: Pick<ParsedMail, 'labels' | 'headers'>): LabelKind | null {
  const names = labels.map(fold);
  const labelled = LABELS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  return labelled ?? marked(headers);
}

/** Bit 3 of X-Mozilla-Status: deleted, until the file is compacted. */
function marked(headers: ParsedMail['headers']): LabelKind | null {
  if (headers['x-mozilla-draft-info'] !== undefined) return 'draft';
  const status = headers['x-mozilla-status'] ?? '';
  return /^[\da-f]{4}$/i.test(status) && (Number.parseInt(status, 16) & 8) !== 0 ? 'trash' : null;
}
