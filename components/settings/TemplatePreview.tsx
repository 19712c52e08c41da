import { useMemo } from 'react';
import { partsOf, type Part } from '../../lib/engine/templates.ts';
import { t } from '../../lib/io/words.ts';
import type { Template, Variables } from '../../lib/model/template.ts';
import { useMoment } from '../shared/moment.ts';
import { samplesIn } from './templateSample.ts';

interface Props {
  draft: Template;
  /** Her name, if she gave it. */
  sender: string | null;
}

/** What the text reads like: with somebody made up, and with somebody of whom nothing is known. */
export function TemplatePreview({ draft, sender }: Props) {
  const { now, workingTime } = useMoment();
  const { language } = draft;
  const { person, known, unknown } = useMemo(
    () => samplesIn(language, { now, workingTime }, sender),
    [language, now, workingTime, sender],
  );
  return (
    <div className="template-preview">
      <Sample title={t('templateWith', person)} draft={draft} variables={known} />
      <Sample title={t('templateWithout')} draft={draft} variables={unknown} />
    </div>
  );
}

function Sample({ title, draft, variables }: { title: string; draft: Template; variables: Variables }) {
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <p className="sample" lang={draft.language}>
        {partsOf(draft, variables).map((part, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- a piece has no name but its place
          <Piece key={n} {...part} />
        ))}
      </p>
    </section>
  );
}

/** What was filled in is marked, and what is missing is marked otherwise. */
function Piece({ text, variable, missing }: Part) {
  return variable === undefined ? text : <mark className={missing ? 'missing' : 'filled'}>{text}</mark>;
}
