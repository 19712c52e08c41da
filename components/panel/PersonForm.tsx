import type { ReactNode, SyntheticEvent } from 'react';
import type { PersonView } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import { firstDraft, type LogDraft } from '../shared/logDraft.ts';
import { LogForm } from '../shared/LogForm.tsx';
import { logged, snoozed, type Deed } from '../shared/orders.ts';
import { SnoozeChoice } from '../shared/SnoozeChoice.tsx';
import { warningText } from '../shared/warningText.ts';
import { AppointmentForm } from '../shared/AppointmentForm.tsx';
import { ChannelChoice } from './ChannelChoice.tsx';
import { DecideForm } from './DecideForm.tsx';
import { decided } from './decision.ts';
import { booked, promised, settled } from '../shared/deeds.ts';
import type { OpenForm } from './PersonActions.tsx';
import { PromiseForm } from './PromiseForm.tsx';

interface Props {
  form: OpenForm;
  view: PersonView;
  onPage: 'mail' | 'crm';
  /** The day of an appointment that somebody named already. */
  day: string;
  /** Carries a deed out, if the click was a hand's, and closes the form when it was kept. */
  finish: (event: SyntheticEvent, deed: Deed, then?: (events: string[]) => void) => void;
  onLogged: (draft: LogDraft, events: string[]) => void;
  beside: (draft: LogDraft) => ReactNode;
  close: () => void;
}

/** The form that stands open in place of the buttons. */
export function PersonForm({ form, view, onPage, day, finish, onLogged, beside, close }: Props) {
  const { line, outlook } = view;
  const { prospect } = line;
  const about = { key: prospect.key, name: personName(prospect) };
  switch (form) {
    case 'log': {
      const warning = outlook.warning;
      const save = (draft: LogDraft, event: SyntheticEvent) =>
        finish(event, logged({ key: about.key }, about.name, draft, warning?.rule), (events) =>
          onLogged(draft, events),
        );
      return (
        <LogForm
          first={firstDraft(prospect, onPage)}
          warning={warning && warningText(warning, prospect)}
          onSave={save}
          onCancel={close}
          beside={beside}
        />
      );
    }
    case 'snooze':
      return (
        <SnoozeChoice
          bothKinds
          onChoose={(until, named, event, endsOnReply) =>
            finish(event, snoozed(about.key, about.name, until, named, endsOnReply))
          }
          onCancel={close}
        />
      );
    case 'answered': {
      const mail = prospect.turnEvent ?? '';
      return (
        <ChannelChoice
          onChoose={(channel, event) => finish(event, settled(about, mail, 'answeredElsewhere', { channel }))}
          onCancel={close}
        />
      );
    }
    case 'decide':
      return (
        <DecideForm
          view={view}
          onSave={(draft, outcome, event) => finish(event, decided(about, draft, outcome, prospect))}
          onInstead={(until, named, event) => finish(event, snoozed(about.key, about.name, until, named))}
          onCancel={close}
        />
      );
    case 'promise':
      return (
        <PromiseForm onSave={(what, dueOn, event) => finish(event, promised(about, what, dueOn))} onCancel={close} />
      );
    case 'appointment':
      return (
        <AppointmentForm day={day} onSave={(said, event) => finish(event, booked(about, said))} onCancel={close} />
      );
  }
}
