import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { BringingView } from './bring-people.tsx';
import type { BringingState } from './bringing-state.ts';
import { BroughtResult } from './brought-result.tsx';
import { aBrought, aFound } from './found-for-test.ts';
import { ImportListView } from './import-list.tsx';

const nothing = () => undefined;
const seen = async (state: BringingState) =>
  wordsOf(
    await drawn(
      <BringingView bringing={{ state, read: nothing, chooseColumns: nothing, bring: nothing, stop: nothing }}>
        {(brought) => <BroughtResult brought={brought} onAgain={nothing} />}
      </BringingView>,
    ),
  );
const problem = { kind: 'diskFull', status: 507, sentence: 'The disk is full.', next: 'Free some space.' };

test('empty: where to drop files, how to get them, and the phone book left closed', async () => {
  const words = await seen({ step: 'choosing' });
  expect(words).toContain('Drop your LinkedIn archive here');
  expect(words).toContain('Get a copy of your data');
  expect(words).toContain('Left closed unless you tick this.');
});

test('loading: how far reading is, and a way to stop it', async () => {
  const words = await seen({ step: 'reading', done: 0.4, sentence: 'Reading messages.csv' });
  expect(words).toContain('Reading messages.csv');
  expect(words).toContain('40%');
  expect(words).toContain('Stop');
});

test('error: a refused archive says what it is and what to do', async () => {
  const words = await seen({
    step: 'refused',
    refusal: { title: 'a.zip is locked with a password.', next: 'Unpack it yourself.' },
  });
  expect(words).toContain('a.zip is locked with a password.');
  expect(words).toContain('Unpack it yourself.');
});

test('full: the counts, who has news and why, what was odd and on which line, before anything is changed', async () => {
  const found = aFound({
    people: { new: 2, changed: 1, unsure: 1 },
    newApplications: 3,
    messages: { people: 1, sent: 1, received: 4 },
    examples: {
      changed: [
        {
          name: 'Priya Raman',
          title: 'VP',
          organization: 'Northline Rail',
          file: 'Connections.csv',
          line: 5,
          because: 'Was at Harbor Transit, now at Northline Rail.',
          personId: 'p1',
        },
      ],
    },
    files: [
      {
        name: 'Connections.csv',
        kind: 'linkedin-connections',
        rows: 5,
        people: 4,
        ghosts: 1,
        problems: [{ line: 7, kind: 'no-name', sentence: 'Line 7 has no name, so it was left out.' }],
        moreProblems: 2,
      },
    ],
  });
  const words = await seen({ step: 'found', found, isBusy: false, problem });
  expect(words).toContain('2 people are new to your list');
  expect(words).toContain('Was at Harbor Transit, now at Northline Rail.');
  expect(words).toContain('Line 7 has no name');
  expect(words).toContain('And 2 more lines like these.');
  expect(words).toContain('1 message from you, 4 to you');
  expect(words).toContain('Also bring in 3 applications');
  expect(words).toContain('Leave them out');
  expect(words).toContain('Bring in 3 people');
  expect(words).toContain('The disk is full. Free some space.');
});

test('full of nothing: files without people say what would do', async () => {
  const words = await seen({ step: 'found', found: aFound({}), isBusy: false, problem: undefined });
  expect(words).toContain('No people were found in these files');
  expect(words).not.toContain('Bring in 0');
});

test('done: the sentence, who moved, and the way back', async () => {
  const moved = {
    personId: 'p1',
    name: 'Priya Raman',
    fromOrganization: 'Harbor Transit',
    fromTitle: 'Director',
    toOrganization: 'Northline Rail',
    toTitle: 'VP',
  };
  const words = await seen({ step: 'brought', brought: aBrought({ moved: [moved], movedInAll: 3 }) });
  expect(words).toContain('3 people moved: a good reason to write');
  expect(words).toContain('Before: Director at Harbor Transit');
  expect(words).toContain('Write to Priya');
  expect(words).toContain('Undo this');
});

test('imports are listed with the way back, in each of their states', async () => {
  const list = async (data: Parameters<typeof ImportListView>[0]['reading']['data'], said?: typeof problem) =>
    wordsOf(
      await drawn(
        <ImportListView empty="Nothing yet." reading={{ data, problem: said, isStale: false, again: nothing }} />,
      ),
    );
  expect(await list(undefined)).toContain('Looking at what was brought in');
  expect(await list(undefined, problem)).toContain('The disk is full.');
  expect(await list({ imports: [] })).toContain('Nothing yet.');
  const one = {
    id: 'i1',
    label: 'archive.zip',
    at: '2026-11-22T10:00:00.000Z',
    people: { new: 4, same: 2, changed: 1, unsure: 0 },
    undone: true,
  };
  const words = await list({ imports: [one, { ...one, id: 'i2', label: 'list.csv', undone: false }] });
  expect(words).toContain('4 people, 1 with news, 2 already here. Undone since.');
  expect(words).toContain('Undo list.csv');
  expect(words).not.toContain('Undo archive.zip');
});
