import type { ReactNode } from 'react';

/** A text of a flow: what stands between two pairs of asterisks is a verbatim name, in bold. */
export function Rich({ text }: { text: string }): ReactNode {
  const [before, name, ...after] = text.split('**');
  if (name === undefined) return before;
  return (
    <>
      {before}
      <strong>{name}</strong>
      <Rich text={after.join('**')} />
    </>
  );
}

/** @returns the text without its marks, for titles and plain text */
export const plain = (text: string) => text.replaceAll('**', '');
