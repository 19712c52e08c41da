import { vi } from 'vitest';
import type { ImportProps } from '../../components/settings/importWork.ts';
import type { ImportMark } from '../../lib/model/importMark.ts';

export function importProps(change: Partial<ImportProps> = {}): ImportProps {
  return {
    accounts: ['rep@ours.example', 'sales@ours.example'],
    work: { state: 'idle' },
    unfinished: null,
    onChoose: vi.fn(),
    onPause: vi.fn(),
    onStop: vi.fn(),
    onAgain: vi.fn(),
    onForget: vi.fn(),
    onTakeBack: vi.fn(),
    onBringBack: vi.fn(),
    onReport: vi.fn(),
    ...change,
  };
}

export const MARK: ImportMark = {
  file: 'key',
  name: 'All mail.mbox',
  size: 3_400_000_000,
  account: 'rep@ours.example',
  startedAt: '2026-11-20T08:00:00.000Z',
  offset: 1_439_000_000,
  line: 90_000,
  read: 12_000,
  taken: 11_700,
  skipped: { spam: 260, noSender: 40 },
  examples: [
    { reason: 'spam', line: 71, offset: 4100, subject: 'Cheap\nwatches' },
    { reason: 'noSender', line: 900, offset: 55_000, subject: null },
  ],
  done: false,
};
