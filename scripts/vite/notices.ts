/** Writes the list of third-party packages beside a build: see build/packages.ts. */
import type { Plugin } from 'vite';
import { noticesOf } from '../build/packages.ts';
import { nameOf } from '../build/paths.ts';

/** @param folder the folder whose package.json names the product; the site's by default */
export const noticesPlugin = (folder?: string): Plugin => ({
  name: 'notices',
  apply: 'build',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds.map(nameOf) : [],
    );
    for (const [fileName, source] of noticesOf(modules, folder))
      this.emitFile({ type: 'asset', fileName, source });
  },
});
