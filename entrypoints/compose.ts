import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCompose } from './compose/start.ts';

/**
 * The script of compose windows: what was sent, and the line beside them. Apart from the script of the mail page, which
 * asks for it when the first window opens (`lib/io/composing.ts`): whoever only reads does not load it.
 */
export default defineUnlistedScript(() => void startCompose());
