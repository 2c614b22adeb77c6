import type { ReactNode } from 'react';

/** One fact of a list of facts, by its name. */
export function NamedRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
