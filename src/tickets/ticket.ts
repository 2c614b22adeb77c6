/** What of a summary makes a ticket, and a ticket the same as one before. */
import type { CaseSummary } from '../engine/summary/summarySchema.ts';

/**
 * @param summary a summary
 * @returns a fingerprint of what it says, whenever it was made: the same visit in another tab, or
 *   after a reload, has the same
 */
export function contentOf(summary: CaseSummary): string {
  const { madeAt, updatedAt, ...content } = summary;
  return fingerprint(JSON.stringify(content));
}

/** FNV-1a, 64 bits, in base 36: it tells apart the tickets of one case, and keeps no secret. */
function fingerprint(text: string): string {
  let bits = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * 0x100000001b3n);
  }
  return bits.toString(36).padStart(13, '0');
}

/**
 * @param caseId random, and of one case only
 * @param content the fingerprint of what is sent
 * @param again how many times the person has asked to send the same once more
 * @returns the idempotency key: requests with the same key are the same ticket
 */
export const ticketKey = (caseId: string, content: string, again = 0): string =>
  `${caseId}-${content}${again === 0 ? '' : `-${again + 1}`}`;

/** @returns how many times the same had been wanted when this one was, itself included */
export const timesIn = ({
  key,
  caseId,
  content,
}: {
  readonly key: string;
  readonly caseId: string;
  readonly content: string;
}): number => Number(key.slice(ticketKey(caseId, content).length + 1)) || 1;
