import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { graphOf } from '../engine/graph.ts';
import { flowOfGuide, type GuideFile } from '../engine/guideFile.ts';
import { stepName } from '../map/stepWords.ts';
import { useTitles } from '../map/useTitles.ts';

/**
 * @param guide a guide that is being written
 * @returns a function that returns the words for a step: its own, or those of an answer that leads there
 */
export function useStepNames(guide: GuideFile): (node: string) => string {
  const titleOf = useTitles();
  const { t } = useLingui();
  const graph = useMemo(() => graphOf(flowOfGuide(guide)), [guide]);
  return useCallback(
    (node) => {
      const step = graph.steps.get(node);
      const name = step && stepName(step, titleOf);
      if (name) return name;
      const label = graph.edges.find(({ to }) => to === node)?.meta?.label;
      return label ? t`(after “${label}”)` : t`(not written yet)`;
    },
    [graph, titleOf, t],
  );
}
