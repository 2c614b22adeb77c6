declare module 'virtual:kept-files' {
  interface Entry {
    readonly url: string;
    /** Absent where the address itself changes with the content. */
    readonly revision: string | null;
  }

  /** The files that the worker keeps, from the root of the application. */
  export const entries: readonly Entry[];
  /** Those that only desk and training need, the workshop, or one language; its page comes last. */
  export const later: Readonly<Record<string, readonly string[]>>;
  /** For each language's page of the application, what only that of this version says. */
  export const marks: Readonly<Record<string, string>>;
}
