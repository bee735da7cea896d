/** What an offer says, what it leaves open, and a year of its pay, worked out exactly or not at all. Method: M10. */
import type { Day } from '../day.ts';

export const payPeriods = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

export interface OfferTerms {
  /** Three letters, such as USD; '' when not said. */
  readonly currency: string;
  /** Decimal text, such as 3200.50; '' when not said. */
  readonly pay: string;
  readonly payPeriod: PayPeriod;
  readonly variable: string;
  readonly equity: string;
  /** Paid days off a year. */
  readonly leaveDays: number | null;
  /** To the quarter of an hour, such as 37.5. */
  readonly hoursAWeek: number | null;
  readonly place: string;
  readonly startsOn: Day | null;
  readonly answerBy: Day | null;
}

export interface YearlyPay {
  /** Decimal text with at most two places. */
  readonly amount: string;
  /** How it was worked out, in words; '' when the offer itself speaks of a year. */
  readonly how: string;
}

/** Variable pay, equity and leave are no part of it. Null when the pay, or the hours that it hangs on, are not known. */
export function yearlyPay(terms: Pick<OfferTerms, 'pay' | 'payPeriod' | 'hoursAWeek'>): YearlyPay | null {
  const pay = toHundredths(terms.pay);
  if (pay === null) return null;
  const said = sayAmount(fromHundredths(pay));
  switch (terms.payPeriod) {
    case 'year':
      return { amount: fromHundredths(pay), how: '' };
    case 'month':
      return { amount: fromHundredths(pay * 12n), how: `${said} a month × 12` };
    case 'week':
      return { amount: fromHundredths(pay * 52n), how: `${said} a week × 52` };
    case 'day':
      return {
        amount: fromHundredths(pay * 260n),
        how: `${said} a day × 5 days × 52 weeks; five days a week are assumed`,
      };
    case 'hour': {
      const hours = terms.hoursAWeek;
      if (hours === null || hours <= 0) return null;
      return {
        amount: fromHundredths(pay * quarters(hours) * 13n),
        how: `${said} an hour × ${hours} hours × 52 weeks`,
      };
    }
  }
}

/** What an hour of it pays, to the hundredth; null when the year or the hours are not known. */
export function hourlyPay(terms: Pick<OfferTerms, 'pay' | 'payPeriod' | 'hoursAWeek'>): YearlyPay | null {
  if (terms.payPeriod === 'hour') {
    const pay = toHundredths(terms.pay);
    return pay === null ? null : { amount: fromHundredths(pay), how: '' };
  }
  const yearly = yearlyPay(terms);
  const year = yearly && toHundredths(yearly.amount);
  const hours = terms.hoursAWeek;
  if (!yearly || year === null || hours === null || hours <= 0) return null;
  const worked = quarters(hours) * 13n;
  return {
    amount: fromHundredths((year * 2n + worked) / (worked * 2n)),
    how: `${sayAmount(yearly.amount)} a year ÷ 52 weeks ÷ ${hours} hours`,
  };
}

/** Quarters of an hour a week; 13 times as many are the hours of 52 weeks. */
function quarters(hours: number): bigint {
  return BigInt(Math.round(hours * 4));
}

/** Less than 0 when a is the smaller amount; both decimal text. */
export function compareAmounts(a: string, b: string): number {
  const [one, other] = [toHundredths(a) ?? 0n, toHundredths(b) ?? 0n];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `USD 84,000`, `USD 21.50`; without a currency just the number. */
export function sayMoney(amount: string, currency: string): string {
  return currency === '' ? sayAmount(amount) : `${currency} ${sayAmount(amount)}`;
}

function sayAmount(amount: string): string {
  const [whole = '0', part = ''] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === '' ? grouped : `${grouped}.${part}`;
}

/** Money is never a float; null when it is no decimal number with at most two places. */
function toHundredths(text: string): bigint | null {
  const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? null : BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
}

function fromHundredths(hundredths: bigint): string {
  const part = hundredths % 100n;
  return part === 0n ? `${hundredths / 100n}` : `${hundredths / 100n}.${`${part}`.padStart(2, '0')}`;
}
