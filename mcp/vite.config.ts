import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { noticesPlugin } from '../scripts/vite/notices.ts';
import { reading } from '../vite.config.ts';

/** One file with the project’s own engine and finder in it; the packages stay packages. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [reading, noticesPlugin('mcp')],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'mcp/src/main.ts',
    target: 'node20',
    outDir: 'mcp/dist',
    rolldownOptions: {
      external: [/^@modelcontextprotocol\/sdk\//, /^zod(?:\/|$)/],
      output: { entryFileNames: 'server.mjs', codeSplitting: false },
    },
  },
});
