/** The languages of the guide room: the only list of them. It imports nothing from the project. */

export interface Language {
  /** A BCP 47 tag; also the first word of addresses, except in the source's language. */
  readonly id: string;
  /** Its name in the language itself. */
  readonly name: string;
}

export const languages = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
  { id: 'de', name: 'Deutsch' },
] as const satisfies readonly Language[];

export type LanguageId = (typeof languages)[number]['id'];

/** The language that texts are written in, which replaces missing translations. Its pages are at `/`. */
export const SOURCE = 'en' satisfies LanguageId;

/** @returns whether the guide room exists in a language */
export const isLanguage = (id: string): id is LanguageId =>
  languages.some((each) => each.id === id);
