/** Everything that is held true here, in order, with one closing line: N passed, M failed, K skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath, fetchWhatIsMissing, hasPostgres } from './machine.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const unitReport = `${root}test-results/unit.json`;
const journeyReport = `${root}test-results/journeys.json`;
const total = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();

process.chdir(root);
mkdirSync('test-results', { recursive: true });
fetchWhatIsMissing(say);
const browser = chromiumPath();
if (browser) process.env.CHROMIUM = browser;
else say('SKIPPED: the browser journeys, because there is no Chromium on this machine.');
if (!hasPostgres()) say('SKIPPED: the tests on PostgreSQL, because there is none on this machine.');

for (const world of ['pure', 'node', 'web']) step(`types, ${world}`, 'tsc', ['-p', `tsconfig/${world}.json`]);
step('lint', 'biome', [
  'ci',
  '--error-on-warnings',
  '--colors=off',
  '--max-diagnostics=200',
  '--diagnostic-level=warn',
  '.',
]);
step('dead code', 'knip', []);
step(
  'units, laws, stores, doors, house',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  countUnits,
);
step(
  'journeys in a browser',
  'playwright',
  ['test', ...(browser ? [] : ['--list'])],
  browser ? countJourneys : countUnseen,
);

say(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one tool; its output is shown when something failed, and always its lines that begin with ». */
function step(name, tool, words, count = countOne) {
  const start = Date.now();
  rmSync(unitReport, { force: true });
  rmSync(journeyReport, { force: true });
  const done = spawnSync(process.execPath, [toolFile(tool), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', E2E_REPORT: journeyReport },
  });
  const { passed, failed, skipped } = count(done);
  // A tool that fails without a failed test is a failure too.
  const failures = failed === 0 && done.status !== 0 ? 1 : failed;
  total.passed += passed;
  total.failed += failures;
  total.skipped += skipped;
  const output = `${done.stdout}${done.stderr}${done.error?.message ?? ''}`;
  if (failures > 0) process.stdout.write(`${output}\n`);
  else for (const line of output.split('\n')) if (line.startsWith('» ')) say(line);
  const seconds = Math.round((Date.now() - start) / 1000);
  say(
    `${failures > 0 ? 'FAILED' : 'ok'}  ${name}: ${passed} passed, ${failures} failed, ${skipped} skipped (${seconds} s)`,
  );
}

/** The file behind a tool's name: run by node itself, so that it works the same on every platform. */
function toolFile(tool) {
  const name = { tsc: 'typescript', biome: '@biomejs/biome', playwright: '@playwright/test' }[tool] ?? tool;
  const folder = `${root}node_modules/${name}/`;
  const { bin: programs } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return `${folder}${typeof programs === 'string' ? programs : programs[tool]}`;
}

function countOne({ status }) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

function countUnits() {
  if (!existsSync(unitReport)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  // A file that could not be read at all has no tests in it: it counts as one failure.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  for (const file of report.testResults) {
    const left = file.assertionResults.filter((t) => ['pending', 'skipped', 'todo'].includes(t.status));
    if (left.length > 0) say(`SKIPPED: ${left.length} of ${file.name.slice(root.length)}, first "${left[0].fullName}"`);
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped };
}

function countJourneys() {
  if (!existsSync(journeyReport)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(journeyReport, 'utf8'));
  if (stats.skipped > 0) say(`SKIPPED: ${stats.skipped} journeys that say so themselves.`);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Journeys that could not be walked for want of a browser: each is counted as skipped. */
function countUnseen({ stdout, status }) {
  const listed = /Total: (\d+) test/.exec(stdout)?.[1];
  return { passed: 0, failed: status === 0 ? 0 : 1, skipped: Number(listed ?? 0) };
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
