import { useId } from 'react';
import { TEXT_LANGUAGES, type TextLanguage } from '../../lib/model/template.ts';
import { t } from '../../lib/io/words.ts';
import { languageName } from './templateDraft.ts';

interface Props {
  language: TextLanguage;
  onChange: (language: TextLanguage) => void;
}

/** Which texts are listed. */
export function LanguageField({ language, onChange }: Props) {
  const name = useId();
  return (
    <fieldset aria-label={t('templateLanguage')} className="segments template-languages">
      {TEXT_LANGUAGES.map((each) => (
        <label key={each} lang={each}>
          <input type="radio" name={name} checked={each === language} onChange={() => onChange(each)} />
          {languageName(each)}
        </label>
      ))}
    </fieldset>
  );
}
