/** What storage can do wrong, of whatever kind it is. */

/**
 * Why something is in memory only: storage is blocked, full, of a newer version of this page, or has
 * not answered yet.
 */
export type Trouble = 'blocked' | 'full' | 'newer' | 'late';

/** @returns why storage has failed: what `NoStorage` says, or else a browser's word for it */
export function troubleOf(error: unknown): Trouble {
  const { name, trouble } = (error ?? {}) as { name?: unknown; trouble?: Trouble };
  return trouble ?? (name === 'QuotaExceededError' ? 'full' : 'blocked');
}
