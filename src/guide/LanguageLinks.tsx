import { useLingui } from '@lingui/react/macro';
import { baseOf, language, siteLanguages } from '../language/site.ts';
import { hereIn } from '../router/addressNow.ts';
import { useLocation } from '../router/router.tsx';

/** The same place in the other languages: each is a site of its own, so these links are not moves. */
export function LanguageLinks() {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  if (siteLanguages.length < 2) return null;
  return (
    <ul className="languages" role="list" aria-label={t`Language`}>
      {siteLanguages.map(({ id, name }) => (
        <li key={id}>
          <a
            href={baseOf(id) + (pathname + search).slice(1)}
            lang={id}
            hrefLang={id}
            aria-current={id === language ? 'true' : undefined}
            // A page served for another address, or without its query, still contains the link for that one.
            onClick={({ currentTarget }) => {
              currentTarget.href = hereIn(id);
            }}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
