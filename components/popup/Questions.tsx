import { useEffect, useState } from 'react';
import { personName } from '../../lib/io/phrases.ts';
import { t, tn } from '../../lib/io/words.ts';
import type { Asked } from '../../lib/model/view.ts';
import type { Actions } from '../shared/actions.ts';
import { companyOf } from '../shared/company.ts';
import { useMoment } from '../shared/moment.ts';
import { Fold } from './Fold.tsx';
import { answersTo, questionText } from './questionAnswers.ts';

interface Props {
  asked: Asked[];
  run: Actions['run'];
  /** These stand before her eyes now. */
  onShown: (asked: Asked[]) => void;
  onLater: (asked: Asked) => void;
}

/** What a detector found and may not decide alone: her word, one click each, whenever she likes. */
export function Questions({ asked, run, onShown, onLater }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open && asked.length > 0) onShown(asked);
  }, [open, asked, onShown]);
  if (asked.length === 0) return null;
  return (
    <Fold title={tn('questions', asked.length)} hint={t('questionsText')} onOpen={setOpen}>
      <ul>
        {asked.map((each) => (
          <QuestionRow key={each.question.id} asked={each} run={run} onLater={onLater} />
        ))}
      </ul>
    </Fold>
  );
}

interface RowProps {
  asked: Asked;
  run: Actions['run'];
  onLater: (asked: Asked) => void;
}

/** Whom it is about, the words it stands on, and the answers. */
export function QuestionRow({ asked, run, onLater }: RowProps) {
  const { now, workingTime } = useMoment();
  const { question, prospect } = asked;
  const company = companyOf(prospect);
  const text = questionText(asked, now, workingTime);
  return (
    <li className="question">
      <p>
        <b>{personName(prospect)}</b> {company && <span className="quiet">{company}</span>}
      </p>
      {question.words && <blockquote className="question-words">{t('quoted', question.words)}</blockquote>}
      <p>{text}</p>
      <fieldset className="buttons" aria-label={`${personName(prospect)}: ${text}`}>
        {answersTo(asked, now, workingTime).map(({ label, deed }) => (
          <button
            key={label}
            type="button"
            className="button"
            onClick={() => (deed ? void run(...deed) : onLater(asked))}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </li>
  );
}
