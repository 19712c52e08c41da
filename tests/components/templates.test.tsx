// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { TemplatesSection, type TemplatesProps } from '../../components/settings/TemplatesSection.tsx';
import { DEFAULT_TEMPLATES } from '../../lib/engine/texts/index.ts';
import { settingsSchema, type Settings } from '../../lib/io/settings.ts';
import { NO_TEXTS, templateSchema, type OwnTexts, type Template } from '../../lib/model/template.ts';
import { show } from './screen.tsx';

/** It is Thursday, 14 May 2026, in Berlin. */
const BASE: Settings = { ...settingsSchema.parse({}), zone: 'Europe/Berlin' };
const own: Template = { id: 'own-1', cadence: 'cold', step: 2, language: 'en', name: 'Trade fair', text: 'Hi {name}' };

/** The section with a page around it that keeps what is saved. */
function open(first: Partial<OwnTexts> = {}, settings: Partial<Settings> = {}) {
  const saved = vi.fn<TemplatesProps['onChange']>();
  const named = vi.fn<TemplatesProps['onSender']>();
  function Page() {
    const [texts, setTexts] = useState<OwnTexts>({ ...NO_TEXTS, ...first });
    const onChange: TemplatesProps['onChange'] = (id, to, said) => {
      saved(id, to, said);
      setTexts({ ...texts, templates: [...texts.templates.filter((each) => each.id !== id), ...(to ? [to] : [])] });
    };
    const props = { texts, failure: null, onAgain: vi.fn(), onChange, onSender: named };
    return <TemplatesSection {...props} settings={{ ...BASE, ...settings }} />;
  }
  return { ...show(<Page />), saved, named };
}

const head = (name: string) => screen.getByRole('heading', { level: 3, name });
const group = (name: string) => head(name).closest('details')!;
const edit = (name: string) => screen.getByRole('button', { name: `Edit ${name}` });
const text = () => screen.getByLabelText<HTMLTextAreaElement>('Text');
const known = () => screen.getByRole('region', { name: 'With Anna Kovács, made up' });
const unknown = () => screen.getByRole('region', { name: 'When nothing is known' });
const defaultText = (id: string) => DEFAULT_TEMPLATES.find((each) => each.id === id)!;
const CLOSING = 'Closing: the door stays open';

/** Types braces as they are, which user-event would read as keys. */
const typed = (said: string) => said.replaceAll('{', '{{');

