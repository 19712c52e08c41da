import { useCallback, useEffect, useReducer, useRef } from 'react';
import { heard, NOTHING_YET } from '../../components/panel/heard.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Commander } from '../../components/shared/actions.ts';
import { openThread } from '../../lib/io/ask.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { putOnClipboard } from '../../lib/io/copyLine.ts';
import { failureOf, SILENCE } from '../../lib/io/failure.ts';
import { openPanelPort, type PanelPort } from '../../lib/io/panelPort.ts';

/** The panel in its frame: everything it knows comes over its port. */
export function PanelPage() {
  const [shown, hear] = useReducer(heard, NOTHING_YET);
  const port = useRef<PanelPort | null>(null);
  useEffect(() => {
    // A port serves for the life of the page; a second run of the effect must not spend the ticket again.
    port.current ??= openPanelPort(hear);
  }, []);
  const command = useCallback<Commander>(
    async (wanted) => (await port.current?.command(wanted)) ?? { ok: false, error: SILENCE },
    [],
  );
  const notOpened = (error: unknown) => hear({ mode: 'failed', trouble: { of: 'look', failure: failureOf(error) } });
  return (
    <Panel
      {...shown}
      command={command}
      clock={clock}
      onSearch={(query) => port.current?.search(query)}
      onChoose={(person) => port.current?.choose(person)}
      onSomebodyElse={() => port.current?.somebodyElse()}
      onAgain={() => port.current?.look()}
      onClose={() => port.current?.close()}
      onOpenThread={(url) => void openThread(url).catch(notOpened)}
      onCopy={putOnClipboard}
    />
  );
}
