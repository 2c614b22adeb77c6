import { Rich } from '../../ui/Rich.tsx';

/** What the other side should do, one thing a line. */
export function AskList({ asks }: { asks: readonly string[] }) {
  return (
    <ul className="done" role="list">
      {asks.map((ask) => (
        <li key={ask}>
          <Rich text={ask} />
        </li>
      ))}
    </ul>
  );
}
