import { expect, test } from 'vitest';
import { sayDetail } from './brought-result.tsx';
import { aBrought, aFound } from './found-for-test.ts';
import { inOrderOfUse, sayFileCounts, sayFileKind } from './say-file-kind.ts';
import { isWorthBringing, sayBringing, sayPreview } from './say-preview.ts';
import { sayUndone } from './use-undo-import.ts';

const said = (people: object) => sayPreview(aFound({ people }).preview);
const file = { name: 'a.csv', kind: 'linkedin-connections', rows: 0, people: 0, ghosts: 0, problems: [] };

test('what files would change is one sentence for any counts', () => {
  expect(said({ new: 1234 })).toBe('1,234 people are new to your list.');
  expect(said({ new: 1, same: 4, changed: 1 })).toBe(
    '1 person is new to your list; 1 has news, and 4 are here already, just as they were.',
  );
  expect(said({ same: 12 })).toBe('Nobody is new; 12 are here already, just as they were.');
  expect(said({})).toBe('There are no people in these files.');
});

test('the button says how many people it brings, with or without the unsure ones', () => {
  const found = aFound({ people: { new: 3, unsure: 2 } });
  expect(sayBringing(found, 'add', true)).toBe('Bring in 5 people');
  expect(sayBringing(found, 'skip', true)).toBe('Bring in 3 people');
  expect(sayBringing(aFound({ people: { changed: 2 } }), 'add', true)).toBe('Bring the news in');
  expect(sayBringing(aFound({ newApplications: 1 }), 'add', true)).toBe('Bring in 1 application');
});

test('files that hold nothing of use are not offered to be brought in', () => {
  expect(isWorthBringing(aFound({ files: [{ ...file, kind: 'unknown', rows: 9, moreProblems: 0 }] }))).toBe(false);
  expect(isWorthBringing(aFound({ files: [{ ...file, kind: 'linkedin-positions', rows: 2, moreProblems: 0 }] }))).toBe(
    true,
  );
});

test('a file is called by what it is, ghosts are closed accounts, and what was left closed comes last', () => {
  expect(sayFileKind('linkedin-messages')).toBe('LinkedIn messages, counted and dated only');
  expect(sayFileKind('something-new')).toBe('Not a file with people in it');
  expect(sayFileCounts({ ...file, rows: 7, people: 6, ghosts: 1 })).toBe(
    '6 people, 1 closed account with nothing but a date',
  );
  const skipped = { ...file, name: 'b', kind: 'linkedin-skipped', rows: 3 };
  expect(inOrderOfUse([skipped, { ...file, rows: 1 }]).map(({ name }) => name)).toEqual(['a.csv', 'b']);
});

test('a first import does not speak of what she wrote before', () => {
  expect(sayDetail(aBrought({ people: { new: 5, same: 0, changed: 0, unsure: 0 }, applications: 1 }))).toBe(
    '5 new people, 1 application.',
  );
  expect(sayDetail(aBrought({ people: { new: 0, same: 2, changed: 1, unsure: 0 } }))).toBe(
    'Nobody new, 1 with news, 2 already here. What you wrote yourself was left as it is.',
  );
});

test('undoing says who went, who is as before, and who stays and why', () => {
  expect(sayUndone({ removed: 1204, restored: 0, kept: [] })).toBe('1,204 people are out again.');
  expect(
    sayUndone({ removed: 1, restored: 2, kept: [{ name: 'Priya Raman', because: 'You wrote to her since.' }] }),
  ).toBe('1 person is out again. 2 are as before. Priya Raman stays: you wrote to her since.');
});
