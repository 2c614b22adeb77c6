declare module 'virtual:kept-files' {
  interface Entry {
    readonly url: string;
    /** Absent where the address itself changes with the content. */
    readonly revision: string | null;
  }

  /** The files that the worker keeps, from the root of the application. */
  export const entries: readonly Entry[];
  /** Those that only the desk and the training need. */
  export const later: readonly string[];
  /** What only the app.html of this version says. */
  export const mark: string;
}
