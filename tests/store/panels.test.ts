import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactBook } from '../../lib/io/db.ts';
import { record } from '../../lib/io/record.ts';
import { freshMachine } from './background.ts';
import { openWiredPanel } from './panelWire.ts';
import { context, mail, retract, touch } from './sample.ts';

const anna = 'anna@acme.example';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await record(book, [mail('asked', 'in', anna), touch('called', anna)], context);
});

describe('a panel and the background', () => {
  it('meet over one port: the panel is shown its person', async () => {
    const { next } = await openWiredPanel({ key: anna });
    expect(await next('person')).toMatchObject({ person: { line: { prospect: { key: anna, touchCount: 1 } } } });
  });

  it('bring back what an earlier panel took back', async () => {
    await record(book, [retract('touch|called', 'earlier')], context);
    const { panel } = await openWiredPanel({ key: anna });
    const answer = await panel.command({ do: 'undo', key: anna, click: 'c', of: ['retract|earlier'] });
    expect(answer).toMatchObject({ ok: true });
    expect(await book.prospects.get(anna)).toMatchObject({ touchCount: 1 });
  });
});
