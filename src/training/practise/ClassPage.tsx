import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ChangeEvent, useId, useState } from 'react';
import { isoWithZone } from '../../engine/time.ts';
import { Link } from '../../router/router.tsx';
import { download } from '../../ui/download.ts';
import { TrainPage } from '../TrainPage.tsx';
import { type Bad, classOf, fromStatements, toCsv } from './files.ts';
import type { Result } from './history.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { partWords } from './words.ts';

/** So many faults of a file are told; more would hide them. */
const MOST_BAD = 3;

/** What came of one file. */
interface Read {
  readonly file: string;
  readonly count: number;
  readonly bad: readonly Bad[];
}

/** A class, from the files of its trainees. Nothing of it is kept. */
export function ClassPage() {
  const { t, i18n } = useLingui();
  const id = useId();
  const [results, setResults] = useState<readonly Result[]>([]);
  const [read, setRead] = useState<readonly Read[]>([]);
  const pupils = classOf(results);
  const caption = t`The class`;

  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    for (const file of files) {
      const text = await file.text().catch((error: unknown) => String(error));
      const imported = fromStatements(text);
      setResults((before) => [...before, ...imported.results]);
      setRead((before) => [
        ...before,
        { file: file.name, count: imported.results.length, bad: imported.bad.slice(0, MOST_BAD) },
      ]);
    }
  };
  return (
    <TrainPage title={caption} className="train-plain practise-class">
      <h1 tabIndex={-1}>
        <Trans>The whole class</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Open the files that your trainees saved for the class. They are read here and kept
          nowhere.
        </Trans>
      </p>
      <div className="tools">
        <input
          id={id}
          className="unseen practise-file"
          type="file"
          accept="application/json,.json"
          multiple
          onChange={(event) => void take(event)}
        />
        <label htmlFor={id} className="tool">
          <Trans>Open files</Trans>
        </label>
        {results.length > 0 && (
          <button
            type="button"
            className="tool"
            data-export="csv"
            onClick={() =>
              download(
                `class-${isoWithZone(new Date()).slice(0, 10)}.csv`,
                'text/csv',
                `\ufeff${toCsv([...new Map(results.map((one) => [one.id, one])).values()])}`,
              )
            }
          >
            <Trans>Save as a table (CSV)</Trans>
          </button>
        )}
      </div>
      <div role="status">
        <ul className="practise-read">
          {read.map(({ file, count, bad }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: files are only ever added
            <li key={i}>
              {file}: <Plural value={count} one="# call" other="# calls" />
              {bad.map((one) => (
                <p key={'place' in one ? one.place : one.is}>
                  <BadWords bad={one} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
      {pupils.length > 0 && (
        <ScrollTable
          caption={caption}
          heads={[
            t`Trainee`,
            t`Calls`,
            t`Passed`,
            t`Mean score`,
            t`Impostors held`,
            t`To practise next`,
          ]}
        >
          {pupils.map((pupil) => (
            <tr key={pupil.name}>
              <th scope="row">{pupil.name === '' ? t`Without a name` : pupil.name}</th>
              <td className="num">{pupil.calls}</td>
              <td className="num">{pupil.passed}</td>
              <td className="num">{pupil.mean}</td>
              <td className="num">
                {pupil.impostors === 0 ? '–' : t`${pupil.held} of ${pupil.impostors}`}
              </td>
              <td>{i18n._(partWords[pupil.weakest])}</td>
            </tr>
          ))}
        </ScrollTable>
      )}
      <p>
        <Link className="practise-link" to="/train/practise">
          <Trans>Back to practice calls</Trans>
        </Link>
      </p>
    </TrainPage>
  );
}

/** Why something in a file is no practice call. */
function BadWords({ bad }: { bad: Bad }) {
  switch (bad.is) {
    case 'too-large':
      return <Trans>This file is too large to be one of practice calls. Nothing was read.</Trans>;
    case 'no-json':
      return (
        <Trans>This file is no JSON, so it was not saved here for a class. Nothing was read.</Trans>
      );
    case 'no-call': {
      const { place, problem } = bad;
      return (
        <Trans>
          Number {place} in it is no practice call: <code>{problem}</code>
        </Trans>
      );
    }
  }
}
