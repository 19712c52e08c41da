import { useState } from 'react';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { useAsked, useSettings } from '../../components/shared/loaded.ts';
import { grantedSites, removeSite } from '../../lib/io/access.ts';
import { acceptLoss, health } from '../../lib/io/ask.ts';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import { saveSettings, type Settings } from '../../lib/io/settings.ts';

/** How long "Saved" stays, in milliseconds. */
const SAVED_FOR = 1500;

/** The options, fed from the settings, the grants and the book. */
export function Options() {
  const settings = useSettings();
  const sites = useAsked(grantedSites);
  const trouble = useAsked(health);
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<Settings>) =>
    void saveSettings(part).then(() => {
      setSaved(true);
      setTimeout(() => setSaved(false), SAVED_FOR);
    });
  if (!settings) return null;
  return (
    <OptionsPage
      settings={settings}
      onChange={change}
      saved={saved}
      failure={trouble.value}
      onAcceptLoss={() => void acceptLoss().then(trouble.again)}
      sites={{ granted: sites.value, onRemove: (site) => void removeSite(site).then(sites.again) }}
      data={{
        onExport: saveExport,
        onRestore: async (file, progress) => {
          const report = await restoreBackup(await file.text(), progress);
          trouble.again();
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
