/** Before the journeys: the program is built when it is missing or old, and set aside so that a build made meanwhile changes nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Sets `WHOELSE_TEST_APP`, the folder of the program that is tested, and takes it away at the end. */
export default function buildOnce(): () => void {
  const ready = spawnSync(process.execPath, ['bin/ready.js'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (ready.status !== 0) {
    if (!process.env['WHOELSE_OLD_BUILD'] || !existsSync(`${root}dist/.built`))
      throw new Error('Who Else does not build.');
    process.stderr.write('THE NEWEST SOURCES DO NOT BUILD: these journeys test the last build that worked.\n');
  }
  // Inside node_modules, so that the program finds its one package there.
  const app = `${root}node_modules/.whoelse-tested-${process.pid}/`;
  mkdirSync(app);
  for (const part of ['dist', 'bin', 'package.json']) cpSync(`${root}${part}`, `${app}${part}`, { recursive: true });
  process.env['WHOELSE_TEST_APP'] = app;
  return () => rmSync(app, { recursive: true, force: true });
}
