import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
  await line.run('ask', 'addSample', '{}');
});
afterEach(() => line.close());

test('a question finds what was learned and who said it', async () => {
  expect((await line.run('learned', 'who', 'told', 'me', 'about', 'screens?')).out).toContain('Tom Okafor');
  expect((await line.run('learned', 'zebras')).out).toContain('Nothing of that kind yet.');
});

test('the kinds of work say how sure she can be, and one of them says why', async () => {
  expect((await line.run('role')).out).toContain('Leaning yes: 2 for, 1 against');
  const { out } = await line.run('role', 'planner');
  expect(out).toContain('The days are not all screens. (must be true)\n   Mixed: 1 for, 1 against');
  expect(out).toContain('Who could tell you:');
  expect((await line.run('role', 'astronaut')).code).toBe(1);
});

test('a question of her own is kept and listed', async () => {
  await line.run('questions', '--add', 'Who decides on routes?');
  expect((await line.run('questions')).out).toContain('Who decides on routes?');
});
