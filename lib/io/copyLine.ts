import type { Channel, Disposition } from '../model/event.ts';
import { dayIn } from './when.ts';
import { t } from './words.ts';

export interface CopiedTouch {
  at: string;
  channel: Channel;
  disposition: Disposition;
  /** Calendar day of the next touch, or null. */
  nextOn: string | null;
  note: string | null;
}

/** A touch as one line for a CRM's note field: `2026-05-14 14:02 Call: Left a message. Next touch: 2026-05-21. …` */
export function copyLine({ at, channel, disposition, nextOn, note }: CopiedTouch, zone: string): string {
  // Day and time stand in the ISO order: the line outlives the machine, the language and the reader.
  const time = new Intl.DateTimeFormat('sv', { timeZone: zone, timeStyle: 'short' }).format(new Date(at));
  const parts = [
    t('copyLine', `${dayIn(zone, at)} ${time}`, t(`channel_${channel}`), t(`disposition_${disposition}`)),
    nextOn ? t('copyNext', nextOn) : '',
    (note ?? '').replace(/\s+/g, ' ').trim(),
  ];
  return parts
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

/** Puts text on the clipboard; must run inside a click. False when the browser refuses. */
export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text); // A framed page may only use the old way unless its frame allows the new one.
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
