/** What the finder knows of each language of the guide room. */
import type { Vocabulary } from '../src/finder/search/tokenizer.ts';
import { vocabulary as german } from './locales/de/vocabulary.ts';
import { vocabulary as french } from './locales/fr/vocabulary.ts';
import { vocabulary as english } from './vocabulary.ts';

const vocabularies: Readonly<Record<string, Vocabulary>> = { en: english, fr: french, de: german };

/** @returns how people speak in a language; as in English where nobody has said how */
export const vocabularyIn = (language: string): Vocabulary => vocabularies[language] ?? english;
