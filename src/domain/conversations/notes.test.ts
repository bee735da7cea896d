import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginLine, type Mark, markAt, markLine, marks, readMarks, writeMarks } from './marks.ts';
import { noteUnder } from './noted-under.ts';
import { fromElsewhere, reconcileNotes } from './reconcile-notes.ts';
import { sortNotes } from './sort-notes.ts';

const aMark = fc.constantFrom(...marks.map(({ mark }) => mark));
const someNotes = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9"' :,.-]{0,24}$/),
      fc
        .tuple(
          fc.constantFrom('Promise: ', 'culture:', '- Skill : ', 'Learned:  ', 'Surprise:'),
          fc.string({ maxLength: 12 }),
        )
        .map(([word, text]) => word + text.replaceAll(/[\r\n]/g, ' ')),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

describe('marks on the lines of notes', () => {
  it('put a plain word before the line she is writing', () => {
    const notes = 'Began as a driver\nsend the map';
    expect(markLine({ notes, caret: notes.length }, 'promise')).toEqual({
      notes: 'Began as a driver\nPromise: send the map',
      caret: notes.length + 9,
    });
  });
  it('begin a line when there is none yet', () => {
    expect(markLine({ notes: '', caret: 0 }, 'learned')).toEqual({ notes: 'Learned: ', caret: 9 });
  });
  it('are taken off by the same tap and replaced by another', () => {
    const marked = markLine({ notes: 'send the map', caret: 3 }, 'promise');
    expect(markAt(marked)).toBe('promise');
    expect(markLine(marked, 'promise').notes).toBe('send the map');
    expect(markLine(marked, 'surprise').notes).toBe('Surprise: send the map');
    const finished = { notes: marked.notes, caret: marked.notes.length };
    expect(markLine(finished, 'surprise').notes).toBe('Promise: send the map\nSurprise: ');
  });
  it('begin a line of their own at the end, once', () => {
    const begun = beginLine('Began as a driver', 'person');
    expect(begun).toEqual({ notes: 'Began as a driver\nPerson: ', caret: 26 });
    expect(beginLine(begun.notes, 'person')).toEqual(begun);
    expect(beginLine('', 'person').notes).toBe('Person: ');
  });
  it('are read as she would type them, in any case and behind a dash', () => {
    expect(readMarks('- promise:send it\nNo mark: here').map(({ mark, text }) => [mark, text])).toEqual([
      ['promise', 'send it'],
      [null, 'No mark: here'],
    ]);
  });
  it('law: reading and writing gives the very same notes back', () => {
    fc.assert(
      fc.property(fc.oneof(someNotes, fc.string()), (notes) => {
        expect(writeMarks(readMarks(notes))).toBe(notes);
      }),
    );
  });
  it('law: a mark changes one line at most, loses no word, and can be read back', () => {
    fc.assert(
      fc.property(someNotes, fc.nat(), aMark, (notes, at, mark: Mark) => {
        const caret = notes.length === 0 ? 0 : at % (notes.length + 1);
        const before = readMarks(notes);
        const after = markLine({ notes, caret }, mark);
        const line = notes.slice(0, caret).split('\n').length - 1;
        expect(markAt(after)).toBe(before[line]?.mark === mark ? readMarks(before[line].text)[0]?.mark : mark);
        const now = readMarks(after.notes);
        if (now.length > before.length) {
          expect(now.filter((_, n) => n !== line + 1)).toEqual(before);
          return;
        }
        for (const [n, one] of now.entries()) {
          if (n !== line) expect(one).toEqual(before[n]);
          else expect(one.lead + one.text).toContain(before[n]?.text.trim());
        }
      }),
    );
  });
});

