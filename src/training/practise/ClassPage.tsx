import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { clockTime } from '../../engine/clockTime.ts';
import { today } from '../../engine/time.ts';
import { Link } from '../../router/router.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { TrainPage } from '../TrainPage.tsx';
import { classOf, type Pupil, sharedCalls, unique } from './class.ts';
import { Debrief } from './DebriefPage.tsx';
import { nextWords, verdictWords } from './debriefWords.ts';
import type { CallResult, PlayedCall } from './history.ts';
import { numberOf, practiceAddress } from './practiceAddress.ts';
import { MissedList, SaveTable, When } from './ResultTable.tsx';
import { type Bad, fileName, fromStatements } from './resultFiles.ts';

/** Faults of a file that are shown; more would bury them. */
const MOST_BAD = 3;

/** The result of reading one file. */
interface Read {
  readonly file: string;
  readonly count: number;
  readonly bad: readonly Bad[];
}

/** A class, compiled from its trainees' files. Nothing of it is kept. */
export function ClassPage() {
  const { t } = useLingui();
  const [results, setResults] = useState<readonly CallResult[]>([]);
  const [read, setRead] = useState<readonly Read[]>([]);
  const [entries, setEntries] = useState<readonly PlayedCall[]>([]);
  const [opened, setOpened] = useState<PlayedCall>();
  const pupils = classOf(results);
  const shared = sharedCalls(results);
  const caption = t`The class`;

  const take = async (...files: readonly File[]) => {
    for (const file of files) {
      const text = await file.text().catch((error: unknown) => String(error));
      const imported = fromStatements(text);
      setResults((before) => [...before, ...imported.results]);
      setEntries((before) => [...before, ...imported.entries]);
      setRead((before) => [
        ...before,
        { file: file.name, count: imported.results.length, bad: imported.bad.slice(0, MOST_BAD) },
      ]);
    }
  };
  if (opened)
    return (
      <Debrief entry={opened}>
        <Tool onClick={() => setOpened(undefined)}>
          <Trans>Back to the class</Trans>
        </Tool>
      </Debrief>
    );
  return (
    <TrainPage title={caption} className="train-plain practise-class">
      <h1 tabIndex={-1}>
        <Trans>The whole class</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Open the files that your trainees saved for the class. They are read here and not kept.
        </Trans>
      </p>
      <div className="tools">
        <FileChoice accept="application/json,.json" multiple onChoose={take}>
          <Trans>Open files</Trans>
        </FileChoice>
        {results.length > 0 && (
          <SaveTable results={unique(results)} file={fileName('class', '', today())} />
        )}
      </div>
      <WhatCame read={read} />
      {pupils.length > 0 && (
        <>
          <PupilTable pupils={pupils} caption={caption} />
          <EveryCall pupils={pupils} entries={entries} onOpen={setOpened} />
        </>
      )}
      {shared.length > 0 && <SideBySide shared={shared} />}
      <p>
        <Link className="practise-link" to="/train/practise">
          <Trans>Back to practice calls</Trans>
        </Link>
      </p>
    </TrainPage>
  );
}

/** The result for each file. */
function WhatCame({ read }: { read: readonly Read[] }) {
  return (
    <div role="status">
      <ul className="practise-read" role="list">
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
  );
}

/** How each trainee did, the worst first. */
function PupilTable({ pupils, caption }: { pupils: readonly Pupil[]; caption: string }) {
  const { t, i18n } = useLingui();
  return (
    <ScrollTable
      caption={caption}
      heads={[
        t`Trainee`,
        t`Calls`,
        t`Passed`,
        t`Mean score`,
        t`Impostors kept out`,
        t`To practise next`,
      ]}
    >
      {pupils.map((pupil) => (
        <tr key={pupil.name}>
          <th scope="row">{pupil.name === '' ? t`Without a name` : pupil.name}</th>
          <td className="num">{pupil.calls.length}</td>
          <td className="num">{pupil.passed}</td>
          <td className="num">{pupil.mean}</td>
          <td className="num">
            {pupil.impostors === 0 ? '–' : t`${pupil.held} of ${pupil.impostors}`}
          </td>
          <td>{pupil.next ? i18n._(nextWords[pupil.next]) : t`A harder call`}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

interface EveryCallProps {
  pupils: readonly Pupil[];
  /** The calls whose debrief can be opened. */
  entries: readonly PlayedCall[];
  onOpen: (entry: PlayedCall) => void;
}

function EveryCall({ pupils, entries, onOpen }: EveryCallProps) {
  const { t } = useLingui();
  return (
    <TitledSection className="practise-of" heading={<Trans>Every call, the worst first</Trans>}>
      {pupils.map(({ name, calls }) => (
        <details key={name} data-trainee={name}>
          <summary>
            {name === '' ? t`Without a name` : name}{' '}
            <span className="soft">
              <Plural value={calls.length} one="# call" other="# calls" />
            </span>
          </summary>
          {calls.map((result) => (
            <Played
              key={result.id}
              result={result}
              entry={entries.find((one) => one.result.id === result.id)}
              onOpen={onOpen}
            />
          ))}
        </details>
      ))}
    </TitledSection>
  );
}

/** Calls that more than one trainee took. */
function SideBySide({ shared }: { shared: ReturnType<typeof sharedCalls> }) {
  const { t, i18n } = useLingui();
  return (
    <TitledSection className="practise-of" heading={<Trans>The same call, side by side</Trans>}>
      {shared.map((call) => (
        <div key={`${numberOf(call)} ${call.title}`} data-shared={numberOf(call)}>
          <h3>
            <Link className="code" to={practiceAddress(call.seed, call.difficulty)}>
              {numberOf(call)}
            </Link>{' '}
            {call.title}
            {call.isImpostor && <Trans>, an impostor</Trans>}
          </h3>
          <ol role="list">
            {call.results.map((result) => (
              <li key={result.id}>
                {result.name === '' ? t`Without a name` : result.name}:{' '}
                {i18n._(verdictWords[result.outcome])}, <b className="num">{result.score}</b>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </TitledSection>
  );
}

/** A call of a trainee: its outcome, the reasons, and a link to its debrief if the file contains it. */
function Played({
  result,
  entry,
  onOpen,
}: {
  result: CallResult;
  entry: PlayedCall | undefined;
  onOpen: (entry: PlayedCall) => void;
}) {
  const { i18n } = useLingui();
  return (
    <article className="practise-played" data-outcome={result.outcome}>
      <h3>
        <span className="code">{numberOf(result)}</span> {result.title}
      </h3>
      <p>
        {i18n._(verdictWords[result.outcome])}, <b className="num">{result.score}</b>,{' '}
        <span className="num">{clockTime(result.time)}</span>, <When result={result} />
      </p>
      <MissedList result={result} />
      {entry && (
        <Tool onClick={() => onOpen(entry)}>
          <Trans>Open the debrief</Trans>
        </Tool>
      )}
    </article>
  );
}

/** Why an entry of a file is not a practice call. */
function BadWords({ bad }: { bad: Bad }) {
  switch (bad.is) {
    case 'too-large':
      return (
        <Trans>This file is too large to be a file of practice calls. Nothing was read.</Trans>
      );
    case 'no-json':
      return (
        <Trans>
          This file is not JSON, so it was not saved here for a class. Nothing was read.
        </Trans>
      );
    case 'no-call': {
      const { place, problem } = bad;
      return (
        <Trans>
          Number {place} in it is not a practice call: <code>{problem}</code>
        </Trans>
      );
    }
  }
}
