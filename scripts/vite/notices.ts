/** What of other people is in what is built, beside it: see build/packages.ts. */
import type { Plugin } from 'vite';
import { noticesOf } from '../build/packages.ts';
import { nameOf } from '../build/paths.ts';

/** @param folder whose package.json names what is built; the site's by default */
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
