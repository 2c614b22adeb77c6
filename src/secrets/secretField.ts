/** Typed text on its way into a call, real or practice: what looks like a secret is held back. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { findSecrets, MASK, maskSecrets, type SecretKind } from '../engine/secrets.ts';

/** What was held back from a text. It is only in this page's memory, until something else is typed. */
export interface HeldBack {
  /** The text as it was kept. */
  readonly masked: string;
  /** The text as it was typed. */
  readonly text: string;
  /** What looks like a secret in it, word by word. */
  readonly found: readonly { readonly word: string; readonly kind: SecretKind }[];
  /** Words confirmed not to be secrets. */
  readonly allowed: readonly string[];
}

/** What each kind of secret is called. */
export const secretWords: Readonly<Record<SecretKind, MessageDescriptor>> = {
  'one-time-code': msg`That looked like a one-time code.`,
  otpauth: msg`That looked like an authenticator’s secret link.`,
  key: msg`That looked like a secret key.`,
  'activation-code': msg`That looked like an activation code.`,
  password: msg`That looked like a password or PIN.`,
  'recovery-code': msg`That looked like a recovery code.`,
  session: msg`That looked like the key to someone’s session or account.`,
  card: msg`That looked like a card number.`,
};

/** In characters: no note is longer, and the rest of a pasted text is not kept. */
const MOST_TYPED = 20_000;

/**
 * @param typed what somebody typed
 * @param allowed words that look like secrets but are not
 * @returns the text to keep, and what was held back from it
 */
export function holdBack(
  typed: string,
  allowed: readonly string[],
): { text: string; held: HeldBack | undefined } {
  const text = typed.trim().slice(0, MOST_TYPED);
  const found = new Map(
    findSecrets(text, allowed).map(({ start, end, kind }) => {
      const word = text.slice(start, end);
      return [word, { word, kind }];
    }),
  );
  if (found.size === 0) return { text, held: undefined };
  const masked = maskSecrets(text, allowed);
  return { text: masked, held: { masked, text, found: [...found.values()], allowed } };
}

const PHONE = 'phone: ';

/**
 * @param typed what somebody typed into a field for a phone number, where bare digits are one
 * @param allowed words that look like secrets but are not
 * @returns the text to keep
 */
export const maskPhone = (typed: string, allowed: readonly string[]): string =>
  maskSecrets(PHONE + typed.trim(), allowed).slice(PHONE.length);

/**
 * Releases one word that was held back; the others stay held back.
 *
 * @param held what was held back from a text
 * @param word a word confirmed not to be a secret
 * @returns the text to keep now, and what is still held back from it
 */
export const letThrough = ({ text, allowed }: HeldBack, word: string) =>
  holdBack(text, [...allowed, word]);

/** @returns the parts of a kept text, and whether each was held back */
export const heldParts = (
  text: string,
): readonly { text: string; isHeld: boolean; at: number }[] => {
  let at = 0;
  return text.split(MASK).flatMap((part, i) => {
    const parts = i === 0 ? [] : [{ text: MASK, isHeld: true, at: at++ }];
    return part === '' ? parts : [...parts, { text: part, isHeld: false, at: at++ }];
  });
};
