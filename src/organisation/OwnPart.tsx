import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { type Addition, isOwn } from '../engine/organisation.ts';
import { langOf } from '../language/others.ts';
import { ContactLines } from './ContactCard.tsx';
import type { ShownPlace } from './OfOrganisation.tsx';
import './own.css';
import { useOrganisation } from './useOrganisation.ts';

/** What an organisation says at a step, always under its own name: no vendor's document says it. */
export function OwnPart({ flow, node }: ShownPlace) {
  const { name, additions } = useOrganisation();
  const here = additions.filter(({ guide, step }) => guide === flow && step === node);
  return (
    <>
      {here.map((addition) => (
        <Added key={JSON.stringify(addition)} addition={addition} name={name} />
      ))}
      {isOwn(flow) && (
        <p className="small soft" data-own="guide">
          {name === undefined ? (
            <Trans>This guide was written by your organisation. It is not from a vendor.</Trans>
          ) : (
            <Trans>This guide was written by {name}. It is not from a vendor.</Trans>
          )}
        </p>
      )}
    </>
  );
}

function Added({ addition, name }: { addition: Addition; name: string | undefined }) {
  const id = useId();
  const { text, steps = [], links = [], contact } = addition;
  return (
    <section className="own-part" aria-labelledby={id} data-own="addition">
      <h2 id={id}>
        {name === undefined ? <Trans>From your organisation</Trans> : <Trans>From {name}</Trans>}
      </h2>
      {text !== undefined && <p lang={langOf(text)}>{text}</p>}
      {steps.length > 0 && (
        <ol role="list">
          {steps.map((step) => (
            <li key={step.do}>
              <span lang={langOf(step.do)}>{step.do}</span>
              {step.also !== undefined && (
                <span className="soft" lang={langOf(step.also)}>
                  {' '}
                  {step.also}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {links.map((link) => (
        <p key={link.url}>
          <a href={link.url} rel="noreferrer" lang={langOf(link.text)}>
            {link.text}
          </a>
        </p>
      ))}
      {contact && (
        <address className="contact">
          <ContactLines contact={contact} />
        </address>
      )}
    </section>
  );
}
