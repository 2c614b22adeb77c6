/** What all parts of the editor share: the draft, its faults, and how to edit it. */
import { createContext, useContext, useMemo } from 'react';
import type { GuideEdit, StepState } from '../../drafts/guideEdits.ts';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import { answersOf, type GuideFile } from '../../engine/guideFile.ts';
import type { Fact } from '../../engine/step.ts';
import type { Published } from '../published.ts';

interface Editor {
  readonly guide: GuideFile;
  readonly published: Published;
  readonly faults: readonly CheckedFault[];
  /**
   * Edits the guide.
   *
   * @param key names the text being typed: all typing in it is undone together
   */
  readonly edit: (edit: GuideEdit, key?: string) => void;
  /** The step being edited; undefined if it is the guide itself. */
  readonly selected: string | undefined;
  /** Opens a step, or the guide itself, for editing. */
  readonly select: (step: string | undefined) => void;
  /** The answer whose target is to be chosen on the map. */
  readonly routing: { readonly step: string; readonly answer: string } | undefined;
  readonly route: (routing: { step: string; answer: string } | undefined) => void;
  /** The words that a step is called by. */
  readonly nameOf: (step: string) => string;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** @returns what the editor shares */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error('there is no editor around');
  return editor;
}

/** An editable part of a guide, with its place in the guide's file. */
export interface EditedField {
  /** In the form used by faults: `flow.states.first.meta.text`. */
  readonly path: string;
  readonly set: (value: unknown) => void;
}

/** Focuses a field after the edit has been rendered: the control that made it may then be gone. */
export const focusField = (path: string): number =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-field="${path}"]`)?.focus(),
  );

/** A field with a label. */
export interface NamedField extends EditedField {
  readonly label: string;
}

/**
 * @param path a place in the guide’s file
 * @returns the faults at it or below it
 */
export function useFaultsAt(path: string): readonly CheckedFault[] {
  const { faults } = useEditor();
  return faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
}

/** @returns the facts that answers of the guide establish and that are not published */
function ownFacts(guide: GuideFile, published: Published): readonly Fact[] {
  const own = new Map<string, Fact>();
  const states: readonly StepState[] = Object.values(guide.flow.states);
  for (const state of states)
    for (const { meta } of Object.values(answersOf(state)))
      for (const fact of meta.knows ?? [])
        if (!Object.hasOwn(published.facts, fact.id)) own.set(fact.id, fact);
  return [...own.values()];
}

/** @returns every fact that can be chosen */
export function useFacts(): readonly Fact[] {
  const { guide, published } = useEditor();
  return useMemo(
    () => [
      ...ownFacts(guide, published),
      ...Object.entries(published.facts).map(([id, fact]) => ({ id, ...fact })),
    ],
    [guide, published],
  );
}
