/** Installs and builds what is missing, so that `npm start` and `npm test` work on a fresh clone. Says what it does on standard error. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (!(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  say(`Who Else needs Node 20.19 or newer (22.12 in the 22 line); this is ${process.versions.node}. Get it from nodejs.org and try again.`);
  process.exit(1);
}

const lock = `${root}package-lock.json`;
const installed = `${root}node_modules/.whoelse-installed`;
const lockHash = createHash('sha256').update(readFileSync(lock)).digest('hex');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lockHash) {
  if (!existsSync(`${root}node_modules/.package-lock.json`) || newer(lock, `${root}node_modules/.package-lock.json`)) {
    say('Installing what Who Else needs (about a minute, only this once) ...');
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(installed, lockHash);
}

const built = `${root}dist/.built`;
const sources = ['src', 'package.json', 'vite.config.ts', 'rolldown.config.js'];
const fingerprint = createHash('sha256').update(sources.map((s) => stamp(`${root}${s}`)).join('\n')).digest('hex');
if (!existsSync(built) || readFileSync(built, 'utf8') !== fingerprint) {
  say('Building Who Else (a few seconds) ...');
  rmSync(`${root}dist`, { recursive: true, force: true });
  const bin = `${root}node_modules/`;
  run(process.execPath, [`${bin}vite/bin/vite.js`, 'build', '--logLevel', 'warn']);
  run(process.execPath, [`${bin}rolldown/bin/cli.mjs`, '-c', 'rolldown.config.js', '--log-level', 'warn']);
  writeFileSync(built, fingerprint);
}

function stamp(path) {
  const at = statSync(path);
  if (!at.isDirectory()) return `${path}:${at.size}:${at.mtimeMs}`;
  return readdirSync(path)
    .filter((name) => !name.includes('.test.'))
    .sort()
    .map((name) => stamp(`${path}/${name}`))
    .join('\n');
}
function newer(a, b) {
  return statSync(a).mtimeMs > statSync(b).mtimeMs;
}
function run(command, args) {
  // What the tools say goes to standard error: standard output belongs to the program's own answer.
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    say(`That did not work: ${command} ${args.join(' ')} ended with ${done.status ?? done.signal}. What it said stands above.`);
    process.exit(done.status ?? 1);
  }
}
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
