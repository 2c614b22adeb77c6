import { memo } from 'react';
import type { MapEdge, MapLayout } from './mapLayout.ts';
import { EDGE_LINE, EDGE_SIZE } from './sizes.ts';
import type { Walk } from './walk.ts';

/** All lines and the words on them; the outline and the steps' names say the same without drawings. */
export const MapLines = memo(function Lines({
  layout,
  walk,
  selected,
}: {
  layout: MapLayout;
  walk: Walk;
  /** The step whose lines are highlighted among many. */
  selected: string | undefined;
}) {
  const isWalked = ({ from, answer }: MapEdge) => walk.edges.has(`${from}/${answer}`);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here can have the focus
    <g aria-hidden="true">
      {layout.rails.map((d) => (
        <path key={d} className="m-rail" d={d} />
      ))}
      {layout.edges
        .filter(({ from, to }) => from === selected || to === selected)
        .map(({ from, answer, path }) => (
          <path key={`near ${from}/${answer}`} className="m-near" d={path} />
        ))}
      {layout.edges.filter(isWalked).map(({ from, answer, path }) => (
        <path key={`${from}/${answer}`} className="m-walked" d={path} data-map-walked={answer} />
      ))}
      {layout.edges.map((edge) => (
        <text
          key={`${edge.from}/${edge.answer}`}
          className={`m-answer ${isWalked(edge) ? 'is-walked' : ''}`}
          fontSize={EDGE_SIZE}
          data-map-edge={`${edge.from}/${edge.answer}`}
        >
          {edge.lines.map((line, i) => (
            <tspan key={line} x={edge.x} y={edge.y - 8 - (edge.lines.length - 1 - i) * EDGE_LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
});
