import { useCallback, useEffect, useRef, useState } from 'react';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Commander } from '../../components/shared/actions.ts';
import { openThread } from '../../lib/io/ask.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { putOnClipboard } from '../../lib/io/copyLine.ts';
import { openPanelPort, type PanelPort } from '../../lib/io/panelPort.ts';
import type { PanelState } from '../../lib/model/view.ts';

const lost = { ok: false, error: { code: 'lost', detail: 'the port is not open yet' } } as const;

/** The panel in its frame: everything it knows comes over its port. */
export function PanelPage() {
  const [state, setState] = useState<PanelState | null>(null);
  const port = useRef<PanelPort | null>(null);
  useEffect(() => {
    // A port serves for the life of the page; a second run of the effect must not spend the ticket again.
    port.current ??= openPanelPort(setState);
  }, []);
  const command = useCallback<Commander>(async (wanted) => (await port.current?.command(wanted)) ?? lost, []);
  return (
    <Panel
      state={state}
      command={command}
      clock={clock}
      onSearch={(query) => port.current?.search(query)}
      onChoose={(person) => port.current?.choose(person)}
      onClose={() => port.current?.close()}
      onOpenThread={(url) => void openThread(url)}
      onCopy={putOnClipboard}
    />
  );
}
