import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { serveBuild } from '../site/serve.ts';

/** @returns the Vite plugin that makes `vite preview` serve the build as a good static server does */
export const preview = (): Plugin => ({
  name: 'preview',
  configurePreviewServer({ middlewares, config }) {
    middlewares.use(serveBuild(resolve(config.root, config.build.outDir), config.base));
  },
});
