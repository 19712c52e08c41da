import { useCallback, useRef, useState } from 'react';
import type { LineScreen } from '../../lib/model/line.ts';
import type { Trouble } from '../../lib/model/view.ts';
import { t } from '../../lib/io/words.ts';
import { useEscape } from '../panel/escape.ts';
import type { Guard } from '../panel/guard.ts';
import { LineHead } from './LineHead.tsx';
import { LineSheet } from './LineSheet.tsx';
import './line.css';

export interface LineProps {
  /** Null until something could be shown; `closed`: the ticket is no good. */
  screen: LineScreen | 'closed' | null;
  trouble: Trouble | null;
  /** Needs so much room, in pixels. */
  onHeight: (px: number) => void;
  onInsert: (text: string, key: string) => void;
  onAgain: () => void;
  /** Tests bring their own, since no test can make a trusted click. */
  guard?: Guard;
}

/** The one thing to mind before this mail goes, and the rest on asking. */
export function Line({ screen, trouble, onHeight, onInsert, onAgain, guard }: LineProps) {
  const element = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  // Until the draft is looked at again: with the text in it.
  const [noted, setNoted] = useState<LineProps['screen']>(null);
  const fold = useCallback(() => {
    setOpen(false);
    element.current?.querySelector<HTMLElement>('.mind-head')?.focus();
  }, []);
  useEscape(open ? fold : null, 'outside');
  const insert = (text: string, key: string) => {
    onInsert(text, key);
    setOpen(false);
    setNoted(screen);
  };
  const shown = screen === 'closed' ? null : screen;
  const inserted = noted !== null && noted === screen;
  const said = inserted ? t('lineInserted') : wordsWithout(screen, trouble);
  return (
    <main className="mind" ref={element} aria-label={t('lineLabel')}>
      <LineHead screen={shown} note={said} failed={trouble !== null} open={open} onToggle={() => setOpen(!open)} />
      {open && (
        <LineSheet {...{ screen: shown, trouble, onHeight, onAgain, onInsert: insert }} {...(guard && { guard })} />
      )}
    </main>
  );
}

/** What stands there when no remark can. */
function wordsWithout(screen: LineProps['screen'], trouble: Trouble | null): string | null {
  if (trouble) return t('lineFailed');
  if (screen === 'closed') return t('lineClosed');
  return screen === null ? t('connecting') : null;
}
