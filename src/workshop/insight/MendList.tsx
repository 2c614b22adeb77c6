import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { signs } from './countVisit.ts';
import { signWords } from './insightWords.ts';
import type { GuideNames } from './table.ts';
import type { GuideTally, Mend } from './tally.ts';

interface MendListProps {
  mend: readonly Mend[];
  guides: readonly GuideTally[];
  names: GuideNames;
  onPick: (to: { flow: string; node: string }) => void;
}

/** The number listed at first. */
const FIRST = 10;

/** Which steps to mend first: those at which most people were affected. */
export function MendList({ mend, guides, names, onPick }: MendListProps) {
  const { i18n } = useLingui();
  const [isWhole, setWhole] = useState(false);
  return (
    <TitledSection heading={<Trans>Fix these first</Trans>}>
      {mend.length === 0 && (
        <p>
          <Trans>No step affected five people or more.</Trans>
        </p>
      )}
      <ol className="insight-mend" role="list">
        {mend.slice(0, isWhole ? undefined : FIRST).map(({ flow, node, affected, visits }) => (
          <li key={`${flow}/${node}`} data-mend={`${flow}/${node}`}>
            <span className="insight-count">
              <b>{i18n.number(affected)}</b> <Trans>of {i18n.number(visits)}</Trans>
            </span>
            <span>
              <TextButton onClick={() => onPick({ flow, node })}>
                {names.stepOf(flow, node)}
              </TextButton>
              <small>
                {names.titleOf(flow)}
                <br />
                <Signs guide={guides.find((one) => one.flow === flow)} node={node} />
              </small>
            </span>
          </li>
        ))}
      </ol>
      {mend.length > FIRST && !isWhole && (
        <Tool onClick={() => setWhole(true)}>
          <Trans>Show all {mend.length}</Trans>
        </Tool>
      )}
    </TitledSection>
  );
}

/** What people did at a step. */
function Signs({ guide, node }: { guide: GuideTally | undefined; node: string }) {
  const { i18n } = useLingui();
  const given = guide?.signs.get(node);
  return signs
    .flatMap((sign) => {
      const count = given?.get(sign);
      return count === undefined ? [] : `${i18n.number(count)} ${i18n._(signWords[sign])}`;
    })
    .join(', ');
}
