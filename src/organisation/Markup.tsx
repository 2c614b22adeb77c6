import type { ReactNode } from 'react';
import { plain } from '../engine/plain.ts';
import { langOf } from '../language/others.ts';
import { useOwnWords } from './wordsContext.ts';

/**
 * A text of a flow, in the words of the organisation's people: text between double asterisks is a
 * verbatim name, in bold.
 */
export function Markup({ text }: { text: string }): ReactNode {
  const words = useOwnWords()(text);
  // Other words have another element: what a browser has translated can only go with its element.
  return (
    <span key={words} lang={langOf(text)}>
      <Bold text={words} />
    </span>
  );
}

function Bold({ text }: { text: string }): ReactNode {
  const [before, name, ...after] = text.split('**');
  if (name === undefined) return before;
  return (
    <>
      {before}
      <strong>{name}</strong>
      <Bold text={after.join('**')} />
    </>
  );
}

/** @returns what makes plain text of a text of a flow, in the words of the organisation's people */
export function usePlain(): (text: string) => string {
  const own = useOwnWords();
  return (text) => plain(own(text));
}
