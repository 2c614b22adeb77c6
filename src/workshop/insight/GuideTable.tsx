import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { TextButton } from '../../ui/buttons.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { visitEnds } from './countVisit.ts';
import { endWords } from './insightWords.ts';
import type { GuideNames } from './table.ts';
import type { GuideTally, Tally } from './tally.ts';

interface GuideTableProps {
  tally: Tally;
  names: GuideNames;
  current: string | undefined;
  onPick: (to: { flow: string }) => void;
}

/** Each guide, with how many people used it and how their visits ended. */
export function GuideTable({ tally, names, current, onPick }: GuideTableProps) {
  const { t } = useLingui();
  return (
    <TitledSection heading={<Trans>Guides</Trans>}>
      <ScrollTable caption={t`People in each guide`} heads={[t`Guide`, t`People`, t`How it ended`]}>
        {tally.guides.map((guide) => (
          <tr key={guide.flow} data-guide={guide.flow}>
            <th scope="row">
              <TextButton
                aria-current={guide.flow === current}
                onClick={() => onPick({ flow: guide.flow })}
              >
                {names.titleOf(guide.flow)}
              </TextButton>
            </th>
            <td>
              <People {...guide} />
            </td>
            <td>
              <Ended {...guide} />
            </td>
          </tr>
        ))}
      </ScrollTable>
      {tally.hidden > 0 && (
        <p key={tally.hidden} className="small soft">
          <Plural
            value={tally.hidden}
            one="One guide was visited by fewer than five people, or would reveal fewer than five, and isn’t shown."
            other="# guides were visited by fewer than five people, or would reveal fewer than five, and aren’t shown."
          />
        </p>
      )}
    </TitledSection>
  );
}

/** How many people used a guide. */
export function People({ people, isMore }: Pick<GuideTally, 'people' | 'isMore'>) {
  const { i18n } = useLingui();
  const count = i18n.number(people);
  return isMore ? <Trans>{count} or more</Trans> : count;
}

/** How visits of a guide ended, the most frequent first. */
export function Ended({ ends: endings, others }: Pick<GuideTally, 'ends' | 'others'>) {
  const { t, i18n } = useLingui();
  const parts = visitEnds
    .flatMap((end) => {
      const count = endings.get(end);
      return count === undefined ? [] : { count, words: i18n._(endWords[end]) };
    })
    .sort((a, b) => b.count - a.count);
  if (others > 0)
    parts.push({ count: others, words: parts.length > 0 ? t`otherwise` : t`in ways not shown` });
  return parts.map(({ count, words }) => `${i18n.number(count)} ${words}`).join(', ');
}
