/** The drafts of this device, for the pages of the workshop. */
import { useSyncExternalStore } from 'react';
import type { GuideFile } from '../engine/guideFile.ts';
import { uuid } from '../storage/uuid.ts';
import { type Draft, newDraft } from './draft.ts';
import { type Drafts, openDrafts } from './draftStore.ts';

export const draftStore = openDrafts();

const subscribe = (listener: () => void) => draftStore.subscribe(listener);
const now = () => draftStore.now();

/** @returns all drafts, following their changes in any tab */
export const useDrafts = (): Drafts => useSyncExternalStore(subscribe, now, now);

export const useDraft = (id: string): Draft | undefined =>
  useDrafts().drafts.find((draft) => draft.id === id);

/**
 * @param guide the draft's initial content
 * @param of the id of the published guide that it comes from, if any
 * @returns the new draft’s id
 */
export function beginDraft(guide: GuideFile, of?: string): string {
  const id = uuid();
  draftStore.apply(id, { type: 'begin', draft: newDraft(id, guide, Date.now(), of) });
  return id;
}
