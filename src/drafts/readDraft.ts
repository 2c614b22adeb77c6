/** Stored drafts are not trusted: what is not a draft is set apart, and kept for export. */
import type { GuideFile } from '../engine/guideFile.ts';
import type { Draft } from './draft.ts';
import { isDrawable } from './drawable.ts';

/**
 * @param value what is stored
 * @returns the draft, or in words why it is none. A damaged history is dropped entirely
 */
export function readDraft(value: unknown): Draft | string {
  const { id, at, writes, guide, of, past, future } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof at !== 'number' || typeof writes !== 'number')
    return 'it has no name or no date';
  if (!isDrawable(guide)) return 'its guide is damaged';
  const draft: Draft = {
    ...{ id, at, writes, guide, past: [], future: [] },
    ...(typeof of === 'string' && { of }),
  };
  // Each state is validated only when somebody goes back to it.
  const isHistory = [past, future].every(
    (list) => Array.isArray(list) && list.every((one) => typeof one?.flow?.states === 'object'),
  );
  return isHistory ? { ...draft, past: past as GuideFile[], future: future as GuideFile[] } : draft;
}
