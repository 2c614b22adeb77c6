import { Trans } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Draft } from '../../drafts/draft.ts';
import type { GuideEdit } from '../../drafts/guideEdits.ts';
import { draftStore } from '../../drafts/useDrafts.ts';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import type { Flows } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { flowOfGuide } from '../../engine/guideFile.ts';
import { useLocation } from '../../router/router.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { useProof } from '../proof/useProof.ts';
import { usePublished } from '../published.ts';
import { useStepNames } from '../useStepNames.ts';
import { WorkshopPage } from '../WorkshopPage.tsx';
import { EditorContext, useEditor } from './editor.ts';
import { FaultList } from './FaultList.tsx';
import { GuideForm } from './GuideForm.tsx';
import { MapPart } from './MapPart.tsx';
import { Preview } from './Preview.tsx';
import { StepForm } from './StepForm.tsx';
import { TopTools } from './TopTools.tsx';

/** A guide on its map, and the step being edited, next to how readers see it. */
export function WritePage({ draft }: { draft: Draft }) {
  const { guide } = draft;
  const published = usePublished();
  const { selected, select } = useSelected(draft);
  const [routing, route] = useState<{ step: string; answer: string }>();
  const proof = useProof('faults', guide);
  const faults = useMemo(() => proof.answer ?? [], [proof.answer]);
  const machine = useMemo(() => flowOfGuide(guide), [guide]);
  const graph = graphOf(machine);
  const flows = useMemo(
    () => ({ ...published.flows, [guide.flow.id]: machine }),
    [published, guide.flow.id, machine],
  );
  const nameOf = useStepNames(guide);
  const faulty = useMemo(() => countedBySteps(faults), [faults]);
  const edit = (change: GuideEdit, key?: string) =>
    draftStore.apply(draft.id, { type: 'edit', edit: change, at: Date.now(), ...(key && { key }) });
  useUndoKeys(draft.id);
  const title = guide.flow.meta.title || guide.flow.id;
  return (
    <WorkshopPage title={title} className="workshop">
      <EditorContext.Provider
        value={{ guide, published, faults, edit, selected, select, routing, route, nameOf }}
      >
        <div className="workshop-head">
          <h1 tabIndex={-1}>{title}</h1>
          <TopTools draft={draft} faults={faults} isChecking={proof.isAsking} />
        </div>
        <FaultList faults={faults} isChecking={proof.isAsking} error={proof.error} />
        <MapPart graph={graph} faulty={faulty} />
        <Writing flows={flows} />
      </EditorContext.Provider>
    </WorkshopPage>
  );
}

/** @returns the number of faults of each step */
function countedBySteps(faults: readonly CheckedFault[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { step } of faults) if (step) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

/** The step being edited, next to how readers see it, or the guide itself. */
function Writing({ flows }: { flows: Flows }) {
  const { selected, select, nameOf } = useEditor();
  return (
    <div className="workshop-step">
      <section className="workshop-form" aria-labelledby="writing" data-writing={selected ?? ''}>
        <div className="writing-head">
          <h2 id="writing" tabIndex={-1}>
            {selected === undefined ? <Trans>The guide itself</Trans> : nameOf(selected)}
          </h2>
          {selected !== undefined && (
            <Tool onClick={() => select(undefined)}>
              <Trans>Title, symptoms, records</Trans>
            </Tool>
          )}
        </div>
        {selected === undefined ? <GuideForm /> : <StepForm key={selected} step={selected} />}
      </section>
      {selected === undefined ? (
        <p className="soft workshop-hint">
          <Trans>Choose a step on the map or in the outline to edit it.</Trans>
        </p>
      ) : (
        <Preview step={selected} flows={flows} />
      )}
    </div>
  );
}

/** The step being edited, unless it no longer exists. */
function useSelected({ guide }: Draft) {
  const asked = new URLSearchParams(useLocation().search).get('step') ?? guide.flow.initial;
  const [chosen, setChosen] = useState<string | undefined>(asked);
  const isThere = chosen !== undefined && Object.hasOwn(guide.flow.states, chosen);
  const select = useCallback((step: string | undefined) => {
    setChosen(step);
    // What is being edited comes first.
    requestAnimationFrame(() => document.getElementById('writing')?.focus());
  }, []);
  return { selected: isThere ? chosen : undefined, select };
}

/** Undo and redo with the usual keys. The browser's own would cover only a single field. */
function useUndoKeys(id: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const type =
        key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (type === undefined) return;
      event.preventDefault();
      draftStore.apply(id, { type, at: Date.now() });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [id]);
}
