/**
 * Secrets in typed text: what must never be written down is found, so that it can be held back
 * before the text is stored, sent or exported.
 *
 * What is found, and what is left alone on purpose:
 * - Six to eight digits that stand alone, and `123 456`, are taken for a one-time code (RFC 4226,
 *   section 5.3: six digits or more). Left alone: four and five digits (status codes), digits that
 *   hang on letters (`INC-20418`), dates, times, and numbers after words such as ticket, serial,
 *   phone, status or error. Fewer digits count after words such as OTP or passcode.
 * - Telephone numbers are left alone when they say so (`+44`, “phone”), or are longer than eight
 *   digits. A bare local number of six to eight digits looks like a code and is held back: the
 *   person can say that it is none.
 * - Sixteen or more base32 characters (RFC 4648, section 6), in one run or in groups of four, are
 *   taken for a key. Words are left alone: without a digit only capitals in one run count, or any
 *   run that follows a word such as key or secret. A long case code can look like this as well.
 * - Passwords, PINs, activation codes and recovery codes are found by the words before them.
 */

export type SecretKind =
  | 'one-time-code'
  | 'otpauth'
  | 'key'
  | 'activation-code'
  | 'password'
  | 'recovery-code';

/** A part of a text, in UTF-16 code units. */
interface Range {
  readonly start: number;
  /** The place after its last character. */
  readonly end: number;
}

export interface Secret extends Range {
  readonly kind: SecretKind;
}

/** What a person has said is no secret: a place in this very text, or words, wherever they stand. */
export type Allowed = Range | string;

/** What stands in a secret's place; its length tells nothing. */
export const MASK = '••••••';

interface Rule {
  readonly kind: SecretKind;
  /** Its last named group `secret` is what is held back. */
  readonly pattern: RegExp;
  /** @returns false where this match is none after all */
  readonly holds?: (secret: string, match: RegExpExecArray, text: string) => boolean;
}

const is = String.raw`(?:\s*(?:is|was|are|were|reads?|says?|said)\b\s*:?|\s*(?:[:=]|->|=>|→))\s*`;
const quote = `["'“”‘’«»\`]?`;

/** Words that follow “password is” without being one. */
const ordinary =
  /^(?:a|an|the|not?|never|now|also|still|only|too|very|being|been|already|always|again|expired?|expir(?:es|ing)|wrong|right|correct|incorrect|invalid|valid|unknown|known|forgotten|lost|missing|empty|blank|reset|changed|new|old|same|different|ok|okay|fine|good|weak|strong|locked|unlocked|required|needed|refused|rejected|accepted|set|unset|secret|gone|working|due|in|on|at|to|by|from|of|with|without|rejected|(?:is|was)n['’]t|held|removed|none|n\/a|static|temporary|stored|kept|as|under|what|that|this|it|and|or|but|for|because|if|when|where|which|who|long|short|too-?long|asked|entered|typed|correctly|bad|enough|another|there|here|hidden|meant)\b["'”’.,;:!?)]*$/i;

