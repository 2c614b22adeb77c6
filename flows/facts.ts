/**
 * What a visit can establish: each fact with its name, the sentence that a summary prints, and how
 * it is known. An answer establishes facts with `knows`; the texts of endings need them, or are
 * shown only where they are established or not. A new fact is one new entry.
 */
import type { Fact, Source } from '../src/engine/step.ts';

type Entry = Omit<Fact, 'id'>;

const known =
  (how: Source) =>
  /**
   * @param text a whole sentence
   * @param about what it is about, where a later fact about the same thing replaces it: what the app
   *   says now in place of what it said before
   */
  (text: string, about?: string): Entry => ({
    how,
    text,
    ...(about === undefined ? {} : { about }),
  });

/** The person says so. */
const says = known('says');
/** The person has read it on a screen. */
const read = known('read');
/** It was done in this visit. */
const done = known('done');

const entries = {
  'message-code-expired': read('The app says that the activation code has expired.', 'message'),
  'message-name-exists': read(
    'The app says that an identity with the specified name already exists.',
    'message',
  ),
  'message-other': read('The app shows another message.', 'message'),
  reactivated: done('**Reactivate** was used, and the new QR code was tried.'),
  'reactivate-unreachable': says('The user cannot reach **Reactivate**.'),
  'reactivate-email-missing': says('No e-mail came after **Reactivate**.'),
  'address-right': says('The e-mail address on the profile is right.'),

  'status-code-read': read('The status code was read.', 'status-code'),
  'status-code-meant': says(
    'The message was told by its meaning. The status code itself was not read.',
    'status-code',
  ),
  'status-code-not-found': says('Somebody looked for a status code and found none.', 'status-code'),
  'new-message-unread': says(
    'The message that came after that was not read, or is none that the guide knows.',
    'status-code',
  ),
  'new-code': read('Another status code came up after that.', 'status-code'),
  'group-option-seen': read('The effective Windows Group Check option was read.', 'status-code'),
  'no-additional-information': says('No additional information came with the code.'),
  'result-code-not-found': says('Somebody looked for a result code in the log and found none.'),
} satisfies Record<string, Entry>;

/** The name of a fact. */
export type FactName = keyof typeof entries;

/** Every fact by its name. */
export const facts: Readonly<Record<FactName, Entry>> = entries;
