import { openCompose } from './compose.ts';
import { emptyDraft } from './draft.ts';
import { el } from '../../el.ts';
import { settings } from './settings.ts';
import { mailbox } from './state.ts';
import { emptyShell } from './views.ts';

/** Everything around the panes: banner, folders, the places of compose windows and of the toast. */
export function drawShell(): void {
  document.documentElement.lang = settings.locale;
  document.body.dir = settings.direction;
  document.body.classList.add('aAU', ...(settings.compact ? ['compact'] : []), ...(settings.split ? ['split'] : []));
  const content = el('div.nH.content', {}, navigation(), emptyShell());
  document.body.append(
    el('div.nH', {}, banner(), content),
    el('div.dw'),
    el('div.b8', { role: 'alert', 'aria-live': 'assertive' }),
  );
}

function banner(): HTMLElement {
  const { name, email } = mailbox.account;
  const search = el('input.gb_ze', { 'aria-label': 'Search mail', placeholder: 'Search mail' });
  search.addEventListener('change', () => (location.hash = `#search/${encodeURIComponent(search.value)}`));
  const account = el(
    'a.gb_B',
    { role: 'button', 'aria-label': `Google Account: ${name} \n(${email})` },
    name.slice(0, 1),
  );
  return el('header.gb_Fa', { role: 'banner' }, el('span.logo', {}, 'Mail'), search, account);
}

function navigation(): HTMLElement {
  const compose = el('div.T-I.T-I-KE.L3', { role: 'button', tabindex: '0' }, 'Compose');
  compose.addEventListener('click', () => openCompose(emptyDraft));
  const folders = Object.entries({ inbox: 'Inbox', sent: 'Sent' });
  const links = folders.map(([folder, label]) => el('div.TO', {}, el('a.J-Ke.n0', { href: `#${folder}` }, label)));
  return el('div.aeN', { role: 'navigation' }, compose, ...links);
}
