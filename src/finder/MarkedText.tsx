import type { ReactNode } from 'react';
import { useOwnWords } from '../organisation/wordsContext.ts';
import type { Marked } from './search/model.ts';

/**
 * A text with the parts that match what was asked; in the organisation's own words nothing is marked,
 * since the places are those of the text as it was written.
 */
export function MarkedText({ marked }: { marked: Marked }): ReactNode {
  const text = useOwnWords()(marked.text);
  const ranges = text === marked.text ? marked.ranges : [];
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
