/** Sentences put together from the parts in patterns.txt: many ways to say the same, the same ones every time. */
import { readFileSync } from 'node:fs';
import { randomFrom } from './linear.ts';

/** Up to `each` different sentences for every pattern, with what they are. */
export function patternSentences(each: number): readonly { text: string; asks: boolean }[] {
  const lists = new Map<string, readonly string[]>();
  const made: { text: string; asks: boolean }[] = [];
  const next = randomFrom(11);
  let asks = true;
  for (const line of readFileSync(new URL('patterns.txt', import.meta.url), 'utf8').split('\n')) {
    const list = /^= (\w+): (.+)$/.exec(line);
    if (list) lists.set(list[1] ?? '', (list[2] ?? '').split('|'));
    else if (line.startsWith('## ')) asks = line === '## asks';
    else if (line !== '' && !line.startsWith('#')) {
      const said = new Set<string>();
      for (let tries = 0; tries < each * 2 && said.size < each; tries += 1) said.add(fill(line, lists, next));
      made.push(...[...said].map((text) => ({ text, asks })));
    }
  }
  return made;
}

function fill(pattern: string, lists: ReadonlyMap<string, readonly string[]>, next: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  let text = pattern;
  for (let found = /\[([^[\]]*)\]/.exec(text); found; found = /\[([^[\]]*)\]/.exec(text)) {
    text = text.slice(0, found.index) + pick((found[1] ?? '').split('|')) + text.slice(found.index + found[0].length);
  }
  for (let found = /<(\w+)>/.exec(text); found; found = /<(\w+)>/.exec(text)) {
    text =
      text.slice(0, found.index) + pick(lists.get(found[1] ?? '') ?? []) + text.slice(found.index + found[0].length);
  }
  return text
    .replace(/ +/g, ' ')
    .replace(/ ([,.?;])/g, '$1')
    .replace(/,,/g, ',')
    .trim();
}
