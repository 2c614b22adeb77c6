import { type ReactNode, useEffect, useState } from 'react';

/**
 * A status that comes with its page: screen readers tell of what changes in a status, not of one that
 * is put in with its words, so these follow in a moment.
 */
export function Said({ children }: { children: ReactNode }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isThere && <span>{children}</span>}</p>;
}
