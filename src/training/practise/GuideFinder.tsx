import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  type FormEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useGuides } from '../../content/guideList.ts';
import { productName } from '../../content/products.ts';
import { titleIn } from '../../engine/flow.ts';
import { readPastedVisit } from '../../engine/open.ts';
import type { Answers } from '../../engine/transcript.ts';
import { type Finder, useLoadedFinder } from '../../finder/finderStore.ts';
import { GuidesByProduct } from '../../finder/GuidesByProduct.tsx';
import { leadsForStaff } from '../../finder/leadsTo.ts';
import { TextButton } from '../../ui/buttons.tsx';
import { SearchField } from '../../ui/labelled.tsx';
import { useMaterial } from './material.ts';

const MOST_RESULTS = 6;

/** @returns the guides that a text may refer to, the likeliest first; none for a case code or a link */
const optionsFor = (text: string, finder: Finder | undefined, isTyping: boolean) =>
  finder === undefined || text.length < 2 || readPastedVisit(text)
    ? []
    : leadsForStaff(text, finder, isTyping, MOST_RESULTS).flatMap(({ result, transcript }) =>
        transcript ? [{ result, transcript }] : [],
      );

type PastedVisit = NonNullable<ReturnType<typeof readPastedVisit>>;
type Choose = (flow: string, answers: Answers) => void;

/** The guide is picked as at the desk: by what the caller says, or from the list. */
export function GuideFinder({ onChoose }: { onChoose: Choose }) {
  const [text, setText] = useState('');
  const { finder, isFailed, load } = useLoadedFinder(useMaterial().draft);
  const asked = useDeferredValue(text).trim();
  const box = useRef<HTMLDivElement>(null);
  const visit = useMemo(() => readPastedVisit(asked), [asked]);
  const options = useMemo(() => optionsFor(asked, finder, true), [finder, asked]);

  useEffect(() => {
    // After the page has focused its heading: as at the desk, one can type at once.
    setTimeout(() => box.current?.querySelector('input')?.focus({ preventScroll: true }));
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed.length < 2) return;
    // Fast typing can be finished before the finder has loaded, or before the list has caught up.
    const ready = readPastedVisit(typed) ? undefined : (finder ?? (await load()));
    const [first] = [...optionsFor(typed, ready, false), ...optionsFor(typed, ready, true)];
    if (first) onChoose(first.transcript.flow, first.transcript.answers);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from the field to what it found
    <div className="practice-pick" ref={box} onKeyDown={walk}>
      {/* biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>. */}
      <form role="search" onSubmit={(event) => void submit(event)}>
        <SearchField
          label={<Trans>What they say, the message, or a code</Trans>}
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onFocus={() => void load()}
          onSeek={(typed) => {
            void load();
            setText(typed);
          }}
        />
        <p className="unseen" role="status">
          {asked.length > 1 && finder && !visit && (
            <span key={options.length}>
              <Plural value={options.length} one="# matching guide" other="# matching guides" />
            </span>
          )}
        </p>
      </form>
      {visit ? (
        <Visit visit={visit} onChoose={onChoose} />
      ) : (
        <Nothing isFailed={isFailed} isFound={asked.length < 2 || !finder || options.length > 0} />
      )}
      {options.length > 0 && <Options options={options} onChoose={onChoose} />}
      <AllGuides onChoose={onChoose} />
    </div>
  );
}

/** The message if nothing could be found. */
function Nothing({ isFailed, isFound }: { isFailed: boolean; isFound: boolean }) {
  return (
    <>
      {isFailed && (
        <p role="alert">
          <Trans>The finder could not be loaded. Choose a guide from the list.</Trans>
        </p>
      )}
      {!isFound && (
        <p data-nothing>
          <Trans>No results. Try the exact words of the message, or its code.</Trans>
        </p>
      )}
    </>
  );
}

/** A caller in practice brings no visit; but the guide of a link can be opened. */
function Visit({ visit, onChoose }: { visit: PastedVisit; onChoose: Choose }) {
  const { flows } = useMaterial();
  const flow = visit.is === 'link' ? visit.transcript.flow : '';
  return (
    <div role="status" data-visit={visit.is}>
      <p>
        <Trans>
          That is a case code or a link. The caller in a practice call has not used a guide before,
          so there is no visit to open. Choose the guide by what the caller says.
        </Trans>
      </p>
      {Object.hasOwn(flows, flow) && (
        <TextButton data-guide={flow} onClick={() => onChoose(flow, [])}>
          <Trans>Open the guide of this link: {titleIn(flows, flow)}</Trans>
        </TextButton>
      )}
    </div>
  );
}

function AllGuides({ onChoose }: { onChoose: Choose }) {
  const { draft } = useMaterial();
  const published = useGuides().filter(({ id }) => id !== draft?.id);
  return (
    <GuidesByProduct
      className="practice-guides"
      guides={draft ? [...published, draft] : published}
      choice={({ id: flow, title }) => (
        <TextButton data-guide={flow} onClick={() => onChoose(flow, [])}>
          {title}
        </TextButton>
      )}
    />
  );
}

/** The arrow keys move from the field to the results, and back. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-result]')];
  const at = places.indexOf(event.target as HTMLElement);
  const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The guides that match what was typed. */
function Options({
  options,
  onChoose,
}: {
  options: ReturnType<typeof optionsFor>;
  onChoose: Choose;
}) {
  const { t } = useLingui();
  return (
    <ul className="practice-found" role="list" aria-label={t`Matching guides`}>
      {options.map(({ result, transcript }) => (
        <li key={result.href}>
          <button
            type="button"
            data-result
            data-records={result.records.join(' ')}
            data-guide={transcript.flow}
            onClick={() => onChoose(transcript.flow, transcript.answers)}
          >
            <b>
              {result.code && <span className="code">{result.code.text} </span>}
              {result.title.text}
            </b>
            <small>{productName(result.product)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
