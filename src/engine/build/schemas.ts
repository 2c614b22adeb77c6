/**
 * The JSON Schemas of files for others, from the zod schemas: what is published for programs, the exported
 * summary for imports into other systems, and guide files and files of additions for their authors’
 * editors.
 */
import { z } from 'zod';
import { GuideFile } from '../guideFile.ts';
import { AdditionsFile } from '../organisationFile.ts';
import { isSaid } from '../organisationLanguages.ts';
import { PublishedCodes, PublishedGuide, PublishedSite } from '../published/publishedSchema.ts';
import { CaseSummary } from '../summary/summarySchema.ts';

/** By the names of their files in `/schemas/`. */
const schemas = {
  'guide.v1.json': PublishedGuide,
  'codes.v1.json': PublishedCodes,
  'guides.v1.json': PublishedSite,
  'case-summary.v1.json': CaseSummary,
  'guide-file.v1.json': GuideFile,
  'additions.v1.json': AdditionsFile,
} as const;

export type SchemaName = keyof typeof schemas;

/** Changes the schema of a text so that it also allows an object with one text for each language. */
function inLanguages(text: Record<string, unknown>): void {
  const plain = { ...text };
  for (const key of Object.keys(text)) delete text[key];
  text.anyOf = [plain, { type: 'object', additionalProperties: plain, minProperties: 1 }];
}

/** @returns the JSON Schemas (draft 2020-12) as served, by the names of their files */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        override: ({ jsonSchema, path }) => {
          if (schema === AdditionsFile && isSaid(path)) inLanguages(jsonSchema);
        },
      });
      return [name, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
