/** What of the machine the tests use: Chromium and PostgreSQL, fetched from Debian's packages where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the journeys; undefined when there is none. `CHROMIUM` names another. */
export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (process.env.WHOELSE_TEST_NO_CHROMIUM) return undefined;
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return [...folders.flatMap((folder) => browserNames.map((name) => join(folder, name))), mac].find((path) =>
    existsSync(path),
  );
}

/** Whether PostgreSQL's programs are here; where exactly is found again by test/builders/postgres.ts. */
export function hasPostgres() {
  if (process.env.WHOELSE_TEST_NO_POSTGRES) return false;
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...installed, ...(process.env.PATH ?? '').split(delimiter)].some((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}

/** On Debian, as root, installs what is missing; says so, and goes on without it when it cannot be had. */
export function fetchWhatIsMissing(say) {
  const missing = [
    ...(chromiumPath() || process.env.WHOELSE_TEST_NO_CHROMIUM ? [] : ['chromium']),
    ...(hasPostgres() || process.env.WHOELSE_TEST_NO_POSTGRES ? [] : ['postgresql']),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`Installing ${missing.join(' and ')} from Debian's packages for the tests ...`);
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    }).status === 0;
  // One by one: where only one can be had, the other is still worth having.
  apt('update', '-q');
  for (const name of missing)
    if (!apt('install', '-y', '-q', '--no-install-recommends', name)) say(`Debian's ${name} could not be installed.`);
}
