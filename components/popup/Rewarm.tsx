import { useState, type KeyboardEvent } from 'react';
import { dustDays } from '../../lib/engine/nudges/dusty.ts';
import { personName } from '../../lib/io/phrases.ts';
import { t, tn, type WordKey } from '../../lib/io/words.ts';
import type { Line } from '../../lib/model/view.ts';
import type { Actions } from '../shared/actions.ts';
import { companyOf } from '../shared/company.ts';
import { useMoment } from '../shared/moment.ts';
import { Status } from '../shared/Status.tsx';
import { When } from '../shared/When.tsx';
import { Fold } from './Fold.tsx';
import { LineForm, type OpenForm } from './LineForm.tsx';
import { Value } from './Value.tsx';

interface Props {
  /** How many there are. */
  count: number;
  /** The first of them; null: not read yet. */
  lines: Line[] | null;
  onMore: () => void;
  run: Actions['run'];
  runAll: Actions['runAll'];
  openThread: (url: string) => void;
}

/** Whoever showed interest and was forgotten since, the most valuable first (E19). Nothing is due: a list to dip into. */
export function Rewarm({ count, lines, onMore, ...acts }: Props) {
  if (count === 0) return null;
  const rest = count - (lines?.length ?? 0);
  return (
    <Fold
      title={tn('rewarm', count)}
      hint={t('rewarmText')}
      onOpen={(open) => {
        if (open && lines === null) onMore();
      }}
    >
      {lines === null && <Status className="quiet">{t('loading')}</Status>}
      <ul>
        {lines?.map((line) => (
          <Row key={line.prospect.key} line={line} {...acts} />
        ))}
      </ul>
      {lines !== null && rest > 0 && (
        <button type="button" className="button button-plain" onClick={onMore}>
          {tn('more', rest)}
        </button>
      )}
    </Fold>
  );
}

function Row({ line, run, runAll, openThread }: Omit<Props, 'count' | 'lines' | 'onMore'> & { line: Line }) {
  const [form, setForm] = useState<OpenForm>(null);
  const name = personName(line.prospect);
  const url = line.freshness.threadUrl;
  /** Escape leaves the form, not the popup. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !form) return;
    event.preventDefault();
    setForm(null);
  };
  const button = (label: WordKey, act: () => void) => (
    <button type="button" className="button" aria-label={t('labelled', t(label), name)} onClick={act}>
      {t(label)}
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what is inside pass through
    <li className="question" onKeyDown={leave}>
      <Who line={line} />
      {form ? (
        <LineForm {...{ line, form, run, runAll }} close={() => setForm(null)} />
      ) : (
        <div className="buttons">
          {button('log', () => setForm('log'))}
          {url && button('openThread', () => openThread(url))}
          {button('snooze', () => setForm('snooze'))}
        </div>
      )}
    </li>
  );
}

/** Name and value, for how long nobody was in touch, and how they showed interest (E7). */
function Who({ line }: { line: Line }) {
  const { now, workingTime } = useMoment();
  const { prospect } = line;
  const interest = prospect.details.interest ?? prospect.figures.interest;
  return (
    <>
      <p className="line-who">
        <b className="line-name">{personName(prospect)}</b>
        <span className="quiet line-company">{companyOf(prospect)}</span>
        <Value line={line} />
      </p>
      <p>
        <When at={prospect.lastTouchAt ?? now}>{tn('rewarmDays', dustDays(prospect, now, { workingTime }))}</When>
        {interest && <span className="quiet"> {t('quoted', interest)}</span>}
      </p>
    </>
  );
}
