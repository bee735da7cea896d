/** What the program answers about openings and offers, and the words for it. Method: M10. */
import type { InputOf, OutputOf } from '#contract/contract.ts';

export type OpeningPage = OutputOf<'getOpportunity'>;
export type Opening = OpeningPage['opportunity'];
export type Interview = OpeningPage['interviews'][number];
export type Offer = OpeningPage['offers'][number];
export type Path = OpeningPage['path'];
export type Compared = OutputOf<'compareOffers'>;
export type Stage = Opening['stage'];
export type Period = Offer['payPeriod'];
export type NewOffer = InputOf<'addOffer'>;

export const stageOptions: readonly { readonly id: Stage; readonly label: string }[] = [
  { id: 'heard', label: 'Heard of' },
  { id: 'forming', label: 'Taking shape' },
  { id: 'interviewing', label: 'Interviewing' },
  { id: 'offer', label: 'Offer' },
  { id: 'closed', label: 'Closed' },
];

export const periodOptions: readonly { readonly id: Period; readonly label: string }[] = [
  { id: 'year', label: 'a year' },
  { id: 'month', label: 'a month' },
  { id: 'week', label: 'a week' },
  { id: 'day', label: 'a day' },
  { id: 'hour', label: 'an hour' },
];

export const postedOptions = [
  { id: '', label: 'Not said' },
  { id: 'posted', label: 'Posted' },
  { id: 'not posted', label: 'Not posted' },
] as const;

export function sayStage(stage: Stage): string {
  return stageOptions.find((one) => one.id === stage)?.label ?? '';
}

/** "Planner", or the place when the work has no name yet. */
export function sayOpening({ title, organization }: Pick<Opening, 'title' | 'organization'>): string {
  return title || organization || 'An opening without a name';
}

export function sayPeriod(period: Period): string {
  return periodOptions.find((one) => one.id === period)?.label ?? '';
}

/** Digits and one point: what people type as money (84,000, 84k or 3 200,50) as the program keeps it; null when it is no amount. */
export function readAmount(text: string): string | null {
  const bare = text.replace(/[\s$€£¥'’]/g, '');
  if (bare === '') return '';
  const thousands = /^(\d{1,6})(?:[.,](\d{1,2}))?k$/i.exec(bare);
  if (thousands) return String(BigInt(`${thousands[1]}${(thousands[2] ?? '').padEnd(3, '0')}`));
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(bare);
  const whole = (decimal?.[1] ?? bare).replace(/[.,]/g, '');
  if (!/^\d{1,12}$/.test(whole)) return null;
  const part = decimal?.[2] ?? '';
  return part === '' || /^0+$/.test(part) ? String(BigInt(whole)) : `${BigInt(whole)}.${part.padEnd(2, '0')}`;
}

/** 37.5 or 37,5, to the quarter of an hour; null when empty, undefined when it is no number of hours. */
export function readHours(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const hours = Math.round(Number(text.trim().replace(',', '.')) * 4) / 4;
  return hours >= 1 && hours <= 168 ? hours : undefined;
}

/** What each offer is called where it stands beside others: the place, with the work where two are at one place. */
export function offerNames(
  offers: readonly Pick<Offer, 'id' | 'organization' | 'title'>[],
): ReadonlyMap<string, string> {
  return new Map(
    offers.map(({ id, organization, title }) => {
      const isAlone = offers.filter((one) => one.organization === organization).length === 1;
      const both = [organization, title].filter((part) => part !== '').join(', ');
      return [id, isAlone ? organization || title : both];
    }),
  );
}

/** The currency a sign in an amount names for certain; '' when it could be several. */
export function currencyIn(text: string): string {
  return text.includes('€') ? 'EUR' : text.includes('£') ? 'GBP' : '';
}
