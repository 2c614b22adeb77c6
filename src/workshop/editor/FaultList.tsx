import { Plural, Trans } from '@lingui/react/macro';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import { TextButton } from '../../ui/buttons.tsx';
import { FaultWords } from '../FaultWords.tsx';
import { useEditor } from './editor.ts';

interface FaultListProps {
  faults: readonly CheckedFault[];
  isChecking: boolean;
  error: string | undefined;
}

/** Everything that the check finds, each fault with a link to its place. */
export function FaultList({ faults, isChecking, error }: FaultListProps) {
  const { select, nameOf } = useEditor();
  const count = faults.length;
  const go = ({ path, step }: CheckedFault) => {
    select(step);
    requestAnimationFrame(() => requestAnimationFrame(() => focusOn(path)));
  };
  return (
    <section className="fault-list" aria-labelledby="faults" data-faults={isChecking ? '' : count}>
      <h2 id="faults">
        <span role="status">
          <span key={`${error} ${count} ${isChecking}`}>
            {error !== undefined ? (
              <Trans>The check could not run: {error}</Trans>
            ) : count === 0 && isChecking ? (
              <Trans>Checking…</Trans>
            ) : (
              <Plural
                value={count}
                _0="Nothing to fix: it could be published"
                one="One thing to fix"
                other="# things to fix"
              />
            )}
          </span>
        </span>
      </h2>
      {count > 0 && (
        <details open={count <= 3 || undefined}>
          <summary>
            <Trans>What to fix, and how</Trans>
          </summary>
          <ul role="list">
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>
                <FaultWords
                  {...{ fault, nameOf }}
                  link={(place) => <TextButton onClick={() => go(fault)}>{place}</TextButton>}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Focuses the field at a place, or the one that contains it, or else the first one within it. */
function focusOn(path: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>('.workshop-form [data-field]')];
  const isIn = (inner: string, outer = '-') => inner === outer || inner.startsWith(`${outer}.`);
  const field =
    fields.findLast(({ dataset }) => isIn(path, dataset.field)) ??
    fields.find(({ dataset }) => isIn(dataset.field ?? '', path));
  for (let at = field?.closest('details'); at; at = at.parentElement?.closest('details'))
    at.open = true;
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
