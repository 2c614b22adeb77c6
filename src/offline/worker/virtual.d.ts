declare module 'virtual:later' {
  /** The files that only the desk and the training need, from the root of the application. */
  export const later: readonly string[];
}
