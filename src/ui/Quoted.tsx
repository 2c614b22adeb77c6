import type { ReactNode } from 'react';

/** A text that may change, in quotation marks; the closing mark has an element, as in MarkedText. */
export const Quoted = ({ children }: { children: ReactNode }) => (
  <>
    “{children}
    <span>”</span>
  </>
);
