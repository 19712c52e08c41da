import { useCallback, useEffect, useReducer, useRef } from 'react';
import { heard, NOTHING_YET } from '../../components/line/heard.ts';
import { Line } from '../../components/line/Line.tsx';
import { openLinePort, type LinePort } from '../../lib/io/linePort.ts';

/** The line in its frame: everything it knows comes over its port. */
export function LinePage() {
  const [shown, hear] = useReducer(heard, NOTHING_YET);
  const port = useRef<LinePort | null>(null);
  useEffect(() => {
    // A port serves for the life of the page; a second run of the effect must not spend the ticket again.
    port.current ??= openLinePort(hear);
  }, []);
  const onHeight = useCallback((px: number) => port.current?.height(px), []);
  return (
    <Line
      {...shown}
      onHeight={onHeight}
      onInsert={(text, key) => port.current?.insert(text, key)}
      onAgain={() => port.current?.look()}
    />
  );
}
