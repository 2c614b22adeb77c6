import { Trans } from '@lingui/react/macro';
import { actionsOf } from '../engine/actions.ts';
import type { Stop } from '../engine/step.ts';
import { Fact } from '../ui/Fact.tsx';
import { Rich } from '../ui/Rich.tsx';
import { Actions } from './parts.tsx';

/** What an agent does and listens for at a step, besides what is said. */
export function ScriptParts({ step }: { step: Stop }) {
  const actions = actionsOf(step);
  return (
    <>
      {step.do !== undefined && (
        <Fact name={<Trans>Do</Trans>}>
          <p>
            <Rich text={step.do} />
          </p>
        </Fact>
      )}
      {actions.length > 0 && (
        <Fact name={<Trans>They do</Trans>}>
          <Actions actions={actions} />
        </Fact>
      )}
      {step.shows && (
        <Fact name={<Trans>They see</Trans>}>
          <p className="source">{step.shows.where}</p>
          <p className="screen-words">{step.shows.words}</p>
        </Fact>
      )}
      {step.listenFor && (
        <Fact name={<Trans>Listen for</Trans>}>
          <ul className="listen" role="list">
            {step.listenFor.map((words) => (
              <li key={words}>
                <q>{words}</q>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}
