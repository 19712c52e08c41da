import { useState } from 'react';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { useAsked, useHealth, useSettings, useTried } from '../../components/shared/loaded.ts';
import { Unreadable } from '../../components/shared/Unreadable.tsx';
import { grantedSites, removeSite } from '../../lib/io/access.ts';
import { confirmLoss } from '../../lib/io/ask.ts';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import { saveSettings, type Settings } from '../../lib/io/settings.ts';

/** How long "Saved" stays, in milliseconds. */
const SAVED_FOR = 1500;

/** The options, fed from the settings, the grants and the book. */
export function Options() {
  const settings = useSettings();
  const { value: granted, failure: unknown, again: onAgain } = useAsked(grantedSites);
  const book = useHealth();
  const { failure: notDone, tried } = useTried();
  const [saved, setSaved] = useState(false);
  const change = async (part: Partial<Settings>) => {
    await saveSettings(part);
    setSaved(true);
    setTimeout(() => setSaved(false), SAVED_FOR);
  };
  const { failure: unset, again: readAgain } = settings;
  if (!settings.value) return unset && <Unreadable page="page" failure={unset} onAgain={readAgain} />;
  return (
    <OptionsPage
      settings={settings.value}
      onChange={(part) => tried(change(part))}
      saved={saved}
      notDone={notDone}
      failure={book.failure}
      onAgain={book.again}
      onAcceptLoss={() => tried(confirmLoss().then(book.again))}
      sites={{ granted, failure: unknown, onAgain, onRemove: (site) => tried(removeSite(site).then(onAgain)) }}
      data={{
        onExport: saveExport,
        onRestore: async (file, progress) => {
          const report = await restoreBackup(await file.text(), progress);
          book.again();
          return report;
        },
      }}
    />
  );
}

/** Hands the export to the browser as a download. */
async function saveExport(): Promise<string> {
  const { name, text } = await exportBackup();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return name;
}
