import { documents, places } from 'virtual:documents';
import { Trans } from '@lingui/react/macro';
import type { Replay } from '../engine/transcript.ts';
import { Compared } from '../ui/Compared.tsx';

/** The documents that a visit rests on, their dates, and when they were last compared; folded. */
export function RestsOn({ replayed: { visited } }: { replayed: Replay }) {
  const cited = new Set(visited.flatMap(({ step }) => step.cites.map((id) => places[id])));
  const own = documents.filter((_, i) => cited.has(i));
  if (own.length === 0) return null;
  return (
    <details className="as-text no-print" data-rests-on>
      <summary>
        <Trans>What this guide is based on</Trans>
      </summary>
      <ul className="told" role="list">
        {own.map(({ document, edition }) => (
          <li key={document + edition?.compared.on}>
            <span lang="en">{document}</span>
            {edition && <Compared edition={edition} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
