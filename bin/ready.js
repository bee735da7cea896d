/** Installs and builds what is missing, so that `npm start` and `npm test` work on a fresh clone. Says what it does on standard error. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (!(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  say(
    `Who Else needs Node 20.19 or newer (22.12 in the 22 line); this is ${process.versions.node}. Get it from nodejs.org and try again.`,
  );
  process.exit(1);
}

const lock = `${root}package-lock.json`;
const installed = `${root}node_modules/.whoelse-installed`;
const lockHash = createHash('sha256').update(readFileSync(lock)).digest('hex');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lockHash) {
  if (!existsSync(`${root}node_modules/.package-lock.json`) || newer(lock, `${root}node_modules/.package-lock.json`)) {
    say('Installing what Who Else needs (about a minute, only this once) ...');
    install();
  }
  writeFileSync(installed, lockHash);
}

const built = `${root}dist/.built`;
const sources = ['src', 'package.json', 'vite.config.ts', 'rolldown.config.js'];
const fingerprint = createHash('sha256')
  .update(sources.map((s) => stamp(`${root}${s}`)).join('\n'))
  .digest('hex');
if (!existsSync(built) || readFileSync(built, 'utf8') !== fingerprint) {
  say('Building Who Else (a few seconds) ...');
  // Built beside and moved in whole: a build that fails leaves the one before it in its place.
  const next = `${root}node_modules/.whoelse-build-${process.pid}`;
  const modules = `${root}node_modules/`;
  const clear = () => rmSync(next, { recursive: true, force: true });
  clear();
  build(
    [`${modules}vite/bin/vite.js`, 'build', '--outDir', `${next}/dist/web`, '--emptyOutDir', '--logLevel', 'warn'],
    clear,
  );
  build(
    [`${modules}rolldown/bin/cli.mjs`, '-c', 'rolldown.config.js', '-d', `${next}/dist/program`, '--log-level', 'warn'],
    clear,
  );
  writeFileSync(`${next}/dist/.built`, fingerprint);
  if (existsSync(`${root}dist`)) renameSync(`${root}dist`, `${next}/before`);
  renameSync(`${next}/dist`, `${root}dist`);
  clear();
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
function install() {
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8' };
  if (npm?.endsWith('.js')) finish('npm ci', spawnSync(process.execPath, [npm, ...words], options));
  else finish('npm ci', spawnSync('npm', words, { ...options, shell: process.platform === 'win32' }));
}
function build(words, clear) {
  // Test runners say NODE_ENV=test, and the page would be built with React's slow half.
  const env = { ...process.env, NODE_ENV: 'production' };
  finish(words.join(' '), spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env }), clear);
}
/** What the tools say is told only when they fail, and on standard error: standard output belongs to the program's own answer. */
function finish(command, done, clear = () => {}) {
  if (done.status === 0) return;
  clear();
  say(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`);
  say(`That did not work: ${command} ended with ${done.status ?? done.signal}. What it said stands above.`);
  process.exit(done.status ?? 1);
}
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