describe('notes sorted for the debrief', () => {
  it('what she jotted down becomes learned, promised and who else', () => {
    const sorted = sortNotes(
      '- Started as a driver\n"We plan with the drivers"\n\nI\'ll send the night bus article\nWho else: Dana Brooks, scheduler at Metro Rail',
    );
    expect(sorted.learned.map(({ text, isQuote }) => [text, isQuote])).toEqual([
      ['Started as a driver', false],
      ['We plan with the drivers', true],
    ]);
    expect(sorted.promised).toEqual(['Send the night bus article']);
    expect(sorted.whoElse).toEqual(['Dana Brooks, scheduler at Metro Rail']);
  });
  it('marks decide over words', () => {
    const sorted = sortNotes(
      'Promise: I will send the map\nPerson: Tom Okafor, Metro Rail\nSurprise: she drove a bus\nCulture: "Nobody is blamed"\nSkill: reading a timetable\nLearned: talk to Ana first',
    );
    expect(sorted.promised).toEqual(['Send the map']);
    expect(sorted.whoElse).toEqual(['Tom Okafor, Metro Rail']);
    expect(sorted.surprised).toEqual(['she drove a bus']);
    expect(
      sorted.learned.map(({ text, isQuote, theme, axis, line }) => ({ text, isQuote, theme, axis, line })),
    ).toEqual([
      { text: 'Nobody is blamed', isQuote: true, theme: 'culture', axis: 'culture', line: 3 },
      { text: 'reading a timetable', isQuote: false, theme: 'entry', axis: 'skill', line: 4 },
      { text: 'talk to Ana first', isQuote: false, theme: 'other', axis: null, line: 5 },
    ]);
  });
  it('a line that only sounds like who else but names nobody stays something learned', () => {
    expect(sortNotes('talk to drivers every week').learned).toHaveLength(1);
    expect(sortNotes('talk to drivers every week').whoElse).toHaveLength(0);
  });
  it('law: no line with words is lost', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const { learned, surprised, promised, whoElse } = sortNotes(notes);
        const withWords = readMarks(notes).filter(
          ({ text }) => text.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim() !== '',
        );
        expect(learned.length + surprised.length + promised.length + whoElse.length).toBe(withWords.length);
      }),
    );
  });
});

describe('notes that changed in two places', () => {
  it('the side that changed is taken', () => {
    expect(reconcileNotes('a', 'a', 'a\nb')).toEqual({ notes: 'a\nb', areBoth: false });
    expect(reconcileNotes('a', 'b', 'a')).toEqual({ notes: 'b', areBoth: false });
  });
  it('one that goes on where the other ends is taken whole', () => {
    expect(reconcileNotes('', 'Started as a bus driver', 'Started as a bu')).toEqual({
      notes: 'Started as a bus driver',
      areBoth: false,
    });
  });
  it('when both changed both are kept, and it is said', () => {
    expect(reconcileNotes('drives', 'drives\nlikes it', 'drives\nTom Okafor')).toEqual({
      notes: `drives\nlikes it\n\n${fromElsewhere}\nTom Okafor`,
      areBoth: true,
    });
  });
  it('law: what either side added is there, and the same again adds nothing', () => {
    const words = fc.array(fc.constantFrom('bus', 'map', 'Tom', '', 'rail'), { maxLength: 5 }).map((l) => l.join('\n'));
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const { notes, areBoth } = reconcileNotes(base, mine, theirs);
        const lines = notes.split('\n');
        if (mine !== base) for (const line of mine.split('\n').filter(Boolean)) expect(notes).toContain(line);
        if (theirs !== base) for (const line of theirs.split('\n').filter(Boolean)) expect(notes).toContain(line);
        if (areBoth) expect(lines.filter((line) => line === fromElsewhere)).toHaveLength(1);
        expect(reconcileNotes(theirs, notes, theirs).notes).toBe(notes);
      }),
    );
  });
});

describe('under which question a line was noted', () => {
  it('a new line belongs to the question that stands there, an old one keeps its own', () => {
    const first = noteUnder('', [], 'Began as a driver', 'path:how');
    expect(first).toEqual(['path:how']);
    const more = noteUnder('Began as a driver', first, 'Began as a driver\nNobody is blamed', 'culture:mistake');
    expect(more).toEqual(['path:how', 'culture:mistake']);
  });
  it('a line that is only finished later keeps the question it was begun under', () => {
    expect(noteUnder('Began', ['path:how'], 'Began as a driver', 'work:desk')).toEqual(['path:how']);
  });
  it('a line taken out takes its question with it', () => {
    expect(noteUnder('a\nb\nc', ['1', '2', '3'], 'a\nc', '9')).toEqual(['1', '3']);
  });
  it('law: one entry a line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(someNotes, { maxLength: 6 }), (versions) => {
        let [before, under]: [string, readonly string[]] = ['', []];
        for (const notes of versions) {
          under = noteUnder(before, under, notes, 'q');
          before = notes;
          expect(under).toHaveLength(notes.split('\n').length);
        }
      }),
    );
  });
});
