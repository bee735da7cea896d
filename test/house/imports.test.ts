/** Who may import whom: strictly downwards, by one table. */
import { expect, test } from 'vitest';
import { filesUnder, importedPath, importsOf, roomOf, type SourceFile } from './source-files.ts';

interface Allowed {
  readonly rooms: readonly string[];
  /** Packages by name; everything under them is meant too. */
  readonly packages: readonly string[];
}

/** The rule. A room may always import itself. */
const table: Readonly<Record<string, Allowed>> = {
  domain: { rooms: [], packages: [] },
  formats: {
    rooms: ['domain'],
    packages: ['fflate', 'temporal-polyfill', 'postal-mime', 'windows-iana'],
  },
  contract: { rooms: ['domain'], packages: ['zod'] },
  store: { rooms: ['domain'], packages: ['kysely', '@photostructure/sqlite', 'pg', 'node:'] },
  usecases: { rooms: ['domain', 'contract', 'store'], packages: [] },
  'doors/http': { rooms: ['contract'], packages: ['hono'] },
  'doors/cli': { rooms: ['contract', 'formats', 'domain'], packages: ['commander'] },
  // zod only to name the type of the contract's shapes.
  'doors/mcp': { rooms: ['contract', 'formats', 'domain'], packages: ['@modelcontextprotocol/server', 'zod'] },
  'doors/web': {
    rooms: ['contract', 'formats', 'domain'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack',
      '@internationalized/date',
      '@fontsource-variable',
      'zod',
    ],
  },
  host: {
    rooms: ['domain', 'formats', 'contract', 'store', 'usecases', 'doors/http', 'doors/cli', 'doors/mcp'],
    packages: ['hono', '@hono/node-server', 'date-holidays', 'open', 'node:'],
  },
};
/** What tests may import besides; a use case's test may also use what it needs of the machine. */
const forTests = ['vitest', 'fast-check', 'node:', 'react-dom', 'rolldown', 'pg', '@modelcontextprotocol'];
const roomsForTests: Readonly<Record<string, readonly string[]>> = {
  contract: ['usecases', 'store'],
  'doors/http': ['host'],
  'doors/mcp': ['host'],
};

const files = filesUnder('src', /\.tsx?$/);
const imports = files.flatMap((file) => importsOf(file.text).map((written) => ({ file, written })));

test('every import goes downwards', () => {
  console.log(`» The import table: ${files.length} files, ${imports.length} imports read.`);
  expect(files.length).toBeGreaterThan(300);
  expect(imports.length).toBeGreaterThan(1000);
  expect(new Set(files.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(table)));
  expect(imports.filter((one) => !isAllowed(one.file, one.written)).map(say)).toEqual([]);
});

test('every import that names a room names it by #, and every one within a room by its path', () => {
  const crossing = imports.filter(({ file, written }) => {
    const path = importedPath(file.path, written);
    if (path === null) return false;
    return written.startsWith('.') !== (path.startsWith('src/') && roomOf(path) === roomOf(file.path));
  });
  expect(crossing.map(say)).toEqual([]);
});

test('a feature of the page never imports another feature; only pages compose them', () => {
  const free = new Set(['ui', 'shell', 'pages']);
  const feature = (path: string) => (path.split('/').length > 4 ? (path.split('/')[3] ?? '') : '');
  const crossing = imports.filter(({ file, written }) => {
    const path = importedPath(file.path, written);
    if (!path?.startsWith('src/doors/web/') || !file.path.startsWith('src/doors/web/')) return false;
    const [from, to] = [feature(file.path), feature(path)];
    if (from === '' || from === to || to === '') return false;
    if (from === 'pages') return false;
    if (from === 'ui') return true;
    return from === 'shell' ? to !== 'ui' : !free.has(to) || to === 'pages';
  });
  expect(crossing.map(say)).toEqual([]);
});

test('the reader of imports sees every way of writing one', () => {
  const text = `import { a } from './a.ts';\nimport type { B } from "#domain/b.ts";\nimport './c.css';\nexport { d } from './d.ts';
import {\n  e,\n  type F,\n} from 'e';\nconst g = await import('./g.ts');\nimport h, * as i from 'h';\n// import './no.ts'\n/* import './no.ts' */`;
  expect(importsOf(text)).toEqual(['./a.ts', '#domain/b.ts', './c.css', './d.ts', 'e', './g.ts', 'h']);
});

function isAllowed(file: SourceFile, written: string): boolean {
  const room = roomOf(file.path);
  const { rooms, packages } = table[room] ?? { rooms: [], packages: [] };
  const path = importedPath(file.path, written);
  if (path?.startsWith('test/')) return file.isTest;
  if (path !== null) {
    const to = roomOf(path);
    return to === room || rooms.includes(to) || (file.isTest && (roomsForTests[room] ?? []).includes(to));
  }
  const isOf = (name: string) => written === name || written.startsWith(name.endsWith(':') ? name : `${name}/`);
  return packages.some(isOf) || (file.isTest && forTests.some(isOf));
}

function say({ file, written }: { readonly file: SourceFile; readonly written: string }): string {
  return `${file.path} imports ${written}`;
}
