/**
 * Modules of plain content that pages import as they are written: a build in another language has them
 * translated, and the prerenderer has all languages.
 */
import type { Plugin } from 'vite';
import { SOURCE } from '../../src/language/languages.ts';
import { ownLanguage } from '../build/language.ts';
import { nameOf } from '../build/paths.ts';
import { readSources, untranslatedIn } from '../build/sources.ts';
import { hasAll, inOwnLanguage } from './language.ts';

/** By path, the export that pages use; the sources export it under the same name. */
const modules = {
  'flows/glossary.ts': 'guideTerms',
  'flows/products.ts': 'products',
  'src/engine/universalTexts.ts': 'universalTexts',
} as const;

type Module = keyof typeof modules;

const isModule = (path: string): path is Module => Object.hasOwn(modules, path);

/** @returns the Vite plugin that replaces them with their translations */
export function translatedPlugin(): Plugin {
  return {
    name: 'translated',
    enforce: 'pre',
    async transform(_, id) {
      const path = nameOf(id);
      if (!isModule(path)) return undefined;
      const isSource = !hasAll(this.environment) && ownLanguage() === SOURCE;
      if (isSource) return undefined;
      const name = modules[path];
      const exported = [name, 'untranslated'] as const;
      const code = await inOwnLanguage(this.environment, exported, async (language) => {
        const sources = await readSources(language);
        const untranslated = untranslatedIn(sources[name], sources.untranslated);
        return { [name]: sources[name], untranslated } as Record<
          (typeof exported)[number],
          unknown
        >;
      });
      const remember = [
        "import { rememberEnglish } from '/src/language/others.ts';",
        'rememberEnglish(untranslated);',
      ];
      return { code: [code, ...remember].join('\n'), map: null };
    },
  };
}
