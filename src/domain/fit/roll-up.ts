/** What the lines about fit add up to, axis by axis, without averaging anyone away. Method: M7. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';
import { type Axis, axisIds, type FitAbout } from './axes.ts';
import { type Shares, usualShares } from './weights.ts';

/** One line about fit: what was said, by whom, and where on the axis she put it. */
export interface FitSignal {
  readonly id: string;
  readonly axis: Axis;
  readonly about: FitAbout;
  /** 1 clearly against ... 5 clearly for. */
  readonly score: number;
  readonly quote: string;
  /** Whose voice: a person's id, or null for her own impression. */
  readonly personId: string | null;
  readonly on: Day;
}

export type AxisWord = 'unknown' | 'one voice so far' | 'looks good' | 'mixed' | 'doubtful';

export interface AxisFit<S extends FitSignal = FitSignal> {
  readonly axis: Axis;
  readonly word: AxisWord;
  /** Distinct people, her own impression being one voice of its own. */
  readonly voices: number;
  /** The lowest and highest score given; null while nobody has spoken. */
  readonly low: number | null;
  readonly high: number | null;
  /** Newest first. */
  readonly signals: readonly S[];
  /** Two voices that differ by two points or more, to be read side by side; null when none do. */
  readonly contradiction: { readonly against: S; readonly for: S } | null;
}

export interface Fit<S extends FitSignal = FitSignal> {
  /** In the usual order, all four, known or not. */
  readonly axes: readonly AxisFit<S>[];
  readonly voices: number;
  /** From..to on the same five steps, each axis counting as much as she says; null with fewer than three axes spoken of. */
  readonly overall: { readonly low: number; readonly high: number; readonly without: readonly Axis[] } | null;
}

/** Axes that must have a voice before anything is said of the whole. */
export const axesForOverall = 3;
/** Points by which two voices must differ to contradict one another. */
export const contradictingPoints = 2;

/** A line without words is no evidence and counts nowhere. The order of the lines does not matter. */
export function rollUp<S extends FitSignal>(signals: readonly S[], shares: Shares = usualShares): Fit<S> {
  const said = signals.filter((one) => one.quote.trim() !== '').sort(newestFirst);
  const axes = axisIds.map((axis) =>
    rollUpAxis(
      axis,
      said.filter((one) => one.axis === axis),
    ),
  );
  return { axes, voices: voicesOf(said), overall: overall(axes, shares) };
}

function rollUpAxis<S extends FitSignal>(axis: Axis, signals: readonly S[]): AxisFit<S> {
  const scores = signals.map((one) => one.score);
  const voices = voicesOf(signals);
  const low = scores.length === 0 ? null : Math.min(...scores);
  const high = scores.length === 0 ? null : Math.max(...scores);
  const contradiction = contradictionIn(signals);
  return {
    axis,
    word: low === null || high === null ? 'unknown' : wordFor(voices, low, high, contradiction !== null),
    voices,
    low,
    high,
    signals,
    contradiction,
  };
}

/** One voice is one data point, whatever it says; the middle of the axis by itself is neither good nor bad. */
function wordFor(voices: number, low: number, high: number, contradicted: boolean): AxisWord {
  if (voices === 1) return 'one voice so far';
  if (contradicted) return 'mixed';
  if (low >= 3 && high >= 4) return 'looks good';
  return high <= 3 && low <= 2 ? 'doubtful' : 'mixed';
}

/** The pair of different voices furthest apart; of equal ones the newest. */
function contradictionIn<S extends FitSignal>(signals: readonly S[]): AxisFit<S>['contradiction'] {
  let widest: AxisFit<S>['contradiction'] = null;
  let apart = contradictingPoints - 1;
  for (const against of signals) {
    for (const high of signals) {
      if (against.personId === high.personId || high.score - against.score <= apart) continue;
      apart = high.score - against.score;
      widest = { against, for: high };
    }
  }
  return widest;
}

function overall(axes: readonly AxisFit[], shares: Shares): Fit['overall'] {
  const known = axes.filter((one) => one.voices > 0);
  const total = known.reduce((sum, one) => sum + shares[one.axis], 0);
  if (known.length < axesForOverall || total === 0) return null;
  const end = (pick: (one: AxisFit) => number | null) =>
    known.reduce((sum, one) => sum + (pick(one) ?? 0) * shares[one.axis], 0) / total;
  return {
    low: end((one) => one.low),
    high: end((one) => one.high),
    without: axes.filter((one) => one.voices === 0).map((one) => one.axis),
  };
}

function voicesOf(signals: readonly FitSignal[]): number {
  return new Set(signals.map((one) => one.personId)).size;
}

function newestFirst(a: FitSignal, b: FitSignal): number {
  return compareText(b.on, a.on) || compareText(b.id, a.id);
}
