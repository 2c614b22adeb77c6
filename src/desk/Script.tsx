import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CheckName, StandingStep } from '../engine/step.ts';
import type { LanguageId } from '../language/languages.ts';
import { Markup } from '../organisation/Markup.tsx';
import { ScriptParts } from '../steps/ScriptParts.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { Quoted } from '../ui/Quoted.tsx';
import { ExactTime } from './ExactTime.tsx';

/** What an agent needs in front of them while a caller checks something; null where it is nothing. */
const besideChecks: Readonly<Record<CheckName, ReactNode>> = {
  clock: (
    <NamedRow name={<Trans>Time</Trans>}>
      <ExactTime />
    </NamedRow>
  ),
};

interface ScriptProps {
  step: StandingStep;
  /** What is said, where it is not the step's own words. */
  aloud?: ReactNode;
}

/** What the agent says, does and listens for at a step. */
export function Script({ step, aloud = <Aloud text={step.say} /> }: ScriptProps) {
  return (
    <dl className="script">
      {aloud}
      {step.kind === 'check' && besideChecks[step.check]}
      <ScriptParts step={step} />
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
      <dd key={language}>
        {language === undefined ? (
          <Quoted>
            <Markup text={text} />
          </Quoted>
        ) : (
          // With the marks of its language, which are those of what is around them.
          <span lang={language}>
            <q>
              <Markup text={text} />
            </q>
          </span>
        )}
        {meaning !== undefined && (
          <p className="meaning">
            <Markup text={meaning} />
          </p>
        )}
      </dd>
    </div>
  );
}
