/** The languages that the guide room is in: the one list of them. It knows nothing else of the project. */

export interface Language {
  /** As BCP 47 has it; also the first word of addresses, but for the source's. */
  readonly id: string;
  /** Its name in itself. */
  readonly name: string;
}

export const languages = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
  { id: 'de', name: 'Deutsch' },
] as const satisfies readonly Language[];

export type LanguageId = (typeof languages)[number]['id'];

/** What texts are written in, and what stands for those that are not translated. Its pages are at `/`. */
export const SOURCE = 'en' satisfies LanguageId;

/** @returns whether the guide room is in a language */
export const isLanguage = (id: string): id is LanguageId =>
  languages.some((each) => each.id === id);
