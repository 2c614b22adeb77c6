declare module 'virtual:guides' {
  // A relative import would not be resolved here, and silently stand for `any`.
  type Guide = import('./engine/step.ts').Guide;

  /** Every guide, as lists show it, in the order of its file's name. */
  export const guides: readonly ({ id: string } & Pick<Guide, 'title' | 'product' | 'summary'>)[];

  /** What can happen: the answers to the first question of the guide `start`. */
  export const beginnings: readonly {
    readonly answer: string;
    readonly label: string;
    readonly hint?: string;
    /** The guide to which it leads straight. */
    readonly flow?: string;
  }[];

  /** The texts in both that are in English for want of a translation. */
  export const untranslated: readonly string[];
}

declare module 'virtual:flow-files' {
  /**
   * @param id a flow's id
   * @param language the language of its texts
   * @param isStaff whether the voices of agents and trainers are wanted as well
   * @returns the flow
   * @throws Error when it cannot be fetched, or there is none
   */
  export function flowFile(
    id: string,
    language: import('./language/languages.ts').LanguageId,
    isStaff: boolean,
  ): Promise<import('./engine/flow.ts').Flow>;
}

declare module 'virtual:codes' {
  /** How many codes each product has, by its word in an address. */
  export const counts: Readonly<Record<string, number>>;
  /** What loads the list of each. */
  export const lists: Readonly<Record<string, () => Promise<typeof import('virtual:codes/*')>>>;
}

declare module 'virtual:codes/*' {
  /** Every code of the product. */
  export const list: import('./engine/codePages.ts').CodeList;
  /** The texts in it that are in English for want of a translation. */
  export const untranslated: readonly string[];
}

declare module 'virtual:documents' {
  import type { SourceRecord } from './engine/record.ts';
  /** Each document, once with each of its editions. */
  export const documents: readonly Omit<SourceRecord['source'], 'place'>[];
  /** For each record where its document is among them. */
  export const places: Readonly<Record<string, number>>;
}

declare module 'virtual:finder' {
  import type { FinderIndex } from './finder/search/model.ts';

  export const index: FinderIndex;
}

declare module 'virtual:words' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
  /** The ids of those that are not translated. */
  export const english: readonly string[];
}

declare module 'virtual:lock' {
  /** The present revision of all flows together. */
  export const revision: number;
  /** The flows' ids, by number. */
  export const ids: readonly string[];
  /** For each flow what its case codes mean. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ locked: import('./engine/case-code-lock.ts').LockedFlow }>>
  >;
}

declare module 'virtual:language' {
  type LanguageId = import('./language/languages.ts').LanguageId;

  /** The language of the page. */
  export const language: LanguageId;
  /** The path at which the whole site is on its server. */
  export const site: string;
  /** The languages that the site is built in. */
  export const siteLanguages: readonly { readonly id: LanguageId; readonly name: string }[];
}

declare module 'virtual:handover-words' {
  /** What loads the words of a handover in each language of the site. */
  export const loaders: Readonly<
    Partial<
      Record<
        import('./language/languages.ts').LanguageId,
        () => Promise<{
          messages: import('@lingui/core').Messages;
          universal: import('./engine/universalTexts.ts').UniversalTexts;
        }>
      >
    >
  >;
}
