import { el } from '../../el.ts';
import { contacts, quotations, signedIn, type Contact, type Quotation } from './records.ts';

/** Like most of its kind, this CRM changes the address first and the page a moment later. */
const LOADING_MS = 80;

const main = el('main.record');

function header(): HTMLElement {
  const links = { '#/contacts': 'Contacts', '#/quotations': 'Quotations' };
  const nav = el('nav', {}, ...Object.entries(links).map(([href, text]) => el('a', { href }, text)));
  const user = el('div.user-menu', { title: signedIn.email }, `Signed in as ${signedIn.name}`);
  return el('header', {}, el('strong', {}, 'Small CRM'), nav, user);
}

function draw(): void {
  const [kind = 'contacts', id = ''] = location.hash.replace('#/', '').split('/');
  const contact = contacts.find((candidate) => kind === 'contacts' && String(candidate.id) === id);
  const quotation = quotations.find((candidate) => kind === 'quotations' && String(candidate.id) === id);
  if (contact) main.replaceChildren(...contactRecord(contact));
  else if (quotation) main.replaceChildren(...quotationRecord(quotation));
  else main.replaceChildren(...(kind === 'quotations' ? quotationList() : contactList()));
}

function contactRecord(contact: Contact): HTMLElement[] {
  const company = el('a', { href: `#/companies/${contact.companyId}` }, contact.company);
  const mails = contact.emails.flatMap((email) => field('Email', el('a', { href: `mailto:${email}` }, email)));
  const phone = el('a', { href: `tel:${contact.phone.replaceAll(' ', '')}` }, contact.phone);
  const fields = [...field('Company', company), ...field('Role', contact.role), ...mails, ...field('Phone', phone)];
  return [el('h1', {}, contact.name), el('dl', {}, ...fields)];
}

/** As in the real ones, a quotation leads to its contact and shows no address itself. */
function quotationRecord(quotation: Quotation): HTMLElement[] {
  const contact = contacts.find((candidate) => candidate.id === quotation.contactId)!;
  const link = el('a', { href: `#/contacts/${contact.id}` }, contact.name);
  const company = el('a', { href: `#/companies/${contact.companyId}` }, contact.company);
  const fields = [...field('Contact', link), ...field('Company', company), ...field('Quote Stage', quotation.stage)];
  const lines = quotation.lines.map(({ text, amount }) => row(text, `€ ${amount}`));
  const total = el('tfoot', {}, row('Grand total', `€ ${quotation.total}`));
  return [
    el('h1', {}, `Quotation ${quotation.number}`),
    el('dl', {}, ...fields),
    el('table', {}, el('tbody', {}, ...lines), total),
  ];
}

function contactList(): HTMLElement[] {
  const rows = contacts.map((contact) =>
    row(el('a', { href: `#/contacts/${contact.id}` }, contact.name), contact.company),
  );
  return [el('h1', {}, 'Contacts'), el('table', {}, el('tbody', {}, ...rows))];
}

function quotationList(): HTMLElement[] {
  const rows = quotations.map(({ id, number, total }) =>
    row(el('a', { href: `#/quotations/${id}` }, number), `€ ${total}`),
  );
  return [el('h1', {}, 'Quotations'), el('table', {}, el('tbody', {}, ...rows))];
}

function row(...cells: (Node | string)[]): HTMLElement {
  return el('tr', {}, ...cells.map((cell) => el('td', {}, cell)));
}

function field(label: string, value: Node | string): HTMLElement[] {
  return [el('dt', {}, label), el('dd', {}, value)];
}

document.body.append(header(), main);
addEventListener('hashchange', () => setTimeout(draw, LOADING_MS));
draw();
