import { describe, expect, test } from 'vitest';
import { aFullSearch, anOrganizationLine, aPersonThere } from './a-full-search.ts';
import { idToLove, loveOptions, loveToId } from './love-words.ts';
import { byEmployer } from './maybe-people.tsx';
import { placeAfterDrop } from './new-order.ts';
import { nextThere } from './next-there.tsx';
import { sayEvidence } from './say-known.ts';
import { sayAdded, sayKnown, sayKnownThere, sayPassed } from './say-organizations.ts';

const page = (known: readonly ReturnType<typeof aPersonThere>[], archived = false) => {
  const full = aFullSearch().getOrganization;
  if (!full) throw new Error('The example has no organization.');
  return {
    ...full,
    row: anOrganizationLine(),
    known: [...known],
    organization: { ...full.organization, archived: archived ? { on: '2026-11-01', reason: '' } : null },
  };
};
const suggestion = {
  personId: 'priya',
  name: 'Priya Raman',
  title: '',
  organization: 'Harbor Transit',
  organizationId: 'harbor',
  kind: 'write' as const,
  score: 1,
  because: 'Tom suggested her.',
  reasons: [],
  chanceOfReply: { low: 0.2, high: 0.4 },
};

describe('the one thing to do at an organization', () => {
  test('the best person there is written to, with the reason', () => {
    expect(nextThere(page([aPersonThere()]), [suggestion])).toEqual({ what: 'write', suggestion });
  });

  test('once the search is over nobody there is suggested, and an answer still comes first', () => {
    expect(nextThere(page([aPersonThere({ standing: 'talked' })]), [], true)).toMatchObject({ what: 'over' });
    const replied = aPersonThere({ standing: 'replied' });
    expect(nextThere(page([replied]), [], true)).toMatchObject({ what: 'open', person: { id: replied.id } });
  });

  test('while one person has yet to answer, nobody else there is suggested', () => {
    const waiting = aPersonThere({ id: 'bram', standing: 'waiting' });
    const others = [aPersonThere(), waiting];
    expect(nextThere(page(others), [])).toMatchObject({ what: 'open', person: { id: 'bram' } });
    expect(nextThere(page(others), [{ ...suggestion, kind: 'check-in' }])).toMatchObject({ person: { id: 'bram' } });
  });

  test('after three silent days the next person there is suggested again', () => {
    const waiting = aPersonThere({ id: 'bram', standing: 'waiting' });
    expect(nextThere(page([aPersonThere(), waiting]), [suggestion])).toEqual({ what: 'write', suggestion });
  });

  test('an answer comes before a wait, and a talk that is agreed before both', () => {
    const [waiting, replied, agreed] = (['waiting', 'replied', 'agreed'] as const).map((standing) =>
      aPersonThere({ id: standing, standing }),
    );
    if (!waiting || !replied || !agreed) throw new Error('Three are needed.');
    expect(nextThere(page([waiting, replied]), [])).toMatchObject({ person: { id: 'replied' } });
    expect(nextThere(page([waiting, replied, agreed]), [])).toMatchObject({ person: { id: 'agreed' } });
  });

  test('where she knows only a recruiter or nobody, the way in leads through someone else', () => {
    expect(nextThere(page([]), [])).toEqual({ what: 'way-in' });
    expect(nextThere(page([aPersonThere({ recruiter: true })]), [])).toEqual({ what: 'way-in' });
  });

  test('where everybody said no, was let be or is not to be written to, the way in leads through someone else too', () => {
    for (const one of [
      { standing: 'declined' },
      { standing: 'closed' },
      { standing: 'talked', doNotContact: true },
    ] as const)
      expect(nextThere(page([aPersonThere(one)]), [])).toEqual({ what: 'way-in' });
  });

  test('someone known elsewhere is not offered here, and one put aside is only taken back', () => {
    expect(nextThere(page([]), [suggestion])).toEqual({ what: 'way-in' });
    expect(nextThere(page([aPersonThere()], true), [suggestion])).toEqual({ what: 'aside' });
  });
});

describe('what is said', () => {
  test('the sentence on top counts people and organizations', () => {
    expect(sayKnown(37, 12, 20)).toBe('You know 37 people at 12 of your organizations.');
    expect(sayKnown(1, 1, 4)).toBe('You know one person at one of your organizations.');
    expect(sayKnown(0, 0, 4)).toContain('ask who else');
  });

  test('beside a name stands whom she knows, never a zero', () => {
    expect(sayKnownThere({ known: 0, maybe: 0 })).toBe('Nobody yet');
    expect(sayKnownThere({ known: 0, maybe: 2 })).toBe('Perhaps 2');
    expect(sayPassed({ talked: 2, waiting: 1 })).toBe('Talked with 2, one yet to answer');
    expect(sayPassed({ talked: 0, waiting: 0 })).toBe('');
  });

  test('after pasting, what is new and what stood there already', () => {
    expect(sayAdded([{ name: 'Alder' }], [{ name: 'Birch' }])).toBe(
      'Alder is on your list. Birch stood there already.',
    );
    expect(sayAdded([], [])).toContain('No name was found');
  });

  test('the same fact about a person is said once', () => {
    const said = sayEvidence(
      aPersonThere({ shares: ['You have been connected since March 2021.', 'You both studied at Ashford.'] }),
    );
    expect(said).toBe('Connected since 2021. You both studied at Ashford.');
  });

  test('who suggested someone comes first', () => {
    const bare = { ...aPersonThere().tie, sentence: 'Nothing is known of how you know each other.' };
    expect(sayEvidence(aPersonThere({ referredBy: 'Tom Oduya', tie: bare }))).toBe('Tom Oduya suggested them.');
  });
});

describe('moving and loving', () => {
  test('a row dropped beside another takes the place there; dropped where it was, nothing moves', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(placeAfterDrop(order, 'd', 'b', 'before')).toBe(2);
    expect(placeAfterDrop(order, 'a', 'c', 'after')).toBe(3);
    expect(placeAfterDrop(order, 'b', 'a', 'after')).toBeNull();
    expect(placeAfterDrop(order, 'b', 'b', 'after')).toBeNull();
    expect(placeAfterDrop(order, 'x', 'b', 'after')).toBeNull();
  });

  test('every word for love stands for one answer, and back', () => {
    for (const { id } of loveOptions) expect(loveToId(idToLove(id))).toBe(id);
    expect(loveToId(null)).toBe('unsaid');
  });

  test('people who are perhaps there stand together by how their employer is written', () => {
    const people = [
      aPersonThere({ id: '1', organization: 'Harbor Transit Authority' }),
      aPersonThere({ id: '2', organization: 'Harbor Transport' }),
      aPersonThere({ id: '3', organization: 'Harbor Transit Authority' }),
    ];
    expect(byEmployer(people).map((one) => [one.employer, one.there.length])).toEqual([
      ['Harbor Transit Authority', 2],
      ['Harbor Transport', 1],
    ]);
  });
});
