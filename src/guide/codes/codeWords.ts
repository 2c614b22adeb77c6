/** The application's words about codes. */
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CodeContent } from '../../engine/codePages.ts';

/** What to call a code that does not mean a failure. */
export const calmWords: Partial<Record<CodeContent['nature'], MessageDescriptor>> = {
  'not-an-error': msg`Not an error`,
  informational: msg`For information`,
  pending: msg`Still pending`,
};

/** Who can act. */
export const actorWords: Record<CodeContent['actors']['who'][number], MessageDescriptor> = {
  'end user': msg`The user`,
  administrator: msg`Administrator`,
  'back-end team': msg`Back-end team`,
  'vendor support': msg`Vendor support`,
};

/** The two codes that stand for several numbers, in large print. */
const largeWords: Readonly<Record<string, MessageDescriptor>> = {
  negative: msg`< 0`,
  other: msg`Other`,
};

/** @returns what is printed large on a code's page, and first in the list */
export function largeCode(key: string, i18n: I18n): string {
  const words = largeWords[key];
  return words ? i18n._(words) : key;
}
