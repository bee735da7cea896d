import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demographicsIn } from './demographics.ts';

interface Labelled {
  readonly label: string;
  readonly text: string;
}

function labelled(file: string): readonly Labelled[] {
  const text = readFileSync(new URL(`../../../test/fixtures/fit/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '', sentence = ''] = line.split('\t');
      return { label, text: sentence };
    });
}

const marked = (text: string) => demographicsIn(text).map(({ trait, phrase }) => [trait, phrase]);

describe('what may not enter a line about fit', () => {
  it('marks the phrase and says why', () => {
    const [found] = demographicsIn('I liked them, but the team is young.');
    expect(found).toMatchObject({ trait: 'age', phrase: 'the team is young', start: 18, end: 35 });
    expect(found?.why).toBe('speaks of people’s age');
    expect(found?.instead).toMatch(/^Write /);
  });

  it('marks several, in the order they stand', () => {
    expect(marked('They are all moms. The boss is gay. They listen.')).toEqual([
      ['family', 'They are all moms'],
      ['sex', 'The boss is gay'],
    ]);
  });

  it('reads curly apostrophes and capitals', () => {
    expect(marked('THEY’RE ALL MARRIED')).toEqual([['family', 'THEY’RE ALL MARRIED']]);
  });

  it('leaves companies, products and machines alone', () => {
    for (const text of ['young company', 'family-owned business', 'mature product', 'race condition'])
      expect(marked(text), text).toEqual([]);
  });

  it('leaves those an organization is there for alone', () => {
    expect(marked('an agency serving older adults')).toEqual([]);
    expect(marked('our riders are mostly women')).toEqual([]);
    expect(marked('the planners are mostly women')).not.toEqual([]);
  });

  it('has nothing to say of an empty line', () => {
    expect(demographicsIn('')).toEqual([]);
  });
});

describe('measured on labelled lines', () => {
  const files = ['lines.tsv', 'lines-held-out.tsv', 'lines-third.tsv', 'lines-fourth.tsv', 'lines-fifth.tsv'];
  it('finds nearly all of them and hardly ever stops a good line', () => {
    const all = files.flatMap(labelled);
    const flagged = all.filter(({ text }) => demographicsIn(text).length > 0);
    const right = flagged.filter(({ label }) => label !== 'fine').length;
    const wanted = all.filter(({ label }) => label !== 'fine').length;
    const [precision, recall] = [right / flagged.length, right / wanted];
    console.log(
      `» Lines about who people are: ${all.length} lines, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}.`,
    );
    expect(all.length).toBeGreaterThan(300);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.96);
  });

  it('names the right kind of trait', () => {
    const bad = files
      .flatMap(labelled)
      .filter(({ label, text }) => label !== 'fine' && demographicsIn(text).length > 0)
      .filter(({ label, text }) => !demographicsIn(text).some(({ trait }) => trait === label));
    expect(bad.length).toBeLessThanOrEqual(4);
  });
});
