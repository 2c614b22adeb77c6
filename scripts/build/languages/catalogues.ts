/**
 * The catalogues of each language: `src/locales/<language>.po` for the interface, and
 * `flows/locales/<language>/` for the content: a file for each flow, others for the voices of agents and
 * trainers, and one for what flows share.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Text } from '../../../src/engine/authoring/texts.ts';
import { root } from '../paths.ts';
import { merge, type SourceText, textsOf } from './merge.ts';
import { type CatalogueEntry, isValid, parsePo, readPo, writePo } from './po.ts';

const contentFolder = (language: string) => join(root, 'flows/locales', language);

export const interfaceFile = (language: string) => join(root, 'src/locales', `${language}.po`);

/** @returns the paths of the content's catalogues */
export function contentFiles(language: string): readonly string[] {
  const folder = contentFolder(language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.po'))
    .sort()
    .map((name) => join(folder, name));
}

/** @returns the entries of the content's catalogues, by file name without the extension */
export const readContent = (language: string): ReadonlyMap<string, readonly CatalogueEntry[]> =>
  new Map(
    contentFiles(language).map((path) => [
      basename(path, '.po'),
      parsePo(readFileSync(path, 'utf8')),
    ]),
  );

/** Translations, by the context of the text and then by its English. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** @returns the valid translations of a language: those of today's English */
export function validTranslations(language: string): Translations {
  return validIn([...readContent(language).values()].flat());
}

/** @returns the valid translations among entries */
export function validIn(entries: readonly CatalogueEntry[]): Translations {
  const all: Record<string, Record<string, string>> = Object.create(null);
  for (const { context = '', english, translation } of entries.filter(isValid))
    all[context] = { ...all[context], [english]: translation };
  return all;
}

/**
 * @param before a language's catalogues so far, by their names
 * @returns them, brought up to date
 */
export function mergeContent(
  texts: readonly Text[],
  before: ReadonlyMap<string, readonly CatalogueEntry[]>,
): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const elsewhere = textsOf([...before.values()].flat());
  const files = new Map<string, SourceText[]>();
  for (const { file, context, english, note } of texts) {
    const sources = files.get(file) ?? [];
    files.set(file, sources);
    sources.push({ context, english, notes: note === undefined ? [] : [note] });
  }
  return new Map(
    [...files].map(([file, sources]) => [file, merge(sources, before.get(file) ?? [], elsewhere)]),
  );
}

/** @returns the interface's catalogue, brought up to date with the English one */
function mergeInterface(language: string): readonly CatalogueEntry[] {
  const sources = readPo(interfaceFile('en'));
  return merge(
    sources.map(({ translation: _, ...source }) => source),
    readPo(interfaceFile(language)),
  );
}

/** @returns the up-to-date content of each file of the language, by its path */
export function filesOf(texts: readonly Text[], language: string): ReadonlyMap<string, string> {
  const content = [...mergeContent(texts, readContent(language))].map(
    ([file, entries]) =>
      [join(contentFolder(language), `${file}.po`), writePo(entries, language)] as const,
  );
  return new Map([
    [interfaceFile(language), writePo(mergeInterface(language), language)],
    ...content,
  ]);
}
