/** A practice's own figures beside the usual ones: what is written down of a refit, read again, and told. Method: M9, M12; evidence 4.2. */
import { type Day, isDay } from '../day.ts';
import { fail, ok, type Result } from '../result.ts';
import { fewestClients } from './chances-refit.ts';
import {
  type BetaPrior,
  type GammaPrior,
  meanOf,
  nothingSeen,
  quantileOf,
  rateSpread,
  type Spread,
  shareSpread,
} from './chances-spread.ts';
import type { Priors } from './priors.ts';

export interface PracticeFigures {
  readonly clients: number;
  readonly on: Day;
  readonly opportunities: GammaPrior;
  readonly interviewing: BetaPrior;
  readonly offer: BetaPrior;
}

/** The field that is not as it must be, and how it must be. */
export interface WrongField {
  readonly field: string;
  readonly because: string;
}

/** The usual figures with those of the practice in their place. */
export function withFigures(usual: Priors, { opportunities, interviewing, offer }: PracticeFigures): Priors {
  return { ...usual, opportunities, interviewing, offer };
}

/** What was kept of a refit; a field that is missing or cannot be true is named. */
export function readFigures(given: unknown): Result<PracticeFigures, WrongField> {
  if (!isRecord(given)) return wrong('the file', 'an object in braces was expected');
  if (given.format !== 'whoelse-priors') return wrong('format', '"whoelse-priors" was expected');
  const { clients, on } = given;
  if (!Number.isSafeInteger(clients) || Number(clients) < fewestClients)
    return wrong('clients', `a whole number from ${fewestClients} on was expected`);
  if (typeof on !== 'string' || !isDay(on)) return wrong('on', 'a day such as 2026-11-23 was expected');
  const read: Record<string, number> = {};
  for (const [field, part] of parts) {
    const whole = given[field];
    const value = isRecord(whole) ? whole[part] : undefined;
    if (typeof value !== 'number' || !(value > 0 && value < 10_000))
      return wrong(`${field}.${part}`, 'a number above 0 was expected');
    read[`${field}.${part}`] = value;
  }
  const at = (name: string): number => read[name] ?? 0;
  return ok({
    clients: Number(clients),
    on,
    opportunities: { shape: at('opportunities.shape'), rate: at('opportunities.rate') },
    interviewing: { alpha: at('interviewing.alpha'), beta: at('interviewing.beta') },
    offer: { alpha: at('offer.alpha'), beta: at('offer.beta') },
  });
}

const parts = [
  ['opportunities', 'shape'],
  ['opportunities', 'rate'],
  ['interviewing', 'alpha'],
  ['interviewing', 'beta'],
  ['offer', 'alpha'],
  ['offer', 'beta'],
] as const;

/** As it is written down; `readFigures` reads it again. */
export function figuresToKeep(figures: PracticeFigures): { readonly format: 'whoelse-priors' } & PracticeFigures {
  return { format: 'whoelse-priors', ...figures };
}

export type Stage = 'opportunities' | 'interviewing' | 'offer';

/** Where a figure lies for 9 of 10 clients, and its mean. */
export interface StageFigure {
  readonly stage: Stage;
  readonly low: number;
  readonly mean: number;
  readonly high: number;
}

export function stageFigures({ opportunities, interviewing, offer }: Priors): readonly StageFigure[] {
  const told = (stage: Stage, spread: Spread): StageFigure => ({
    stage,
    low: quantileOf(spread, 0.05),
    mean: meanOf(spread),
    high: quantileOf(spread, 0.95),
  });
  return [
    told('opportunities', rateSpread(opportunities, 0, 0)),
    told('interviewing', shareSpread(interviewing, nothingSeen)),
    told('offer', shareSpread(offer, nothingSeen)),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(field: string, because: string): Result<never, WrongField> {
  return fail({ field, because });
}
