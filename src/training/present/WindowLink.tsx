import type { ReactNode } from 'react';
import type { Transcript } from '../../engine/transcript.ts';
import { base } from '../../language/site.ts';
import { presentAddress, type Showing } from '../trainingAddress.ts';
import type { WindowRole } from './sync.ts';

interface WindowLinkProps {
  /** Which window it opens. */
  which: WindowRole;
  transcript: Transcript;
  showing: Showing;
  className?: string | undefined;
  children: ReactNode;
}

/** Opens the other window of a demonstration at this one's present step. */
export function WindowLink({ which, transcript, showing, className, children }: WindowLinkProps) {
  const address = presentAddress(transcript, { ...showing, isAudience: which === 'audience' });
  return (
    <a className={className} href={base + address.slice(1)} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
