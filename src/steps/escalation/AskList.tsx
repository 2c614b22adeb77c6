import { Markup } from '../../organisation/Markup.tsx';

/** What the other side should do, one request per line. */
export function AskList({ asks }: { asks: readonly string[] }) {
  return (
    <ul className="done" role="list">
      {asks.map((ask) => (
        <li key={ask}>
          <Markup text={ask} />
        </li>
      ))}
    </ul>
  );
}
