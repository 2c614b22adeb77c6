/**
 * Finds secrets in typed text, which must never be written down, so that they can be held back before the
 * text is stored, sent or exported. The rules are in secretRules.ts.
 */
import { type SecretKind, secretRules } from './secretRules.ts';

export type { SecretKind };

/** A part of a text, in UTF-16 code units. */
interface Range {
  readonly start: number;
  /** The position after its last character. */
  readonly end: number;
}

export interface Secret extends Range {
  readonly kind: SecretKind;
}

/** What a person has said is not a secret: a place in this very text, or words, wherever they occur. */
export type Allowed = Range | string;

/** Replaces a secret; its length reveals nothing. */
export const MASK = '••••••';

/**
 * @param text what somebody typed or pasted
 * @param allowed what that person has said is not a secret
 * @returns the secrets in it, in order, without overlaps
 */
export function findSecrets(text: string, allowed: readonly Allowed[] = []): Secret[] {
  const { bare, places } = simplify(text);
  const found: Secret[] = [];
  for (const { kind, pattern, take } of secretRules) {
    for (const match of bare.matchAll(pattern)) {
      const { secret: plain, quoted, single } = match.groups ?? {};
      const whole = plain ?? quoted ?? single ?? '';
      if (whole === '') continue;
      const start = match.index + match[0].lastIndexOf(whole);
      const secret = take ? take(whole, { text: bare, start, match: match[0] }) : whole;
      if (secret === '') continue;
      const trimmed = kind === 'password' ? secret.replace(/[.,;)]+$/, '') || secret : secret;
      found.push({
        kind,
        start: places[start] ?? 0,
        end: places[start + trimmed.length] ?? text.length,
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Secret[] = [];
  for (const secret of found) {
    const last = apart.at(-1);
    if (last === undefined || secret.start >= last.end) apart.push(secret);
    else if (secret.end > last.end) apart[apart.length - 1] = { ...last, end: secret.end };
  }
  return apart.filter(
    ({ start, end }) =>
      !allowed.some((free) =>
        typeof free === 'string'
          ? free.trim() === text.slice(start, end)
          : free.start <= start && free.end >= end,
      ),
  );
}

/**
 * @param text what somebody typed or pasted
 * @param allowed what that person has said is not a secret
 * @returns the text with `MASK` in place of each secret; searching it again finds none
 */
export function maskSecrets(text: string, allowed: readonly Allowed[] = []): string {
  // A place is valid only for this text; once something is masked, the words at the place are needed.
  const words = allowed.flatMap((free) =>
    typeof free === 'string'
      ? free
      : findSecrets(text)
          .filter(({ start, end }) => free.start <= start && free.end >= end)
          .map(({ start, end }) => text.slice(start, end)),
  );
  let masked = maskOnce(text, allowed);
  // What was attached to a secret may now be by itself, and a secret in its own right.
  for (let again = masked, before = text; again !== before; ) {
    masked = again;
    before = again;
    again = maskOnce(again, words);
  }
  return masked;
}

function maskOnce(text: string, allowed: readonly Allowed[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of findSecrets(text, allowed)) {
    masked += text.slice(at, start) + MASK;
    at = end;
  }
  return masked + text.slice(at);
}

/**
 * @returns the text in the form for the rules (digits of every script as 0 to 9, every space and hyphen as
 *   the plain one, nothing invisible), and for each of its characters the position in the text
 */
function simplify(text: string): { bare: string; places: number[] } {
  const places: number[] = [];
  let bare = '';
  let at = 0;
  for (const character of text) {
    const plain = plainCharacter(character);
    for (let i = 0; i < plain.length; i++) places.push(at + (plain.length > 1 ? i : 0));
    bare += plain;
    at += character.length;
  }
  return { bare, places };
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (/^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/.test(character)) return '';
  if (/^\p{Zs}$/u.test(character)) return ' ';
  if (/^\p{Pd}$/u.test(character)) return '-';
  if (/^\p{Nd}$/u.test(character)) {
    // The ten digits of each script are consecutive, starting with zero.
    let zero = code;
    while (zero > 0 && code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  return character;
}
