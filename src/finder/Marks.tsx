import type { ReactNode } from 'react';
import type { Marked } from './search/model.ts';

/** A text with the parts that match what was asked. */
export function MarkedText({ marked: { text, ranges } }: { marked: Marked }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  // Another text has an element of its own: what a browser has translated cannot be put together again.
  return <span key={`${text} ${ranges.join()}`}>{parts}</span>;
}
