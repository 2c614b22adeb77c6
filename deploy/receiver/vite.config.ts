import { defineConfig } from 'vite';
import { noticesPlugin } from '../../scripts/vite/notices.ts';
import { reading } from '../../vite.config.ts';
import manifest from './package.json' with { type: 'json' };

/** One file, with the words and the schema of the guides in it; its own packages stay outside. */
export default defineConfig({
  plugins: [reading, noticesPlugin('deploy/receiver')],
  ssr: { noExternal: true, external: Object.keys(manifest.dependencies) },
  build: {
    ssr: 'deploy/receiver/src/main.ts',
    outDir: 'deploy/receiver/dist',
    emptyOutDir: true,
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'receiver.js' } },
  },
});
