import { Trans, useLingui } from '@lingui/react/macro';
import type { Draft } from '../../drafts/draft.ts';
import { describeDiff } from '../../engine/authoring/diffText.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useProof } from '../proof/useProof.ts';
import { ChangedMap } from './ChangedMap.tsx';
import { TryPage } from './TryPage.tsx';

/** How the draft changes what is published: on its map, and completely in words. */
export function ChangesPage({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { answer: diff, error } = useProof('changes', draft.guide);
  const heading = t`Compared with what is published`;
  return (
    <TryPage draft={draft} heading={heading}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>
          Which texts have changed, which paths are new, gone or lead elsewhere, and which endings
          can be reached.
        </Trans>
      </p>
      <p role="status">
        {error ??
          (diff === undefined && (
            <span>
              <Trans>Comparing all guides; this takes a few seconds…</Trans>
            </span>
          ))}
      </p>
      {diff && (
        <>
          <ChangedMap draft={draft} diff={diff} />
          <section aria-labelledby="changes">
            <div className="writing-head">
              <h2 id="changes">
                <Trans>All changes in words</Trans>
              </h2>
              <CopyButton label={t`Copy for a pull request`} text={describeDiff(diff, true)} />
            </div>
            <pre className="screen" data-changes>
              {describeDiff(diff)}
            </pre>
          </section>
        </>
      )}
    </TryPage>
  );
}
