import { vi } from 'vitest';
import type { Guard } from '../../components/panel/guard.ts';
import type { PanelProps } from '../../components/panel/Panel.tsx';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { PanelScreen, RecordContext } from '../../lib/model/view.ts';
import { line, NOW, obedient, personView } from './fakes.ts';

export const trusting: Guard = { ready: true, accepts: () => true };
export const record: RecordContext = {
  url: 'https://crm.example/1',
  name: 'Anna Kovács',
  company: 'Acme',
  phones: ['+49 30 1234567'],
};

export function panelProps(part: Partial<PanelProps> = {}): PanelProps {
  return {
    state: null,
    trouble: null,
    command: obedient().command,
    onSearch: vi.fn(),
    onChoose: vi.fn(),
    onClose: vi.fn(),
    onSomebodyElse: vi.fn(),
    onAgain: vi.fn(),
    onOpenThread: vi.fn(),
    onCopy: vi.fn(async () => true),
    clock: () => NOW,
    guard: trusting,
    ...part,
  };
}

export function personScreen(part: Partial<Extract<PanelScreen, { mode: 'person' }>> = {}, of = line()): PanelScreen {
  return { mode: 'person', person: personView(of), start: 'history', record: null, ...part };
}

/** The guard asks the browser what the rep can see; there is none here. */
export function stubSight(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

/** A call that was logged two days ago. */
export const call: ContactEvent = {
  id: 'touch|1',
  kind: 'touch',
  at: '2026-05-12T13:05:00.000Z',
  seenAt: '2026-05-12T13:05:00.000Z',
  people: ['anna@acme.example'],
  by: 'rep',
  channel: 'call',
  disposition: 'leftMessage',
  nextOn: null,
  note: 'at the fair',
};
