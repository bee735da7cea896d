/** Every operation is whole: a use case, sentences for its problems, an address, a tool. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckedInputOf } from '#contract/contract.ts';
import { operationNamed, operationNames } from '#contract/contract.ts';
import { openapi } from '#contract/openapi.ts';
import { problems } from '#contract/problems.ts';
import type { IncomingBatch } from '#domain/people/incoming.ts';
import { toolName } from '#doors/mcp/mcp-door.ts';
import { useCases } from '#usecases/all.ts';
import { filesUnder } from './source-files.ts';

test('every operation has its use case, and every use case its operation', () => {
  console.log(`» The contract: ${operationNames.length} operations, ${Object.keys(problems).length} problems.`);
  expect(operationNames.length).toBeGreaterThan(30);
  expect(Object.keys(useCases).sort()).toEqual([...operationNames].sort());
});

test('every operation can be told in a sentence and answers with problems that have theirs', () => {
  for (const name of operationNames) {
    const { summary, problems: kinds } = operationNamed(name);
    expect(summary, name).toMatch(/^[A-Z].*[.?]$/s);
    for (const kind of kinds) expect(Object.keys(problems), `${name} answers ${kind}`).toContain(kind);
  }
});

test('every operation has its place in the OpenAPI document, with inputs and outputs', () => {
  const document = openapi('1') as {
    paths: Record<string, { post: { requestBody: unknown; responses: Record<string, unknown> } }>;
  };
  expect(Object.keys(document.paths)).toEqual(operationNames.map((name) => `/api/${name}`));
  for (const [path, { post }] of Object.entries(document.paths)) {
    expect(JSON.stringify(post.requestBody), path).toContain('"type":"object"');
    expect(Object.keys(post.responses), path).toEqual(['200', 'default']);
  }
});

test('every operation has a tool with a name of its own', () => {
  const names = operationNames.map(toolName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
});

test('every input is an object whose wrong fields are named', () => {
  for (const name of operationNames) expect(operationNamed(name).input, name).toBeInstanceOf(z.ZodObject);
});

test('one name from top to bottom: each operation has a file that is named for it', () => {
  const files = filesUnder('src/usecases', /\.ts$/).map(({ path }) => path.split('/').at(-1));
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(operationNames.filter((name) => !files.includes(`${kebab(name)}.ts`))).toEqual([]);
});

test('what readers of files give is what the contract takes, both ways', () => {
  // The compiler checks it; at run time there is only this much to see.
  type Taken = Readable<CheckedInputOf<'importPeople'>['batch']>;
  const taken = (batch: IncomingBatch): Taken => batch;
  const given = (batch: Taken): IncomingBatch => batch;
  const batch = aBatchOf('archive.zip');
  expect(given(taken(batch))).toBe(batch);
});

type Readable<T> = T extends object ? { readonly [K in keyof T]: Readable<T[K]> } : T;

function aBatchOf(label: string): IncomingBatch {
  return {
    label,
    seeker: null,
    people: [],
    ties: [],
    positions: [],
    educations: [],
    applications: [],
    organizations: [],
    roles: [],
  };
}
