import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Draft } from '../../drafts/draft.ts';
import { draftAddress } from '../../drafts/draftAddress.ts';
import { draftStore, useDrafts } from '../../drafts/useDrafts.ts';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import { GuideFile, writeGuideFile } from '../../engine/guideFile.ts';
import { Link } from '../../router/router.tsx';
import { download } from '../../storage/download.ts';
import { MainTool, Tool } from '../../ui/buttons.tsx';
import { SourceDialog } from './SourceDialog.tsx';

interface TopToolsProps {
  draft: Draft;
  faults: readonly CheckedFault[];
  isChecking: boolean;
}

/** What can be done with the whole guide. */
export function TopTools({ draft, faults, isChecking }: TopToolsProps) {
  const { t } = useLingui();
  const { isSaving, trouble } = useDrafts();
  const [isSource, setSource] = useState(false);
  const { id, guide, past, future } = draft;
  // An incomplete guide is saved as it is, to be opened here again.
  const save = () => {
    const whole = GuideFile.safeParse(guide);
    const text = writeGuideFile(whole.success ? whole.data : guide);
    download(`${guide.flow.id}.guide.json`, 'application/json', text);
  };
  const step = (type: 'undo' | 'redo') => draftStore.apply(id, { type, at: Date.now() });
  return (
    <>
      <div className="tools">
        <Tool
          data-often
          disabled={past.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={() => step('undo')}
        >
          <Trans>Undo</Trans>
        </Tool>
        <Tool
          data-often
          disabled={future.length === 0}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => step('redo')}
        >
          <Trans>Redo</Trans>
        </Tool>
        <TryTools id={id} />
        <MainTool data-export="json" onClick={save}>
          <Trans>Export the guide</Trans>
        </MainTool>
        <Tool
          data-export="typescript"
          disabled={faults.length > 0 || isChecking}
          onClick={() => setSource(true)}
        >
          <Trans>Export as TypeScript</Trans>
        </Tool>
      </div>
      <p className="soft small saved" data-saved={!isSaving}>
        {trouble === undefined && (isSaving ? t`Saving…` : t`Saved on this device`)}
      </p>
      {isSource && <SourceDialog guide={guide} onClose={() => setSource(false)} />}
    </>
  );
}

/** What can be tried on the guide. */
function TryTools({ id }: { id: string }) {
  const { t } = useLingui();
  const ways = [
    ['walk', t`Walk it`],
    ['practise', t`Practice call`],
    ['endings', t`Endings`],
    ['changes', t`Compare`],
  ] as const;
  return (
    <nav className="tools" aria-label={t`Try it`}>
      {ways.map(([way, words]) => (
        <Link key={way} className="tool" to={draftAddress(id, way)}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
