import type { Question } from '../../lib/model/prospect.ts';
import type { EventOf } from '../../lib/model/event.ts';
import type { PersonView } from '../../lib/model/view.ts';
import { personName, shortName } from '../../lib/io/phrases.ts';
import { asOf, dayPhrase } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { guarded, type Guard } from './guard.ts';
import { LeaseTerm } from './LeaseTerm.tsx';
import { asStop, choicesFor, type Choice } from './questionAnswers.ts';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
  /** The book needs an hour that the mail does not name. */
  onBook: (day: string) => void;
}

/** What a detector found and may not decide alone. What everything waits for stands first, and large. */
export function Questions({ view, guard, run, onBook }: Props) {
  const { questions, pausedBy } = view.line.prospect;
  const others = questions.filter(({ id }) => id !== pausedBy?.id);
  const asked = pausedBy ? [pausedBy, ...others] : others;
  return asked.map((question) => (
    <Asked
      key={question.id}
      question={question}
      large={question.id === pausedBy?.id}
      {...{ view, guard, run, onBook }}
    />
  ));
}

function Asked({ question, large, view, guard, run, onBook }: Props & { question: Question; large: boolean }) {
  const { now, workingTime, zone } = useMoment();
  const { line, history } = view;
  const { prospect } = line;
  const about = { key: prospect.key, name: personName(prospect) };
  const choices = choicesFor(asStop(question, prospect.pausedBy), { about, history, now, workingTime });
  const answer = (choice: Choice) => {
    if ('open' in choice) onBook(choice.open.appointmentOn);
    else for (const deed of choice.deeds) void run(...deed);
  };
  return (
    <section className={large ? 'question question-large' : 'question'} aria-label={t('questionLabel')}>
      <p>{questionText(question, large, shortName(prospect), now, zone)}</p>
      {question.words && (
        <blockquote>
          {t('quoted', question.words)}{' '}
          <When at={question.at} className="quiet">
            {asOf(question.at, now, zone)}
          </When>
        </blockquote>
      )}
      {question.finding === 'leaseTerm' && (
        <LeaseTerm {...{ about, guard, run }} decision={decisionOf(view, question)} />
      )}
      <div className="buttons">
        {choices.map((choice) => (
          <button key={choice.label} type="button" className="button" onClick={guarded(guard, () => answer(choice))}>
            {choice.label}
          </button>
        ))}
      </div>
    </section>
  );
}

function questionText({ finding, day }: Question, large: boolean, name: string, now: string, zone: string): string {
  if (large) return t('questionPaused', name);
  if (finding !== 'meeting') return t(`question_${finding}`);
  const named = day && /^\d{4}-\d\d-\d\d/.test(day) ? dayPhrase(day.slice(0, 10), now, zone) : '';
  return named ? t('questionMeetingDay', [named, day?.slice(11)].filter(Boolean).join(' ')) : t('questionMeeting');
}

function decisionOf({ history }: PersonView, { event: id }: Question): EventOf<'decision'> | null {
  const found = history.find(({ event }) => event.kind === 'decision' && event.id === id)?.event;
  return found?.kind === 'decision' ? found : null;
}
