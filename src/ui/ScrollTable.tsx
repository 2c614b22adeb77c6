import type { ReactNode } from 'react';
import './scrollTable.css';

interface ScrollTableProps {
  /** The subject of the table; if a heading already says it, it is only for screen readers. */
  caption: string;
  /** The headings of its columns; all different. */
  heads: readonly string[];
  /** Its rows. */
  children: ReactNode;
}

/** A table that scrolls sideways on its own if it does not fit. */
export function ScrollTable({ caption, heads, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
