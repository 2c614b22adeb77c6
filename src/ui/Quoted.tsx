import type { ReactNode } from 'react';

/** A text that may change, in quotation marks: what stands behind it has an element, as in MarkedText. */
export const Quoted = ({ children }: { children: ReactNode }) => (
  <>
    “{children}
    <span>”</span>
  </>
);
