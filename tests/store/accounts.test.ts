import { beforeEach, expect, it } from 'vitest';
import type { ContactBook } from '../../lib/io/db.ts';
import { saw } from '../../lib/io/page.ts';
import { rebuild } from '../../lib/io/rebuild.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { foldContext } from '../../lib/io/write.ts';
import { list, row } from '../detect/readings.ts';
import { freshMachine } from './background.ts';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
});

it('folds away what a private account brought before the rep said which accounts are for work', async () => {
  const mum = { name: 'Mum', email: 'mum@family.example' };
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 16);
  const inbox = { ...list('inbox', row({ people: [mum], at: yesterday })), account: 'kim@gmail.com' };
  await saw(inbox, {});
  expect(await book.prospects.toArray()).toMatchObject([{ key: mum.email, standing: 'candidate' }]);
  await saveSettings({ welcomed: true, accounts: ['kim@work.example'] });
  await rebuild(book, await foldContext());
  expect(await book.prospects.toArray()).toEqual([]);
  expect((await book.totals.toArray()).map(({ id }) => id)).toEqual(['events']);
});
