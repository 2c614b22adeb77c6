import type { z } from 'zod';

/** A file that cannot be used; the message is for its author. */
export class ConfigError extends Error {}

/**
 * @param issues what zod found
 * @returns a line for each: the field's path, and what is wrong with it
 */
export const inWords = (issues: readonly z.core.$ZodIssue[]): string[] =>
  issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
