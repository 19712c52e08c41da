import type { SiteReport, Today } from '../../lib/model/view.ts';
import { asOf } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { siteName } from './PopupHead.tsx';

interface Note {
  title: string;
  text: string;
  action?: { label: string; act: () => void };
}

/** A screen with nothing on it says why. */
function NoteBlock({ title, text, action }: Note) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p className="quiet">{text}</p>
      {action && (
        <button type="button" className="button button-primary" onClick={action.act}>
          {action.label}
        </button>
      )}
    </div>
  );
}

interface Props {
  today: Today;
  welcomed: boolean;
  onSetUp: () => void;
  onOpenGmail: () => void;
}

/** First run, nothing read yet, or all done: three different kinds of empty. */
export function EmptyState({ today, welcomed, onSetUp, onOpenGmail }: Props) {
  if (!welcomed) {
    const action = { label: t('firstRunAction'), act: onSetUp };
    return <NoteBlock title={t('firstRunTitle')} text={t('firstRunText')} action={action} />;
  }
  if (today.sites.every(({ state }) => state === 'never')) {
    const action = { label: t('openGmail'), act: onOpenGmail };
    return <NoteBlock title={t('neverReadTitle')} text={t('neverReadText')} action={action} />;
  }
  if (today.sites.some(({ state }) => state === 'blind')) return null;
  return <NoteBlock title={t('emptyTitle')} text={t('emptyText')} />;
}

/** A site that matches but reads nothing says so: an empty list would be a lie. */
export function BlindNote({ site, at, listed }: SiteReport & { listed: boolean }) {
  const { now, zone } = useMoment();
  return (
    <div className="blind" role="alert">
      <p className="blind-title">{t('blindTitle', siteName(site))}</p>
      <p>{at ? t(listed ? 'blindText' : 'blindTextEmpty', asOf(at, now, zone)) : t('blindTextNever')}</p>
      <p>{t('blindAction')}</p>
    </div>
  );
}
