import type { Line } from '../../lib/model/view.ts';
import { headOf } from '../../lib/io/heads.ts';
import { clockPhrase, isStale, personName, standPhrase, whyPhrase } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import { companyOf } from '../shared/company.ts';
import { Labelled } from '../shared/Labelled.tsx';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import type { LineKind } from './lineActions.ts';
import { Value } from './Value.tsx';
import { isLate, weightTitle } from './weightText.ts';

/** Name and company; how long without a reply and in which direction; what is next and why; the value, if known. */
export function LineText({ line, kind }: { line: Line; kind: LineKind }) {
  const { prospect } = line;
  // A newcomer's address stands there whole.
  const company = kind === 'newcomer' ? null : companyOf(prospect);
  return (
    <>
      <span className="line-who">
        <b className="line-name">{kind === 'newcomer' ? newcomerText(line) : personName(prospect)}</b>
        {company && <span className="quiet line-company">{company}</span>}
        <Value line={line} />
      </span>
      <span className="line-what">
        {kind !== 'newcomer' && <Stand line={line} />}
        <NextTouchText line={line} kind={kind} />
      </span>
    </>
  );
}

/** `New: Anna waits 40 min. Prospect?` */
function newcomerText({ prospect, clock }: Line): string {
  return t('newcomerWaits', clockPhrase(prospect, clock));
}

function Stand({ line }: { line: Line }) {
  const { now, zone } = useMoment();
  const { clock } = line;
  const tone = isStale(line) ? 'stale' : clock?.turn === 'ours' ? 'owed' : line.due ? 'due' : 'calm';
  const text = standPhrase(line, now, zone);
  if (!clock) return <span className="tone-calm">{text}</span>;
  return (
    <When at={clock.since} className={`line-stand tone-${tone}`}>
      {text}
    </When>
  );
}

function NextTouchText({ line, kind }: { line: Line; kind: LineKind }) {
  const { now, zone } = useMoment();
  const { prospect } = line;
  if (kind === 'newcomer')
    return <span className="quiet">{prospect.name ? prospect.key : t('reasonFirstContact')}</span>;
  const why = whyPhrase(line, now, zone);
  if (!why) return null;
  // Who waits for an answer is called by how long, which stands there already.
  const head = kind === 'answer' ? '' : headOf(line, now, zone)?.text;
  const late = isLate(line) ? 'line-late' : undefined;
  return (
    <span className="quiet line-next" title={weightTitle(line)}>
      {head ? (
        <Labelled label={late ? <span className={late}>{head}</span> : head}>{why}</Labelled>
      ) : (
        <span className={late}>{why}</span>
      )}
    </span>
  );
}
