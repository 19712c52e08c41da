import { t } from '../../lib/io/words.ts';

export interface TabsProps {
  /** Null while they are being asked. */
  tabs: { id: number; title: string; state: 'working' | 'reload' }[] | null;
  onReload: (id: number) => void;
}

/** Gmail tabs that were open before the extension: they work, or say what makes them work. */
export function GmailTabs({ tabs, onReload }: TabsProps) {
  return (
    <section className="page-section">
      <h2>{t('tabsTitle')}</h2>
      {tabs?.length === 0 && <p className="quiet">{t('tabsNone')}</p>}
      <ul>
        {tabs?.map(({ id, title, state }) => (
          <li key={id} className="entry-row">
            <span className="tab-title">{title}</span>
            <span className={state === 'working' ? 'tone-good' : 'quiet'}>
              {t(state === 'working' ? 'tabWorking' : 'tabReload')}
            </span>
            {state === 'reload' && (
              <button type="button" className="button" onClick={() => onReload(id)}>
                {t('tabReloadAction')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
