import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operationNames } from '#contract/contract.ts';
import { anOpenSearch, type OpenedForTests } from '#test/builders/open-search.ts';
import { mcpServer, toolName } from './mcp-door.ts';

let search: OpenedForTests;
let ask: (method: string, params: Record<string, unknown>) => Promise<Answer>;

interface Answer {
  readonly result?: Record<string, unknown> & {
    tools?: Tool[];
    content?: { type: string; text: string }[];
    isError?: boolean;
  };
  readonly error?: { code: number; message: string };
}
interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { type: string; properties?: Record<string, unknown> };
  readonly annotations: { readOnlyHint: boolean };
}

beforeEach(async () => {
  search = await anOpenSearch();
  const [near, far] = InMemoryTransport.createLinkedPair();
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  near.onmessage = (message) => {
    const { id } = message as { id: number };
    waiting.get(id)?.(message as unknown as Answer);
  };
  await near.start();
  await mcpServer(search.ask, '9.9.9').connect(far);
  ask = (method, params) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      void near.send({ jsonrpc: '2.0', id: last, method, params });
    });
  const hello = await ask('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
  expect(hello.result).toMatchObject({ serverInfo: { name: 'whoelse', version: '9.9.9' } });
  await near.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
});
afterEach(() => search.close());

test('every operation is a tool that says what it does and whether it changes anything', async () => {
  const { result } = await ask('tools/list', {});
  const tools = result?.tools ?? [];
  expect(tools.map(({ name }) => name)).toEqual(operationNames.map(toolName));
  for (const { description, inputSchema } of tools) {
    expect(description).toMatch(/\S/);
    expect(inputSchema.type).toBe('object');
  }
  const readOnly = (name: string) => tools.find((tool) => tool.name === name)?.annotations.readOnlyHint;
  expect(readOnly('list_people')).toBe(true);
  expect(readOnly('add_person')).toBe(false);
});

test('a tool does what its operation does', async () => {
  const added = await ask('tools/call', { name: 'add_person', arguments: { name: 'Priya Raman' } });
  expect(added.result?.isError).toBeFalsy();
  const { personId } = JSON.parse(added.result?.content?.[0]?.text ?? '{}') as { personId: string };
  const listed = await search.ask('listPeople', { search: 'raman' });
  expect(listed.ok && listed.value.items.map(({ id }) => id)).toEqual([personId]);
});

test('a problem comes back in words, with what to do next', async () => {
  const { result } = await ask('tools/call', { name: 'get_person', arguments: { personId: 'nobody' } });
  expect(result?.isError).toBe(true);
  expect(result?.content?.[0]?.text).toContain('not here any more');
});

test('a wrong input is refused and named, and changes nothing', async () => {
  const answer = await ask('tools/call', { name: 'add_person', arguments: { name: 5 } });
  const text = answer.error?.message ?? answer.result?.content?.[0]?.text ?? '';
  expect(answer.error !== undefined || answer.result?.isError === true).toBe(true);
  expect(text).toContain('name');
  const listed = await search.ask('listPeople', {});
  expect(listed.ok && listed.value.total).toBe(0);
});

test('a tool nobody knows is refused', async () => {
  const answer = await ask('tools/call', { name: 'make_coffee', arguments: {} });
  expect(answer.error !== undefined || answer.result?.isError === true).toBe(true);
});
