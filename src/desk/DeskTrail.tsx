import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { HAND_OVER } from '../engine/answer.ts';
import type { Call } from '../engine/call.ts';
import { talkedBy } from '../engine/callTime.ts';
import { type Flows, titleIn } from '../engine/flow.ts';
import { plain } from '../engine/plain.ts';
import { hasAnswer, type VisitedStep } from '../engine/transcript.ts';
import { answerWords, Trail, type TrailItem } from '../steps/Trail.tsx';
import { wideClockTime } from './callDurations.ts';
import { callAddress } from './deskAddress.ts';

interface DeskTrailProps {
  flows: Flows;
  call: Call;
  /** The steps of the visit, redacted. */
  visited: readonly VisitedStep[];
  title: string;
}

/** The call so far: each answer with its time and a link back to its question. */
export function DeskTrail({ flows, call, visited, title }: DeskTrailProps) {
  const { t } = useLingui();
  const { id, answeredAt, assumed, transcript } = call.case;
  const times = talkedBy(answeredAt, call);
  const before = call.before.map(
    (way, i): TrailItem => ({
      key: `${i} ${way.flow}`,
      question: t`Another guide in this call`,
      answer: titleIn(flows, way.flow),
      to: callAddress(id, way),
      does: t`Go back to it`,
    }),
  );
  const given = visited
    .filter(hasAnswer)
    .flatMap(({ flow, node, step, taken }): TrailItem | never[] => {
      if (step.kind === 'continue') return [];
      const { at } = taken;
      const said = {
        key: `${flow}/${node}/${at}`,
        question: plain(step.text),
        answer: taken.id === HAND_OVER ? t`Handed over` : answerWords(taken),
      };
      if (at === undefined) return said;
      const isAssumed = assumed.includes(at);
      const isBrought = at < call.brought;
      const { answers } = transcript;
      return {
        ...said,
        to: callAddress(id, { ...transcript, answers: answers.slice(0, at) }, { was: answers }),
        time: isBrought ? undefined : wideClockTime(times[at] ?? 0),
        how: isBrought ? t`Before the call` : isAssumed ? t`Assumed, not asked` : undefined,
        isAgain: isAssumed,
      };
    });
  return (
    <Trail
      label={t`The call so far`}
      title={title}
      items={[...before, ...given]}
      counted={<Plural value={given.length} one="One answer so far" other="# answers so far" />}
      end={<Trans>You are here</Trans>}
      isTimed
    />
  );
}
