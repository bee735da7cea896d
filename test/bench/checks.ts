/** How well the checks hear a job ask, despair and the ask for a conversation, on writers the model has not read; and how fast a draft is checked. */
import { readFileSync } from 'node:fs';
import { checkMessage } from '#domain/outreach/check-message.ts';
import { conversationAsks } from '#domain/outreach/checks/ask-words.ts';
import type { Draft } from '#domain/outreach/draft.ts';
import { howMuch } from '#domain/outreach/model/heard-message.ts';
import { crossScores, type Prepared, prepared, recallAt } from '../training/cross-validate.ts';
import { type Head, heads } from '../training/labelled.ts';
import { type Figure, timed } from './figure.ts';

/** The folder with a labelled set by somebody else (sentences.tsv, messages.jsonl), when there is one. */
const othersFolder = process.env['WHOELSE_ASKS'];

export async function benchChecks(): Promise<readonly Figure[]> {
  const all = prepared();
  return [
    ...heads.flatMap((head) => leftOut(all, head)),
    ...(othersFolder === undefined ? [] : byOthers(othersFolder)),
    await timed('checking a draft of 2,000 characters, a new one each time', newDraftChecked(), { aim: 10, before: 3 }),
  ];
}

/** Each writer heard by a model that has not read them. */
function leftOut(all: readonly Prepared[], head: Head): readonly Figure[] {
  const scores = crossScores(all, head);
  const { recall, threshold } = recallAt(all, head, scores, 0.02);
  const aim = head === 'asks' ? { aim: 0.95, atLeast: true } : {};
  const figures: Figure[] = [
    { name: `${head}: recall at 2 % false alarms, writers left out`, value: recall, unit: '', ...aim },
  ];
  const of = (name: string, chosen: (row: Prepared) => boolean) => {
    const hits = all.flatMap((row, i) =>
      row.labels[head] && row.kind !== 'starting-point' && chosen(row) ? [(scores[i] ?? 0) > threshold] : [],
    );
    if (hits.length < 10) return;
    figures.push({ name: `  ${name}`, value: hits.filter(Boolean).length / hits.length, unit: `of ${hits.length}` });
  };
  for (const writer of new Set(all.map((row) => row.writer))) of(`writer ${writer}`, (row) => row.writer === writer);
  for (const kind of new Set(all.map((row) => row.kind))) of(kind, (row) => row.kind === kind);
  return figures;
}

/** Sentences and messages of an author the model never read, at the shipped threshold. */
function byOthers(folder: string): readonly Figure[] {
  const rows = readFileSync(`${folder}/sentences.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'))
    .map(([text = '', label, kind = '']) => ({
      heard: howMuch(text, 'asks'),
      asks: label === 'ask',
      kind: kind.trim(),
    }));
  const share = (name: string, chosen: typeof rows): Figure => ({
    name,
    value: chosen.filter(({ heard }) => heard >= 0.5).length / Math.max(chosen.length, 1),
    unit: `of ${chosen.length}`,
  });
  const asks = rows.filter((row) => row.asks);
  const clean = rows.filter((row) => !row.asks).map((row) => row.heard);
  const cut = [...clean].sort((a, b) => b - a)[Math.floor(clean.length * 0.02)] ?? 0.5;
  const messages = readFileSync(`${folder}/messages.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const judged = (name: string, label: string, says: (message: { body: string; subject: string | null }) => boolean) =>
    [true, false].map((wanted): Figure => {
      const those = messages.filter((message) => message.labels[label] === wanted);
      const value = those.filter(says).length / Math.max(those.length, 1);
      return {
        name: `others’ messages, ${name}: ${wanted ? 'recall' : 'false alarms'}`,
        value,
        unit: `of ${those.length}`,
      };
    });
  const most = (m: { body: string; subject: string | null }, head: 'asks' | 'desperate') =>
    Math.max(howMuch(m.body, head), howMuch(m.subject ?? '', head));
  return [
    { ...share('others’ sentences: recall', asks), aim: 0.95, atLeast: true },
    share(
      'others’ sentences: false alarms',
      rows.filter((row) => !row.asks),
    ),
    {
      name: 'others’ sentences: recall at 2 % false alarms',
      value: asks.filter(({ heard }) => heard > cut).length / Math.max(asks.length, 1),
      unit: '',
    },
    ...[...new Set(asks.map(({ kind }) => kind))].map((kind) =>
      share(
        `  ${kind}`,
        asks.filter((row) => row.kind === kind),
      ),
    ),
    ...judged('job asks (02)', 'asksForJob', (m) => most(m, 'asks') >= 0.5),
    ...judged('desperation (18)', 'desperate', (m) => most(m, 'desperate') >= 0.5),
    ...judged('conversation asked for (05)', 'asksForConversation', (m) => conversationAsks(m.body).length > 0),
  ];
}

/** A long letter with other numbers in every sentence each time, so that nothing is remembered. */
function newDraftChecked(): () => void {
  let run = 0;
  return () => {
    run += 1;
    const sentences = Array.from(
      { length: 26 },
      (_, i) => `In year ${run * 100 + i} you moved from teaching into planning, and I wonder what changed for you.`,
    );
    const draft: Draft = {
      channel: 'email',
      kind: 'first',
      subject: 'Your move into service planning',
      body: `Hi Priya,\n\n${sentences.join(' ').slice(0, 1_960)}\n\nThank you,\nAna Reyes`,
      recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planning manager' },
      seekerName: 'Ana Reyes',
      otherOrganizations: ['Metro Rail', 'City Works'],
      introducers: ['Tom Okafor'],
      sharedThings: ['Lakeside College'],
      noteLimit: 300,
    };
    checkMessage(draft);
  };
}
