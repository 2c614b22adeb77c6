/**
 * In the build for browsers each file brings its own words, so that a page has those that it says
 * and no others. Elsewhere `virtual:words` has the whole catalogue.
 */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import type { Plugin } from 'vite';

const name = 'virtual:words';
const root = fileURLToPath(new URL('../..', import.meta.url));
const path = fileURLToPath(new URL('../../src/locales/en.po', import.meta.url));

type Messages = Readonly<Record<string, unknown>>;

/** The catalogue, compiled, and for each file the ids of its messages. */
async function read(): Promise<{ messages: Messages; byFile: ReadonlyMap<string, string[]> }> {
  const catalog = await formatter({ lineNumbers: false }).parse(readFileSync(path, 'utf8'), {
    locale: 'en',
    sourceLocale: 'en',
    filename: path,
  });
  const said: Record<string, string> = {};
  const byFile = new Map<string, string[]>();
  for (const [id, { translation, message, origin = [] }] of Object.entries(catalog)) {
    said[id] = translation || message || '';
    for (const [file] of origin) byFile.set(file, [...(byFile.get(file) ?? []), id]);
  }
  const { source, errors } = createCompiledCatalog('en', said, { namespace: 'json' });
  if (errors[0]) throw errors[0].error;
  return { messages: JSON.parse(source).messages, byFile };
}

/** @returns the Vite plugin that provides `virtual:words` */
export function ownWords(): Plugin {
  let reading: ReturnType<typeof read> | undefined;
  const forget = () => {
    reading = undefined;
  };
  return {
    name: 'own-words',
    buildStart: forget,
    watchChange: forget,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { environment } = this;
      if (environment.name === 'client' && environment.mode === 'build')
        return 'export const messages = {};';
      this.addWatchFile(path);
      reading ??= read();
      return `export const messages = ${JSON.stringify((await reading).messages)};`;
    },
    async transform(code, id) {
      const { environment } = this;
      if (environment.name !== 'client' || environment.mode !== 'build') return undefined;
      reading ??= read();
      const { messages, byFile } = await reading;
      const own = byFile.get(relative(root, id).split(sep).join('/'));
      if (own === undefined) return undefined;
      const words = JSON.stringify(Object.fromEntries(own.map((one) => [one, messages[one]])));
      const added = `\nimport { messages as ownWords } from '${name}';\nObject.assign(ownWords, ${words});\n`;
      return { code: code + added, map: null };
    },
  };
}
