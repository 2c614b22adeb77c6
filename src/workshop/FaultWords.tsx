import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CheckedFault } from '../engine/authoring/guideCheck.ts';
import { useFieldWords } from './fieldWords.ts';

interface FaultWordsProps {
  fault: CheckedFault;
  nameOf: (step: string) => string;
  /** @returns a link to the place of the fault, around its name */
  link: (place: ReactNode) => ReactNode;
}

/** Where the fault is, what is wrong, and how to fix it. */
export function FaultWords({ fault, nameOf, link }: FaultWordsProps) {
  const { path, step, answer, message, advice } = fault;
  const field = useFieldWords().at(path);
  const name = step && nameOf(step);
  return (
    // What a browser has translated can only be removed together with its element.
    <span key={[step, answer, field, message].join()}>
      {link(
        <span key={name}>
          {name ?? <Trans>The guide itself</Trans>}
          {answer !== undefined && ` → ${answer}`}
        </span>,
      )}
      {field === undefined ? ':' : <b> {field}:</b>} {message}.{' '}
      <span className="soft">{advice}</span>
    </span>
  );
}
