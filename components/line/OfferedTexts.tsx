import { useState } from 'react';
import type { OfferedText } from '../../lib/model/line.ts';
import { t } from '../../lib/io/words.ts';
import { guarded, type Guard } from '../panel/guard.ts';

interface Props {
  texts: OfferedText[];
  guard: Guard;
  onInsert: (text: string, key: string) => void;
}

/** Texts that fit this person's step, as they would stand in the mail. A click puts one there; she sends. */
export function OfferedTexts({ texts, guard, onInsert }: Props) {
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = texts.find(({ id }) => id === wanted) ?? texts[0];
  return (
    <section>
      <h2 id="texts">{t('lineTexts')}</h2>
      {chosen ? (
        <div className="mind-offer">
          <div className="mind-texts">
            <div role="radiogroup" aria-labelledby="texts">
              {texts.map(({ id, name }) => (
                <label key={id}>
                  <input type="radio" name="text" checked={id === chosen.id} onChange={() => setWanted(id)} />
                  {name}
                </label>
              ))}
            </div>
            <button
              type="button"
              className="button button-primary"
              onClick={guarded(guard, () => onInsert(chosen.id, chosen.key))}
            >
              {t('lineInsert')}
            </button>
            {chosen.parts.some(({ missing }) => missing) && <span className="tone-due">{t('lineMissing')}</span>}
          </div>
          <Preview of={chosen} />
        </div>
      ) : (
        <p className="quiet">{t('lineNoTexts')}</p>
      )}
    </section>
  );
}

function Preview({ of: { parts } }: { of: OfferedText }) {
  return (
    <p className="mind-preview">
      {parts.map(({ text, missing }, place) =>
        // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in their order
        missing ? <mark key={place}>{text}</mark> : text,
      )}
    </p>
  );
}
