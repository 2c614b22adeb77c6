/** A guide that is being written, with all that was done to it. */
import type { GuideFile } from '../engine/guideFile.ts';
import { blankStep } from './blankStep.ts';
import { isDrawable } from './drawable.ts';
import { edited, type GuideEdit } from './guideEdits.ts';

export interface Draft {
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  /** How often it was changed: tabs tell by it which of them is behind. */
  readonly writes: number;
  readonly guide: GuideFile;
  /** The id of the published guide that it was begun with, if any. */
  readonly of?: string;
  /** As it was before each edit, the last one last, and what was undone, the next one last. */
  readonly past: readonly GuideFile[];
  readonly future: readonly GuideFile[];
  /** What the last edit was about: edits of one text in a row are undone together. */
  readonly key?: string;
}

/** One thing that happens to a draft, as data. */
export type DraftEdit =
  | { readonly type: 'begin'; readonly draft: Draft }
  | { readonly type: 'edit'; readonly edit: GuideEdit; readonly at: number; readonly key?: string }
  | { readonly type: 'undo' | 'redo'; readonly at: number };

/** Within so many milliseconds typing in one field is one thing that is done. */
const ONE_GO = 10_000;

/**
 * @param draft a draft
 * @param edit what happens to it
 * @returns the draft after it; the same object where nothing changes
 */
export function afterEdit(draft: Draft, edit: DraftEdit): Draft {
  const { guide, past, future, writes } = draft;
  const changed = (now: GuideFile, rest: Pick<Draft, 'past' | 'future'>, key?: string): Draft => {
    const { key: _, ...kept } = draft;
    const at = edit.type === 'begin' ? draft.at : edit.at;
    return { ...kept, ...rest, guide: now, at, writes: writes + 1, ...(key && { key }) };
  };
  switch (edit.type) {
    case 'begin':
      return draft;
    case 'undo': {
      const before = past.at(-1);
      // What is read back from storage is looked at here, when somebody goes back to it.
      if (!isDrawable(before)) return before === undefined ? draft : { ...draft, past: [] };
      return changed(before, { past: past.slice(0, -1), future: [...future, guide] });
    }
    case 'redo': {
      const next = future.at(-1);
      if (!isDrawable(next)) return next === undefined ? draft : { ...draft, future: [] };
      return changed(next, { past: [...past, guide], future: future.slice(0, -1) });
    }
    case 'edit': {
      const now = edited(guide, edit.edit);
      if (now === guide || isSame(now, guide)) return draft;
      const goesOn =
        edit.key !== undefined && edit.key === draft.key && Math.abs(edit.at - draft.at) < ONE_GO;
      return changed(now, { past: goesOn ? past : [...past, guide], future: [] }, edit.key);
    }
  }
}

const isSame = (a: GuideFile, b: GuideFile) => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param base a draft, where there is one
 * @param edits what happens to it, in order
 * @returns the draft after them; undefined where it does not exist and does not begin
 */
export const draftAfterEdits = (
  base: Draft | undefined,
  edits: readonly DraftEdit[],
): Draft | undefined =>
  edits.reduce<Draft | undefined>(
    (draft, edit) =>
      edit.type === 'begin' ? (draft ?? edit.draft) : draft && afterEdit(draft, edit),
    base,
  );

/**
 * @param id the draft’s own id
 * @param guide what it begins with
 * @param at when, in milliseconds since 1970
 * @param of the id of the published guide that it is, if any
 * @returns a draft to which nothing has been done yet
 */
export const newDraft = (id: string, guide: GuideFile, at: number, of?: string): Draft => ({
  id,
  at,
  writes: 0,
  guide,
  ...(of !== undefined && { of }),
  past: [],
  future: [],
});

/**
 * @param id the guide’s id
 * @param title the guide’s title
 * @param product the id of the product that it is about
 * @returns a guide with one question in which nothing is written yet
 */
export const newGuide = (id: string, title: string, product: string): GuideFile => ({
  format: 1,
  flow: {
    id,
    initial: 'firstQuestion',
    meta: { kind: 'guide', product, title, summary: '', symptoms: [''] },
    states: { firstQuestion: { meta: blankStep('question'), on: {} } },
  },
  records: [],
});
