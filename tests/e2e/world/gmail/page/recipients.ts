import type { Person } from '../../mailbox/mailbox.ts';
import { el } from '../../el.ts';

/** A row of recipient chips with a place to type the next one. */
export function recipientField(name: 'to' | 'cc' | 'bcc', people: Person[]): HTMLElement {
  const input = el('input.agP', { 'peoplekit-id': 'BbVjBd', 'aria-label': `${name} recipients`, autocomplete: 'off' });
  const field = el('div.aoD', { name }, ...people.map(chip), input);
  input.addEventListener('keydown', (event) => {
    if (!['Enter', ',', 'Tab'].includes(event.key) || event.ctrlKey || input.value === '') return;
    if (event.key !== 'Tab') event.preventDefault();
    settle(input);
  });
  input.addEventListener('blur', () => settle(input));
  return el('div.fX', {}, el('span.gO', {}, name), field);
}

export function recipientsIn(root: Element, name: 'to' | 'cc' | 'bcc'): Person[] {
  const chips = [...root.querySelectorAll(`div[name=${name}] [role=option]`)];
  return chips.map((element) => ({
    name: element.getAttribute('data-name') ?? '',
    email: element.getAttribute('data-hovercard-id') ?? '',
  }));
}

/** Words become a chip when they hold an address. */
function settle(input: HTMLInputElement): void {
  const email = input.value.trim();
  if (!email.includes('@')) return;
  input.before(chip({ name: email, email }));
  input.value = '';
}

function chip({ name, email }: Person): HTMLElement {
  return el('div.afV', { role: 'option', 'data-hovercard-id': email, 'data-name': name }, el('span.afX', {}, name));
}
