import type { Quote } from '../../lib/model/prospect.ts';
import { money } from '../../lib/io/money.ts';
import { dayIn, dayPhrase, shortDate } from '../../lib/io/when.ts';
import { t, tn } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';

/** The quotes of one person, each with its value, how often it was followed up, and until when it holds. */
export function Quotes({ quotes }: { quotes: Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <section className="block" aria-labelledby="quotes">
      <h2 id="quotes">{t('panelQuotes')}</h2>
      <ul>
        {quotes.map((quote) => (
          <QuoteLine key={quote.id} quote={quote} />
        ))}
      </ul>
    </section>
  );
}

function QuoteLine({ quote }: { quote: Quote }) {
  const { number, amount, currency, state, evidence, sentAt } = quote;
  const { now, zone } = useMoment();
  return (
    <li className={state === 'open' ? 'quote' : 'quote quote-over'} title={evidence}>
      <p className="quote-head">
        <span>{number ? t('quoteNumber', number) : t('quoteUnnamed')}</span>
        <b>{amount === null ? <span className="quiet">{t('noValueKnown')}</span> : money(amount, currency)}</b>
      </p>
      <p className="quiet">
        <When at={sentAt}>{t('quoteSent', shortDate(sentAt, now, zone))}</When>
        {', '}
        <QuoteState quote={quote} />
      </p>
    </li>
  );
}

function QuoteState({ quote: { state, followUps, validUntil } }: { quote: Quote }) {
  const { now, zone } = useMoment();
  if (state !== 'open') return <>{t(`quoteState_${state}`)}</>;
  const chased = followUps === 0 ? t('quoteNever') : tn('quoteFollowUps', followUps);
  // Valid until a day means to the end of that day.
  const over = validUntil !== null && validUntil < dayIn(zone, now);
  const valid = validUntil && t(over ? 'quoteExpired' : 'quoteValid', dayPhrase(validUntil, now, zone));
  return (
    <>
      <span className={followUps === 0 ? 'tone-due' : ''}>{chased}</span>
      {valid && `, ${valid}`}
    </>
  );
}
