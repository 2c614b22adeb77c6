import { Plural, Trans } from '@lingui/react/macro';
import type { CheckedFault } from '../../engine/build/guideCheck.ts';
import { useEditor } from './editor.ts';

interface FaultListProps {
  faults: readonly CheckedFault[];
  isChecking: boolean;
  error: string | undefined;
}

/** Everything that the check finds, each with the way to its place. */
export function FaultList({ faults, isChecking, error }: FaultListProps) {
  const { select, nameOf } = useEditor();
  const count = faults.length;
  const go = ({ path, step }: CheckedFault) => {
    select(step);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
        const field = fields.find(({ dataset }) => path.startsWith(dataset.field ?? '-'));
        field?.scrollIntoView({ block: 'center' });
        field?.focus();
      }),
    );
  };
  return (
    <section className="fault-list" aria-labelledby="faults" data-faults={isChecking ? '' : count}>
      <h2 id="faults">
        <span role="status">
          {error !== undefined ? (
            <Trans>The check could not run: {error}</Trans>
          ) : count === 0 && isChecking ? (
            <Trans>Checking…</Trans>
          ) : (
            <Plural
              value={count}
              _0="Nothing to mend: it could be published"
              one="One thing to mend"
              other="# things to mend"
            />
          )}
        </span>
      </h2>
      {count > 0 && (
        <details open={count <= 3 || undefined}>
          <summary>
            <Trans>What to mend, and how</Trans>
          </summary>
          <ul role="list">
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>
                <button type="button" className="as-link" onClick={() => go(fault)}>
                  {fault.step === undefined ? fault.path : nameOf(fault.step)}
                  {fault.answer !== undefined && ` → ${fault.answer}`}
                </button>{' '}
                <FieldName fault={fault} /> {fault.message}.{' '}
                <span className="soft">{fault.advice}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The field within the step or the answer. */
function FieldName({ fault: { path } }: { fault: CheckedFault }) {
  const [, field] = /\.meta\.(.+)$/.exec(path) ?? [];
  return field === undefined ? null : <code>{field}</code>;
}
