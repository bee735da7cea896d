import { expect, test } from 'vitest';
import { webAddress } from '../ui/web-address.ts';
import { fuller, sideWords } from './duplicate-pair.tsx';
import { sayFacts } from './how-you-know.tsx';
import { aRow } from './people-for-test.ts';
import { closenessChoice, firstNameOf, sayDue, sayPeople } from './people-words.ts';
import { partFrom, shortAddress } from './person-details.tsx';
import { sayPromiseDue } from './promises.tsx';
import { everybody, isNarrowed, questionInAddress, questionKey, questionToInput, readQuestion } from './question.ts';
import { partOf } from './use-change-person.ts';
import { sayActDue } from './what-now.tsx';

const today = '2026-11-22';

test('what is due is said in words, and only what is due by today is pressing', () => {
  expect(sayDue({ standing: 'waiting', dueOn: '2026-11-25' }, today)).toEqual({
    text: 'Follow up Wednesday, in 3 days',
    isNow: false,
  });
  expect(sayDue({ standing: 'waiting', dueOn: today }, today)).toEqual({ text: 'Follow up today', isNow: true });
  expect(sayDue({ standing: 'replied', dueOn: '2026-11-19' }, today)).toEqual({ text: 'Answer now', isNow: true });
  expect(sayDue({ standing: 'not-yet', dueOn: null }, today)).toBeNull();
  expect(sayActDue('2026-11-20', today)).toBe('Due since Friday, 2 days ago');
  expect(sayActDue(today, today)).toBe('Due today');
  expect(sayPromiseDue('2026-11-20', today)).toBe('was meant for Friday, 2 days ago');
  expect(sayPromiseDue('2026-11-23', today)).toBe('by tomorrow');
});

test('a question stands in the address and comes back from it unchanged', () => {
  const question = {
    ...everybody,
    search: '1984',
    standing: 'waiting',
    source: 'hand',
    atTargets: true,
    order: 'name',
  } as const;
  expect(readQuestion(questionInAddress(question))).toEqual(question);
  expect(readQuestion({ search: 1984 }).search).toBe('1984');
  expect(questionInAddress(everybody)).toEqual({});
});

test('an address that means nothing shows everybody', () => {
  expect(readQuestion({ standing: 'rich', source: 7, order: 'power', at: 'yours' })).toEqual(everybody);
  expect(readQuestion(null)).toEqual(everybody);
});

test('only words and filters narrow the list; an order does not', () => {
  expect(isNarrowed({ ...everybody, order: 'name' })).toBe(false);
  expect(isNarrowed({ ...everybody, search: '  ' })).toBe(false);
  expect(isNarrowed({ ...everybody, atTargets: true })).toBe(true);
  expect(questionKey({ ...everybody, search: 'a' })).not.toBe(questionKey(everybody));
});

test('a filter that is off is not asked for', () => {
  expect(questionToInput(everybody, 60, 60)).toEqual({
    search: '',
    atTargets: false,
    order: 'recent',
    offset: 60,
    limit: 60,
  });
});

test('how well they know each other is four words, whatever number is kept', () => {
  expect([null, 1, 2, 3, 4, 5].map(closenessChoice)).toEqual([null, '1', '2', '4', '4', '5']);
});

test('people are counted and called as one does', () => {
  expect(sayPeople(1)).toBe('1 person');
  expect(sayPeople(30_000)).toBe('30,000 people');
  expect(firstNameOf({ name: 'Priya Raman' })).toBe('Priya');
  expect(firstNameOf({ givenName: 'Mary Ann', name: 'Mary Ann Osei' })).toBe('Mary Ann');
});

test('only addresses of the web can be opened', () => {
  expect(webAddress('linkedin.com/in/priya')).toBe('https://linkedin.com/in/priya');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('data:text/html,x')).toBeNull();
  expect(webAddress('not an address')).toBeNull();
  expect(shortAddress('https://www.linkedin.com/in/zo%C3%AB/')).toBe('linkedin.com/in/zoë');
  expect(shortAddress('https://x.example/%E0%A4%A')).toBe('x.example/%E0%A4%A');
});

test('several e-mail addresses are written in one field', () => {
  expect(partFrom('emails', 'a@x.example, b@y.example;  ')).toEqual({ emails: ['a@x.example', 'b@y.example'] });
  expect(partFrom('phone', '555')).toEqual({ phone: '555' });
});

test('since when they are connected is told once', () => {
  const month = 'You have been connected since May 2011.';
  expect(sayFacts('Connected since 2011.', [month])).toEqual([month]);
  expect(sayFacts('You talked 3 weeks ago.', [month])).toEqual(['You talked 3 weeks ago.', month]);
});

test('undo puts back what stood there', () => {
  const person = { notes: 'before', closeness: null } as never;
  expect(partOf(person, { notes: 'after' })).toEqual({ notes: 'before' });
});

test('of two entries the one more is known of is kept, and words tell them apart', () => {
  const bare = aRow({ id: 'a', title: '', organization: '' });
  const known = aRow({ id: 'b', standing: 'talked' });
  expect(fuller(bare, known)).toBe('b');
  expect(fuller(known, bare)).toBe('a');
  expect(fuller(known, { ...known, id: 'c' })).toBe('a');
  expect(sideWords(bare, known)).toBe('The one without a place');
  expect(sideWords(aRow({ name: 'Pria Raman' }), known)).toBe('Pria Raman');
});
