import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { type Flow, stepOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { layoutOf } from '../../map/layout.ts';
import type { StepSigns } from '../../map/Station.tsx';
import { StillMap } from '../../map/StillMap.tsx';
import { visibleOf } from '../../map/visible.ts';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { signs } from './countVisit.ts';
import { Ended, People } from './GuideTable.tsx';
import { signHeads, signWords } from './insightWords.ts';
import type { GuideNames } from './table.ts';
import type { GuideTally } from './tally.ts';

interface GuideInsightProps {
  guide: GuideTally;
  machine: Flow;
  names: GuideNames;
  /** The step that somebody wants to see. */
  asked: string | undefined;
}

/** What fails in one guide: on its map, and in a table that says the same. */
export function GuideInsight({ guide, machine, names, asked }: GuideInsightProps) {
  const graph = useMemo(() => graphOf(machine), [machine]);
  const title = names.titleOf(guide.flow);
  const [picked, setPicked] = useState<string>();
  const shown = useMemo(() => visibleOf(graph), [graph]);
  const layout = useMemo(() => {
    const name = (node: string) => names.stepOf(machine.id, node);
    return layoutOf(shown, (node) => stepOf(machine, node), name);
  }, [shown, machine, names]);
  const selected = picked ?? asked ?? worstOf(guide) ?? graph.initial;
  return (
    <section className="insight-guide" aria-labelledby="insight-guide">
      <h2 id="insight-guide" tabIndex={-1}>
        {title}
      </h2>
      <p key={guide.people}>
        <b>
          <People {...guide} />
        </b>{' '}
        <Plural value={guide.people} one="person:" other="people:" /> <Ended {...guide} />
      </p>
      <Gone gone={guide.gone} />
      <StillMap
        {...{ title, layout, selected }}
        hidden={shown.hidden}
        told={useTold(guide)}
        onSelect={setPicked}
      />
      <p className="small soft">
        <Trans>
          On the map: how many people were affected at a step, out of how many reached it. A step
          without a number was reached by fewer than five, or its number would give such a group
          away.
        </Trans>
      </p>
      <StepFigures guide={guide} node={selected} name={names.stepOf(guide.flow, selected)} />
      <StepTable guide={guide} names={names} />
    </section>
  );
}

/** What the map says, as a table. */
function StepTable({ guide, names }: Pick<GuideInsightProps, 'guide' | 'names'>) {
  const { t } = useLingui();
  return (
    <ScrollTable
      caption={t`People at each step`}
      heads={[t`Step`, t`People`, t`Affected`, ...useHeads(guide), t`Median time`]}
    >
      {[...guide.visits].map(([node, visits]) => (
        <Row
          key={node}
          guide={guide}
          node={node}
          visits={visits}
          name={names.stepOf(guide.flow, node)}
        />
      ))}
    </ScrollTable>
  );
}

/** @returns the step at which most people were affected */
const worstOf = ({ affected }: GuideTally) => [...affected].sort(([, a], [, b]) => b - a)[0]?.[0];

/** @returns the signs that were given in a guide, in order */
const givenIn = (guide: GuideTally) =>
  signs.filter((sign) => [...guide.signs.values()].some((given) => given.has(sign)));

function useHeads(guide: GuideTally): string[] {
  const { i18n } = useLingui();
  return givenIn(guide).map((sign) => i18n._(signHeads[sign]));
}

/** @returns what the map says at each step */
function useTold(guide: GuideTally): ReadonlyMap<string, StepSigns> {
  const { t } = useLingui();
  return useMemo(() => {
    const told = new Map<string, StepSigns>();
    for (const [node, visits] of guide.visits) {
      const affected = guide.affected.get(node);
      told.set(node, {
        mark: affected === undefined ? String(visits) : `${affected} / ${visits}`,
        words:
          affected === undefined ? t`People: ${visits}` : t`Affected: ${affected} of ${visits}`,
        isStrong: affected !== undefined,
      });
    }
    return told;
  }, [guide, t]);
}

/** What is unknown about a guide because it has changed since. */
function Gone({ gone }: Pick<GuideTally, 'gone'>) {
  if (gone === 0) return null;
  return (
    <p className="insight-gone" data-gone>
      <span key={gone}>
        {gone === 'few' ? (
          <Trans>
            A few visits were in an earlier revision of this guide, which is gone. Their steps
            aren’t counted, because they may have been different.
          </Trans>
        ) : (
          <Plural
            value={gone}
            one="# visit was in an earlier revision of this guide, which is gone. Its steps aren’t counted, because they may have been different."
            other="# visits were in an earlier revision of this guide, which is gone. Their steps aren’t counted, because they may have been different."
          />
        )}
      </span>
    </p>
  );
}

/** @returns a function that phrases a time: in seconds, or in minutes if it is at least one */
function useTime(): (milliseconds: number) => string {
  const { t, i18n } = useLingui();
  return (milliseconds) => {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60) return t`${seconds} s`;
    return t`${i18n.number(seconds / 60, { maximumFractionDigits: 1 })} min`;
  };
}

interface StepProps {
  guide: GuideTally;
  node: string;
  name: string;
}

/** Everything known about the step selected on the map. */
function StepFigures({ guide, node, name }: StepProps) {
  const { i18n } = useLingui();
  const time = useTime();
  const visits = guide.visits.get(node);
  const took = guide.took.get(node);
  const given = [...(guide.signs.get(node) ?? [])];
  return (
    <div className="insight-step" role="status" data-step={node}>
      <h3>{name}</h3>
      {visits === undefined ? (
        <p>
          <Trans>Fewer than five people, or too few to be shown.</Trans>
        </p>
      ) : (
        <ul role="list">
          <li key={visits}>
            <Plural
              value={visits}
              one="# person reached this step"
              other="# people reached this step"
            />
          </li>
          {given.map(([sign, count]) => (
            <li key={sign}>
              <b>{i18n.number(count)}</b> {i18n._(signWords[sign])}
            </li>
          ))}
          {took !== undefined && (
            <li>
              <Trans>{time(took)} until the answer at the desk (median)</Trans>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Row({ guide, node, name, visits }: StepProps & { visits: number }) {
  const { i18n } = useLingui();
  const time = useTime();
  const figure = (count: number | undefined) => (count === undefined ? '–' : i18n.number(count));
  const took = guide.took.get(node);
  return (
    <tr data-row={node}>
      <th scope="row">{name}</th>
      <td>{figure(visits)}</td>
      <td>{figure(guide.affected.get(node))}</td>
      {givenIn(guide).map((sign) => (
        <td key={sign}>{figure(guide.signs.get(node)?.get(sign))}</td>
      ))}
      <td>{took === undefined ? '–' : time(took)}</td>
    </tr>
  );
}
