import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeRecordLook } from './page.content/recordLook.ts';
import { start } from './page.content/start.ts';

/**
 * The script of a CRM page, registered for origins that the rep grants. Apart from the webmail script, so that a mail
 * page need not load the reader of CRM records.
 */
export default defineUnlistedScript(() => void start(makeRecordLook, 'crm'));
