import { useRef } from 'react';
import { DEFAULT_CADENCES } from '../../lib/engine/cadences.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { canonical } from '../../lib/model/fuller.ts';
import type { Settings } from '../../lib/io/settings.ts';
import { t } from '../../lib/io/words.ts';
import { AddCadence } from './AddCadence.tsx';
import { CadenceEditor } from './CadenceEditor.tsx';
import { CadenceRow } from './CadenceRow.tsx';
import { draftOf, isOurs, isTouched, ownCadence, type CadenceDraft } from './cadenceDraft.ts';
import { cadenceName } from '../shared/cadenceName.ts';
import { cadenceSummary } from './cadenceText.ts';
import { useEditing } from './editing.ts';
import { Dropped } from './Dropped.tsx';
import type { FieldProps } from './field.ts';
import './cadences.css';

/** All cadences, ours and her own; one at a time is open to be edited. */
export function CadencesSection({ settings, onChange }: FieldProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const all = cadencesOf(settings);
  const { draft, left, dropped, type, open, finish } = useEditing<CadenceDraft>((typed) => isTouched(typed, all));
  const put = (cadences: Settings['cadences'], of: string, what: string, text: string) =>
    onChange({ cadences }, { text, rules: { of, what } });
  const save = (cadence: Cadence) => {
    finish();
    const before = all.find(({ id }) => id === cadence.id);
    if (canonical(before) === canonical(cadence)) return;
    const [name, summary] = [cadenceName(cadence), cadenceSummary(cadence)];
    put(
      withCadence(settings, cadence),
      cadence.id,
      t('changedCadence', name, summary),
      t('cadenceSaved', name, summary),
    );
  };
  const drop = (cadence: Cadence) => {
    const { [cadence.id]: _, ...rest } = settings.cadences;
    const [name, ours] = [cadenceName(cadence), isOurs(cadence.id)];
    finish();
    if (!ours) title.current?.focus();
    put(
      rest,
      cadence.id,
      t(ours ? 'changedReset' : 'changedDeleted', name),
      t(ours ? 'cadenceWasReset' : 'cadenceDeleted', name),
    );
  };
  const add = (name: string) => {
    const cadence = ownCadence(`own-${crypto.randomUUID()}`, name);
    put(withCadence(settings, cadence), cadence.id, t('changedAdded', name), t('cadenceAdded', name));
    open(draftOf(cadence));
  };
  return (
    <section className="page-section">
      <h2 ref={title} tabIndex={-1}>
        {t('cadencesTitle')}
      </h2>
      <p className="field-hint">{t('cadencesText')}</p>
      <ul className="cadences">
        {all.map((cadence) => (
          <CadenceRow
            key={cadence.id}
            cadence={cadence}
            changedAt={changedAt(cadence.id, settings)}
            open={draft?.id === cadence.id}
            focus={left === cadence.id && draft === null}
            onEdit={() => open(draft?.id === cadence.id ? null : draftOf(cadence))}
          >
            {draft?.id === cadence.id && (
              <CadenceEditor
                draft={draft}
                settings={settings}
                others={namesBut(cadence.id, all)}
                onChange={type}
                onSave={save}
                onCancel={() => open(null)}
                onDrop={cadence.id in settings.cadences ? () => drop(cadence) : null}
              />
            )}
            {dropped?.id === cadence.id && <Dropped name={cadenceName(cadence)} onBack={() => open(dropped)} />}
          </CadenceRow>
        ))}
      </ul>
      <AddCadence others={namesBut(null, all)} onAdd={add} />
    </section>
  );
}

/** Ours in their order, as she changed them, then her own in the order she added them. */
function cadencesOf({ cadences }: Settings): Cadence[] {
  const ours = Object.values(DEFAULT_CADENCES).map((cadence) => cadences[cadence.id] ?? cadence);
  return [...ours, ...Object.values(cadences).filter(({ id }) => !isOurs(id))];
}

/** A default that was changed back by hand is a default again. */
function withCadence({ cadences }: Settings, cadence: Cadence): Settings['cadences'] {
  const { [cadence.id]: _, ...rest } = cadences;
  if (isOurs(cadence.id) && canonical(DEFAULT_CADENCES[cadence.id]) === canonical(cadence)) return rest;
  return { ...cadences, [cadence.id]: cadence };
}

function changedAt(id: string, { policyChanges }: Settings): string | null {
  return policyChanges.findLast(({ of }) => of === id)?.at ?? null;
}

function namesBut(id: string | null, all: Cadence[]): string[] {
  return all.filter((other) => other.id !== id).map((other) => cadenceName(other).toLowerCase());
}
