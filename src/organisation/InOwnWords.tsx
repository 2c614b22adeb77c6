import { type ReactNode, useEffect, useState } from 'react';
import { language } from '../language/site.ts';
import { useOrganisation } from './useOrganisation.ts';
import { OwnWords } from './wordsContext.ts';

/** Shows its content in the words of the organisation's people, as soon as its file is loaded. */
export function InOwnWords({ children }: { children: ReactNode }) {
  const { names } = useOrganisation();
  const [own, setOwn] = useState<(text: string) => string>();
  useEffect(() => {
    // Most organisations have none: what puts them in need not be there before.
    if (Object.keys(names).length === 0) return setOwn(undefined);
    let isOver = false;
    void Promise.all([import('../engine/ownWords.ts'), import('../../flows/products.ts')]).then(
      ([{ ownWords }, { products }]) =>
        !isOver && setOwn(() => ownWords(names, products, language)),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [names]);
  return <OwnWords value={own ?? same}>{children}</OwnWords>;
}

const same = (text: string) => text;
