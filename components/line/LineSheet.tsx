import { useRef } from 'react';
import type { AskedInDraft, LineScreen } from '../../lib/model/line.ts';
import type { Trouble } from '../../lib/model/view.ts';
import { shortName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import { useGuard, type Guard } from '../panel/guard.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { MomentContext } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { useRoom } from './height.ts';
import { OfferedTexts } from './OfferedTexts.tsx';
import { toldOf } from './remarkText.ts';

interface Props {
  screen: LineScreen | null;
  trouble: Trouble | null;
  onHeight: (px: number) => void;
  onAgain: () => void;
  onInsert: (text: string, key: string) => void;
  guard?: Guard;
}

/** What is unfolded: what went wrong, if something did, and everything there is to mind. */
export function LineSheet({ screen, trouble, onHeight, onAgain, onInsert, guard: given }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useRoom(body, onHeight);
  // From the unfolding on: what was just uncovered may lie under a click that meant something else.
  const seen = useGuard(element);
  const guard = given ?? seen;
  return (
    <div className="mind-sheet" id="sheet" ref={element} aria-busy={!guard.ready}>
      <div className="mind-body" ref={body}>
        {trouble && (
          <FailureNote failure={trouble.failure} of={trouble.of} onAgain={trouble.of === 'look' ? onAgain : null} />
        )}
        {screen && (
          <MomentContext value={{ now: screen.now, workingTime: screen.workingTime }}>
            <ToMind screen={screen} />
            <OfferedTexts texts={screen.texts} guard={guard} onInsert={onInsert} />
          </MomentContext>
        )}
      </div>
    </div>
  );
}

/** Remarks with what they stand on, and what they ask. */
function ToMind({ screen }: { screen: LineScreen }) {
  const several = screen.people.length > 1;
  return (
    <>
      <Remarks screen={screen} />
      {screen.people.map(({ prospect, asks }) => (
        <Questions
          key={prospect.key}
          title={several ? t('lineAbout', shortName(prospect), t('asksTitle')) : t('asksTitle')}
          asks={asks}
        />
      ))}
    </>
  );
}

function Remarks({ screen }: { screen: LineScreen }) {
  return (
    <ul className="mind-remarks">
      {screen.remarks.map((remark, place) => {
        const { text, tone, why, at } = toldOf(remark, screen);
        return (
          <li key={`${remark.kind}|${remark.key}|${place}`}>
            <span className={`mind-mark tone-${tone}`} aria-hidden="true">
              ●
            </span>
            <span>
              {at ? <When at={at}>{text}</When> : text}
              {why !== null && <span className="mind-why quiet">{why}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A mark for the eye, words for the ear; what was looked for on hover. */
function Questions({ title, asks }: { title: string; asks: AskedInDraft[] }) {
  if (asks.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="mind-asks">
        {asks.map(({ text, touched, words }) => {
          const how = touched === null ? 'unknown' : touched ? 'yes' : 'no';
          const looked = words.length > 0 ? t('lineLooked', words.join(', ')) : t('lineTouched_unknown');
          return (
            <li key={text} title={looked} className={`mind-${how}`}>
              <span aria-hidden="true">{MARKS[how]}</span>
              <span>
                {t('quoted', text)} <span className="unseen">{t(`lineTouched_${how}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const MARKS = { yes: '✓', no: '○', unknown: '?' };
