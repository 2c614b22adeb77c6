/** @returns the message of an error, although anything can be thrown */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
