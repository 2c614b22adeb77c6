import { Fragment, type ReactNode } from 'react';
import { useOwnWords } from '../../organisation/wordsContext.ts';

/** A text of a record, with the names of settings, check boxes and fields in bold. */
export function WithNames({ text: written, names }: { text: string; names: readonly string[] }) {
  const text = useOwnWords()(written);
  // Different words get a different element, as in Markup.
  return <span key={text}>{withBold(text, names)}</span>;
}

function withBold(text: string, names: readonly string[]): ReactNode {
  if (names.length === 0) return text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((name) => name.replace(/[^\w\s]/g, '\\$&')).join('|');
  let at = 0;
  return text.split(new RegExp(`(${pattern})`)).map((part, i) => {
    const key = at;
    at += part.length;
    return i % 2 === 1 ? <strong key={key}>{part}</strong> : part;
  });
}

/** A name such as STAT_OTP_INCORRECT: narrow screens may break it after an underscore. */
export function StatusName({ name }: { name: string }): ReactNode {
  let at = 0;
  return name.match(/[^_]+_?/g)?.map((part) => {
    at += part.length;
    return (
      <Fragment key={at}>
        {part}
        <wbr />
      </Fragment>
    );
  });
}
