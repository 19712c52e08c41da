import type { Question } from '../../lib/model/prospect.ts';
import type { Asked, PersonView } from '../../lib/model/view.ts';
import { personName, shortName } from '../../lib/io/phrases.ts';
import { asOf } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { decidedAgain } from '../shared/deeds.ts';
import { LeaseTerm } from '../shared/LeaseTerm.tsx';
import { useMoment } from '../shared/moment.ts';
import { choicesFor, questionText, wordsOf } from '../shared/questionAnswers.ts';
import { When } from '../shared/When.tsx';
import { guarded, type Guard } from './guard.ts';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
  runAll: Actions['runAll'];
  /** The book needs an hour that the mail does not name. */
  onBook: (day: string) => void;
}

/** What a detector found and may not decide alone. What everything waits for stands alone, and large (E18). */
export function Questions({ view, ...acts }: Props) {
  const { prospect } = view.line;
  const { questions, pausedBy, doNotContact } = prospect;
  if (doNotContact) return null;
  const posed = pausedBy ? [pausedBy] : questions;
  return posed.map((question) => (
    <QuestionSection
      key={question.id}
      asked={{ question, prospect, event: eventOf(view, question) }}
      large={question.id === pausedBy?.id}
      {...acts}
    />
  ));
}

function QuestionSection({ asked, large, guard, ...acts }: Omit<Props, 'view'> & { asked: Asked; large: boolean }) {
  const { now, workingTime, zone } = useMoment();
  const { question, prospect, event } = asked;
  const words = wordsOf(question);
  return (
    <section className={large ? 'question question-large' : 'question'} aria-label={t('questionLabel')}>
      <p>{large ? t('questionPaused', shortName(prospect)) : questionText(asked, now, workingTime)}</p>
      {words && (
        <blockquote>
          {t('quoted', words)}{' '}
          <When at={question.at} className="quiet">
            {asOf(question.at, now, zone)}
          </When>
        </blockquote>
      )}
      {question.finding === 'leaseTerm' && event?.kind === 'decision' && (
        <LeaseTerm
          onSave={(months, signedOn, click) => {
            const about = { key: prospect.key, name: personName(prospect) };
            if (guard.accepts(click)) void acts.run(...decidedAgain(about, event, months, signedOn));
          }}
        />
      )}
      <Choices asked={asked} guard={guard} {...acts} />
    </section>
  );
}

function Choices({ asked, guard, runAll, onBook }: Omit<Props, 'view'> & { asked: Asked }) {
  const { now, workingTime } = useMoment();
  return (
    <div className="buttons">
      {choicesFor(asked, now, workingTime).map((choice) => (
        <button
          key={choice.label}
          type="button"
          className="button"
          onClick={guarded(guard, () =>
            'bookOn' in choice ? onBook(choice.bookOn) : void runAll(choice.orders, choice.done),
          )}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

/** What a question is about, as far back as the history is shown. */
function eventOf({ history }: PersonView, { event: id }: Question): Asked['event'] {
  const found = history.find(({ event }) => event.id === id || (event.kind === 'mail' && event.ids.includes(id)));
  return found?.event ?? null;
}
