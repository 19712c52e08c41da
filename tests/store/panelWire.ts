import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Runtime } from 'webextension-polyfill';
import { now } from '../../lib/io/clock.ts';
import { openPanelPort, type PanelPort } from '../../lib/io/panelPort.ts';
import { servePanel } from '../../lib/io/panels.ts';
import { issueTicket, type Ticket } from '../../lib/io/tickets.ts';
import type { PanelState } from '../../lib/model/view.ts';

/** Both ends of a panel's port in one process: what the panel was shown, and its words to the background. */
export interface WiredPanel {
  panel: PanelPort;
  shown: PanelState[];
  /** The next state that the panel is shown, or the last one if it came already. */
  next: (mode: PanelState['mode']) => Promise<PanelState>;
}

type Offer = Partial<Pick<Ticket, 'key' | 'people' | 'record' | 'start'>>;

/** A panel in a tab's frame, opened with a ticket for this offer. */
export async function openWiredPanel(offer: Offer): Promise<WiredPanel> {
  const made = { key: null, people: [], record: null, start: 'history' as const, tabId: 7, madeAt: now() };
  const ticket = await issueTicket({ ...made, ...offer });
  const { origin } = globalThis.location;
  vi.stubGlobal('location', { origin, hash: `#${ticket}` });
  const sender = { id: fakeBrowser.runtime.id, url: `${origin}/panel.html`, frameId: 3, tab: { id: 7 } };
  const connect = ({ name }: { name: string }) => connected(name, sender as Runtime.MessageSender, servePanel);
  Object.assign(fakeBrowser.runtime, { connect });
  const shown: PanelState[] = [];
  const panel = openPanelPort((state) => void shown.push(state));
  const next = (mode: PanelState['mode']) =>
    vi.waitFor(() => {
      const last = shown.at(-1);
      if (last?.mode !== mode) throw new Error(`the panel shows ${last?.mode}, not ${mode}`);
      return last;
    });
  return { panel, shown, next };
}

type Listener = (message: unknown) => void;

/** A port of which `serve` gets the other end; what is said at one end is heard at the other, a moment later. */
export function connected(
  name: string,
  sender: Runtime.MessageSender,
  serve: (port: Runtime.Port) => void,
): Runtime.Port {
  const heard: [Listener[], Listener[]] = [[], []];
  const closed: (() => void)[] = [];
  const end = (mine: 0 | 1) => ({
    name,
    sender,
    disconnect: () => closed.forEach((tell) => tell()),
    onDisconnect: { addListener: (tell: () => void) => closed.push(tell) },
    onMessage: { addListener: (listener: Listener) => heard[mine].push(listener) },
    postMessage: (message: unknown) => queueMicrotask(() => heard[1 - mine]!.forEach((hear) => hear(message))),
  });
  serve(end(1) as unknown as Runtime.Port);
  return end(0) as unknown as Runtime.Port;
}
