/** Words that make people into stock, and which of ours stand in their place; docs/glossary.md says why. */
import { expect, test } from 'vitest';
import { filesUnder } from './source-files.ts';

interface Avoided {
  readonly word: RegExp;
  readonly say: string;
  /** Only there; everywhere when left out. */
  readonly within?: string;
}

const avoided: readonly Avoided[] = [
  { word: /\bprospects?\b/i, say: 'person' },
  {
    word: /\b(?:a|an|the|new|your|my|our|these|those|hot|warm|cold) leads?\b(?! (?:to|from|on|into|designer|engineer))/i,
    say: 'person',
  },
  { word: /\bleads?(?:Id|Ids|ById|List|Row|Count)\b/, say: 'person' },
  { word: /\bcontacts?\b/i, say: 'person' },
  { word: /\bcontacts?(?:Id|Ids|ById|List|Row|Count)\b/, say: 'person' },
  { word: /\btarget compan(?:y|ies)\b/i, say: 'organization' },
  { word: /\bmeetings?\b/i, say: 'conversation' },
  { word: /\bCRM\b/i, say: 'nothing: it is a search' },
  { word: /\bpipelines?\b/i, say: 'search, funnel' },
  { word: /\btouch-?points?\b/i, say: 'message, conversation' },
  { word: /\busers?\b/i, say: 'seeker', within: 'src/domain/' },
];

/** Where one of them may stand: whole file or one spelling, each with its reason. */
const allowed: readonly { readonly file: RegExp; readonly text?: RegExp; readonly because: string }[] = [
  {
    file: /^src\/formats\/(tables|google|outlook|thunderbird|linkedin|localized-headers|file-reader)/,
    because: 'the headers and names of other programs’ files',
  },
  {
    file: /^src\/doors\/web\/bring-in\/say-file-kind\.ts$/,
    because: 'the kinds of those files, as issue 2 names them',
  },
  {
    file: /^src\/domain\/(roles|organizations)\/.*(words|title|suffix|forms|known|employer)/,
    because: 'words found in other people’s titles and employers’ names',
  },
  { file: /^src\/domain\/outreach\/checks\//, because: 'words looked for in what a seeker wrote' },
  {
    file: /^src\/domain\/outreach\/reply-meaning-(phrases|person)/,
    because: 'words looked for in what people answered',
  },
  { file: /./, text: /do[ -]?not[ -]?contact/i, because: 'the mark a person can be given; the verb' },
  { file: /./, text: /Contacts\.csv/, because: 'the name of LinkedIn’s file' },
  {
    file: /^src\/domain\//,
    text: /(recent|old|past) contact\b/i,
    because: 'having been in touch, as the studies call it; not a person',
  },
];

test('the words that are avoided stay out of the source', () => {
  const files = filesUnder('src', /\.(ts|tsx|html)$/).filter(({ isTest }) => !isTest);
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap(({ path, text }) => {
    if (allowed.some((one) => !one.text && one.file.test(path))) return [];
    const spellings = allowed.flatMap((one) => (one.text && one.file.test(path) ? [one.text] : []));
    return text.split('\n').flatMap((line, at) => {
      const rest = spellings.reduce((left, one) => left.replace(new RegExp(one, 'gi'), ''), line);
      const word = avoided.find((one) => path.startsWith(one.within ?? '') && one.word.test(rest));
      return word ? [`${path}:${at + 1} says ${word.word.exec(rest)?.[0]}; say ${word.say}`] : [];
    });
  });
  expect(found).toEqual([]);
});

test('every exception is still needed', () => {
  const files = filesUnder('src', /\.(ts|tsx|html)$/);
  const idle = allowed.filter(
    ({ file, text }) => !files.some((one) => file.test(one.path) && (text ?? /./).test(one.text)),
  );
  expect(idle.map(({ because }) => because)).toEqual([]);
});
