/** Typed text on its way into a call, real or practised: what looks like a secret is held back. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { findSecrets, MASK, maskSecrets, type SecretKind } from '../engine/secrets.ts';

/** What was held back of a text. It is in this page's memory only, until something else is typed. */
export interface HeldBack {
  /** The text as it was kept. */
  readonly masked: string;
  /** The text as it was typed. */
  readonly text: string;
  /** What looks like a secret in it, each for itself. */
  readonly found: readonly { readonly word: string; readonly kind: SecretKind }[];
  /** What somebody has said is none. */
  readonly allowed: readonly string[];
}

/** What something looks like. */
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

/** No note is longer; the rest of a text that was pasted whole is not kept. */
const MOST_TYPED = 20_000;

/**
 * @param typed what somebody typed
 * @param allowed words that look like a secret and are none
 * @returns the text to keep, and what was held back of it
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
 * @param typed what somebody typed where a telephone number belongs: digits alone are one there
 * @param allowed words that look like a secret and are none
 * @returns the text to keep
 */
export const maskPhone = (typed: string, allowed: readonly string[]): string =>
  maskSecrets(PHONE + typed.trim(), allowed).slice(PHONE.length);

/**
 * Lets one thing through that was held back; whatever else was stays where it is.
 *
 * @param held what was held back of a text
 * @param word what somebody has said is no secret
 * @returns the text to keep now, and what is still held back of it
 */
export const letThrough = ({ text, allowed }: HeldBack, word: string) =>
  holdBack(text, [...allowed, word]);

/** @returns the parts of a text that was kept, and whether each was held back */
export const heldParts = (
  text: string,
): readonly { text: string; isHeld: boolean; at: number }[] => {
  let at = 0;
  return text.split(MASK).flatMap((part, i) => {
    const parts = i === 0 ? [] : [{ text: MASK, isHeld: true, at: at++ }];
    return part === '' ? parts : [...parts, { text: part, isHeld: false, at: at++ }];
  });
};
