import { defineConfig } from 'rolldown';

/** One ESM program, dependencies inside; only the SQLite binary and the holiday tables stay packages. */
export default defineConfig({
  input: { whoelse: 'src/host/main.ts' },
  platform: 'node',
  external: ['@photostructure/sqlite', 'node:sqlite', 'pg-native'],
  output: {
    dir: 'dist/program',
    format: 'esm',
    minify: false,
    chunkFileNames: 'chunks/[name]-[hash].js',
    cleanDir: false,
    banner: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
  },
  transform: { target: 'node20' },
});
