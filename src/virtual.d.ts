declare module 'virtual:guides' {
  import type { Guide } from './engine/step.ts';

  /** Every guide, as lists show it, in the order of its file's name. */
  export const guides: readonly ({ id: string } & Pick<Guide, 'title' | 'product' | 'summary'>)[];
}

declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
