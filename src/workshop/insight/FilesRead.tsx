import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { FileReport } from './count.ts';

/** What each file contains, and what was left out. */
export function FilesRead({ files }: { files: readonly FileReport[] }) {
  // Two files may have the same name.
  const keyed = useMemo(
    () => files.map((file, i) => ({ file, key: `${i} ${file.name}` })),
    [files],
  );
  return (
    <ul className="insight-files" role="list">
      {keyed.map(({ file, key }) => (
        <li key={key} data-file={file.name}>
          <b>{file.name}</b> <Contents {...file} />
          {file.faults.length > 0 && <Faults {...file} />}
        </li>
      ))}
    </ul>
  );
}

function Contents({ calls, summaries, typed, twice }: FileReport) {
  return (
    <span className="insight-contents">
      {calls > 0 && (
        <span>
          <Plural value={calls} one="# call" other="# calls" />
        </span>
      )}
      {summaries > 0 && (
        <span>
          <Plural value={summaries} one="# summary or ticket" other="# summaries or tickets" />
        </span>
      )}
      {typed > 0 && (
        <span>
          <Plural
            value={typed}
            one="# text that found nothing"
            other="# texts that found nothing"
          />
        </span>
      )}
      {twice > 0 && (
        <span>
          <Plural
            value={twice}
            one="# of them was there already and counts once"
            other="# of them were there already and count once"
          />
        </span>
      )}
    </span>
  );
}

function Faults({ faults, more }: FileReport) {
  const { t } = useLingui();
  const count = faults.length + more;
  return (
    <details className="insight-faults">
      <summary>
        <Plural value={count} one="One entry was left out" other="# entries were left out" />
      </summary>
      <ul role="list">
        {faults.map(({ line, reason }, i) => (
          // Not by Trans: it would read marks of HTML in what the file says.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
          <li key={i} data-line={line}>
            {line === undefined ? reason : t`Line ${line}: ${reason}`}
          </li>
        ))}
        {more > 0 && (
          <li>
            <Trans>and {more} more</Trans>
          </li>
        )}
      </ul>
    </details>
  );
}