/** Words before a number that make it something else than a one-time code. */
const named =
  /(?:\b(?:inc|req|ritm|chg|prb|tkt|case|ticket|incident|request|call|reference|ref|order|invoice|serial|serial\s*(?:no|number)|s\/n|sn|employee|badge|asset|phone|telephone|tel|mobile|fax|extension|ext|room|port|build|version|release|record|line|error|status|result|return|reason|http|event|id|article|kb|pid|zip|postcode|postal|year|date|number|no|nr)\b\.?(?:\s*(?:code|number|no|nr|id|is|was|on|at))*\.?\s*[:#=]?\s*|[#+])$/i;

/** Words before a number that make it a one-time code whatever else stands there. */
const otp =
  /\b(?:otp|totp|hotp|tan|one[- ]?time|passcode|pass\s?code|verification|verify|security\s+code|sms\s+code|text(?:ed)?\s+code|token\s+code|2fa|mfa\s+code|login\s+code|response)\b[^\d\n]{0,24}$/i;

const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const month = '(?:0[1-9]|1[0-2])';
const date = new RegExp(`^(?:(?:19|20)\\d\\d${month}${day}|${day}${month}(?:19|20)\\d\\d)$`);

const before = (match: RegExpExecArray, secret: string, text: string) => {
  const start = match.index + match[0].lastIndexOf(secret);
  return text.slice(Math.max(0, start - 48), start);
};

function isOneTimeCode(secret: string, match: RegExpExecArray, text: string): boolean {
  const lead = before(match, secret, text);
  if (otp.test(lead)) return true;
  return !named.test(lead) && !date.test(secret);
}

/** A plain word after “password is” may be one; after “was”, or as a participle, it tells a story. */
function isPassword(secret: string, match: RegExpExecArray, text: string): boolean {
  if (ordinary.test(secret) || secret.startsWith(MASK.charAt(0))) return false;
  if (/^[^\p{L}\p{N}]{1,3}$/u.test(secret)) return false;
  if (!/^[a-z]+["'”’.,;:!?)]*$/.test(secret)) return true;
  const isTold = !/\b(?:was|were|are)\b/i.test(match[0]) && !/(?:ed|en|ing)\W*$/.test(secret);
  return (
    isTold && !/\bone[- ]?time\s*$/i.test(text.slice(Math.max(0, match.index - 12), match.index))
  );
}

const digits = (text: string) => text.replace(/\D/g, '').length;
const hasDigit = (text: string) => /\d/.test(text);
const keyWord = /\b(?:key|secret|seed|base\s?32|manual(?:ly)?|setup|set-up)\b[^\n]{0,24}$/i;

function isKey(secret: string, match: RegExpExecArray, text: string): boolean {
  const bare = secret.replace(/[ -]/g, '');
  if (bare.length < 16) return false;
  const isRun = bare === secret;
  const isCapitals = bare === bare.toUpperCase();
  const isLower = bare === bare.toLowerCase();
  if (keyWord.test(before(match, secret, text)) && (isRun || isCapitals)) return true;
  if (!isCapitals && !isLower) return isRun && digits(bare) > 0;
  return digits(bare) > 0 ? isCapitals || digits(bare) > 1 : isCapitals && isRun;
}

const rules: readonly Rule[] = [
  { kind: 'otpauth', pattern: /(?<secret>otpauth(?:-migration)?:(?:\/\/)?\S+)/gi },
  {
    kind: 'one-time-code',
    pattern: new RegExp(
      String.raw`\b(?:otp|totp|hotp|tan|one[- ]?time\s*(?:codes?|passwords?|passcodes?)|(?:verification|security|sms|text|token|2fa|mfa|login|response)\s+codes?)\b(?:${is}|\s+)${quote}(?<secret>\d(?:[ -]?\d){3,9}|[A-Z0-9]{4,12})(?![\w])`,
      'gi',
    ),
    holds: (secret) => hasDigit(secret) && digits(secret) >= 4,
  },
  {
    kind: 'recovery-code',
    pattern: new RegExp(
      String.raw`\b(?:recovery|back-?\s?up|scratch|rescue|emergency)\s*(?:codes?|keys?|phrases?)\b(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9-]{4,40}(?:[\s,;]{1,3}[A-Za-z0-9-]{4,40}){0,15})`,
      'gi',
    ),
    holds: (secret) => hasDigit(secret),
  },
  {
    kind: 'activation-code',
    pattern: new RegExp(
      String.raw`\b(?:activation|registration|enrol?ment|unlock(?:ing)?|authorization|authorisation|provisioning)\s*(?:codes?|keys?|passwords?|pins?)\b(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9]+(?:[ -][A-Z0-9]{2,8})*)`,
      'gi',
    ),
    holds: (secret) => hasDigit(secret) && secret.replace(/[ -]/g, '').length > 4,
  },
  {
    kind: 'activation-code',
    pattern: new RegExp(
      String.raw`\bpass\s?codes?\b(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9]+(?:[ -][A-Z0-9]{2,8})*)`,
      'gi',
    ),
    holds: (secret) => hasDigit(secret) && secret.replace(/[ -]/g, '').length > 3,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      String.raw`\b(?:pass\s?-?words?|passwd|pwd|pw|pass\s?-?phrase|passwort|kennwort|mot de passe|contraseña)\b${is}(?:["“«](?<quoted>[^"”»\n]{1,200})["”»]|['‘\`](?<single>[^'’\`\n]{1,200})['’\`]|(?<secret>[^\s•]\S{0,199}))`,
      'gi',
    ),
    holds: isPassword,
  },
  {
    kind: 'password',
    pattern:
      /\b(?:pass\s?words?|passwd|pwd|pw)\s+(?<secret>(?=\S*\d)(?=\S*[A-Za-z])[^\s•]{6,200})/gi,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      String.raw`\bpin\b(?:\s*code)?(?:${is}|\s+)${quote}(?<secret>\d{4,12})\b`,
      'gi',
    ),
  },
  {
    kind: 'key',
    pattern:
      /(?:^|[^A-Za-z0-9_-])(?<secret>[A-Za-z2-7]{16,512}|[A-Za-z2-7]{4}(?:[ -][A-Za-z2-7]{4}){3,127}(?:[ -][A-Za-z2-7]{1,3})?)(?:={1,6})?(?![A-Za-z0-9_])/g,
    holds: isKey,
  },
  {
    kind: 'key',
    pattern: new RegExp(
      String.raw`\b(?:secret|seed|key)\b(?:\s+key)?${is}${quote}(?<secret>[A-Za-z0-9+/_-]{16,512}={0,2})`,
      'gi',
    ),
    holds: hasDigit,
  },
  {
    kind: 'one-time-code',
    pattern:
      /(?:^|[^\w.,:/+#-]|[^A-Za-z0-9]-|[^\w][.,:;](?=\d))(?<secret>\d{6,8})(?![\w]|[.,:/-]\w)/g,
    holds: isOneTimeCode,
  },
  {
    kind: 'one-time-code',
    pattern:
      /(?:^|[^\w.,:/+#-])(?<secret>\d{3}[ -]\d{3}|\d{4} \d{4}|\d{2} \d{2} \d{2}(?: \d{2})?|\d(?:[ -]\d){5,7})(?![\w]|[.,:/ -]{1,2}\d)/g,
    holds: (secret, match, text) => {
      const lead = before(match, secret, text);
      // A group before it makes it part of a longer number: a telephone, an account.
      if (/\d[\s)./-]{0,2}$/.test(lead)) return false;
      return otp.test(lead) || !named.test(lead);
    },
  },
  {
    kind: 'one-time-code',
    pattern:
      /(?:^|[\s"'“‘(])(?:codes?)(?:\s*(?:is|was|reads?|says?|said)\b\s*:?|\s*[:=])?\s*["'“‘]?(?<secret>\d{6,10}|\d{3,5}[ -]\d{3,5})(?!\w)/gi,
    holds: (_, match, text) =>
      !named.test(text.slice(Math.max(0, match.index - 24), match.index + 6)),
  },
];

/**
 * @param text what somebody typed or pasted
 * @param allowed what that person has said is no secret
 * @returns the secrets in it, in order, none of them overlapping
 */
export function findSecrets(text: string, allowed: readonly Allowed[] = []): Secret[] {
  const { bare, places } = simplify(text);
  const found: Secret[] = [];
  for (const { kind, pattern, holds } of rules) {
    for (const match of bare.matchAll(pattern)) {
      const { secret: plain, quoted, single } = match.groups ?? {};
      const secret = plain ?? quoted ?? single ?? '';
      const whole = match as RegExpExecArray;
      if (secret === '' || holds?.(secret, whole, bare) === false) continue;
      const start = whole.index + whole[0].lastIndexOf(secret);
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
 * @param allowed what that person has said is no secret
 * @returns the text with `MASK` in the place of each secret; looked through again, it holds none
 */
export function maskSecrets(text: string, allowed: readonly Allowed[] = []): string {
  // A place says what is allowed in this text; once something is masked, its words do.
  const words = allowed.flatMap((free) =>
    typeof free === 'string'
      ? free
      : findSecrets(text)
          .filter(({ start, end }) => free.start <= start && free.end >= end)
          .map(({ start, end }) => text.slice(start, end)),
  );
  let masked = maskOnce(text, allowed);
  // What hung on a secret may stand alone now, and be one itself.
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
 * @returns the text as the rules read it (digits of every script as 0 to 9, every space and hyphen as
 *   the plain one, nothing unseen), and for each of its characters the place in the text
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
    // Each script's ten digits stand together, from a zero on.
    let zero = code;
    while (zero > 0 && code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  }
  if (code >= 0xff21 && code <= 0xff5a) return String.fromCodePoint(code - 0xfee0);
  return character;
}
