import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Difference, Differences } from './comparison.ts';
import type { MapLayout } from './mapLayout.ts';

/** The signs of changes: not just colours, since not everybody can tell colours apart. */
export const changeSigns: Readonly<Record<Difference, string>> = {
  new: '+',
  gone: '−',
  changed: '~',
};

export const changeWords: Readonly<Record<Difference, MessageDescriptor>> = {
  new: msg`new`,
  gone: msg`gone`,
  changed: msg`changed`,
};

/** What happened to the parts of the map, drawn over and beside them. */
export function ChangeMarks({ layout, changes }: { layout: MapLayout; changes: Differences }) {
  const { i18n } = useLingui();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here can have the focus
    <g aria-hidden="true">
      {layout.edges.map(({ from, answer, path, x, y }) => {
        const change = changes.get(`${from}/${answer}`);
        if (change === undefined) return null;
        return (
          <g key={`${from}/${answer}`} data-map-change={`${from}/${answer} ${change}`}>
            {change !== 'changed' && <path className={`c-line c-${change}`} d={path} />}
            <text className={`c-word c-${change}`} x={x - 13} y={y - 8}>
              {changeSigns[change]}
            </text>
          </g>
        );
      })}
      {layout.nodes.map(({ node, box }) => {
        const change = changes.get(node);
        if (change === undefined) return null;
        return (
          <g key={node} data-map-change={`${node} ${change}`}>
            <rect
              className={`c-ring c-${change}`}
              {...{ x: box.x - 3, y: box.y, width: box.width + 6, height: box.height, rx: 6 }}
            />
            <text className={`c-word c-${change}`} x={box.x} y={box.y - 5}>
              {`${changeSigns[change]} ${i18n._(changeWords[change])}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}
