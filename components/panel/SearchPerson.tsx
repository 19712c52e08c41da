import { useId, useState, type FormEvent } from 'react';
import type { KnownPerson, RecordContext } from '../../lib/model/view.ts';
import { t } from '../../lib/io/words.ts';
import { People } from './ChoosePerson.tsx';
import type { Guard } from './guard.ts';
import { takeFocus } from '../shared/takeFocus.ts';
import { TextField } from '../shared/TextField.tsx';

interface Props {
  query: string;
  people: KnownPerson[];
  record: RecordContext;
  guard: Guard;
  onSearch: (query: string) => void;
  onChoose: (person: string | { name: string; phone: string | null }) => void;
}

/** No address on the page: look among the known people, or take the name as it stands. */
export function SearchPerson({ query, people, record, guard, onSearch, onChoose }: Props) {
  const [text, setText] = useState(query);
  const id = useId();
  const search = (value: string) => {
    setText(value);
    onSearch(value);
  };
  return (
    <section className="ask">
      <h1>{t('searchTitle')}</h1>
      <p className="quiet">{t('searchText')}</p>
      <div className="field">
        <label htmlFor={id}>{t('searchLabel')}</label>
        <input id={id} type="search" ref={takeFocus} value={text} onChange={(event) => search(event.target.value)} />
      </div>
      <div aria-live="polite">
        {/* The answer to what stood there before would put somebody else under the pointer. */}
        {query === text && <Found {...{ query, people, guard, onChoose }} />}
      </div>
      <NewPerson record={record} guard={guard} onTake={onChoose} />
    </section>
  );
}

function Found({ query, people, guard, onChoose }: Pick<Props, 'query' | 'people' | 'guard' | 'onChoose'>) {
  if (people.length > 0) return <People people={people} guard={guard} onChoose={onChoose} />;
  return query.trim() === '' ? null : <p className="quiet">{t('searchNone')}</p>;
}

interface NewProps {
  record: RecordContext;
  guard: Guard;
  onTake: (person: { name: string; phone: string | null }) => void;
}

function NewPerson({ record, guard, onTake }: NewProps) {
  const [name, setName] = useState(record.name ?? '');
  const [phone, setPhone] = useState(record.phones[0] ?? '');
  const taken = phone.trim() ? t('searchTakePhone', name.trim(), phone.trim()) : t('searchTake', name.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (guard.accepts(event) && name.trim()) onTake({ name: name.trim(), phone: phone.trim() || null });
  };
  return (
    <form className="new-person" onSubmit={submit}>
      <div className="log-row">
        <TextField label={t('searchName')} value={name} onChange={setName} more={{ required: true }} />
        <TextField label={t('searchPhone')} type="tel" value={phone} onChange={setPhone} more={{ maxLength: 64 }} />
      </div>
      <button type="submit" className="button">
        {name.trim() ? taken : t('searchNew')}
      </button>
    </form>
  );
}
