import { Trans } from '@lingui/react/macro';
import { actionsOf } from '../engine/actions.ts';
import type { StandingStep } from '../engine/step.ts';
import { Markup } from '../organisation/Markup.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { Actions } from './stepParts.tsx';

/** What an agent does and listens for at a step, besides what is said. */
export function ScriptParts({ step }: { step: StandingStep }) {
  const actions = actionsOf(step);
  return (
    <>
      {step.do !== undefined && (
        <NamedRow name={<Trans>Do</Trans>}>
          <p>
            <Markup text={step.do} />
          </p>
        </NamedRow>
      )}
      {actions.length > 0 && (
        <NamedRow name={<Trans>They do</Trans>}>
          <Actions actions={actions} />
        </NamedRow>
      )}
      {step.shows && (
        <NamedRow name={<Trans>They see</Trans>}>
          <p className="source">{step.shows.where}</p>
          <p className="screen-words">{step.shows.words}</p>
        </NamedRow>
      )}
      {step.listenFor && (
        <NamedRow name={<Trans>Listen for</Trans>}>
          <ul className="listen" role="list">
            {step.listenFor.map((words) => (
              <li key={words}>
                <q>{words}</q>
              </li>
            ))}
          </ul>
        </NamedRow>
      )}
    </>
  );
}
