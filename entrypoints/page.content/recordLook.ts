import { send } from '../../lib/io/send.ts';
import type { PageRecord } from '../../lib/model/reading.ts';
import { readHead, readRecord } from '../../lib/sites/read.ts';
import { removeButton, showButton } from './button.ts';
import { removeAllOurs } from './host.ts';
import { closePanel } from './panel.ts';
import type { MakeLook } from './watch.ts';

/** Looks at a CRM page: where there is a record, there is the button to log a follow-up. */
export const makeRecordLook: MakeLook = ({ site, button }, settle) => {
  let told = '';
  let shown = '';

  async function look(): Promise<void> {
    const head = readHead(site, document, location.href);
    const record = readRecord(site, document, location.href);
    if (record) showButton(button, record);
    else removeButton();
    leave(record);
    settle();
    const reading = {
      ...head,
      view: 'record' as const,
      messages: [],
      rows: [],
      compose: [],
      records: record ? [record] : [],
    };
    const news = JSON.stringify(reading);
    if (record && told !== news && (await send({ ask: 'saw', reading }))) told = news;
  }

  /** A panel is about the record it was opened on: it goes when the page has moved on to another. */
  function leave(record: PageRecord | null): void {
    const now = record?.id ?? record?.url ?? shown;
    if (now !== shown) closePanel();
    shown = now;
  }

  return { look, stop: removeAllOurs };
};
