import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Written once at build time, so that the server only ever streams files. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir: folder = 'dist/web' }) {
    const walk = (dir: string) => {
      for (const e of readdirSync(dir, { withFileTypes: true })) {
        const f = `${dir}/${e.name}`;
        if (e.isDirectory()) walk(f);
        else if (/\.(js|css|html|svg|txt|json|webmanifest)$/.test(f)) {
          const b = readFileSync(f);
          writeFileSync(`${f}.br`, brotliCompressSync(b));
          writeFileSync(`${f}.gz`, gzipSync(b, { level: 9 }));
        }
      }
    };
    walk(folder);
  },
};

export default defineConfig({
  root: 'src/doors/web',
  publicDir: 'public',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'en-GB', 'es-ES', 'de-DE', 'fr-FR'] }), enforce: 'pre' },
    precompress,
  ],
  worker: { format: 'es' },
  build: { outDir: '../../../dist/web', emptyOutDir: true, sourcemap: false, target: 'baseline-widely-available' },
  server: {
    proxy: {
      '/api': {
        target: process.env['WHOELSE_API'] ?? 'http://127.0.0.1:4173',
        changeOrigin: true,
        // The app answers only to its own page: in development this proxy stands in for it.
        configure: (proxy) => {
          proxy.on('proxyReq', (request) => {
            request.removeHeader('origin');
          });
        },
      },
    },
  },
});
