import { type ReactNode, useEffect, useState } from 'react';

/**
 * A status that arrives with its page: screen readers announce changes of a status, not one that is inserted
 * together with its words, so these follow a moment later.
 */
export function Said({ children }: { children: ReactNode }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isThere && <span>{children}</span>}</p>;
}
