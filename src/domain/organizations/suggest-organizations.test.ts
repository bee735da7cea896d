import { describe, expect, it } from 'vitest';
import { linkedinPeopleSearch } from './linkedin-people-search.ts';
import { readPastedList } from './read-pasted-list.ts';
import { suggestOrganizations } from './suggest-organizations.ts';

const hint = (name: string, because: 'followed' | 'saved-job' | 'dream', title = '') => ({
  name,
  because,
  on: null,
  title,
});

describe('suggested organizations', () => {
  it('says why: what she saved, follows, and how many of her people work there', () => {
    const found = suggestOrganizations(
      [hint('Harbor Transit', 'saved-job', 'Planner'), hint('Quill Press', 'followed')],
      [
        'Harbor Transit Inc.',
        'HARBOR TRANSIT',
        'Nokia',
        'Nokia Oyj',
        'Nokia',
        'Freelance',
        'Freelance',
        'Freelance',
        'Solo Shop',
      ],
      [],
      9,
    );
    expect(found.map((one) => [one.name, one.because])).toEqual([
      ['HARBOR TRANSIT', 'You saved the job Planner and 2 of your connections work there.'],
      ['Nokia', '3 of your connections work there.'],
      ['Quill Press', 'You follow it.'],
    ]);
  });
  it('what is on her list already is left out, however it is written', () => {
    expect(
      suggestOrganizations(
        [hint('Facebook', 'followed'), hint('Quill Press', 'dream')],
        [],
        ['Meta Platforms, Inc.'],
        9,
      ).map((one) => one.name),
    ).toEqual(['Quill Press']);
  });
});

describe('a pasted list', () => {
  it('reads numbers, bullets, notes and one line of many', () => {
    expect(
      readPastedList(
        '1. Harbor Transit - love their buses\n2) Figma, Inc.\n• Johnson, Smith & Co (nice people there)\n\n- figma\nIKEA, Lego, Novo Nordisk',
      ),
    ).toEqual([
      { name: 'Harbor Transit', note: 'love their buses' },
      { name: 'Figma, Inc.', note: '' },
      { name: 'Johnson, Smith & Co', note: 'nice people there' },
      { name: 'IKEA', note: '' },
      { name: 'Lego', note: '' },
      { name: 'Novo Nordisk', note: '' },
    ]);
    expect(readPastedList('Figma, Inc., Stripe; Lego').map((one) => one.name)).toEqual([
      'Figma, Inc.',
      'Stripe',
      'Lego',
    ]);
    expect(readPastedList(' \n\n - ')).toEqual([]);
    expect(readPastedList('3M\n7-Eleven\n2U').map((one) => one.name)).toEqual(['3M', '7-Eleven', '2U']);
  });
});

describe('the way to second-degree people', () => {
  it('opens LinkedIn’s own search with the name written safely', () => {
    expect(linkedinPeopleSearch('AT&T "Labs"')).toBe(
      'https://www.linkedin.com/search/results/people/?keywords=AT%26T%20%22Labs%22&network=%5B%22S%22%5D',
    );
    expect(linkedinPeopleSearch('  ')).toBe('');
  });
});
