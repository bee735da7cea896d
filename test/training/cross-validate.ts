/** How the model does on writers it has not read: each writer judged by a model trained on all the others. */

import { sentencesOf } from '#domain/outreach/message-text.ts';
import { type Features, featuresOf } from '#domain/outreach/model/features.ts';
import { cleanSentences, type Head, type Labelled, labelledSentences } from './labelled.ts';
import { type Example, type Linear, scoreOf, train } from './linear.ts';
import { patternSentences } from './patterns.ts';

export interface Prepared extends Labelled {
  readonly features: Features;
  /** The sentences of a text that has several. */
  readonly parts: readonly Features[];
}

interface Setting {
  readonly bits: number;
  readonly cost: number;
  /** How many weights are shipped. */
  readonly keep: number;
  /** Into how many groups the writers are put, each judged by a model that has not read it. */
  readonly groups: number;
  /** The share of clean sentences the threshold may let through as alarms. */
  readonly falseAlarms: number;
}

/** Chosen by the scores of writers left out. */
export const settings: Readonly<Record<Head, Setting>> = {
  asks: { bits: 20, cost: 1, keep: 80_000, groups: 26, falseAlarms: 0.015 },
  desperate: { bits: 18, cost: 1, keep: 15_000, groups: 5, falseAlarms: 0.015 },
  conversation: { bits: 18, cost: 1, keep: 20_000, groups: 5, falseAlarms: 0.015 },
};

const patternWeight = 0.5;
let patterns: readonly Example[] | null = null;

/** Sentences from patterns teach asking only; made once. */
function patternExamples(): readonly Example[] {
  patterns ??= patternSentences(40).map(({ text, asks }) => ({
    features: featuresOf(text),
    positive: asks,
    weight: patternWeight,
  }));
  return patterns;
}

const harmless = new Map<Head, readonly Example[]>();

function cleanExamples(head: Head): readonly Example[] {
  const made =
    harmless.get(head) ??
    cleanSentences(head).map((text) => ({ features: featuresOf(text), positive: false, weight: 1 }));
  harmless.set(head, made);
  return made;
}

export function prepared(rows: readonly Labelled[] = labelledSentences()): readonly Prepared[] {
  return rows.map((row) => {
    const parts = sentencesOf(row.text);
    return {
      ...row,
      features: featuresOf(row.text),
      parts: parts.length > 1 ? parts.map((part) => featuresOf(part.text)) : [],
    };
  });
}

export function finalModel(rows: readonly Prepared[], head: Head): Linear {
  const examples: Example[] = rows.map((row) => ({ features: row.features, positive: row.labels[head], weight: 1 }));
  if (head === 'asks') examples.push(...patternExamples());
  examples.push(...cleanExamples(head));
  return train(examples, settings[head]);
}

/** A score for every row by a model that has not read its writer. */
export function crossScores(rows: readonly Prepared[], head: Head): readonly number[] {
  const scores = rows.map(() => 0);
  const writers = [...new Set(rows.map((row) => row.writer))];
  const { groups } = settings[head];
  for (let group = 0; group < Math.min(groups, writers.length); group += 1) {
    const left = new Set(writers.filter((_, i) => i % groups === group));
    const model = finalModel(
      rows.filter((row) => !left.has(row.writer)),
      head,
    );
    for (const [i, row] of rows.entries()) if (left.has(row.writer)) scores[i] = itemScore(model, row);
  }
  return scores;
}

/** The strongest of the whole and its sentences. */
export function itemScore(model: Linear, row: Prepared): number {
  return Math.max(scoreOf(model, row.features), ...row.parts.map((part) => scoreOf(model, part)));
}

/** The share of positives above the threshold that lets through that share of the others. */
export function recallAt(
  rows: readonly Labelled[],
  head: Head,
  scores: readonly number[],
  falseAlarms: number,
): { recall: number; threshold: number } {
  const of = (wanted: boolean) =>
    rows
      // Our own starting points are too easy to be counted.
      .flatMap((row, i) => (row.labels[head] === wanted && row.kind !== 'starting-point' ? [scores[i] ?? 0] : []))
      .sort((a, b) => b - a);
  const clean = of(false);
  const threshold = clean[Math.floor(clean.length * falseAlarms)] ?? 0;
  const asks = of(true);
  return { recall: asks.filter((score) => score > threshold).length / Math.max(asks.length, 1), threshold };
}
