import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { actionsOf } from '../engine/actions.ts';
import type { StandingStep } from '../engine/step.ts';
import type { LanguageId } from '../language/languages.ts';
import { Markup } from '../organisation/Markup.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { Quoted } from '../ui/Quoted.tsx';
import { Actions } from './stepParts.tsx';

interface AgentVoiceProps {
  step: StandingStep;
  /** What to say, if it is not just the step's own words. */
  aloud?: ReactNode;
  /** Shown between what the agent does and listens for. */
  children?: ReactNode;
}

/** What an agent says, does and listens for at a step. */
export function AgentVoice({ step, aloud = <Aloud text={step.say} />, children }: AgentVoiceProps) {
  return (
    <>
      {aloud}
      {step.do !== undefined && (
        <NamedRow name={<Trans>Do</Trans>}>
          <p>
            <Markup text={step.do} />
          </p>
        </NamedRow>
      )}
      {children}
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

interface AloudProps {
  text: string;
  /** The language of the words, if it is not the desk's. */
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
          // With the quotation marks of the surrounding language.
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

/** What users do and see at a step, for an agent who does not see their screen. */
export function UserSide({ step }: { step: StandingStep }) {
  const actions = actionsOf(step);
  return (
    <>
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
    </>
  );
}

/** What a trainer tells a class about a step: what it is for, where people go wrong, and why. */
export function TrainerVoice({ step }: { step: StandingStep }) {
  return (
    <>
      <NamedRow name={<Trans>What it is for, and where people go wrong</Trans>}>
        <Markup text={step.note} />
      </NamedRow>
      {step.why !== undefined && (
        <NamedRow
          name={step.kind === 'question' ? <Trans>Why we ask</Trans> : <Trans>Why it helps</Trans>}
        >
          <Markup text={step.why} />
        </NamedRow>
      )}
    </>
  );
}
