import { Trans, useLingui } from '@lingui/react/macro';
import { type DragEvent, useMemo, useState } from 'react';
import { type Flows, flowById, stepOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { stepName } from '../../map/stepWords.ts';
import { useTitles } from '../../map/useTitles.ts';
import { download } from '../../storage/download.ts';
import { Tool } from '../../ui/buttons.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { WorkshopPage } from '../WorkshopPage.tsx';
import type { Counted } from './count.ts';
import { FilesRead } from './FilesRead.tsx';
import { GuideInsight } from './GuideInsight.tsx';
import { GuideTable } from './GuideTable.tsx';
import { MendList } from './MendList.tsx';
import { TypedList } from './TypedList.tsx';
import { type GuideNames, tableOf } from './table.ts';
import { useCounting } from './useCounting.ts';
import './insight.css';

/** What fails in the guides, from files that the desk or a ticket system has exported. */
export function InsightPage() {
  const { t } = useLingui();
  const [files, setFiles] = useState<readonly File[]>([]);
  const counting = useCounting(files);
  const add = (...more: readonly File[]) => setFiles((before) => [...before, ...more]);
  return (
    <WorkshopPage title={t`What fails`} className="workshop-plain insight">
      <h1 tabIndex={-1}>
        <Trans>What fails, and what to fix first</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Open files of calls from the desk, summaries and tickets. They are counted on this device,
          and nothing is sent. No group of fewer than five people is shown.
        </Trans>
      </p>
      <Drop isFirst={files.length === 0} onFiles={add} onClear={() => setFiles([])} />
      <div role="status">
        {counting.is === 'reading' && <Reading {...counting} />}
        {counting.is === 'failed' && (
          <p>
            <Trans>
              The files could not be counted. Check the connection, then open them again.
            </Trans>
          </p>
        )}
        {counting.is === 'counted' && <FilesRead files={counting.counted.files} />}
      </div>
      {counting.is === 'counted' && <Found {...counting} />}
    </WorkshopPage>
  );
}

interface DropProps {
  isFirst: boolean;
  onFiles: (...files: readonly File[]) => void;
  onClear: () => void;
}

/** The area where files are dropped or chosen. */
function Drop({ isFirst, onFiles, onClear }: DropProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(...event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever has no pointer chooses by the button in it
    <div
      className={isOver ? 'insight-drop is-over' : 'insight-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <Trans>Drop files here, or</Trans>
      </p>
      <div className="tools">
        <FileChoice
          className={isFirst ? 'tool main-tool' : 'tool'}
          accept=".jsonl,.ndjson,.json,.txt,application/json,application/jsonl"
          multiple
          onChoose={onFiles}
        >
          <span key={String(isFirst)}>
            {isFirst ? <Trans>Choose files…</Trans> : <Trans>Add files…</Trans>}
          </span>
        </FileChoice>
        {!isFirst && (
          <Tool onClick={onClear}>
            <Trans>Close all files</Trans>
          </Tool>
        )}
      </div>
    </div>
  );
}

function Reading({ done, total }: { done: number; total: number }) {
  const { t, i18n } = useLingui();
  const megabytes = (bytes: number) =>
    i18n.number(bytes / 1e6, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <p data-progress="reading">
      <progress {...(total > 0 && { max: total, value: done })} aria-label={t`Reading the files`} />{' '}
      {total > 0 && (
        <span key={done}>
          <Trans>
            {megabytes(done)} of {megabytes(total)} MB
          </Trans>
        </span>
      )}
    </p>
  );
}

/** @returns the texts of today's guides */
function useNames(flows: Flows): GuideNames {
  const titleOf = useTitles();
  return useMemo(
    () => ({
      titleOf,
      stepOf(flow, node) {
        const machine = flowById(flows, flow);
        return machine && graphOf(machine).steps.has(node)
          ? stepName(stepOf(machine, node), titleOf)
          : node;
      },
    }),
    [flows, titleOf],
  );
}

/** The results, from what to mend first to each step of one guide. */
function Found({ counted, flows }: { counted: Counted; flows: Flows }) {
  const { tally, typed } = counted;
  const names = useNames(flows);
  const [picked, setPicked] = useState<{ flow: string; node?: string }>();
  const [first] = tally.guides;
  const flow = picked?.flow ?? tally.mend[0]?.flow ?? first?.flow;
  const guide = tally.guides.find((one) => one.flow === flow);
  const machine = flow === undefined ? undefined : flowById(flows, flow);
  const pick = (to: { flow: string; node?: string }) => {
    setPicked(to);
    requestAnimationFrame(() => document.getElementById('insight-guide')?.focus());
  };
  if (tally.guides.length === 0)
    return (
      <p data-insight="none">
        <Trans>No guide was visited by five people or more, so nothing can be shown.</Trans>
      </p>
    );
  return (
    <>
      <MendList mend={tally.mend} guides={tally.guides} names={names} onPick={pick} />
      {guide && machine && (
        <GuideInsight
          key={flow}
          guide={guide}
          machine={machine}
          names={names}
          asked={picked?.flow === flow ? picked?.node : undefined}
        />
      )}
      <GuideTable tally={tally} names={names} current={flow} onPick={pick} />
      {typed.length > 0 && <TypedList typed={typed} />}
      <div className="tools">
        <Tool onClick={() => download('insight.csv', 'text/csv', tableOf(counted, names))}>
          <Trans>Export as CSV</Trans>
        </Tool>
      </div>
    </>
  );
}
