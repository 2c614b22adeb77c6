import { Trans, useLingui } from '@lingui/react/macro';
import { guideAddress } from '../engine/address.ts';
import { hasAnswer, type Transcript, type VisitedStep } from '../engine/transcript.ts';
import { usePlain } from '../organisation/Markup.tsx';
import { useOwnWords } from '../organisation/wordsContext.ts';
import { answerWords, Trail as Rail, type TrailItem } from '../steps/Trail.tsx';

interface TrailProps {
  title: string;
  transcript: Transcript;
  visited: readonly VisitedStep[];
  /** The end of the trail: the present step, or how the visit ended. */
  end: string;
  isOpen?: boolean;
  onOpen?: (isOpen: boolean) => void;
}

/** The answers of a visit so far, each a link to change it. */
export function GuideTrail({ title, transcript: { flow, answers }, visited, ...rest }: TrailProps) {
  const { t } = useLingui();
  const own = useOwnWords();
  const plain = usePlain();
  const given = visited.filter(hasAnswer);
  const legs = given.flatMap(({ flow: guide, node, step, taken }): TrailItem | never[] => {
    if (step.kind === 'continue') return [];
    const { at } = taken;
    return {
      key: `${guide}/${node}/${at}`,
      question: plain(step.text),
      answer: own(answerWords(taken)),
      to:
        at === undefined
          ? undefined
          : guideAddress({ flow, answers: answers.slice(0, at) }, { was: answers }),
    };
  });
  return (
    <Rail
      {...rest}
      title={own(title)}
      label={t`Your answers so far`}
      items={legs}
      // No plural: a language's rules and digits would cost a slow phone a tenth of a second.
      counted={<Trans>Your answers: {legs.length} so far</Trans>}
    />
  );
}
