/**
 * `/schemas/…`: the JSON Schemas of what others read or write, generated from the zod schemas: the
 * exported summary, for whoever takes it into another system, and guide files and files of additions,
 * for their editors.
 */
import type { Plugin } from 'vite';
import { SOURCE } from '../../src/language/languages.ts';
import { ownLanguage } from './language.ts';
import { readSources } from './sources.ts';

type Zod = typeof import('zod');

/** What is served, by its path: the name of the zod schema. */
const files = {
  'schemas/case-summary.v1.json': 'CaseSummary',
  'schemas/guide.v1.json': 'GuideFile',
  'schemas/additions.v1.json': 'AdditionsFile',
} as const;

/** Makes of the schema of a text one of a text, or of one for each language. */
function inLanguages(text: Record<string, unknown>): void {
  const plain = { ...text };
  for (const key of Object.keys(text)) delete text[key];
  text.anyOf = [plain, { type: 'object', additionalProperties: plain, minProperties: 1 }];
}

/** @returns the JSON Schemas (draft 2020-12) as the texts that are served, by their paths */
async function schemaTexts(): Promise<[path: string, text: string][]> {
  const sources = await readSources();
  const { z }: Zod = await import('zod');
  return Object.entries(files).map(([path, name]) => [
    path,
    `${JSON.stringify(
      z.toJSONSchema(sources[name], {
        override: ({ jsonSchema, path: at }) => {
          if (name === 'AdditionsFile' && sources.isSaid(at)) inLanguages(jsonSchema);
        },
      }),
      undefined,
      2,
    )}\n`,
  ]);
}

/** @returns the Vite plugin that writes the schema into the build, and serves it in development */
export function schemas(): Plugin {
  return {
    name: 'schemas',
    async generateBundle() {
      // The server's build renders pages; what is served besides comes with the pages' own.
      if (this.environment.name === 'client' && ownLanguage() === SOURCE)
        for (const [fileName, source] of await schemaTexts())
          this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      for (const file of Object.keys(files))
        middlewares.use(`/${file}`, (_, response, next) => {
          schemaTexts().then((schemas) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(new Map(schemas).get(file));
          }, next);
        });
    },
  };
}
