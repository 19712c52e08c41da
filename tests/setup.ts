import 'fake-indexeddb/auto';
import { locks } from 'node:worker_threads';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/** Runs before every unit test: a database, the words as a browser would give them, and a clean page. */

const words: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = messages;
const PREDEFINED: Record<string, string> = { '@@ui_locale': 'en', '@@extension_id': 'test', '@@bidi_dir': 'ltr' };

/** What `i18n.getMessage` does, except that a key nobody wrote fails the test instead of giving ''. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key in PREDEFINED) return PREDEFINED[key] ?? '';
  const entry = words[key];
  if (!entry) throw new Error(`No such key in public/_locales/en/messages.json: ${key}`);
  const values = [substitutions].flat();
  const named = entry.message.replace(/\$(\w*[a-z_]\w*)\$/gi, (whole, name: string) => {
    return entry.placeholders?.[name.toLowerCase()]?.content ?? whole;
  });
  return named.replace(/\$(\$|\d)/g, (_, what: string) => (what === '$' ? '$' : (values[Number(what) - 1] ?? '')));
}

Object.assign(fakeBrowser.i18n, {
  getMessage,
  getUILanguage: () => 'en-GB',
  getAcceptLanguages: async () => ['en-GB'],
});

// jsdom's navigator has no locks; Node's has.
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks });

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
