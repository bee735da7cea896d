/** What an import found and did, in words, for the screen. */
import type { OutputOf } from '#contract/contract.ts';
import type { FileReport } from '#domain/people/incoming.ts';
import { people as said } from './command-kit.ts';

type Preview = OutputOf<'previewImport'>;
type Imported = OutputOf<'importPeople'>;

function sayFiles(files: readonly FileReport[]): string[] {
  return files
    .filter(({ kind, problems }) => kind !== 'linkedin-skipped' || problems.length > 0)
    .flatMap(({ name, kind, people, ghosts, problems }) => [
      `${name}: ${kindSaid(kind)}${people > 0 ? `, ${said(people)}` : ''}${ghosts > 0 ? `, ${ghosts} closed or hidden accounts left out` : ''}`,
      ...problems
        .slice(0, 5)
        .map(({ line, sentence }) => `  ${line > 0 && !/^Line \d/.test(sentence) ? `line ${line}: ` : ''}${sentence}`),
      ...(problems.length > 5 ? [`  and ${problems.length - 5} more like these`] : []),
    ]);
}

/** `linkedin-job-applications` reads "job applications of LinkedIn". */
function kindSaid(kind: string): string {
  if (kind === 'unknown') return 'not something to read here';
  const [from = '', ...words] = kind.split('-');
  const what = words.join(' ');
  if (from === 'linkedin') return `${tables.has(what) ? what : 'another list'} of LinkedIn`;
  const program = addressBooks[from];
  return program === undefined ? `a ${kind.replaceAll('-', ' ')}` : `an address book of ${program}`;
}

const addressBooks: Readonly<Record<string, string>> = {
  google: 'Google',
  outlook: 'Outlook',
  thunderbird: 'Thunderbird',
};

const tables: ReadonlySet<string> = new Set(
  (
    'connections|messages|invitations|positions|education|profile|company follows|saved jobs|saved job alerts|job applications|job preferences|' +
    'endorsements given|endorsements received|recommendations given|recommendations received'
  ).split('|'),
);

export function sayPreview(files: readonly FileReport[], { people, moved }: Preview): string {
  return [
    ...sayFiles(files),
    '',
    `Would bring ${people.new} new people; ${people.same} are here already, ${people.changed} have changed, ${people.unsure} may be someone you have.`,
    ...(moved > 0 ? [`${moved} moved to another place or title: a good reason to write.`] : []),
    'Nothing was changed. Leave out --dry-run to bring them in.',
  ].join('\n');
}

export function sayImported(files: readonly FileReport[], { sentence, moved, importId }: Imported): string {
  return [
    ...sayFiles(files),
    '',
    sentence,
    ...moved
      .slice(0, 10)
      .map(
        (m) =>
          `  ${m.name}: ${m.fromTitle || '?'} at ${m.fromOrganization || '?'} -> ${m.toTitle || '?'} at ${m.toOrganization || '?'}`,
      ),
    `To undo: whoelse undo ${importId}`,
    'Next: whoelse next',
  ].join('\n');
}
