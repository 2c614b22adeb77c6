import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Stop } from '../engine/step.ts';
import type { LanguageId } from '../language/languages.ts';
import { actionsOf } from '../steps/kinds.tsx';
import { Actions } from '../steps/parts.tsx';
import { Rich } from '../ui/Rich.tsx';
import { ExactTime } from './ExactTime.tsx';

interface ScriptProps {
  step: Stop;
  /** What is said, where it is not the step's own words. */
  aloud?: ReactNode;
}

/** What the agent says, does and listens for at a step. */
export function Script({ step, aloud = <Aloud text={step.say} /> }: ScriptProps) {
  const actions = actionsOf(step);
  return (
    <dl className="script">
      {aloud}
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

interface AloudProps {
  text: string;
  /** The language of the words, where it is not the desk's. */
  language?: LanguageId;
  /** The same in the desk's language. */
  meaning?: string;
}

/** Words to be read aloud. */
export function Aloud({ text, language, meaning }: AloudProps) {
  return (
    <div className="say">
      <dt>
        <Trans>Say</Trans>
      </dt>
      <dd>
        {language === undefined ? (
          <>
            “<Rich text={text} />”
          </>
        ) : (
          // With the marks of its language.
          <q lang={language}>
            <Rich text={text} />
          </q>
        )}
        {meaning !== undefined && (
          <p className="meaning">
            <Rich text={meaning} />
          </p>
        )}
      </dd>
    </div>
  );
}
