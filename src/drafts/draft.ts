/** A guide that is being written, with its history of edits. */
import type { GuideFile } from '../engine/guideFile.ts';
import { blankStep } from './blankStep.ts';
import { isDrawable } from './drawable.ts';
import { edited, type GuideEdit } from './guideEdits.ts';

export interface Draft {
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  /** How often it has been changed, by which tabs know which of them is behind. */
  readonly writes: number;
  readonly guide: GuideFile;
  /** The id of the published guide that it started from, if any. */
  readonly of?: string;
  /** The guide before each edit, the latest last, and the undone states, the next one to redo last. */
  readonly past: readonly GuideFile[];
  readonly future: readonly GuideFile[];
  /** What the last edit was about: consecutive edits of one text are undone together. */
  readonly key?: string;
}

/** A change to a draft, as data. */
export type DraftEdit =
  | { readonly type: 'begin'; readonly draft: Draft }
  | { readonly type: 'edit'; readonly edit: GuideEdit; readonly at: number; readonly key?: string }
  | { readonly type: 'undo' | 'redo'; readonly at: number };

/** In milliseconds: typing in one field within this time is undone as one edit. */
const ONE_GO = 10_000;

/**
 * @param draft a draft
 * @param edit the change
 * @returns the changed draft; the same object if nothing changes
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
      // A state read back from storage is validated only here, when somebody goes back to it.
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
 * @param base a draft, if there is one
 * @param edits its changes, in order
 * @returns the changed draft; undefined if it does not exist and no edit begins it
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
 * @param guide its initial content
 * @param at the time, in milliseconds since 1970
 * @param of the id of the published guide that it comes from, if any
 * @returns a draft without edits
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

/** @returns a guide with one question that has no texts yet */
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
