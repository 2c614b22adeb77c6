import { Trans } from '@lingui/react/macro';
import type { Contact } from '../engine/organisation.ts';
import type { Role } from '../engine/step.ts';
import { langOf } from '../language/others.ts';
import { useOrganisation } from './useOrganisation.ts';

/**
 * How a role is reached: name, routes, hours. Nothing where the organisation says nothing; where it
 * names no security team, the helpdesk is the next to call.
 */
export function ContactCard({ whom }: { whom: Role }) {
  const { contacts } = useOrganisation();
  const contact = contacts[whom] ?? (whom === 'security' ? contacts.helpdesk : undefined);
  if (contact === undefined || Object.keys(contact).length === 0) return null;
  return (
    <address className="contact" data-contact={whom}>
      <ContactLines contact={contact} />
    </address>
  );
}

/** The lines of a contact. */
export function ContactLines({ contact }: { contact: Contact }) {
  const { name, phone, email, url, hours, notes } = contact;
  return (
    <>
      {name !== undefined && <b lang={langOf(name)}>{name}</b>}
      {phone !== undefined && (
        <span>
          <Trans>
            Phone <a href={telephone(phone)}>{phone}</a>
          </Trans>
        </span>
      )}
      {email !== undefined && (
        <span>
          <Trans>
            Email <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
          </Trans>
        </span>
      )}
      {url !== undefined && (
        <span>
          <Trans>
            Online{' '}
            <a href={url} rel="noreferrer">
              {url.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </a>
          </Trans>
        </span>
      )}
      {hours !== undefined && (
        <span className="soft" lang={langOf(hours)}>
          {hours}
        </span>
      )}
      {notes !== undefined && (
        <span className="soft" lang={langOf(notes)}>
          {notes}
        </span>
      )}
    </>
  );
}

/** Digits as they are dialled, and an extension after a pause (RFC 3966). */
function telephone(phone: string): string {
  const [number = '', extension] = phone.split(/ext\.?|extension|x/i);
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const more = extension?.replace(/\D/g, '');
  return `tel:${digits}${more ? `;ext=${more}` : ''}`;
}