describe('the list of follow-up texts (E9, C15)', () => {
  test('stands by cadence, step and language; her own and changed ones are marked', async () => {
    const changed = { ...defaultText('cold-1-en'), text: 'Mine' };
    const { hands } = open({ templates: [own, changed] });
    expect(screen.queryByText('First mail')).toBeNull();
    await hands.click(head('Cold'));
    await hands.click(head('Quote sent'));
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Inbound lead', 'Quote sent', 'Keep in touch', 'Every occasion']));
    expect(within(group('Cold')).getByText('4 texts, 2 of your own making')).toBeTruthy();
    expect(within(group('Cold')).getByText('Trade fair').textContent).toContain('yours');
    expect(within(group('Cold')).getByText('First mail').textContent).toContain('changed');
    expect(within(group('Quote sent')).getAllByText(/^Step [24], Mail/)).toHaveLength(2);
    await hands.click(screen.getByLabelText('Deutsch'));
    expect(within(group('Cold')).getByText('3 texts')).toBeTruthy();
    expect(screen.getByText('Erste Mail')).toBeTruthy();
  });

  test('a cadence of her own has none yet, and says so; texts of one that is gone are not lost', async () => {
    const fair = { id: 'fair', name: 'Trade fair', steps: [] };
    const { hands } = open({ templates: [{ ...own, cadence: 'gone' }] }, { cadences: { fair } });
    await hands.click(head('Trade fair'));
    await hands.click(head('Cadences that are gone'));
    expect(within(group('Trade fair')).getByText('No text for it in this language yet.')).toBeTruthy();
    expect(within(group('Cadences that are gone')).getByText('Trade fair')).toBeTruthy();
  });

  test('what is not there yet, or cannot be read, is said', () => {
    const failure = { code: 'unknown' as const, detail: '' };
    const props = { texts: null, onAgain: vi.fn(), onChange: vi.fn(), onSender: vi.fn(), settings: BASE };
    const { again } = show(<TemplatesSection {...props} failure={null} />);
    expect(screen.getByText('One moment…')).toBeTruthy();
    again(<TemplatesSection {...props} failure={failure} />);
    expect(screen.getByText('Next Touch could not show this.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('editing a text', () => {
  test('shows at once what it reads like, with somebody made up and with nothing known', async () => {
    const { hands, saved } = open();
    await hands.click(head('Quote sent'));
    await hands.click(edit('The quote and what matters to them'));
    expect(known().textContent).toContain('our quote of 4 May (€12,400)');
    expect(unknown().textContent).toContain('Hello [first name?],');
    expect(within(unknown()).getByText('[quote amount?]').className).toBe('missing');
    await hands.clear(text());
    await hands.type(text(), typed('We have known each other for {tenure}, {name}.'));
    expect(known().textContent).toContain('We have known each other for 4 years, Anna.');
    expect(unknown().textContent).toContain('for [years?], [first name?].');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    const [id, to, said] = saved.mock.lastCall!;
    expect([id, said]).toEqual(['quoteSent-4-en', 'Saved: The quote and what matters to them']);
    expect(to).toMatchObject({ step: 4, text: 'We have known each other for {tenure}, {name}.' });
    expect(templateSchema.safeParse(to).success).toBe(true);
    expect(document.activeElement).toBe(edit('The quote and what matters to them'));
  });

  test('a variable is inserted where the caret is, by click or by keys', async () => {
    const { hands } = open({ templates: [own] });
    await hands.click(head('Cold'));
    await hands.click(edit('Trade fair'));
    text().setSelectionRange(2, 2);
    await hands.click(screen.getByRole('button', { name: '{company} Company' }));
    expect(text().value).toBe('Hi{company} {name}');
    expect(document.activeElement).toBe(text());
    expect(text().selectionStart).toBe(11);
    screen.getByRole('button', { name: '{company} Company' }).focus();
    await hands.keyboard('{ArrowDown}{Home}{ArrowDown}{Enter}');
    expect(text().value).toBe('Hi{company}{full_name} {name}');
    const stops = screen.getAllByRole('button').filter((button) => button.matches('.variable:not([tabindex="-1"])'));
    expect(stops).toHaveLength(1);
  });

  test.each([
    ['{nmae}', '{nmae} is none of the variables. Choose one from the list, or leave the braces out.'],
    ['{name', 'A brace stands alone. Variables are written like {name}; other braces cannot be used.'],
    [' ', 'Write a text.'],
  ])('refuses %s beside the field and loses nothing', async (said, problem) => {
    const { hands, saved } = open({ templates: [own] });
    await hands.click(head('Cold'));
    await hands.click(edit('Trade fair'));
    await hands.clear(text());
    await hands.type(text(), typed(said));
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(problem)).toBeTruthy();
    expect(text().getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(text()));
    expect(text().value).toBe(said);
    expect(saved).not.toHaveBeenCalled();
  });

  test('what is no variable is marked in the preview, too', async () => {
    const { hands } = open({ templates: [{ ...own, text: 'Hi {nmae}' }] });
    await hands.click(head('Cold'));
    await hands.click(edit('Trade fair'));
    expect(known().textContent).toContain('Hi [nmae?]');
  });

  test('Ctrl+Enter saves, Escape closes, and what was typed can be brought back', async () => {
    const { hands, saved } = open();
    await hands.click(head('Inbound lead'));
    await hands.click(edit(CLOSING));
    await hands.type(text(), 'PS');
    await hands.keyboard('{Escape}');
    expect(document.activeElement).toBe(edit(CLOSING));
    await hands.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(text().value).toMatch(/PS$/);
    text().focus();
    await hands.keyboard('{Control>}{Enter}{/Control}');
    expect(saved.mock.lastCall?.[1]?.text).toMatch(/PS$/);
    await hands.click(head('Cold'));
    await hands.click(edit('First mail'));
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved).toHaveBeenCalledOnce();
  });

  test('a changed default can be reset, one that is as it came cannot', async () => {
    const { hands, saved } = open({ templates: [{ ...defaultText('cold-1-en'), text: 'Mine' }] });
    await hands.click(head('Inbound lead'));
    await hands.click(edit(CLOSING));
    expect(screen.queryByRole('button', { name: 'Reset to default' })).toBeNull();
    await hands.click(head('Cold'));
    await hands.click(edit('First mail'));
    await hands.click(screen.getByRole('button', { name: 'Reset to default' }));
    expect(saved.mock.lastCall).toEqual(['cold-1-en', null, 'First mail is as it came']);
    await hands.click(edit('First mail'));
    expect(text().value).toBe(defaultText('cold-1-en').text);
  });
});

describe('texts of her own', () => {
  test('are added to a cadence, given a step, and deleted', async () => {
    const { hands, saved } = open();
    await hands.click(head('Quote sent'));
    await hands.click(screen.getByRole('button', { name: 'Add a text: Quote sent' }));
    const form = within(screen.getByRole('form', { name: 'New text' }));
    await hands.selectOptions(form.getByLabelText('When'), 'Step 3, Call');
    await hands.type(form.getByLabelText('Name'), 'After the call');
    await hands.type(text(), typed('Hi {name}'));
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    const [, to] = saved.mock.lastCall!;
    expect(to).toMatchObject({ cadence: 'quoteSent', step: 3, language: 'en', name: 'After the call' });
    expect(templateSchema.safeParse(to).success).toBe(true);
    expect(document.activeElement).toBe(edit('After the call'));
    await hands.click(edit('After the call'));
    await hands.click(screen.getByRole('button', { name: 'Delete' }));
    expect(saved.mock.lastCall?.slice(1)).toEqual([null, 'Deleted: After the call']);
  });

  test('that are moved to another cadence stand there', async () => {
    const { hands } = open({ templates: [own] });
    await hands.click(head('Cold'));
    await hands.click(edit('Trade fair'));
    await hands.selectOptions(screen.getByLabelText('For'), 'Every occasion');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(within(group('Every occasion')).getByText('Trade fair')).toBeTruthy();
    expect(group('Every occasion').open).toBe(true);
  });

  test('that were begun and left can be brought back', async () => {
    const { hands, saved } = open();
    await hands.click(head('Cold'));
    await hands.click(screen.getByRole('button', { name: 'Add a text: Cold' }));
    await hands.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a text: Cold' }));
    expect(screen.queryByRole('button', { name: 'Bring back' })).toBeNull();
    await hands.click(screen.getByRole('button', { name: 'Add a text: Cold' }));
    await hands.type(screen.getByLabelText('Name'), 'Half{Escape}');
    await hands.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Half');
    expect(saved).not.toHaveBeenCalled();
  });
});

describe('her name in texts', () => {
  test('is kept at Enter or when she leaves the field, and stands in the preview', async () => {
    const { hands, named } = open({ sender: 'Robin', templates: [{ ...own, text: '{sender}' }] });
    await hands.click(head('Cold'));
    await hands.click(edit('Trade fair'));
    expect(unknown().textContent).toContain('Robin');
    const field = screen.getByLabelText('{sender} stands for');
    await hands.clear(field);
    await hands.type(field, 'Kim{Enter}');
    expect(named.mock.lastCall).toEqual(['Kim', 'Saved: Kim']);
    await hands.click(field);
    await hands.tab();
    expect(named).toHaveBeenCalledOnce();
  });
});
