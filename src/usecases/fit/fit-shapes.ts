/** Fit as the contract shows it: lines with their voices, axes in words. Method: M7. */
import type { OutputOf } from '#contract/contract.ts';
import { axes, axisIds, axisLabel, type FitAbout } from '#domain/fit/axes.ts';
import type { AxisFit, Fit, FitSignal } from '#domain/fit/roll-up.ts';
import { sayOverall, sayVoices } from '#domain/fit/say-fit.ts';
import {
  type Importances,
  readImportances,
  type Shares,
  sayShare,
  sharesFor,
  usualImportances,
} from '#domain/fit/weights.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import { findSeeker } from '#store/seekers.ts';

export type Line = OutputOf<'addFitSignal'>;
export type FitShape = Omit<OutputOf<'getFit'>, 'questions'>;
type Weights = OutputOf<'setFitWeights'>;

/** A line with what the roll-up needs of it. */
export type LineSignal = FitSignal & { readonly line: Line };

export async function fitLines(r: Reading, rows: readonly Row<'fit_signals'>[]): Promise<readonly LineSignal[]> {
  const people = await namedPeople(
    r,
    rows.flatMap((row) => (row.person_id === null ? [] : [row.person_id])),
  );
  const roles = new Map((await r.all('roles', 'with')).map((row) => [row.id, row.name]));
  return rows.flatMap((row) => {
    const axis = axisIds.find((one) => one === row.axis);
    if (!axis) return [];
    const about: FitAbout = row.about === 'team' || row.about === 'manager' ? row.about : '';
    const { id, score, quote } = row;
    const said = { id, axis, about, score, quote };
    const line = {
      ...said,
      organizationId: row.organization_id,
      voice: row.person_id === null ? null : nameOf(people, row.person_id),
      roleId: row.role_id,
      roleName: row.role_id === null ? null : (roles.get(row.role_id) ?? null),
      conversationId: row.conversation_id,
      on: row.on_day,
    };
    return [{ ...said, personId: row.person_id, on: row.on_day, line }];
  });
}

export async function fitLine(r: Reading, id: string): Promise<Line> {
  const row = await r.one('fit_signals', id);
  const [found] = row ? await fitLines(r, [row]) : [];
  if (!found) throw new Error('A line about fit that was just written is not there.');
  return found.line;
}

export function fitShape(fit: Fit<LineSignal>, shares: Shares): FitShape {
  return {
    axes: fit.axes.map((one) => axisShape(one, shares)),
    voices: fit.voices,
    overall: fit.overall && { ...fit.overall, without: [...fit.overall.without] },
    sentence: sayOverall(fit),
  };
}

function axisShape(one: AxisFit<LineSignal>, shares: Shares): FitShape['axes'][number] {
  const { axis, word, voices, low, high, signals, contradiction } = one;
  return {
    axis,
    label: axisLabel(axis),
    asks: axes.find((words) => words.axis === axis)?.asks ?? '',
    word,
    voices,
    said: sayVoices(one),
    low,
    high,
    counts: sayShare(shares[axis]),
    lines: signals.map((signal) => signal.line),
    contradiction: contradiction && { against: contradiction.against.line, for: contradiction.for.line },
  };
}

export async function importancesOf(r: Reading): Promise<Importances> {
  return readImportances((await findSeeker(r))?.fit_weights ?? '');
}

export function weightShapes(importances: Importances): Weights {
  const shares = sharesFor(importances);
  return {
    weights: axes.map(({ axis, label, asks }) => ({
      axis,
      label,
      asks,
      importance: importances[axis],
      share: shares[axis],
      counts: sayShare(shares[axis]),
    })),
    isUsual: axisIds.every((axis) => importances[axis] === usualImportances[axis]),
  };
}
