import { useRef, useState } from 'react';
import { DEFAULT_CADENCES } from '../../lib/engine/cadences.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { canonical } from '../../lib/model/fuller.ts';
import type { Settings } from '../../lib/io/settings.ts';
import { t } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';
import { AddCadence } from './AddCadence.tsx';
import { CadenceEditor } from './CadenceEditor.tsx';
import { CadenceRow } from './CadenceRow.tsx';
import { draftOf, isOurs, ownCadence, type CadenceDraft } from './cadenceDraft.ts';
import { cadenceName, cadenceSummary, draftName } from './cadenceText.ts';
import type { FieldProps } from './field.ts';
import './cadences.css';

/** All cadences, ours and her own; one at a time is open to be edited. */
export function CadencesSection({ settings, onChange }: FieldProps) {
  const [open, setOpen] = useState<CadenceDraft | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [dropped, setDropped] = useState<CadenceDraft | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const all = cadencesOf(settings);
  const put = (cadences: Settings['cadences'], of: string, what: string, text: string) =>
    onChange({ cadences }, { text, rules: { of, what } });
  const edit = (draft: CadenceDraft | null) => {
    setLeft(open?.id ?? null);
    setOpen(draft);
    setDropped(null);
  };
  const save = (cadence: Cadence) => {
    edit(null);
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
  const cancel = (draft: CadenceDraft, touched: boolean) => {
    edit(null);
    if (touched) setDropped(draft);
  };
  const drop = (cadence: Cadence) => {
    const { [cadence.id]: _, ...rest } = settings.cadences;
    const [name, ours] = [cadenceName(cadence), isOurs(cadence.id)];
    edit(null);
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
    edit(draftOf(cadence));
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
            open={open?.id === cadence.id}
            focus={left === cadence.id && open === null}
            onEdit={() => edit(draftOf(cadence))}
          >
            {open?.id === cadence.id && (
              <CadenceEditor
                first={open}
                settings={settings}
                others={namesBut(cadence.id, all)}
                onSave={save}
                onCancel={cancel}
                onDrop={cadence.id in settings.cadences ? () => drop(cadence) : null}
              />
            )}
            {dropped?.id === cadence.id && <Dropped draft={dropped} onBack={() => edit(dropped)} />}
          </CadenceRow>
        ))}
      </ul>
      <AddCadence others={namesBut(null, all)} onAdd={add} />
    </section>
  );
}

/** What was typed is not gone because Escape was pressed. */
function Dropped({ draft, onBack }: { draft: CadenceDraft; onBack: () => void }) {
  return (
    <Status className="dropped">
      {t('cadenceDropped', draftName(draft))}
      <button type="button" className="button button-plain" onClick={onBack}>
        {t('bringBack')}
      </button>
    </Status>
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
