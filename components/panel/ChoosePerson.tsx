import type { KnownPerson } from '../../lib/model/view.ts';
import { t } from '../../lib/io/words.ts';
import { guarded, type Guard } from './guard.ts';
import { takeFocus } from '../shared/takeFocus.ts';

interface Props {
  people: KnownPerson[];
  guard: Guard;
  onChoose: (key: string) => void;
}

/** More than one person on the page: the rep says which, nobody guesses. */
export function ChoosePerson({ people, guard, onChoose }: Props) {
  return (
    <section className="ask">
      <h1>{t('chooseTitle')}</h1>
      <p className="quiet">{t('chooseText')}</p>
      <People people={people} guard={guard} onChoose={onChoose} focusFirst />
    </section>
  );
}

/** A list of people to click on. */
export function People({ people, guard, onChoose, focusFirst = false }: Props & { focusFirst?: boolean }) {
  return (
    <ul className="people">
      {people.map(({ key, name, company }, index) => (
        <li key={key}>
          <button
            type="button"
            className="button people-one"
            ref={focusFirst && index === 0 ? takeFocus : null}
            onClick={guarded(guard, () => onChoose(key))}
          >
            <b>{name ?? key.replace(/^tel:/, '')}</b>
            <span className="quiet">{[company, name && shownRef(key)].filter(Boolean).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A reference of ours that means nothing to anybody is not shown. */
function shownRef(key: string): string {
  return key.startsWith('id:') ? '' : key.replace(/^tel:/, '');
}
