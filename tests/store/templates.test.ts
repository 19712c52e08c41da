import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import {
  changeSender,
  changeTemplate,
  loadOwnTexts,
  loadTemplates,
  restoreOwnTexts,
  textLocale,
  watchOwnTexts,
} from '../../lib/io/templates.ts';
import { DEFAULT_TEMPLATES } from '../../lib/engine/texts/index.ts';
import type { Template } from '../../lib/model/template.ts';
import { freshMachine } from './background.ts';

beforeEach(freshMachine);

const cold = DEFAULT_TEMPLATES.find(({ id }) => id === 'cold-1-en')!;
const changed: Template = { ...cold, text: 'Hello {name}, mine' };
const own: Template = { id: 'own-1', cadence: 'any', step: 'any', language: 'de', name: 'Messe', text: 'Guten Tag' };
const textOf = async (id: string) => (await loadTemplates()).find((template) => template.id === id)?.text;
const restore = (text: string) => restoreBackup(text, () => undefined);

describe('follow-up texts', () => {
  it('are the defaults until the rep changes one; only that is kept', async () => {
    expect(await loadTemplates()).toEqual(DEFAULT_TEMPLATES);
    expect(await changeTemplate(cold.id, changed)).toBeNull();
    await changeTemplate(own.id, own);
    expect(await textOf(cold.id)).toBe('Hello {name}, mine');
    expect((await loadTemplates()).at(-1)).toEqual(own);
    expect((await loadOwnTexts()).templates).toEqual([changed, own]);
  });

  it('go back: reset, delete, and every step of undo', async () => {
    await changeTemplate(cold.id, changed);
    const before = await changeTemplate(cold.id, null);
    expect(await textOf(cold.id)).toBe(cold.text);
    await changeTemplate(cold.id, before);
    expect(await textOf(cold.id)).toBe('Hello {name}, mine');
    await changeTemplate(own.id, own);
    expect(await changeTemplate(own.id, null)).toEqual(own);
    expect(await textOf(own.id)).toBeUndefined();
  });

  it('that were changed back by hand are defaults again, and follow the next version', async () => {
    await changeTemplate(cold.id, changed);
    await changeTemplate(cold.id, { ...cold });
    expect((await loadOwnTexts()).templates).toEqual([]);
  });

  it('keep each of two changes that are made at once, and tell who watches', async () => {
    const told: number[] = [];
    const stop = watchOwnTexts(() => told.push(1));
    await Promise.all([changeTemplate(cold.id, changed), changeTemplate(own.id, own), changeSender('Robin')]);
    expect(await loadOwnTexts()).toEqual({ sender: 'Robin', templates: [changed, own] });
    expect(told).toHaveLength(3);
    stop();
  });

  it('refuse what a backup could not bring back, and what stands there unreadable counts as not written', async () => {
    await expect(changeTemplate('own-2', { ...own, id: 'own-2', text: ' ' })).rejects.toThrow();
    await fakeBrowser.storage.local.set({ templates: { sender: 4 } });
    expect(await loadTemplates()).toEqual(DEFAULT_TEMPLATES);
  });

  it('write amounts with the habits of the region where the language is the rep’s own', () => {
    expect([textLocale('en'), textLocale('de')]).toEqual(['en-GB', 'de']);
  });
});

describe('in a backup', () => {
  it('follow-up texts come back on a new machine', async () => {
    await changeTemplate(cold.id, changed);
    await changeSender('Robin');
    const { text } = await exportBackup();
    await freshMachine();
    expect((await loadOwnTexts()).templates).toEqual([]);
    await restore(text);
    expect(await loadOwnTexts()).toEqual({ sender: 'Robin', templates: [changed] });
  });

  it('do not overwrite what was written here, and add what is missing', async () => {
    await restoreOwnTexts({ sender: 'Robin', templates: [own] });
    await changeTemplate(cold.id, changed);
    const { text } = await exportBackup();
    await freshMachine();
    const mine = { ...changed, text: 'Newer' };
    await changeTemplate(cold.id, mine);
    await changeSender('Kim');
    await restore(text);
    expect(await loadOwnTexts()).toEqual({ sender: 'Kim', templates: [mine, own] });
  });

  it.each([1, 2, 3])('of format %i there are none, and it restores all the same', async (format) => {
    await changeTemplate(own.id, own);
    await restore(JSON.stringify({ product: 'next-touch', format, events: [] }));
    expect((await loadOwnTexts()).templates).toEqual([own]);
  });

  it('that are broken are refused whole, with the place', async () => {
    const texts = { sender: null, templates: [own, { ...own, id: 'a b' }] };
    const file = JSON.stringify({ product: 'next-touch', format: 4, events: [], texts });
    await expect(restore(file)).rejects.toThrow(/texts.*templates\.1\.id/);
    expect((await loadOwnTexts()).templates).toEqual([]);
  });
});
