/** Catalogues of texts in gettext's format, which translators' programs read and write. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import PO from 'pofile';

/** A text and its translation. */
export interface CatalogueEntry {
  /** Tells it apart from other texts with the same words; texts of the interface have none. */
  readonly context?: string | undefined;
  readonly english: string;
  /** Empty if there is none. */
  readonly translation: string;
  /** The English that was translated, if the text has changed since: the translation is stale. */
  readonly was?: string | undefined;
  /** Set by a translator, or because the text has changed: the translation is not shown. */
  readonly isFuzzy?: boolean | undefined;
  /** Where it is used. */
  readonly places?: readonly string[] | undefined;
  /** From the authors of the sources to translators. */
  readonly notes?: readonly string[] | undefined;
  /** From one translator to the next. */
  readonly comments?: readonly string[] | undefined;
}

/** The library does not read the previous text; it is kept as a translator's comment. */
const WAS = /^#\| msgid (".*")$/gm;
const KEPT_WAS = /^\| msgid (".*")$/;

/** @returns the entries of a catalogue, in their order */
export function parsePo(text: string): readonly CatalogueEntry[] {
  const { items } = PO.parse(
    // A long previous text may span several lines.
    text.replace(/"\n#\| "/g, '').replace(WAS, '# | msgid $1'),
  );
  return items
    .filter(({ obsolete }) => !obsolete)
    .map(({ msgid, msgctxt, msgstr, flags, comments, extractedComments, references }) => {
      const was = comments.flatMap((comment) => KEPT_WAS.exec(comment)?.[1] ?? [])[0];
      return {
        context: msgctxt ?? undefined,
        english: msgid,
        translation: msgstr[0] ?? '',
        was: was === undefined ? undefined : (JSON.parse(was) as string),
        isFuzzy: flags.fuzzy === true,
        places: references,
        notes: extractedComments,
        comments: comments.filter((comment) => !KEPT_WAS.test(comment)),
      };
    });
}

/**
 * @param language a BCP 47 tag
 * @returns a catalogue; the same entries always give the same text
 */
export function writePo(entries: readonly CatalogueEntry[], language: string): string {
  const po = new PO();
  po.headers = {
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    Language: language,
  };
  const written = entries.map((entry) => {
    const item = new PO.Item();
    item.msgid = entry.english;
    if (entry.context !== undefined) item.msgctxt = entry.context;
    item.msgstr = [entry.translation];
    item.references = [...(entry.places ?? [])];
    item.extractedComments = [...(entry.notes ?? [])];
    item.comments = [...(entry.comments ?? [])];
    item.flags = entry.isFuzzy ? { fuzzy: true } : {};
    const text = item.toString();
    // After the flags and before the text, where gettext's own programs write it.
    return entry.was === undefined
      ? text
      : text.replace(/^(?=msgctxt|msgid)/m, `#| msgid ${JSON.stringify(entry.was)}\n`);
  });
  return `${po.toString().trimEnd()}\n\n${written.join('\n\n')}\n`;
}

/** @returns the entries of a catalogue; none if the file does not exist */
export const readPo = (path: string): readonly CatalogueEntry[] =>
  existsSync(path) ? parsePo(readFileSync(path, 'utf8')) : [];

/** Writes a file, and its folder if need be, unless the content is unchanged. */
export function writeIfOther(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

/** @returns whether a translation is shown */
export const isValid = ({ translation, isFuzzy }: CatalogueEntry) => translation !== '' && !isFuzzy;
