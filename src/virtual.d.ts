declare module 'virtual:guides' {
  // A relative import would not be resolved here, and silently stand for `any`.
  type Guide = import('./engine/step.ts').Guide;

  /** Every guide, as lists show it, in the order of its file's name. */
  export const guides: readonly ({ id: string } & Pick<Guide, 'title' | 'product' | 'summary'>)[];
}

declare module 'virtual:codes' {
  /** How many codes each product has. */
  export const counts: Readonly<Record<import('./engine/codePages.ts').CodeProduct, number>>;
}

declare module 'virtual:codes/*' {
  /** Every code of the product. */
  export const sheets: import('./engine/codePages.ts').CodeSheets;
}

declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
