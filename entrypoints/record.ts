import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/io/send.ts';
import { makeRecordLook } from './page.content/recordLook.ts';
import { start } from './page.content/start.ts';

/**
 * The script of a CRM page, registered for origins that the rep grants. Apart from the webmail script, so that a mail
 * page need not load the reader of CRM records. A page that shows itself to be webmail is left to that script.
 */
export default defineUnlistedScript(() => void main());

async function main(): Promise<void> {
  const products = await send({ ask: 'products' });
  const product = products?.find(({ signs }) => document.querySelector(signs));
  if (product) await send({ ask: 'product', id: product.id });
  else await start(makeRecordLook, 'crm');
}
