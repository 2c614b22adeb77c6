import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso, today } from '../engine/time.ts';
import { Link } from '../router/router.tsx';
import { download, downloadLines } from '../storage/download.ts';
import { Tool } from '../ui/buttons.tsx';
import { FileChoice } from '../ui/FileChoice.tsx';
import { type BadLine, fromLines } from './callLines.ts';
import { callAddress } from './deskAddress.ts';
import { DeskContext, useDesk } from './deskContext.ts';
import type { Desk } from './deskMachine.ts';
import { exportCalls } from './exportCalls.ts';
import { forgetNothingFound, useNothingFound } from './keepNothingFound.ts';

/** Reads calls from a file and keeps track of the result. */
function useImport() {
  const { send } = DeskContext.useActorRef();
  const [bad, setBad] = useState<readonly BadLine[]>();
  const [isFailed, setFailed] = useState(false);
  const [reading, setReading] = useState<{ done: number; total: number }>();
  const [only, setOnly] = useState<Pick<Imported, 'id' | 'at'>>();
  const read = async (file: File) => {
    try {
      const at = nowIso();
      const found = await fromLines(await file.text(), at, (done, total) =>
        setReading({ done, total }),
      );
      setReading(undefined);
      send({ type: 'add', calls: found.calls });
      const [first] = found.calls;
      setOnly(first && found.calls.length === 1 ? { id: first.case.id, at } : undefined);
      setBad(found.bad);
      setFailed(false);
    } catch {
      setReading(undefined);
      setFailed(true);
    }
  };
  return { bad, isFailed, reading, only, read };
}

/** Exporting calls to a file, and importing them. */
export function CallFiles({ calls }: { calls: readonly Call[] }) {
  const { t } = useLingui();
  const added = useDesk((desk) => desk.added);
  const adding = useDesk((desk) => desk.adding);
  const { bad, isFailed, reading, only, read } = useImport();
  return (
    <section className="files" aria-label={t`Export and import`}>
      <div className="tools">
        <Tool disabled={calls.length === 0} onClick={() => exportCalls(calls)}>
          <Trans>Export all calls</Trans>
        </Tool>
        <FileChoice accept=".jsonl,.ndjson,.json,.txt,application/jsonl" onChoose={read}>
          <Trans>Import calls…</Trans>
        </FileChoice>
      </div>
      <NothingFoundFile />
      <Progress reading={reading} adding={adding} />
      <div role="status">
        {isFailed && (
          <p>
            <Trans>The file could not be read.</Trans>
          </p>
        )}
        {added && bad && <Came added={added} calls={calls} only={only} />}
        {bad !== undefined && bad.length > 0 && <LeftOut bad={bad} />}
      </div>
    </section>
  );
}

/** What was typed without finding anything, if the organisation lets the desk keep it. */
function NothingFoundFile() {
  const entries = useNothingFound();
  if (entries.length === 0) return null;
  const save = () => downloadLines(`nothing-found-${today()}.jsonl`, entries);
  return (
    <div className="tools">
      <Tool data-nothing-found onClick={save}>
        <span key={entries.length}>
          <Plural
            value={entries.length}
            one="Export # search that found nothing"
            other="Export # searches that found nothing"
          />
        </span>
      </Tool>
      <Tool onClick={forgetNothingFound}>
        <Trans>Delete this list</Trans>
      </Tool>
    </div>
  );
}

interface Imported {
  readonly id: string;
  readonly at: string;
  readonly calls: readonly Call[];
}

/** The one call that a file brought: it may have been given another id on import. */
const cameIn = ({ id, at, calls }: Imported): Call | undefined =>
  calls.find(({ imported }) => imported?.at === at) ?? calls.find((call) => call.case.id === id);

/** How many calls were imported, and a link to the one that was passed on. */
function Came({
  added,
  calls,
  only,
}: {
  added: NonNullable<Desk['added']>;
  calls: readonly Call[];
  only: Pick<Imported, 'id' | 'at'> | undefined;
}) {
  const call = only && cameIn({ ...only, calls });
  return (
    <>
      <p key={[added.added, added.known].join()} data-imported={added.added}>
        <Plural value={added.added} one="One call imported." other="# calls imported." />{' '}
        {added.known > 0 && (
          <span>
            <Plural value={added.known} one="One was here already." other="# were here already." />
          </span>
        )}
      </p>
      {added.left > 0 && (
        <p data-left={added.left}>
          <b key={added.left}>
            <Plural
              value={added.left}
              one="One call was not imported: this device could save no more."
              other="# calls were not imported: this device could save no more."
            />
          </b>{' '}
          <Trans>
            Delete calls that are no longer needed, then import the same file again. Calls that are
            here already will not be added twice.
          </Trans>
        </p>
      )}
      {call && (
        <Link className="tool" to={callAddress(call.case.id, call.case.transcript)} data-open-call>
          <Trans>Open the call</Trans>
        </Link>
      )}
    </>
  );
}

/** The lines of a file that are not calls. */
function LeftOut({ bad }: { bad: readonly BadLine[] }) {
  const { t } = useLingui();
  return (
    <>
      <p key={bad.length}>
        <Plural
          value={bad.length}
          one="One line isn’t a call; it was left out, and nothing else was touched:"
          other="# lines aren’t calls; they were left out, and nothing else was touched:"
        />
      </p>
      <ul className="bad-lines" role="list">
        {bad.slice(0, MOST_BAD).map(({ line, reason }) => (
          <li key={line} data-line={line}>
            {/* Not by Trans: it would interpret HTML in what the file says. */}
            {t`Line ${line}: ${reason}`}
          </li>
        ))}
      </ul>
      <Tool
        onClick={() =>
          download(
            'lines-left-out.jsonl',
            'application/jsonl',
            bad.map(({ text }) => `${text}\n`).join(''),
          )
        }
      >
        <Trans>Save the lines that were left out</Trans>
      </Tool>
    </>
  );
}

/** Nobody reads more than this on a page; the file has them all. */
const MOST_BAD = 50;

type Far = { readonly done: number; readonly total: number } | undefined;

/** The progress of an import: first its lines are read, then its calls are saved. */
function Progress({ reading, adding }: { reading: Far; adding: Far }) {
  const { t } = useLingui();
  const far = reading ?? adding;
  if (far === undefined) return null;
  const { done, total } = far;
  return (
    <p data-progress={reading ? 'reading' : 'saving'}>
      <progress
        max={total}
        value={done}
        aria-label={reading ? t`Reading the file` : t`Saving the calls`}
      />{' '}
      <span key={reading ? 'reading' : 'saving'}>
        {reading ? (
          <Trans>
            Reading line {done} of {total}
          </Trans>
        ) : (
          <Trans>
            Saving call {done} of {total}
          </Trans>
        )}
      </span>
    </p>
  );
}
