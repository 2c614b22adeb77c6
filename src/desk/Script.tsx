import { Trans } from '@lingui/react/macro';
import type { Stop } from '../engine/step.ts';
import { actionsOf } from '../steps/kinds.tsx';
import { Actions } from '../steps/parts.tsx';
import { Rich } from '../ui/Rich.tsx';
import { ExactTime } from './ExactTime.tsx';

/** What the agent says, does and listens for at a step. */
export function Script({ step }: { step: Stop }) {
  const actions = actionsOf(step);
  return (
    <dl className="script">
      <Aloud text={step.say} />
      {step.kind === 'check' && step.check === 'clock' && (
        <div>
          <dt>
            <Trans>Time</Trans>
          </dt>
          <dd>
            <ExactTime />
          </dd>
        </div>
      )}
      {step.do !== undefined && (
        <div>
          <dt>
            <Trans>Do</Trans>
          </dt>
          <dd>
            <p>
              <Rich text={step.do} />
            </p>
          </dd>
        </div>
      )}
      {actions && (
        <div>
          <dt>
            <Trans>They do</Trans>
          </dt>
          <dd>
            <Actions actions={actions} />
          </dd>
        </div>
      )}
      {step.shows && (
        <div>
          <dt>
            <Trans>They see</Trans>
          </dt>
          <dd>
            <p className="source">{step.shows.where}</p>
            <p className="screen-words">{step.shows.words}</p>
          </dd>
        </div>
      )}
      {step.listenFor && (
        <div className="listen">
          <dt>
            <Trans>Listen for</Trans>
          </dt>
          <dd>
            <ul role="list">
              {step.listenFor.map((words) => (
                <li key={words}>
                  <q>{words}</q>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Words to be read aloud. */
export function Aloud({ text }: { text: string }) {
  return (
    <div className="say">
      <dt>
        <Trans>Say</Trans>
      </dt>
      <dd>
        “<Rich text={text} />”
      </dd>
    </div>
  );
}
