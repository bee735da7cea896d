import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { AddedNote, LineRead } from './add-line.tsx';
import { DuplicatesList } from './duplicates-list.tsx';
import { Found, NobodyYet } from './people-desk.tsx';
import { aPage, aRow } from './people-for-test.ts';
import { WhereCell, WhoCell } from './person-cells.tsx';
import { ReadDetails } from './person-details.tsx';
import { PersonNotebook } from './person-notebook.tsx';
import { everybody } from './question.ts';
import type { PeoplePages } from './use-people-pages.ts';
import { WhatNow } from './what-now.tsx';

const today = '2026-11-22';
const nothing = () => undefined;
const pages = (part: Partial<PeoplePages>): PeoplePages => ({
  isOpening: false,
  problem: undefined,
  total: 0,
  shown: everybody,
  rowAt: () => undefined,
  onSeen: nothing,
  again: nothing,
  ...part,
});
const found = (part: Partial<PeoplePages>) => drawn(<Found pages={pages(part)} onEveryone={nothing} />);

test('the list of people has words for every state it can be in', async () => {
  expect(wordsOf(await found({ isOpening: true }))).toContain('Opening your people');
  const problem = { kind: 'unreachable', sentence: 'Who Else is not answering.', next: 'Start it again.', status: 0 };
  expect(wordsOf(await found({ problem }))).toContain('Start it again.');
  expect(wordsOf(await found({ shown: { ...everybody, search: 'zzz' } }))).toContain('No one on your list fits “zzz”');
  expect(wordsOf(await found({ total: 2, rowAt: () => aRow() }))).toContain('2 people.');
  expect(wordsOf(await found({ total: 1, shown: { ...everybody, search: 'p' } }))).toContain('1 person fits.');
});

test('with nobody there yet, the page teaches and points to bringing people in', async () => {
  const html = await drawn(<NobodyYet />);
  expect(wordsOf(html)).toContain('You know more people than you think');
  expect(html).toContain('href="/bring-in"');
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
});

test('a row says who, where, where you are and what is due; on a phone in one column', async () => {
  const person = aRow({
    standing: 'waiting',
    dueOn: today,
    name: 'Bartholomew Featherstonehaugh-Cholmondeley the Younger',
  });
  const phone = wordsOf(await drawn(<WhoCell person={person} today={today} withState />));
  expect(phone).toContain('Operations director at Harbor Transit');
  expect(phone).toContain('Waiting for an answer');
  expect(phone).toContain('Follow up today');
  expect(await drawn(<WhereCell person={person} today={today} />)).toContain('due-word');
});

test('someone not to be written to is never shown as due', async () => {
  const person = aRow({ standing: 'waiting', dueOn: today, doNotContact: true });
  const words = wordsOf(await drawn(<WhereCell person={person} today={today} />));
  expect(words).toContain('Not to write to');
  expect(words).not.toContain('Follow up');
});

test('the line shows what is understood before it is added', async () => {
  const read = {
    name: 'Priya Raman',
    title: 'ops director',
    organization: 'Harbor Transit',
    via: 'Tom',
    email: '',
    profileUrl: '',
  };
  const words = wordsOf(await drawn(<LineRead {...read} />));
  expect(words).toContain('ops director at Harbor Transit');
  expect(words).toContain('Tom sent you to them');
  expect(wordsOf(await drawn(<LineRead {...read} name="" />))).toContain('Begin with their name');
});

test('when nobody of that name is known, the line says what became of "via"', async () => {
  const added = {
    personId: 'p1',
    already: false,
    name: 'Priya',
    title: '',
    organization: '',
    via: 'Tom',
    referralId: null,
  };
  expect(wordsOf(await drawn(<AddedNote added={added} />))).toContain('No one person called Tom is');
  expect(wordsOf(await drawn(<AddedNote added={{ ...added, referralId: 'r1' }} />))).toContain('Tom suggested them');
});

test('what is due with a person stands on top; while it is their turn, nothing is pressed', async () => {
  const now = (page: ReturnType<typeof aPage>) =>
    drawn(<WhatNow page={page} today={today} actButton={(act) => <b>{act.button}</b>} onOpenAgain={nothing} />);
  expect(wordsOf(await now(aPage({ standing: 'waiting' })))).toContain('It is Priya’s turn');
  expect(wordsOf(await now(aPage({}, { closed: { on: '2026-11-20', because: 'mine' } })))).toContain('Open it again');
  expect(await now(aPage({}, { doNotContact: { on: today, reason: '' } }))).not.toContain('act-card');
  expect(wordsOf(await now(aPage({ standing: 'talked' })))).toContain('Nothing is due with Priya');
});

test('a page with everything reads from top to bottom, and an empty one is kind', async () => {
  const notebook = (page: ReturnType<typeof aPage>) => drawn(<PersonNotebook page={page} actButton={() => null} />);
  const empty = wordsOf(await notebook(aPage()));
  expect(empty).toContain('I talked with Priya today');
  expect(empty).toContain('Nothing yet. A message, a talk, a name they give you');
  const tom = { id: 'p2', name: 'Tom Okafor', title: '', organization: 'Metro Rail' };
  const me = { id: 'p1', name: 'Priya Raman', title: '', organization: '' };
  const referral = { conversationId: null, on: today, mayUseName: 'ask', whoWrites: 'seeker', note: '' } as const;
  const full = wordsOf(
    await notebook(
      aPage({
        referredBy: [{ ...referral, id: 'r1', from: tom, to: me }],
        moved: { fromOrganization: 'City Bus', fromTitle: 'Planner', noticedOn: '2026-11-20' },
        introducers: [{ ...tom, because: 'Also at Harbor Transit.' }],
        possibleDuplicates: [{ ...me, id: 'p9', because: 'Same name and e-mail.' }],
      }),
    ),
  );
  expect(full).toContain('Tom Okafor suggested them. Ask before you use the name.');
  expect(full).toContain('Before: Planner at City Bus.');
  expect(full).toContain('Who could introduce you');
  expect(full).toContain('Same name and e-mail.');
});

test('an address that could run code is shown as text only', async () => {
  const html = await drawn(<ReadDetails person={aPage({}, { profileUrl: 'javascript:alert(1)' }).person} />);
  expect(html).not.toContain('href');
  expect(html).toContain('javascript:alert(1)');
});

test('pairs stand side by side with the reason; none left is said kindly', async () => {
  const pair = { a: aRow(), b: aRow({ id: 'p2', source: 'linkedin' }), because: 'The same name at the same place.' };
  const words = wordsOf(await drawn(<DuplicatesList pairs={[pair]} />));
  expect(words).toContain('The same name at the same place.');
  expect(words).toContain('One person, join them');
  expect(words).toContain('Two different people');
  expect(wordsOf(await drawn(<DuplicatesList pairs={[]} />))).toContain('Everyone is here once');
});
