import browser from 'webextension-polyfill';
import { DEFAULT_TEMPLATES } from '../engine/texts/index.ts';
import { canonical } from '../model/fuller.ts';
import {
  MOST_TEMPLATES,
  NO_TEXTS,
  ownTextsSchema,
  TEXT_LANGUAGES,
  type OwnTexts,
  type Template,
  type TextLanguage,
} from '../model/template.ts';
import { inTurn } from './lock.ts';
import { t } from './words.ts';

/** What the rep made of the follow-up texts. Kept in storage.local, and only what differs from the defaults. */
const KEY = 'templates';

/** What cannot be read counts as not written. */
export async function loadOwnTexts(): Promise<OwnTexts> {
  const parsed = ownTextsSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : NO_TEXTS;
}

/** All texts as she has them: the defaults, changed where she changed them, and her own after them. */
export async function loadTemplates(): Promise<Template[]> {
  return templatesOf(await loadOwnTexts());
}

/** The same, of what is loaded already. */
export function templatesOf({ templates }: OwnTexts): Template[] {
  const changed = new Map(templates.map((template) => [template.id, template]));
  const own = templates.filter(({ id }) => !isDefault(id));
  return [...DEFAULT_TEMPLATES.map((template) => changed.get(template.id) ?? template), ...own];
}

/** One of those that come with us, whatever became of it. */
export function isDefault(id: string): boolean {
  return DEFAULT_TEMPLATES.some((template) => template.id === id);
}

/**
 * Keeps a text; null drops it: a default is as it came, one of her own is gone. Returns what she had there before, to go
 * back to. A default that was changed back by hand is a default again.
 */
export function changeTemplate(id: string, to: Template | null): Promise<Template | null> {
  return change(({ templates }) => {
    const place = templates.findIndex((template) => template.id === id);
    const kept = to && !isAsItCame(to) ? [to] : [];
    const next = place < 0 ? [...templates, ...kept] : templates.toSpliced(place, 1, ...kept);
    return [{ templates: next }, templates[place] ?? null];
  });
}

/** Keeps the name that texts give as hers, and returns the one before. */
export function changeSender(sender: string | null): Promise<string | null> {
  return change((texts) => [{ sender }, texts.sender]);
}

/** Takes over what another machine had; what is here stays. */
export function restoreOwnTexts(theirs: OwnTexts): Promise<null> {
  return change(({ sender, templates }) => {
    const byId = new Map(templates.map((template) => [template.id, template]));
    for (const template of theirs.templates) if (!byId.has(template.id)) byId.set(template.id, template);
    return [{ sender: sender ?? theirs.sender, templates: [...byId.values()].slice(0, MOST_TEMPLATES) }, null];
  });
}

/** Calls back at every change, from whichever page it comes. Returns the way to stop. */
export function watchOwnTexts(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** The language that texts are offered in where no other is known: that of our words. */
export function textLanguage(): TextLanguage {
  return TEXT_LANGUAGES.find((language) => language === t('language').slice(0, 2)) ?? 'en';
}

/** How a text in this language writes amounts and days: with the habits of the rep's region where it is her own. */
export function textLocale(language: TextLanguage): string {
  const own = browser.i18n.getUILanguage().replace('_', '-');
  return own.split('-')[0] === language && Intl.NumberFormat.supportedLocalesOf(own).length > 0 ? own : language;
}

function change<T>(make: (texts: OwnTexts) => [Partial<OwnTexts>, T]): Promise<T> {
  return inTurn(KEY, async () => {
    const texts = await loadOwnTexts();
    const [part, before] = make(texts);
    // Checked like a backup: nothing is kept that an export could not bring back.
    const next = ownTextsSchema.parse({ ...texts, ...part });
    await browser.storage.local.set({ [KEY]: next });
    return before;
  });
}

function isAsItCame(template: Template): boolean {
  return DEFAULT_TEMPLATES.some((each) => each.id === template.id && canonical(each) === canonical(template));
}
