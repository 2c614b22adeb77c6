import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { operationOf } from '../engine/operation.ts';
import { operationWords } from '../engine/summary/summaryWords.ts';
import { changeWords } from './ChangeMarks.tsx';
import type { Difference } from './comparison.ts';
import type { MapLayout, MapNode } from './mapLayout.ts';
import { widthOf } from './measure.ts';
import { EDGE_SIZE } from './sizes.ts';
import { GateMark, LockMark, StepMark } from './stepMarks.tsx';
import { kindWords } from './stepWords.ts';

const sentence = (words: string | boolean | undefined) => `${words}`.replace(/[^.?!]$/, '$&.');

/** What is shown about a step on the map. */
export interface StepSigns {
  /** A few characters, drawn at its mark. */
  readonly mark: string;
  /** The same in words. */
  readonly words: string;
  /** Whether it is highlighted. */
  readonly isStrong: boolean;
}

interface StationProps {
  place: MapNode;
  letters: MapLayout['letters'];
  /** How many answers it offers on the map. */
  count: number;
  isWalked: boolean;
  isHere: boolean;
  isSeen: boolean;
  isMatched: boolean;
  /** How many faults it has, if the guide is being written. */
  faults?: number;
  told?: StepSigns | undefined;
  /** What happened to it, if two versions of the guide are compared. */
  change?: Difference | undefined;
  isSelected: boolean;
  isTabbed: boolean;
  hidden: number | undefined;
  onSelect: (node: string) => void;
  onFocus: (node: string) => void;
}

/** @returns everything about a step that is said to people who cannot see it */
function useSpoken(props: StationProps): string {
  const {
    place,
    count,
    isWalked,
    isHere,
    isSeen,
    isMatched,
    hidden,
    faults = 0,
    told,
    change,
  } = props;
  const { t, i18n } = useLingui();
  const { step } = place;
  const operation = operationOf(step);
  return [
    [`${i18n._(kindWords[step.kind])}: ${place.name}`, ...(told ? [told.mark] : [])].join(' '),
    operation && t`Protected: ${i18n._(operationWords[operation])}`,
    isHere ? t`You are here` : isWalked && t`On the path walked`,
    isSeen && t`Seen today`,
    isMatched && t`Found`,
    faults > 0 && t`To fix: ${faults}`,
    change && i18n._(changeWords[change]),
    told?.words,
    hidden !== undefined ? t`Folded, hides ${hidden}` : count > 0 && t`Answers: ${count}`,
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ');
}

/** A step: its mark and its name. */
export const Station = memo(function Station(props: StationProps) {
  const { place, letters, isHere, isSeen, isSelected, hidden, faults = 0, told } = props;
  const { node, step, box } = place;
  const operation = operationOf(step);
  const name = useSpoken(props);
  const isEnd = place.isEnd && hidden === undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className={classOf(props)}
      role="button"
      tabIndex={props.isTabbed ? 0 : -1}
      aria-label={name}
      aria-pressed={isSelected}
      aria-current={isHere ? 'step' : undefined}
      data-map-node={node}
      data-map-kind={step.kind}
      onClick={() => props.onSelect(node)}
      onFocus={() => props.onFocus(node)}
    >
      {isSeen && (
        <rect
          className="m-seen"
          x={box.x - 4}
          y={box.y - 1}
          width={box.width + 8}
          height={box.height + 2}
          rx="8"
        />
      )}
      <rect
        className="m-ring"
        x={box.x - 3}
        y={box.y}
        width={box.width + 6}
        height={box.height}
        rx="6"
      />
      <g transform={`translate(${place.x} ${place.y}) scale(${letters.marks})`}>
        <g className="m-mark">
          {operation && <GateMark />}
          <StepMark kind={step.kind} isHere={isHere} />
          {operation && <LockMark />}
        </g>
      </g>
      {place.isEnd && <Plate place={place} letters={letters} />}
      <Name place={place} letters={letters} />
      {faults > 0 && (
        <FaultMark x={place.x + letters.beside - 3} y={place.y - letters.beside + 3} />
      )}
      {told && <ToldMark {...told} place={place} beside={letters.beside} />}
      {!isEnd && hidden !== undefined && (
        <Folded x={place.x} y={place.y} hidden={hidden} beside={letters.beside} />
      )}
    </g>
  );
});

/** How many steps it hides. */
function Folded({
  x,
  y,
  hidden,
  beside,
}: {
  x: number;
  y: number;
  hidden: number;
  beside: number;
}) {
  return (
    <text className="m-folded" fontSize={EDGE_SIZE} x={x + beside - 4} y={y - beside + 6}>
      +{hidden}
    </text>
  );
}

const classOf = ({ place, isWalked, isHere, isMatched, isSelected }: StationProps) =>
  [
    'map-node',
    `is-${place.step.kind}`,
    isWalked && 'is-walked',
    isHere && 'is-here',
    isMatched && 'is-matched',
    isSelected && 'is-selected',
  ]
    .filter(Boolean)
    .join(' ');

/** The sign of the step, above its mark. */
function ToldMark({
  mark,
  isStrong,
  place,
  beside,
}: StepSigns & { place: MapNode; beside: number }) {
  const width = widthOf(mark, EDGE_SIZE, true) + 14;
  // A name beside the mark starts there.
  const x = place.isEnd ? place.x + beside - width / 2 : place.x;
  const y = place.y - beside - 9;
  return (
    <g className={isStrong ? 'm-told is-strong' : 'm-told'}>
      <rect x={x - width / 2} y={y - 10} width={width} height="20" rx="10" />
      <text x={x} y={y + 4.5} fontSize={EDGE_SIZE} textAnchor="middle">
        {/* When read as one text, this separates it from the step's name. */}
        {` ${mark}`}
      </text>
    </g>
  );
}

/** Something is wrong here; the step's name says how much. */
function FaultMark({ x, y }: { x: number; y: number }) {
  return (
    <g className="m-fault" transform={`translate(${x} ${y})`}>
      <circle r="9" />
      <path d="M0 -5V1.5M0 4.5V4.6" />
    </g>
  );
}

/** The background of a name beside its mark, as wide as the name itself. */
function Plate({ place: { x, box, lines }, letters }: Pick<StationProps, 'place' | 'letters'>) {
  const begin = x + letters.beside;
  const width = Math.max(...lines.map((line) => widthOf(line, letters.size, true)));
  return (
    <rect
      className="m-plate"
      x={begin}
      y={box.y}
      width={Math.min(width + letters.size, box.x + box.width - begin)}
      height={box.height}
    />
  );
}

/** The name of a step: beside its mark if nothing leads on from it, otherwise below. */
function Name({ place, letters }: Pick<StationProps, 'place' | 'letters'>) {
  const { lines } = place;
  return (
    <text className="m-name" fontSize={letters.size} textAnchor={place.isEnd ? 'start' : 'middle'}>
      {lines.map((line, i) => (
        <tspan
          key={line}
          x={place.isEnd ? place.x + letters.beside + letters.size / 2 : place.x}
          y={
            place.isEnd
              ? place.y + letters.size / 3 + (i - (lines.length - 1) / 2) * letters.line
              : place.y + letters.beside + letters.size + i * letters.line
          }
        >
          {/* When read as one text, this separates the lines. */}
          {i < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}
