/** A search of real size for benchmarks: an invented archive, brought in the way the command line does, with places she would love to work. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from '#contract/ask.ts';
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';
import type { IncomingBatch } from '#domain/people/incoming.ts';
import { readDrop } from '#formats/read-drop.ts';
import { type OpenSearch, openSearch } from '#host/open-search.ts';
import { fail } from './fail.ts';
import { bigArchive } from './linkedin-archive.ts';

export interface BigSearch {
  readonly folder: string;
  readonly ask: Ask;
  /** The answer's value; a problem is thrown. */
  get<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Closes it and leaves its folder, for the program to open. */
  park(): Promise<string>;
  close(): Promise<void>;
}

/** An empty search in a folder of its own, opened as the program does. */
export async function anEmptySearch(folder = mkdtempSync(join(tmpdir(), 'whoelse-big-'))): Promise<BigSearch> {
  const opened = await openSearch({
    folder,
    log: { unexpected: (_reference, operation, cause) => fail(operation, cause) },
    checkWhole: false,
  });
  if (!opened.ok) throw new Error(opened.problem.because);
  return searchIn(folder, opened.value);
}

/** Reads the archive's bytes to what an import takes. */
export async function readArchive(bytes: Uint8Array, today = '2026-11-22'): Promise<InputOf<'importPeople'>['batch']> {
  const drop = await readDrop([{ name: 'Complete_LinkedInDataExport.zip', bytes }], { phoneBook: false, today });
  if (!drop.ok) throw new Error(drop.problem.sentence);
  return asInput(drop.value.batch);
}

/** Connections and messages brought in, 20 places on the list, two roles, and twelve people she deals with. */
export async function aBigSearch(connections = 30_000, messages = 100_000, seed = 7): Promise<BigSearch> {
  const search = await anEmptySearch();
  await search.get('importPeople', { batch: await readArchive(bigArchive(seed, connections, messages)) });
  await fillSearch(search);
  return search;
}

/** Places, roles, and a few messages and conversations, so that nothing asked later is empty. */
export async function fillSearch({ get }: BigSearch): Promise<void> {
  const { items } = await get('listPeople', { limit: 200 });
  const places = [...new Set(items.map((person) => person.organization))].filter((name) => name !== '').slice(0, 20);
  await get('addOrganizations', { text: places.join('\n'), love: 2 });
  await get('addRole', { name: 'Service Planner' });
  await get('addRole', { name: 'Operations Manager' });
  const { suggestions } = await get('suggestNext', { limit: 12 });
  for (const [at, { personId }] of suggestions.entries()) {
    await get('recordSent', {
      personId,
      channel: 'linkedin-message',
      kind: 'first',
      body: 'Hello, may I ask you about your work for twenty minutes?',
    });
    if (at % 3 === 0) await get('recordReply', { personId, meaning: 'yes', text: 'Gladly.', backOn: null });
    if (at % 6 === 0) {
      const whoElse = [{ name: `Wendeline Orbell ${at}`, title: 'Planner', organization: places[at] ?? '' }];
      await get('logConversation', {
        personId,
        heldOn: '2026-11-20',
        whoElse,
        promised: [{ text: 'Send the article', dueOn: '2026-11-25' }],
      });
    }
  }
}

function searchIn(folder: string, { ask, close }: OpenSearch): BigSearch {
  return {
    folder,
    ask,
    get: async (name, input) => {
      const answer = await ask(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.problem.sentence}`);
      return answer.value;
    },
    park: async () => {
      await close();
      return folder;
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The batch as the contract's shape, whose lists are not marked as fixed. */
function asInput(batch: IncomingBatch): InputOf<'importPeople'>['batch'] {
  return JSON.parse(JSON.stringify(batch)) as InputOf<'importPeople'>['batch'];
}
