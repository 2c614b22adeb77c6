/**
 * Public standards: what to do where no vendor's document says anything, since somebody is under
 * attack, or has lost what they sign in with. All of it is in our own words. What the advisory says
 * was read in published summaries of it.
 */
import type { SourceRecord } from '../../src/engine/record.ts';
import { type SheetEntry, sheet, stated } from './sheet.ts';

/** Who runs the accounts has to act; for the person there is one thing to do: to tell them. */
const whoRunsTheAccounts: SourceRecord['actors'] = {
  who: ['end user', 'administrator'],
  basis: 'derived',
};

type Rule = SheetEntry<'product' | 'kind' | 'actors' | 'source'> & { place: string };

const from =
  (document: string) =>
  ({ place, ...entry }: Rule): SourceRecord =>
    sheet({
      product: 'front-door',
      kind: 'rule',
      nature: 'informational',
      actors: whoRunsTheAccounts,
      source: { document, place },
      ...entry,
    });

/** Digital identity guidelines on authentication; section 4 is about the life of an authenticator. */
const nist = from('NIST SP 800-63B-4: Authentication and authenticator management');

/** On the group called Scattered Spider, as updated on 29 July 2025. */
const advisory = from('CISA and partners: advisory AA23-320A, updated 29 July 2025');

export const standards: readonly SourceRecord[] = [
  nist({
    id: 'STD-63B-LOST',
    place: 'section 4.3',
    title: 'A lost or stolen authenticator counts as compromised',
    meaning:
      'Whoever runs the accounts has to assume that a lost authenticator is in the wrong hands, and to suspend, invalidate or destroy it promptly.',
    facts: [
      'The same goes for one whose PIN or other activation factor is no longer in its owner’s control.',
      'A damaged or malfunctioning authenticator counts as compromised too.',
      'A password that was only forgotten is the exception.',
    ],
    remedy: stated('Suspend, invalidate or destroy the authenticator promptly.'),
    related: ['STD-63B-REPORT', 'STD-63B-INVALIDATE'],
  }),
  nist({
    id: 'STD-63B-REPORT',
    place: 'section 4.3',
    title: 'Reporting a loss must be easy',
    meaning:
      'A person should be able to report a lost authenticator with one factor only, such as a password. Whoever runs the accounts may instead compare what is known about the person, or a contact address.',
    facts: [
      'A suspended authenticator may be used again after its owner has signed in with a valid one and asked for it.',
    ],
    remedy: stated('Report the loss to whoever runs the account.'),
    related: ['STD-63B-LOST'],
  }),
  nist({
    id: 'STD-63B-INVALIDATE',
    place: 'section 4.5',
    title: 'When in doubt, invalidating is the smaller harm',
    meaning:
      'Leaving a compromised authenticator valid usually does more harm than invalidating one by mistake.',
    remedy: stated('Weigh a request to invalidate an authenticator by its risk.'),
    related: ['STD-63B-LOST'],
  }),
  nist({
    id: 'STD-63B-NOTICE',
    place: 'sections 4.1.2, 4.2.3 and 4.6',
    title: 'The owner is told of a new authenticator and of a recovery',
    meaning:
      'When an authenticator is added or an account is recovered, its owner gets a notice by another way, with clear instructions and a contact in case it was not them.',
    remedy: stated('Follow the contact in the notice when the change was not yours.'),
    related: ['STD-63B-BINDING', 'STD-63B-RECOVERY'],
  }),
  nist({
    id: 'STD-63B-RECOVERY',
    place: 'sections 4.2.1 and 4.2.2',
    title: 'How an account is recovered',
    meaning:
      'There are four classes of recovery: codes that were saved before, codes that are sent to an address set up before, recovery contacts, and proving one’s identity again.',
    facts: [
      'Where two factors are the rule, recovery takes two codes by different methods, one code and one authenticator that is still bound, or proof of identity again.',
      'Any other way needs a risk analysis that is written down.',
    ],
    remedy: stated('Recover the account by one of these ways.'),
    related: ['STD-63B-LOST', 'STD-63B-NOTICE'],
  }),
  nist({
    id: 'STD-63B-RENEWAL',
    place: 'sections 4.1.2 and 4.1.4',
    title: 'A new authenticator comes before the old one goes',
    meaning:
      'A new authenticator should be bound while the one before still works, and the one before invalidated once the new one has been used. At least two means of signing in are recommended.',
    remedy: stated('Bind the new authenticator before the old one stops working.'),
    related: ['STD-63B-RECOVERY'],
  }),
  nist({
    id: 'STD-63B-BINDING',
    place: 'section 4.1.2',
    title: 'A code for adding an authenticator can be a trap',
    meaning:
      'People can be tricked into using an attacker’s binding code, or into giving theirs away. Then the attacker’s device belongs to the account.',
    remedy: stated(
      'Do not let anyone else have such a code, and do not use one that came from someone else.',
    ),
    related: ['STD-63B-NOTICE'],
  }),
  advisory({
    id: 'STD-AA23-POSING',
    place: 'how these attackers get in: posing as IT',
    title: 'Attackers pose as IT or helpdesk staff',
    meaning:
      'They call or text people in the name of IT or the helpdesk, to get passwords, to be told one-time codes, or to have a remote-access program started.',
    remedy: stated('Report it.'),
    related: ['STD-AA23-HELPDESK', 'STD-AA23-PUSH'],
  }),
  advisory({
    id: 'STD-AA23-PUSH',
    place: 'how these attackers get in: push fatigue',
    title: 'Attackers send sign-in requests until one is accepted',
    meaning:
      'They send request after request to a person’s phone, until the person accepts one by mistake or to be left in peace.',
    remedy: stated('Report it.'),
    related: ['STD-AA23-POSING'],
  }),
  advisory({
    id: 'STD-AA23-SIM',
    place: 'how these attackers get in: SIM swap',
    title: 'Attackers move a phone number to a SIM card of theirs',
    meaning:
      'They persuade a mobile operator to move a person’s number to their own SIM card, and get the calls and text messages meant for that person.',
    remedy: stated('Report it.'),
    related: ['STD-AA23-PUSH'],
  }),
  advisory({
    id: 'STD-AA23-HELPDESK',
    place: 'how these attackers get in: posing as employees',
    title: 'Attackers pose as employees to the helpdesk',
    meaning:
      'They ask the helpdesk in an employee’s name to change a password, or to move the second factor to a device of theirs.',
    remedy: stated('Report it.'),
    related: ['STD-AA23-POSING'],
  }),
];
