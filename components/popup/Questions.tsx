import { useEffect, useState, type KeyboardEvent } from 'react';
import { personName } from '../../lib/io/phrases.ts';
import { t, tn } from '../../lib/io/words.ts';
import type { Asked } from '../../lib/model/view.ts';
import type { Actions } from '../shared/actions.ts';
import { AppointmentForm } from '../shared/AppointmentForm.tsx';
import { companyOf } from '../shared/company.ts';
import { booked, decidedAgain } from '../shared/deeds.ts';
import { LeaseTerm } from '../shared/LeaseTerm.tsx';
import { useMoment } from '../shared/moment.ts';
import { choicesFor, questionText, wordsOf } from '../shared/questionAnswers.ts';
import { Fold } from './Fold.tsx';

interface Props {
  asked: Asked[];
  runAll: Actions['runAll'];
  /** These stand before her eyes now. */
  onShown: (asked: Asked[]) => void;
  onLater: (asked: Asked) => void;
}

/** What a detector found and may not decide alone: her word, one click each, whenever she likes. */
export function Questions({ asked, runAll, onShown, onLater }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open && asked.length > 0) onShown(asked);
  }, [open, asked, onShown]);
  if (asked.length === 0) return null;
  return (
    <Fold title={tn('questions', asked.length)} hint={t('questionsText')} onOpen={setOpen}>
      <ul>
        {asked.map((each) => (
          <QuestionRow key={each.question.id} asked={each} runAll={runAll} onLater={() => onLater(each)} />
        ))}
      </ul>
    </Fold>
  );
}

interface RowProps {
  asked: Asked;
  runAll: Actions['runAll'];
  /** Absent: she has to decide. */
  onLater?: () => void;
}

/** Whom it is about, the words it stands on, and the answers. */
export function QuestionRow(props: RowProps) {
  const { now, workingTime } = useMoment();
  const { question, prospect } = props.asked;
  const [bookOn, setBookOn] = useState<string | null>(null);
  const company = companyOf(prospect);
  const words = wordsOf(question);
  const text = questionText(props.asked, now, workingTime);
  return (
    <li className="question">
      <p>
        <b>{personName(prospect)}</b> {company && <span className="quiet">{company}</span>}
      </p>
      {words && <blockquote className="question-words">{t('quoted', words)}</blockquote>}
      <p>{text}</p>
      {bookOn === null ? (
        <fieldset className="question-answers" aria-label={t('labelled', personName(prospect), text)}>
          <Term {...props} />
          <Choices {...props} onBook={setBookOn} />
        </fieldset>
      ) : (
        <Booking {...props} day={bookOn} onClose={() => setBookOn(null)} />
      )}
    </li>
  );
}

/** How long their lease runs, said right there. */
function Term({ asked: { question, prospect, event }, runAll, onLater }: RowProps) {
  if (question.finding !== 'leaseTerm') return null;
  const later = onLater && (
    <button type="button" className="button button-plain" onClick={onLater}>
      {t('answerLater')}
    </button>
  );
  if (event?.kind !== 'decision') return later;
  const about = { key: prospect.key, name: personName(prospect) };
  return (
    <LeaseTerm
      onSave={(months, signedOn) => {
        const [order, done] = decidedAgain(about, event, months, signedOn);
        void runAll([order], done);
      }}
    >
      {later}
    </LeaseTerm>
  );
}

function Choices({ asked, runAll, onBook }: RowProps & { onBook: (day: string) => void }) {
  const { now, workingTime } = useMoment();
  const choices = choicesFor(asked, now, workingTime);
  if (choices.length === 0) return null;
  return (
    <div className="buttons">
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          className="button"
          onClick={() => ('bookOn' in choice ? onBook(choice.bookOn) : void runAll(choice.orders, choice.done))}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

/** The book needs an hour. Escape leaves the form, not the popup. */
function Booking({ asked, runAll, day, onClose }: RowProps & { day: string; onClose: () => void }) {
  const { prospect } = asked;
  const about = { key: prospect.key, name: personName(prospect) };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is inside pass through
    <div onKeyDown={leave}>
      <AppointmentForm
        day={day}
        onSave={(said) => {
          const [order, done] = booked(about, said);
          void runAll([order], done).then((kept) => kept && onClose());
        }}
        onCancel={onClose}
      />
    </div>
  );
}
