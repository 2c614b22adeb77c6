import type { ReactNode } from 'react';
import './scrollTable.css';

interface ScrollTableProps {
  /** What the table holds; it is not shown where a heading says so already, but read aloud. */
  caption: string;
  /** The heads of its columns; no two are alike. */
  heads: readonly string[];
  /** Its rows. */
  children: ReactNode;
}

/** A table that scrolls sideways by itself where it does not fit. */
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
