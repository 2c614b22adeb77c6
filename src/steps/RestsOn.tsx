import { documents, places } from 'virtual:documents';
import { Trans } from '@lingui/react/macro';
import type { Replay } from '../engine/transcript.ts';
import { langOf } from '../language/others.ts';
import { useOwnGuides } from '../organisation/useOrganisation.ts';
import { EditionNote } from '../ui/EditionNote.tsx';

interface RestsOnProps {
  replayed: Replay;
  /** The records of steps that are still to come. */
  ahead?: readonly string[];
}

/** The documents that a visit rests on, their dates, and when they were last compared; folded. */
export function RestsOn({ replayed: { visited }, ahead = [] }: RestsOnProps) {
  const cited = new Set([...visited.flatMap(({ step }) => step.cites), ...ahead]);
  const cites = new Set([...cited].map((id) => places[id]));
  const ofOrganisation = useOwnGuides().flatMap((guide) =>
    guide.records
      .filter(({ id }) => cited.has(id))
      .map(({ source: { document, edition } }) => ({ document, edition, lang: langOf(document) })),
  );
  const published = documents
    .filter((_, i) => cites.has(i))
    .map(({ document, edition }) => ({ document, edition, lang: 'en' }));
  const all = [...published, ...ofOrganisation];
  const sources = new Map(all.map((one) => [`${one.document} ${one.edition?.compared.on}`, one]));
  if (sources.size === 0) return null;
  return (
    <details className="as-text no-print" data-rests-on>
      <summary>
        <Trans>What this guide is based on</Trans>
      </summary>
      <ul className="told" role="list">
        {[...sources].map(([key, { document, edition, lang }]) => (
          <li key={key}>
            <span lang={lang}>{document}</span>
            {edition && <EditionNote edition={edition} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
