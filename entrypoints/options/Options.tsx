import { useEffect, useMemo } from 'react';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { useRegions } from '../../components/settings/regions.ts';
import { useAsked, useHealth, useSettings, useTried } from '../../components/shared/loaded.ts';
import { MomentContext, useNow } from '../../components/shared/moment.ts';
import { Unreadable } from '../../components/shared/Unreadable.tsx';
import { grantedSites, removeSite } from '../../lib/io/access.ts';
import { confirmLoss } from '../../lib/io/ask.ts';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import { refreshHolidays } from '../../lib/io/choices.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { policyOf } from '../../lib/io/settings.ts';
import { t } from '../../lib/io/words.ts';
import { useChoices } from './useChoices.ts';
import { useTexts } from './useTexts.ts';
import { useImport } from './useImport.ts';
import { useRefold } from './useRefold.ts';

/** The options, fed from the settings, the grants and the book. */
export function Options() {
  const settings = useSettings();
  const { value: granted, failure: unknown, again: onAgain } = useAsked(grantedSites);
  const book = useHealth();
  const { failure: notDone, tried } = useTried();
  const { change, carryOut, saved, notice, undo, dismiss } = useChoices();
  const templates = useTexts((said, way) => tried(carryOut(said, way)));
  const refold = useRefold();
  const regions = useRegions(settings.value?.country ?? null);
  const mailImport = useImport(settings.value, saveReport);
  const now = useNow(clock);
  const { value } = settings;
  const moment = useMemo(() => value && { now, workingTime: policyOf(value).workingTime }, [now, value]);
  useEffect(() => tried(refreshHolidays(clock())), [tried]);
  const { failure: unset, again: readAgain } = settings;
  if (!value || !moment) return unset && <Unreadable page="page" failure={unset} onAgain={readAgain} />;
  return (
    <MomentContext value={moment}>
      <OptionsPage
        settings={value}
        onChange={(part, deed) => tried(change(part, deed))}
        templates={templates}
        regions={regions}
        undo={{ notice, onUndo: () => tried(undo()), onDismiss: dismiss }}
        refold={refold}
        saved={saved}
        notDone={notDone}
        failure={book.failure}
        onAgain={book.again}
        onAcceptLoss={() => tried(confirmLoss().then(book.again))}
        sites={{ granted, failure: unknown, onAgain, onRemove: (site) => tried(removeSite(site).then(onAgain)) }}
        mailImport={mailImport}
        data={{
          onExport: saveExport,
          onRestore: async (file, progress) => {
            const report = await restoreBackup(await file.text(), progress);
            book.again();
            return report;
          },
        }}
      />
    </MomentContext>
  );
}

/** Hands the export to the browser as a download. */
async function saveExport(): Promise<string> {
  const { name, text } = await exportBackup();
  download(name, 'application/json', text);
  return name;
}

function saveReport(text: string): void {
  download(t('importReportName'), 'text/plain', text);
}

function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
