import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldSpelledOut, words } from './fold.ts';
import { dropPerson, indexPeople, putPerson, searchPeople } from './search-people.ts';
import { beginsWithinOneEdit, withinOneEdit } from './within-one-edit.ts';

const person = (id: string, name: string, organization = '', title = '', notes = '') => ({
  id,
  name,
  organization,
  title,
  notes,
});
const people = [
  person('1', 'Priya Raman', 'Harbor Transit', 'Operations Director'),
  person('2', 'Jörg Müller', 'Quill Press', 'Editor', 'Ask about Priya'),
  person('3', 'Tom Okafor', 'Priya Foods', 'Planner'),
  person('4', 'Søren Åberg', 'Nordlys', 'Service Planner'),
  person('5', 'Raúl Muñoz', 'Metro Norte', 'Ingeniero'),
];

describe('text made comparable', () => {
  it('accents, case, apostrophes and invisible marks do not matter', () => {
    expect(fold('  Søren\u200b  O’Neil-ŠKODA ')).toBe('soren oneil skoda');
    expect(words('Straße 12')).toEqual(['strasse', '12']);
    expect(foldSpelledOut('Jörg Müller')).toBe('joerg mueller');
    expect(fold('지우')).toBe('지우');
  });
  it('law: folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
  it('law: one slip is forgiven, wherever it falls', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), (whole, at, slip) => {
        const i = at % whole.length;
        const wrong = {
          drop: whole.slice(0, i) + whole.slice(i + 1),
          add: `${whole.slice(0, i)}q${whole.slice(i)}`,
          change: `${whole.slice(0, i)}q${whole.slice(i + 1)}`,
          swap: i + 1 < whole.length ? whole.slice(0, i) + whole[i + 1] + whole[i] + whole.slice(i + 2) : whole,
        }[slip];
        expect(withinOneEdit(wrong, whole)).toBe(true);
        expect(beginsWithinOneEdit(wrong, `${whole}tail`)).toBe(true);
      }),
    );
    expect(withinOneEdit('raman', 'roman')).toBe(true);
    expect(withinOneEdit('raman', 'romen')).toBe(false);
    expect(beginsWithinOneEdit('priay', 'prianka')).toBe(true);
    expect(beginsWithinOneEdit('xyzab', 'priya')).toBe(false);
  });
});

describe('searching people', () => {
  const index = indexPeople(people);
  const ids = (text: string) => searchPeople(index, text, 10).join(' ');
  it('the name comes before organization and notes', () => {
    expect(ids('priya')).toBe('1 3 2');
  });
  it('accents and German spellings are forgiven both ways', () => {
    expect(ids('muller')).toBe('2');
    expect(ids('mueller')).toBe('2');
    expect(ids('Müller')).toBe('2');
    expect(ids('munoz')).toBe('5');
    expect(ids('soren aberg')).toBe('4');
  });
  it('one typo is forgiven in words of four letters and more, after better matches', () => {
    expect(ids('pryia')).toBe('1 3 2');
    expect(ids('okafro')).toBe('3');
    expect(ids('tmo')).toBe('');
  });
  it('every word must fit, in any order and unfinished', () => {
    expect(ids('plan nord')).toBe('4');
    expect(ids('harbor pri')).toBe('1');
    expect(ids('harbor okafor')).toBe('');
    expect(ids('  ')).toBe('');
  });
  it('a changed person is found anew and the old words are gone', () => {
    const own = indexPeople(people);
    putPerson(own, person('1', 'Priya Raman', 'Lumina Health'));
    expect(searchPeople(own, 'harbor', 5)).toEqual([]);
    expect(searchPeople(own, 'lumina', 5)).toEqual(['1']);
    dropPerson(own, '1');
    expect(searchPeople(own, 'lumina', 5)).toEqual([]);
  });
  it('law: the beginning of any word of a person finds that person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.nat(), fc.integer({ min: 1, max: 12 }), (one, pick, length) => {
        const all = words(`${one.name} ${one.organization} ${one.title}`);
        const word = all[pick % all.length] ?? '';
        expect(searchPeople(index, word.slice(0, length), 10)).toContain(one.id);
      }),
    );
  });
});
