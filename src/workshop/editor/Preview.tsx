import { Trans, useLingui } from '@lingui/react/macro';
import { type MouseEvent, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Flows } from '../../engine/flow.ts';
import { edgesFrom, graphOf } from '../../engine/graph.ts';
import { answersOf } from '../../engine/guideFile.ts';
import { shortestWays } from '../../engine/shortestWays.ts';
import { replay, type VisitedStep } from '../../engine/transcript.ts';
import { StillStep } from '../../steps/StillStep.tsx';
import { kept } from '../../storage/kept.ts';
import { Tool } from '../../ui/buttons.tsx';
import { SilentBoundary } from '../../ui/SilentBoundary.tsx';
import { useEditor } from './editor.ts';

type Width = 'phone' | 'desktop';

/** The width of the preview's window, in pixels; a desktop is scaled down. */
const widths: Readonly<Record<Width, number>> = { phone: 390, desktop: 1024 };

const chosen = kept<Width>({
  in: 'device',
  as: 'workshop-preview',
  first: 'phone',
  read: (stored) => (stored === 'desktop' || stored === 'phone' ? stored : undefined),
});

/** The step as readers see it, on a phone or a desktop. Answers lead to their steps in the editor. */
export function Preview({ step, flows }: { step: string; flows: Flows }) {
  const { t } = useLingui();
  const { guide, select } = useEditor();
  const width = chosen.use();
  const visit = useMemo(() => visitOf(flows, guide.flow.id, step), [flows, guide.flow.id, step]);
  const go = (event: MouseEvent) => {
    const sign = (event.target as Element).closest('a, button');
    if (sign === null) return;
    event.preventDefault();
    event.stopPropagation();
    const answer = sign.getAttribute('data-answer') ?? '';
    const way = answersOf(guide.flow.states[step])[answer];
    if (way) select(way.target);
  };
  return (
    <section className="preview" aria-labelledby="preview">
      <div className="preview-tools">
        <h2 id="preview">
          <Trans>As readers see it</Trans>
        </h2>
        <div className="tools">
          <Tool aria-pressed={width === 'phone'} onClick={() => chosen.set('phone')}>
            <Trans>Phone</Trans>
          </Tool>
          <Tool aria-pressed={width === 'desktop'} onClick={() => chosen.set('desktop')}>
            <Trans>Desktop</Trans>
          </Tool>
        </div>
      </div>
      {visit === undefined || visit.step.kind === 'continue' ? (
        <p className="soft">
          <Trans>
            Nobody sees this step: the visit continues in the other guide straight away.
          </Trans>
        </p>
      ) : (
        <Window key={width} title={t`The step as readers see it`} width={widths[width]}>
          {/* A step that is too incomplete may not be renderable yet. */}
          <SilentBoundary key={JSON.stringify(visit.step)}>
            <Suspense>
              <div className="walk" onClickCapture={go} onSubmitCapture={(e) => e.preventDefault()}>
                <StillStep visit={visit} to={() => '#'} isFirst={guide.flow.initial === step} />
              </div>
            </Suspense>
          </SilentBoundary>
        </Window>
      )}
    </section>
  );
}

/** The step on the shortest way to it; if none leads there, as it looks when nothing is known. */
function visitOf(flows: Flows, flow: string, node: string): VisitedStep | undefined {
  const machine = flows[flow];
  const graph = machine && graphOf(machine);
  const answers = graph && shortestWays(graph).get(node);
  const last = answers && replay(flows, flow, answers).visited.findLast((one) => one.flow === flow);
  if (last?.node === node) return last;
  const step = graph?.steps.get(node);
  if (graph === undefined || step === undefined) return undefined;
  const offered = edgesFrom(graph, node).map(({ answer, meta }) => ({
    label: answer,
    ...meta,
    id: answer,
  }));
  return { flow, node, step, answers: offered };
}

interface WindowProps {
  title: string;
  width: number;
  children: ReactNode;
}

/** A window with a width of its own within the page, so that the styles of readers’ pages adapt to it. */
function Window({ title, width, children }: WindowProps) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [body, setBody] = useState<HTMLElement>();
  const [height, setHeight] = useState(400);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    const inner = frame?.contentDocument;
    if (!frame || !inner) return;
    inner.documentElement.lang = document.documentElement.lang;
    inner.title = title;
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
      const copy = sheet.cloneNode(true);
      if (copy instanceof HTMLLinkElement) copy.media = 'all';
      inner.head.append(copy);
    }
    setBody(inner.body);
    const measure = () => {
      setHeight(Math.min(2_000, Math.max(200, inner.body.scrollHeight)));
      setRoom(frame.parentElement?.clientWidth ?? width);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(inner.body);
    if (frame.parentElement) observer.observe(frame.parentElement);
    return () => observer.disconnect();
  }, [frame, title, width]);
  const scale = Math.min(1, room / width);
  return (
    <div className="preview-window" style={{ blockSize: height * scale }}>
      <iframe
        ref={setFrame}
        title={title}
        width={width}
        height={height}
        style={{ transform: `scale(${scale})` }}
      />
      {body && createPortal(children, body)}
    </div>
  );
}
