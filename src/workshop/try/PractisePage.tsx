import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Draft } from '../../drafts/draft.ts';
import { draftAddress, draftCallsAddress, stepSearch } from '../../drafts/draftAddress.ts';
import { Link, Navigate } from '../../router/router.tsx';
import { FaultWords } from '../FaultWords.tsx';
import { useProof } from '../proof/useProof.ts';
import { useStepNames } from '../useStepNames.ts';
import { TryPage } from './TryPage.tsx';

/** The way to a practice call: if the draft is sound, the call begins, otherwise this says why not. */
export function PractisePage({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { id, guide } = draft;
  const { answer: faults = [], isAsking, error } = useProof('faults', guide);
  const nameOf = useStepNames(guide);
  const count = faults.length;
  if (!isAsking && error === undefined && count === 0)
    return <Navigate replace to={draftCallsAddress(id)} />;
  const heading = count > 0 ? t`This draft can’t be practised yet` : t`Practice call`;
  return (
    <TryPage draft={draft} heading={heading}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead" role="status">
        {error ??
          (count === 0 ? (
            <span key="checking">
              <Trans>Checking the draft…</Trans>
            </span>
          ) : (
            <span key="faulty">
              <Trans>
                A caller answers with what the guide says at each step, so nothing in it may be
                missing or wrong.
              </Trans>
            </span>
          ))}
      </p>
      {count > 0 && (
        <section data-not-yet={count}>
          <h2 key={count}>
            <Plural value={count} one="One thing to fix" other="# things to fix" />
          </h2>
          <ul className="plain-list" role="list">
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>
                <FaultWords
                  {...{ fault, nameOf }}
                  link={(place) => (
                    <Link to={draftAddress(id) + stepSearch(fault.step)}>{place}</Link>
                  )}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </TryPage>
  );
}
