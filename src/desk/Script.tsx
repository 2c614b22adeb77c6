import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Stop } from '../engine/step.ts';
import type { LanguageId } from '../language/languages.ts';
import { ScriptParts } from '../steps/ScriptParts.tsx';
import { Fact } from '../ui/Fact.tsx';
import { Rich } from '../ui/Rich.tsx';
import { ExactTime } from './ExactTime.tsx';

interface ScriptProps {
  step: Stop;
  /** What is said, where it is not the step's own words. */
  aloud?: ReactNode;
}

/** What the agent says, does and listens for at a step. */
export function Script({ step, aloud = <Aloud text={step.say} /> }: ScriptProps) {
  return (
    <dl className="script">
      {aloud}
      {step.kind === 'check' && step.check === 'clock' && (
        <Fact name={<Trans>Time</Trans>}>
          <ExactTime />
        </Fact>
      )}
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
      <dd>
        {language === undefined ? (
          <>
            “<Rich text={text} />”
          </>
        ) : (
          // With the marks of its language, which are those of what is around them.
          <span lang={language}>
            <q>
              <Rich text={text} />
            </q>
          </span>
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
