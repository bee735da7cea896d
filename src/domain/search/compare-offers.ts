/** Offers side by side, term by term; money only within one currency. Method: M10. */
import { compareText } from '../compare-text.ts';
import { compareAmounts, hourlyPay, type OfferTerms, sayMoney, type YearlyPay, yearlyPay } from './offer-terms.ts';
import type { Term } from './offer-unknown.ts';

export interface WeighedOffer {
  readonly id: string;
  readonly terms: OfferTerms;
}

export interface OfferCell {
  readonly offerId: string;
  /** '' when nobody has said. */
  readonly said: string;
  /** How it was worked out; '' when it stands in the offer. */
  readonly how: string;
  /** Clearly more (or fewer hours) than every other one; only where all of them are known and of one kind. */
  readonly stands: 'most' | 'fewest' | '';
}

export interface OfferRow {
  readonly term: Term | 'an-hour';
  readonly label: string;
  readonly cells: readonly OfferCell[];
  /** What to know before reading the row; '' when nothing. */
  readonly note: string;
}

/** The rows in the order of an offer letter; the cells in the order of the offers given. */
export function compareOffers(offers: readonly WeighedOffer[]): readonly OfferRow[] {
  return [
    moneyRow('pay', 'A year of pay', offers, yearlyPay),
    moneyRow('an-hour', 'An hour of it', offers, hourlyPay),
    countRow('hours', 'Hours a week', offers, ({ hoursAWeek }) => hoursAWeek, 'fewest'),
    countRow('leave', 'Days off a year', offers, ({ leaveDays }) => leaveDays, 'most'),
    textRow('variable', 'Variable pay', offers, ({ variable }) => variable),
    textRow('equity', 'Equity and pension', offers, ({ equity }) => equity),
    textRow('place', 'Place', offers, ({ place }) => place),
    textRow('start', 'Start', offers, ({ startsOn }) => startsOn ?? ''),
    textRow('answer-by', 'Answer by', offers, ({ answerBy }) => answerBy ?? ''),
  ];
}

function moneyRow(
  term: OfferRow['term'],
  label: string,
  offers: readonly WeighedOffer[],
  work: (terms: OfferTerms) => YearlyPay | null,
): OfferRow {
  const worked = offers.map(({ id, terms }) => ({ id, currency: terms.currency, pay: work(terms) }));
  const known = worked.filter((one) => one.pay !== null);
  const currencies = [...new Set(known.map(({ currency }) => currency))].sort(compareText);
  const isOneKind = currencies.length === 1 && currencies[0] !== '';
  const isWhole = known.length === offers.length && known.length > 1;
  const best =
    isOneKind && isWhole ? only(worked, (a, b) => compareAmounts(b.pay?.amount ?? '', a.pay?.amount ?? '')) : null;
  return {
    term,
    label,
    cells: worked.map(({ id, currency, pay }) => ({
      offerId: id,
      said: pay ? sayMoney(pay.amount, currency) : '',
      how: pay?.how ?? '',
      stands: best === id ? 'most' : '',
    })),
    note: moneyNote(term, currencies, known.length, offers.length),
  };
}

function moneyNote(term: OfferRow['term'], currencies: readonly string[], known: number, all: number): string {
  if (term !== 'pay' || known === 0) return '';
  const named = currencies.filter((one) => one !== '');
  if (named.length > 1)
    return `They pay in ${named.slice(0, -1).join(', ')} and ${named.at(-1)}. Who Else makes up no exchange rate; use one you trust.`;
  if (named.length < currencies.length)
    return 'One does not say in which currency, so they are not set against each other.';
  if (known < all) return 'Not all of them say enough to work out a year.';
  return 'Before tax; variable pay and equity are not counted in.';
}

function countRow(
  term: Term,
  label: string,
  offers: readonly WeighedOffer[],
  count: (terms: OfferTerms) => number | null,
  stands: 'most' | 'fewest',
): OfferRow {
  const counted = offers.map(({ id, terms }) => ({ id, n: count(terms) }));
  const isWhole = counted.length > 1 && counted.every(({ n }) => n !== null);
  const sign = stands === 'most' ? -1 : 1;
  const best = isWhole ? only(counted, (a, b) => sign * ((a.n ?? 0) - (b.n ?? 0))) : null;
  return {
    term,
    label,
    cells: counted.map(({ id, n }) => ({
      offerId: id,
      said: n === null ? '' : `${n}`,
      how: '',
      stands: best === id ? stands : '',
    })),
    note: '',
  };
}

function textRow(
  term: Term,
  label: string,
  offers: readonly WeighedOffer[],
  text: (terms: OfferTerms) => string,
): OfferRow {
  const cells = offers.map(({ id, terms }) => ({ offerId: id, said: text(terms), how: '', stands: '' as const }));
  return { term, label, cells, note: '' };
}

/** The one that comes first alone; null when two are alike. */
function only<T extends { readonly id: string }>(all: readonly T[], order: (a: T, b: T) => number): string | null {
  const [first, second] = [...all].sort(order);
  return first && second && order(first, second) < 0 ? first.id : null;
}
