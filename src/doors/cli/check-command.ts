/** `whoelse check`: what the checks say of a message in a file, or of sentences and messages on standard input. Keeps nothing. */
import type { Command } from 'commander';
import { checkMessage } from '#domain/outreach/check-message.ts';
import { desperation } from '#domain/outreach/checks/desperation.ts';
import { asksForJob, jobAsk } from '#domain/outreach/checks/job-ask.ts';
import type { Draft, Finding } from '#domain/outreach/draft.ts';
import { readMail } from '#formats/mail/read-mail.ts';
import { decodeText } from '#formats/text/decode.ts';
import { type Asked, draftFromFile, draftFromMail, draftFromRequest } from './check-request.ts';
import type { CliHost, GivenFile } from './cli-host.ts';
import { examples } from './command-kit.ts';
import { oneFile, textOfLetter } from './one-file.ts';
import { refuse } from './say-problem.ts';

export function addCheckCommand(program: Command, host: CliHost): void {
  examples(
    program
      .command('check [file]')
      .description(
        'check a message before you send it: a text file or a saved mail (.eml), or with --json JSON lines on standard input',
      )
      .option('--json', 'one JSON object a line: a sentence { "text" } or a message { "body", "subject", "to" ... }')
      .action(async (file: string | undefined, { json }: { json?: boolean }) => {
        if (file !== undefined) await checkFile(host, file, json === true);
        else if (json) await checkLines(host);
        else refuse('badInput', 'No file was named.', 'Name a text file, or use --json and write JSON lines.');
      }),
    'whoelse check letter.txt',
    `echo '{"text":"Is there room for one more on your crew?"}' | whoelse check --json`,
  );
}

/** What is said of one sentence or message. A sentence alone is held only to what a sentence can break. */
function verdictOf({ draft, isSentence }: Asked): { asksForJob: number; findings: readonly Finding[] } {
  const findings = isSentence ? [...jobAsk(draft), ...desperation(draft)] : checkMessage(draft);
  const asks = Math.max(asksForJob(draft.subject), asksForJob(draft.body));
  return { asksForJob: Math.round(asks * 10_000) / 10_000, findings };
}

async function checkFile(host: CliHost, path: string, json: boolean): Promise<void> {
  const draft = await draftOf(path, await oneFile(host, path));
  const verdict = verdictOf({ draft, isSentence: false });
  if (json) host.out(`${JSON.stringify(verdict)}\n`);
  else host.out(`${saidOf(draft, verdict.findings)}\n`);
}

/** A mail as it was saved, or a letter as text. */
async function draftOf(path: string, { name, bytes }: GivenFile): Promise<Draft> {
  const mail = /\.eml$/i.test(path) ? await readMail(bytes) : null;
  if (mail && mail.text.trim() !== '') return draftFromMail(mail);
  return draftFromFile(textOfLetter(name, decodeText(bytes).text));
}

/** A line for each line that is not blank: one that cannot be read gets a problem, and the next is read. */
async function checkLines(host: CliHost): Promise<void> {
  let number = 0;
  for await (const line of host.lines()) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = draftFromRequest(line);
    if (asked) {
      host.out(`${JSON.stringify(verdictOf(asked))}\n`);
      continue;
    }
    const sentence = `Line ${number} is neither a sentence nor a message.`;
    const next = 'Write { "text": "..." }, or a message with a "body", as one JSON object a line.';
    host.out(`${JSON.stringify({ asksForJob: null, findings: [], problem: { kind: 'badInput', sentence, next } })}\n`);
  }
}

function saidOf(draft: Draft, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to change.';
  const words = { error: 'Change', warning: 'Look at', info: 'A thought' } as const;
  return findings
    .map(({ severity, rule, part, start, phrase, why, suggestion }) => {
      const line = draft.body.slice(0, start).split('\n').length;
      const place = phrase === '' ? '' : part === 'subject' ? `, subject: "${phrase}"` : `, line ${line}: "${phrase}"`;
      return `${words[severity]} (rule ${rule})${place}\n  ${why}\n  ${suggestion}`;
    })
    .join('\n');
}
