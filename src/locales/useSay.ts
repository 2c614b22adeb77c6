import { useLingui } from '@lingui/react/macro';
import type { Say } from '../engine/summary/summaryWords.ts';

/** @returns what puts a message into the page's language */
export function useSay(): Say {
  const { i18n } = useLingui();
  return (message) => i18n._(message);
}
