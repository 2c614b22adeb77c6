import { Trans, useLingui } from '@lingui/react/macro';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { Draft } from '../draft/draft.ts';
import { useProof } from '../proof/useProof.ts';
import { TryPage } from './TryPage.tsx';

/** What the draft does to what is published: texts, ways, endings, links. */
export function ChangesPage({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { answer, error } = useProof('changes', draft.guide);
  const heading = t`Compared with what is published`;
  return (
    <TryPage draft={draft} heading={heading}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>
          What is written differently, which paths are new, gone or lead elsewhere, and which
          endings can be reached.
        </Trans>
      </p>
      <p role="status">
        {error ??
          (answer === undefined && <Trans>Comparing all guides; this takes a few seconds…</Trans>)}
      </p>
      {answer && (
        <>
          <div className="tools">
            <CopyButton label={t`Copy for a pull request`} text={answer.markdown} />
          </div>
          <pre className="screen" data-changes>
            {answer.text}
          </pre>
        </>
      )}
    </TryPage>
  );
}
