/** What all parts of the editor share: the draft, what is wrong with it, and what is done to it. */
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
   * Does something to the guide.
   *
   * @param key names the text that is being typed: its letters are undone together
   */
  readonly edit: (edit: GuideEdit, key?: string) => void;
  /** The step that is written on; undefined if it is the guide itself. */
  readonly selected: string | undefined;
  /** Shows a step, or the guide itself, to be written on. */
  readonly select: (step: string | undefined) => void;
  /** The answer that waits for the step to which it is to lead to be chosen on the map. */
  readonly routing: { readonly step: string; readonly answer: string } | undefined;
  readonly route: (routing: { step: string; answer: string } | undefined) => void;
  /** The words by which a step is known. */
  readonly nameOf: (step: string) => string;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** @returns what the editor shares */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error('there is no editor around');
  return editor;
}

/** Something of a guide that is written on, with where it is in its file. */
export interface EditedField {
  /** As faults name it: `flow.states.first.meta.text`. */
  readonly path: string;
  readonly set: (value: unknown) => void;
}

/** Gives the focus to a field, once what was done is drawn: what did it may be gone then. */
export const focusField = (path: string): number =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-field="${path}"]`)?.focus(),
  );

/** A field that has a name. */
export interface NamedField extends EditedField {
  readonly label: string;
}

/**
 * @param path a place in the guide’s file
 * @returns what is wrong there or below it
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
