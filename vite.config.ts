import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('./src/web/office', import.meta.url));

/**
 * Builds the office. `OFFICE_OUT` says where to; `npm start` puts it in the data folder.
 * Nothing is inlined, neither script nor asset, so that the strictest Content-Security-Policy holds.
 */
export default defineConfig({
  root,
  base: '/',
  plugins: [react()],
  build: {
    outDir: process.env['OFFICE_OUT'] ?? fileURLToPath(new URL('./dist/office', import.meta.url)),
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
