/** What is wrong with an organisation's file, in words for the people who keep it. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Problem } from '../engine/organisationProblems.ts';

const leftOut = (detail: string) => msg`is left out: ${detail}`;

const words: Readonly<Record<Problem['fault'], (detail: string) => MessageDescriptor>> = {
  'not-json': (detail) => msg`It is not JSON. It goes wrong at or before line ${detail}.`,
  'not-an-object': () => msg`must be a group of fields in braces: { … }.`,
  unknown: (detail) =>
    detail === ''
      ? msg`is not a field we know. Is it misspelt?`
      : msg`is not a field we know. Is it misspelt? We know ${detail}.`,
  missing: () => msg`is missing.`,
  'not-text': () => msg`must be a text in quotation marks.`,
  'not-a-list': () => msg`must be a list in brackets: [ … ].`,
  empty: () => msg`must not be empty. Leave the field out instead.`,
  'too-long': () => msg`is too long.`,
  'not-one-of': (detail) => msg`must be one of ${detail}.`,
  twice: () => msg`says the same thing twice.`,
  'not-email': () => msg`must be an email address, such as help@example.org.`,
  'not-phone': () => msg`must be a phone number, such as +44 20 7946 0000.`,
  'not-url': () => msg`must be the address of a page that begins with https:// or http://.`,
  'not-https': () => msg`must be the address of a page that begins with https://.`,
  'not-guide-file': () =>
    msg`must be the path of a guide file on this site, such as own/own-vpn.guide.json.`,
  'not-additions-file': () =>
    msg`must be an addition, or the path of a file of additions on this site, such as own/library.additions.json.`,
  'faulty-guide': leftOut,
  'not-there': leftOut,
  'not-logo': () => msg`must be the path of an image on this site, such as logo.svg.`,
  'not-colour': () => msg`must be a colour in six digits, such as #12355b.`,
  'low-contrast': (detail) =>
    msg`is too hard to read: its contrast with the text is ${detail} to 1, and 7 to 1 is needed.`,
  'forbidden-check': () =>
    msg`is never an identity check: it can be looked up, bought or overheard, or nobody may ask for it.`,
  'not-webhook': () => msg`must be an address that begins with https://, or a path on this site.`,
  'not-origin': () =>
    msg`must be the origin of a site, such as https://portal.example.org: no capital letters, and nothing after the host and its port.`,
  'not-template': () =>
    msg`must be an address that begins with https://, with fields after the question mark. The fields are {problem}, {summary}, {code}, {link} and {reference}.`,
  'not-time': () => msg`must be a time with its zone, such as 2026-11-29T08:00+01:00.`,
  'not-language': () => msg`must be the code of a language, such as en, fr or de.`,
  'not-yes-or-no': () => msg`must be true or false, without quotation marks.`,
  'not-name': () =>
    msg`must be a name of at most 60 characters, without asterisks and quotation marks.`,
  'not-hours': () => msg`must be a whole number of hours from 1 to 720.`,
  'not-days': () => msg`must be a whole number of days from 1 to 3650.`,
};

/** @returns what is wrong, to be put after the name of the field */
export const problemWords = ({ fault, detail = '' }: Problem): MessageDescriptor =>
  words[fault](detail);
