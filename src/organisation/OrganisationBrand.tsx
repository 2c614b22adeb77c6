import { site } from '../language/site.ts';
import { BrandIcon } from '../ui/icons.tsx';
import { useOrganisation } from './useOrganisation.ts';

/** The start of the top bar: the organisation's logo and name, and the application's name. */
export function OrganisationBrand({ application }: { application: string }) {
  const { name, logo } = useOrganisation();
  return (
    <>
      {logo === undefined ? (
        <BrandIcon />
      ) : (
        <img className="logo" src={site + logo.replace(/^\//, '')} alt="" />
      )}
      {name === undefined ? (
        <span>{application}</span>
      ) : (
        <span>
          <span className="of-organisation">{name}</span>{' '}
          <span className="of-application">{application}</span>
        </span>
      )}
    </>
  );
}
