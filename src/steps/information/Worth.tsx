import type { Stop } from '../../engine/step.ts';
import { Rich } from '../../ui/Rich.tsx';

/** What is worth knowing where there is nothing to fix, in every room. */
export function Worth({ step: { facts } }: { step: Extract<Stop, { kind: 'information' }> }) {
  return (
    facts && (
      <ul className="plain-facts" role="list">
        {facts.map((fact) => (
          <li key={fact}>
            <Rich text={fact} />
          </li>
        ))}
      </ul>
    )
  );
}
