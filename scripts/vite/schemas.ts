/**
 * `/schemas/case-summary.v1.json`: the JSON Schema of the exported summary, generated from the zod
 * schema, for whoever takes summaries into another system.
 */
import type { Plugin } from 'vite';
import { SOURCE } from '../../src/language/languages.ts';
import { ownLanguage } from './language.ts';
import { readSources } from './sources.ts';

type Zod = typeof import('zod');

const file = 'schemas/case-summary.v1.json';

/** @returns the JSON Schema (draft 2020-12) as the text that is served */
async function caseSummarySchema(): Promise<string> {
  const { CaseSummary } = await readSources();
  const { z }: Zod = await import('zod');
  return `${JSON.stringify(z.toJSONSchema(CaseSummary), undefined, 2)}\n`;
}

/** @returns the Vite plugin that writes the schema into the build, and serves it in development */
export function schemas(): Plugin {
  return {
    name: 'schemas',
    async generateBundle() {
      // The server's build renders pages; what is served besides comes with the pages' own.
      if (this.environment.name === 'client' && ownLanguage() === SOURCE)
        this.emitFile({ type: 'asset', fileName: file, source: await caseSummarySchema() });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${file}`, (_, response, next) => {
        caseSummarySchema().then((schema) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(schema);
        }, next);
      });
    },
  };
}
