import { vi } from 'vitest';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { obedient, todayOf } from './fakes.ts';

/** A popup with an empty list, in which every click succeeds. */
export function popupProps(part: Partial<PopupProps> = {}): PopupProps {
  return {
    today: todayOf(),
    further: [],
    furtherAnswers: [],
    furtherPromises: [],
    forgone: true,
    commandAll: obedient().commandAll,
    restock: vi.fn(async () => ({ ok: true as const, events: ['event-1'], at: '' })),
    spreadOf: vi.fn(async () => ({ ids: ['event-1'], person: 'anna@acme.example' })),
    onMorePromises: vi.fn(),
    onQuestionsShown: vi.fn(),
    onLater: vi.fn(),
    onVacationSeen: vi.fn(),
    onForgoneOff: vi.fn(),
    toSort: null,
    idle: null,
    onMoreIdle: vi.fn(),
    welcomed: true,
    trouble: null,
    onAgain: null,
    site: null,
    command: obedient().command,
    onMore: vi.fn(),
    onMoreAnswers: vi.fn(),
    onSort: vi.fn(),
    onOpenThread: vi.fn(),
    onSetUp: vi.fn(),
    onOptions: vi.fn(),
    onOpenGmail: vi.fn(),
    onAllowSite: vi.fn(async () => true),
    ...part,
  };
}

/** Somebody who waits for our answer. */
export const ours = { turn: 'ours', turnEvent: 'mail|7', lane: 'answer' } as const;
