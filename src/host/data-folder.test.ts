import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anOpenSearch } from '#test/builders/open-search.ts';
import { aFolder } from '#test/builders/store.ts';
import { dataFolder, makePrivateFolder } from './data-folder.ts';

const home = '/somewhere/dana';

test.each([
  ['linux', {}, `${home}/.local/share/whoelse`],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/whoelse'],
  ['linux', { XDG_DATA_HOME: '' }, `${home}/.local/share/whoelse`],
  ['freebsd', {}, `${home}/.local/share/whoelse`],
  ['darwin', {}, `${home}/Library/Application Support/Who Else`],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Who Else')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Who Else')],
  ['linux', { WHOELSE_HOME: '/mine', XDG_DATA_HOME: '/data' }, '/mine'],
  ['darwin', { WHOELSE_HOME: '/mine' }, '/mine'],
])('on %s with %o the data lives in %s', (platform, env, folder) => {
  expect(dataFolder({ env, platform, home })).toBe(folder);
});

test('nobody else may read the folder, even one that was open before', () => {
  const parent = aFolder();
  const folder = join(parent, 'deep', 'whoelse');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  makePrivateFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  rmSync(parent, { recursive: true });
});

test('nobody else may read a file in it', async () => {
  const search = await anOpenSearch();
  await search.ask('addPerson', { name: 'Priya Raman' });
  await search.ask('makeBackup', {});
  const files = readdirSync(search.folder, { recursive: true, withFileTypes: true });
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const mode = statSync(join(file.parentPath, file.name)).mode & 0o777;
    expect(`${file.name} ${mode.toString(8)}`).toBe(`${file.name} ${file.isDirectory() ? '700' : '600'}`);
  }
  await search.close();
});
