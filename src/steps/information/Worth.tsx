import type { StandingStep } from '../../engine/step.ts';
import { Markup } from '../../organisation/Markup.tsx';

/** What is worth knowing if there is nothing to fix, in every room. */
export function Worth({
  step: { facts },
}: {
  step: Extract<StandingStep, { kind: 'information' }>;
}) {
  return (
    facts && (
      <ul className="plain-facts" role="list">
        {facts.map((fact) => (
          <li key={fact}>
            <Markup text={fact} />
          </li>
        ))}
      </ul>
    )
  );
}
