/** What is wrong with an organisation's file, in words for whoever keeps it. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Problem } from '../engine/organisationProblems.ts';

/** @returns what is wrong; it follows the name of the field */
export function problemWords({ fault, detail = '' }: Problem): MessageDescriptor {
  switch (fault) {
    case 'not-json':
      return msg`It is not JSON. It goes wrong at or before line ${detail}.`;
    case 'not-an-object':
      return msg`must be a group of fields in braces: { … }.`;
    case 'unknown':
      return detail === ''
        ? msg`is not a field we know. Is it misspelt?`
        : msg`is not a field we know. Is it misspelt? We know ${detail}.`;
    case 'missing':
      return msg`is missing.`;
    case 'not-text':
      return msg`must be a text in quotation marks.`;
    case 'not-a-list':
      return msg`must be a list in brackets: [ … ].`;
    case 'empty':
      return msg`must not be empty. Leave the field out instead.`;
    case 'too-long':
      return msg`is too long.`;
    case 'not-one-of':
      return msg`must be one of ${detail}.`;
    case 'twice':
      return msg`says the same thing twice.`;
    case 'not-email':
      return msg`must be an email address, such as help@example.org.`;
    case 'not-phone':
      return msg`must be a phone number, such as +44 20 7946 0000.`;
    case 'not-url':
      return msg`must be the address of a page that begins with https:// or http://.`;
    case 'not-https':
      return msg`must be the address of a page that begins with https://.`;
    case 'not-guide-file':
      return msg`must be the path of a guide file on this site, such as own/own-vpn.guide.json.`;
    case 'faulty-guide':
    case 'not-there':
      return msg`is left out: ${detail}`;
    case 'not-logo':
      return msg`must be the path of an image on this site, such as logo.svg.`;
    case 'not-colour':
      return msg`must be a colour in six digits, such as #12355b.`;
    case 'low-contrast':
      return msg`is too hard to read: its contrast with the text is ${detail} to 1, and 7 to 1 is needed.`;
    case 'forbidden-check':
      return msg`is never an identity check: it can be looked up, bought or overheard, or nobody may ask for it.`;
    case 'not-webhook':
      return msg`must be an address that begins with https://, or a path on this site.`;
    case 'not-template':
      return msg`must be an address that begins with https://, with fields after the question mark. The fields are {problem}, {summary}, {code}, {link} and {reference}.`;
    case 'not-time':
      return msg`must be a time with its zone, such as 2026-11-29T08:00+01:00.`;
    case 'not-language':
      return msg`must be the code of a language, such as en, fr or de.`;
    case 'not-yes-or-no':
      return msg`must be true or false, without quotation marks.`;
    case 'not-name':
      return msg`must be a name of at most 60 characters, without asterisks and quotation marks.`;
    case 'not-hours':
      return msg`must be a whole number of hours from 1 to 720.`;
    case 'not-days':
      return msg`must be a whole number of days from 1 to 3650.`;
  }
}
