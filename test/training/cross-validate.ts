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
  readonly costs: readonly number[];
  readonly lean: number;
  /** The share of clean sentences the threshold may let through as alarms. */
  readonly falseAlarms: number;
}

/** Chosen by the scores of writers left out. */
export const settings: Readonly<Record<Head, Setting>> = {
  asks: { bits: 17, costs: [1], lean: 1, falseAlarms: 0.015 },
  desperate: { bits: 15, costs: [1], lean: 1, falseAlarms: 0.015 },
  conversation: { bits: 15, costs: [1], lean: 1, falseAlarms: 0.015 },
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

/** The mean of the models of all costs, which is again one linear model. */
export function finalModel(rows: readonly Prepared[], head: Head): Linear {
  const { bits, costs, lean } = settings[head];
  const examples: Example[] = rows.map((row) => ({ features: row.features, positive: row.labels[head], weight: 1 }));
  if (head === 'asks') examples.push(...patternExamples());
  for (const text of cleanSentences(head)) examples.push({ features: featuresOf(text), positive: false, weight: 1 });
  const models = costs.map((cost) => train(examples, { bits, cost, lean }));
  const weights = new Float64Array(2 ** bits);
  let bias = 0;
  for (const model of models) {
    bias += model.bias / models.length;
    for (let i = 0; i < weights.length; i += 1)
      weights[i] = (weights[i] ?? 0) + (model.weights[i] ?? 0) / models.length;
  }
  return { bits, weights, bias };
}

/** A score for every row by a model that has not read its writer. */
export function crossScores(rows: readonly Prepared[], head: Head): readonly number[] {
  const scores = rows.map(() => 0);
  for (const writer of new Set(rows.map((row) => row.writer))) {
    const model = finalModel(
      rows.filter((row) => row.writer !== writer),
      head,
    );
    for (const [i, row] of rows.entries()) if (row.writer === writer) scores[i] = itemScore(model, row);
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
