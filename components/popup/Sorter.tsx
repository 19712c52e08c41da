import { useRef, type FocusEvent, type RefObject } from 'react';
import { isFreeMail } from '../../lib/model/freeMail.ts';
import { domainOf } from '../../lib/model/address.ts';
import type { Line } from '../../lib/model/view.ts';
import { asOf } from '../../lib/io/when.ts';
import { personName } from '../../lib/io/phrases.ts';
import { t, tn } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { Breakable } from '../shared/Breakable.tsx';
import { useKeptFocus } from '../shared/keptFocus.ts';
import { useMoment } from '../shared/moment.ts';
import { sortAs } from '../shared/orders.ts';
import { takeFocus } from '../shared/takeFocus.ts';
import { When } from '../shared/When.tsx';
import './sorter.css';

interface Props {
  lines: Line[] | null;
  /** They cannot be read, and that is told already. */
  unread: boolean;
  run: Actions['run'];
  onBack: () => void;
}

/** Candidates by domain: one click for a whole company, or one by one. */
export function Sorter({ lines, unread, run, onBack }: Props) {
  const section = useRef<HTMLElement>(null);
  const onFocus = useKeptPlace(section);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- notices only which button has the focus
    <section className="sorter" aria-labelledby="sorter-title" ref={section} onFocus={onFocus}>
      <div className="sorter-head">
        <button type="button" className="button button-plain" onClick={onBack} ref={takeFocus}>
          ‹ {t('sorterBack')}
        </button>
        <h2 id="sorter-title">{t('sorterTitle')}</h2>
        <p className="quiet">{t(lines?.length === 0 ? 'sorterEmpty' : 'sorterText')}</p>
      </div>
      {lines
        ? groupsOf(lines).map((group) => <DomainGroup key={group.domain} {...group} run={run} />)
        : !unread && t('loading')}
    </section>
  );
}

/** Whoever was sorted is gone: the same button of the line that takes the place has the focus then. */
function useKeptPlace(section: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const place = useRef({ stop: 0, button: 0 });
  const stops = () => [...(section.current?.querySelectorAll('.domain-head:has(button), .candidate') ?? [])];
  useKeptFocus(() => {
    const { stop, button } = place.current;
    const buttons = buttonsIn(stops()[stop] ?? stops().at(-1) ?? section.current);
    return buttons[button] ?? buttons[0] ?? null;
  });
  return ({ target }) => {
    const stop = stops().findIndex((each) => each.contains(target));
    const button = buttonsIn(stops()[stop] ?? null).findIndex((each) => each === target);
    if (stop >= 0) place.current = { stop, button };
  };
}

function buttonsIn(element: Element | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('button') ?? [])];
}

interface Group {
  domain: string;
  lines: Line[];
}

/** Largest company first; those of mail providers together at the end, since they have nothing in common. */
export function groupsOf(lines: Line[]): Group[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const domain = companyDomain(line.prospect.key);
    groups.set(domain, [...(groups.get(domain) ?? []), line]);
  }
  return [...groups]
    .map(([domain, members]) => ({ domain, lines: members }))
    .sort((a, b) => Number(a.domain === '') - Number(b.domain === '') || b.lines.length - a.lines.length);
}

function companyDomain(key: string): string {
  const domain = domainOf(key);
  return isFreeMail(domain) ? '' : domain;
}

function DomainGroup({ domain, lines, run }: Group & { run: Actions['run'] }) {
  const all = (rule: 'prospect' | 'notAProspect') => void run(...sortAs(rule, [`@${domain}`], domain));
  return (
    <section className="domain" aria-label={domain || t('sorterPrivate')}>
      <div className="domain-head">
        <h3>
          {domain || t('sorterPrivate')} <span className="quiet">{tn('people', lines.length)}</span>
        </h3>
        {domain && (
          <fieldset className="buttons" aria-label={domain}>
            <button type="button" className="button" onClick={() => all('prospect')}>
              {t('sorterDomainYes')}
            </button>
            <button type="button" className="button" onClick={() => all('notAProspect')}>
              {t('sorterDomainNo')}
            </button>
          </fieldset>
        )}
      </div>
      {!domain && <p className="quiet">{t('sorterPrivateText')}</p>}
      <ul>
        {lines.map((line) => (
          <Candidate key={line.prospect.key} line={line} run={run} />
        ))}
      </ul>
    </section>
  );
}

function Candidate({ line: { prospect }, run }: { line: Line; run: Actions['run'] }) {
  const { now, zone } = useMoment();
  const name = personName(prospect);
  const sort = (rule: 'prospect' | 'notAProspect') => void run(...sortAs(rule, [prospect.key], name));
  const last = prospect.lastInboundAt ?? prospect.identifiedAt;
  return (
    <li className="candidate">
      <span className="candidate-who">
        <span>
          <b>{prospect.name ?? <Breakable text={name} />}</b>{' '}
          <When at={last} className="quiet candidate-at">
            {asOf(last, now, zone)}
          </When>
        </span>
        {prospect.name && (
          <span className="quiet">
            <Breakable text={prospect.key} />
          </span>
        )}
      </span>
      <button type="button" className="button" aria-label={t('newcomerYes', name)} onClick={() => sort('prospect')}>
        {t('yes')}
      </button>
      <button type="button" className="button" aria-label={t('newcomerNo', name)} onClick={() => sort('notAProspect')}>
        {t('no')}
      </button>
    </li>
  );
}
