declare module 'virtual:plain-guides' {
  /** The guides of the page; the first is shown. */
  export const guides: readonly import('./plainGuide.ts').PlainGuide[];
}
