import { type ReactNode, useRef, useState } from 'react';
import { MapView, type MapViewProps, type Zoom } from './MapView.tsx';
import { unwalked } from './walk.ts';
import { ZoomTools } from './ZoomTools.tsx';

const nothing: ReadonlySet<string> = new Set();
const nobody = unwalked();

interface StillMapProps
  extends Pick<
    MapViewProps,
    'title' | 'layout' | 'hidden' | 'told' | 'changes' | 'selected' | 'onSelect'
  > {
  /** Shown beside the tools. */
  children?: ReactNode;
}

/** A map just for viewing: without a walk, and without folding. */
export function StillMap({ children, ...drawn }: StillMapProps) {
  const [zoom, setZoom] = useState<Zoom>('readable');
  const map = useRef<HTMLDivElement>(null);
  const reach = useRef<(node: string) => void>(undefined);
  return (
    <>
      <div className="map-tools">
        {children}
        <div className="tools">
          <ZoomTools onZoom={setZoom} map={map} />
        </div>
      </div>
      <div className="map-frame" ref={map}>
        <MapView
          {...drawn}
          {...{ zoom, reach }}
          walk={nobody}
          seen={nothing}
          matched={nothing}
          onZoom={setZoom}
          onFold={() => {}}
        />
      </div>
    </>
  );
}
