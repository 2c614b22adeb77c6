/**
 * What a secret looks like in typed text, and what only looks like one. test/secrets measures both.
 *
 * - Six to eight digits by themselves, or in groups, are taken for a one-time code (RFC 4226, section
 *   5.3: six digits or more). Exceptions: four and five digits (status codes), digits attached to letters
 *   (`INC-20418`), dates, amounts, and numbers after words such as ticket, serial, account or status. Fewer
 *   digits count after words such as OTP, passcode or “her code is”.
 * - Telephone numbers are left alone if they are labelled (`+44`, “call back on”), begin with a zero or are
 *   longer than eight digits. A bare local number of six to eight digits looks like a code and is held back:
 *   the person can say that it is not a secret.
 * - Sixteen or more base32 characters (RFC 4648, section 6), in one run or in groups of one size, are taken
 *   for a key. Words are left alone: without a digit, only text with too few vowels for words counts, or
 *   any run that follows a word such as key or secret.
 * - Passwords, PINs, activation codes and recovery codes are found by the words before them.
 * - Session tokens, links with such a token, and card numbers (ISO/IEC 7812) are found by their form.
 */

import {
  activationCode,
  hasNumber,
  is,
  key,
  oneTimeCode,
  ordinary,
  password,
  phoneWords,
  quote,
  recoveryCode,
  standingApart,
} from './secretWords.ts';

export type SecretKind =
  | 'one-time-code'
  | 'otpauth'
  | 'key'
  | 'activation-code'
  | 'password'
  | 'recovery-code'
  | 'session'
  | 'card';

/** Where a match is. */
interface Place {
  readonly text: string;
  /** Where the possible secret begins, in UTF-16 code units. */
  readonly start: number;
  /** The entire match. */
  readonly match: string;
}

/** @returns the part of a match that is a secret, from its beginning; empty if it is not one after all */
type Take = (secret: string, place: Place) => string;

export interface SecretRule {
  readonly kind: SecretKind;
  /** Its named group `secret` (or `quoted`, `single`) is the possible secret. */
  readonly pattern: RegExp;
  readonly take?: Take;
}

/** Letters and digits, at least as long as a password. */
const isMixed = (text: string) => /^(?=.*\d)(?=.*\p{L})\S{6,}$/u.test(text);
const digits = (text: string) => text.replace(/\D/g, '').length;
const hasDigit = (text: string) => /\d/.test(text);
/** A rule that only decides whether something is a secret. */
const when =
  (isSecret: (secret: string, place: Place) => boolean): Take =>
  (secret, place) =>
    isSecret(secret, place) ? secret : '';

/** What precedes a place on its line. */
const leadOf = ({ text, start }: Place) =>
  text.slice(Math.max(0, start - 48), start).replace(/^[\s\S]*\n/, '');
const behind = ({ text, start }: Place, secret: string) =>
  text.slice(start + secret.length, start + secret.length + 24);

/** Things that are numbered, optionally followed by words about the numbering. */
const numbered = new RegExp(
  String.raw`(?:${standingApart(hasNumber)}\.?(?:[\s-]*(?:codes?|numbers?|nummer|no|nr|ids?|tag|is|was|on|at|ist|est|lautet)\b\.?)*\s*[:#=]?\s*[#"'“„«‘]?|[+€$£¥]\s?|\b(?:eur|usd|gbp|chf|kb|cve)[\s-]?)$`,
  'iu',
);
/** “The number is” does not say what the number is of. */
const bareNumber =
  /(?:^|[^\w\s]\s*|\bthe\s+|\band\s+|^\s*)(?:number|no\.?|nr\.?)\s*(?:is|was)?\s*[:=]?\s*$/i;
const phone = new RegExp(
  String.raw`${standingApart(phoneWords)}\.?(?:\s*(?:number|no|nr|is|was|on|at)\b\.?)*\s*[:#=]?\s*$`,
  'iu',
);
/** What follows a number that counts or measures something. */
const counted =
  /^\s*(?:users?|people|entries|messages|records|times|tries|ms|msec|seconds?|s|minutes?|hours?|days?|bytes|kb|mb|eur|usd|gbp|chf|€|\$|£|%|a day)\b/i;

/** Words before a number that make it a one-time code whatever else is there. */
const otp =
  /\b(?:otp|totp|hotp|tan|one[- ]?time|passcode|pass\s?code|verification|verify|security\s+code|sms\s+code|text(?:ed)?\s+code|token\s+code|2fa|mfa\s+code|login\s+code|response)\b[^\d\n]{0,24}$/i;
/** Words before a number that make it a code, even in a format of other numbers. */
const codeWords =
  /(?:\b(?:codes?|otp|tan|token|shows?|says?|said|reads?|read\s+out|typed|entered|gave|it\s+is)\b[^\d\n]{0,16}|^\s*)$/i;

const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const month = '(?:0[1-9]|1[0-2])';
const date = new RegExp(`^(?:(?:19|20)\\d\\d${month}${day}|${day}${month}(?:19|20)\\d\\d)$`);

function isOneTimeCode(secret: string, place: Place): boolean {
  const lead = leadOf(place);
  if (otp.test(lead)) return true;
  if (counted.test(behind(place, secret)) || /(?:\b0\d{1,5}|\+\d[\d ]*)[ /-]$/.test(lead))
    return false;
  if (bareNumber.test(lead)) return true;
  if (numbered.test(lead) || date.test(secret)) return false;
  // After “phone” a short number is a phone number; after “mobile” it is a code read from it.
  const isLong = digits(secret) > 6 || !/\b(?:mobile|cell)\b/i.test(lead);
  return !(phone.test(lead) && isLong);
}

/** Digits in groups: another group before or after makes them part of a longer phone or account number. */
function isGrouped(secret: string, place: Place): boolean {
  const lead = leadOf(place);
  if (otp.test(lead)) return true;
  if (/\d[\s)./-]{0,2}$/.test(lead) || secret.startsWith('0')) return false;
  return isOneTimeCode(secret, place);
}

const isOrdinary = (secret: string) => secret.split(/\s+/).every((word) => ordinary.test(word));

/**
 * A plain word after “password is” may be the password; after “was”, as a participle, or with more words
 * after it, it is part of a story. Several plain words up to the end of the sentence may be a passphrase.
 */
function passwordIn(secret: string, place: Place): string {
  if (/^[•*]/.test(secret) || /^[^\p{L}\p{N}]{1,3}$/u.test(secret)) return '';
  const { text, start, match } = place;
  const isPhrase = /phrase/i.test(match);
  const line = /^[^\n.,;:!?]*/.exec(text.slice(start, start + 200))?.[0].trimEnd() ?? '';
  const words = line.split(/\s+/);
  const before = match.slice(0, match.lastIndexOf(secret));
  const isMarked = /[:=>]\s*["'“„‘‚«‹`]?$/.test(before);
  const isExplicit = isMarked || /\b(?:is|ist|est|lautet)\s*$/i.test(before);
  // No sentence begins after such a sign, so a phrase there may begin with any word.
  const arePlain =
    words.every((word) => (isPhrase ? /^\p{L}+$/u : /^[a-z]{3,}$/i).test(word)) &&
    !words.slice(isMarked && words.length > 3 ? 1 : 0).some((word) => ordinary.test(word));
  if (isExplicit && arePlain && words.length > (isPhrase ? 1 : 3)) return line;
  if (isOrdinary(secret)) return '';
  if (/\bto\s*$/i.test(before)) return hasDigit(secret) && /[a-z]/i.test(secret) ? secret : '';
  const isWord = /^\p{Ll}+["'”’.,;:!?)]*$/u.test(secret);
  if (!isWord) return secret.length < 4 && /^\d+$/.test(secret) ? '' : secret;
  const hasMore = /\p{Ll}$/u.test(secret) && /^ +\p{L}/u.test(behind(place, secret));
  const isTold =
    /\b(?:was|were|are)\b/i.test(match) ||
    (!isMarked && /(?:ed|en|ing|ée?s?|iert|ge\p{Ll}{2,}t)\W*$/u.test(secret));
  const isOneTime = /\bone[- ]?time\s*$/i.test(
    text.slice(0, start - match.length + secret.length).slice(-12),
  );
  return isTold || isOneTime || (hasMore && words.length > 1) ? '' : secret;
}

/** The leading words and groups that belong to a code: with a digit, or all in capitals. */
function groupsOfCode(secret: string): string {
  const groups = secret.split(/([ -])/);
  let end = 0;
  for (let i = 0; i < groups.length; i += 2) {
    const group = groups[i] ?? '';
    if (!hasDigit(group) && (i === 0 || group !== group.toUpperCase())) {
      if (i > 0 || !/^[A-Za-z]+$/.test(group) || group !== group.toUpperCase()) break;
    }
    end = i + 1;
  }
  return groups.slice(0, end).join('');
}
const codeOf =
  (least: number): Take =>
  (secret) => {
    const code = groupsOfCode(secret);
    return hasDigit(code) && code.replace(/[ -]/g, '').length >= least ? code : '';
  };

function recoveryIn(secret: string, { match }: Place): string {
  if (hasDigit(secret))
    return digits(secret) === 1 && /^\S+ *$/.test(secret) && secret.length < 6 ? '' : secret;
  const words = secret.split(/[\s,;]+/).filter(Boolean);
  const isExplicit = /(?:[:=]|\b(?:is|ist|est))\s*["'“„«‘]?$/.test(
    match.slice(0, match.lastIndexOf(secret)),
  );
  if (!isExplicit) return '';
  const [first = ''] = words;
  if (/^[A-Z]{4,}(?:-[A-Z]{4,})+$/.test(first)) return secret;
  return words.length > 5 && words.every((word) => /^[a-z]{3,}$/.test(word)) ? secret : '';
}

const keyWord =
  /(?:\bclé|schlüssel|\bgeheimnis|\bkey|secret|seed|base\s?32|manual(?:ly)?|setup|set-up)\b[^\n]{0,24}$/i;

function isKey(secret: string, place: Place): boolean {
  const groups = secret.split(/[ -]/);
  const bare = groups.join('');
  if (bare.length < 16) return false;
  const isRun = groups.length === 1;
  const isCapitals = bare === bare.toUpperCase();
  const isLower = bare === bare.toLowerCase();
  // Of random letters about one in five is a vowel, in words at least one in three.
  const vowels = bare.replace(/[^AEIOU]/gi, '').length / bare.length;
  const isWord = isLower && digits(bare) === 0 && vowels > 0.3;
  if (keyWord.test(leadOf(place)) && (isRun || isCapitals)) return !isWord;
  if (isRun && !isCapitals && !isLower) return digits(bare) > 0;
  if (digits(bare) > 0) return isCapitals || (isLower && digits(bare) > 1);
  return isRun && isCapitals && vowels < 0.22;
}

/** The last digit of a card number is computed from the others (ISO/IEC 7812-1, annex B). */
function isCard(secret: string): boolean {
  const sum = [...secret.replace(/\D/g, '')]
    .reverse()
    .map(Number)
    .reduce((all, digit, i) => {
      const twice = i % 2 ? digit * 2 : digit;
      return all + (twice > 9 ? twice - 9 : twice);
    }, 0);
  return sum % 10 === 0;
}

const rule = (kind: SecretKind, pattern: string, take?: Take): SecretRule => ({
  kind,
  pattern: new RegExp(pattern, 'giu'),
  ...(take && { take }),
});

const quoted = '["“«„](?<quoted>[^"“”«»\\n]{1,200})["“”»]';
/** Between letters, the mark is an apostrophe. */
const single = String.raw`['‘‚‛\x60‹’′´](?<single>(?:[^'’\x60›′´\n]|(?<=\p{L})['’](?=\p{L})){1,200})['’‘\x60›′´](?![\p{L}\p{N}])`;
const hanging = `(?:[ -][A-Z0-9]{2,8})*`;
/** What looks like a password: letters and digits. */
const mixed = String.raw`(?=\S{0,64}\d)(?=\S{0,64}\p{L})[^\s•|]{6,200}`;

export const secretRules: readonly SecretRule[] = [
  rule('otpauth', String.raw`(?<secret>otpauth(?:-migration)?:(?:\/\/)?\S+)`),
  rule('session', String.raw`\b(?<secret>eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)`),
  rule('session', String.raw`\bbearer\s+(?<secret>[\w.~+/-]{16,}=*)`),
  rule(
    'session',
    String.raw`\b(?:\w{0,12}sess(?:ion)?[\w-]{0,4}id|sid|auth[\w-]{0,20}|token|\w{1,20}_?token)(?:=|["']?\s*[:=]\s*["'])(?<secret>[\w.%+/-]{12,})`,
  ),
  rule('session', String.raw`\bbasic\s+(?<secret>(?=\S{0,64}[A-Z])[\w+/]{8,}={1,2}(?![\w=]))`),
  rule(
    'session',
    String.raw`\b[a-z][\w+.-]{1,20}:\/\/\S{1,400}?[?&#](?:\w{0,20}(?:token|code|secret|key|otp|password|ticket))=(?<secret>[^\s&#]{6,})`,
  ),
  // User information precedes the host (RFC 3986, section 3.2.1).
  rule(
    'password',
    String.raw`\b[a-z][\w+.-]{1,20}:\/\/[^\s/:@?#]{0,64}:(?<secret>[^\s/?#]{1,200})@(?=[\w[])`,
  ),
  {
    kind: 'card',
    pattern:
      /(?:^|[^\w.,:/+-])(?<secret>[2-6]\d{3}(?:[ -]?\d{4}){3}|3[47]\d\d[ -]?\d{6}[ -]?\d{5})(?![\w-])/g,
    take: when(isCard),
  },
  rule(
    'one-time-code',
    String.raw`${standingApart(oneTimeCode)}(?:${is}|\s+)${quote}(?<secret>\d(?:[ -]?\d){3,9}|[A-Z0-9]{4,12})(?![\w])`,
    when(
      (secret, place) =>
        digits(secret) >= 4 &&
        !/^\s*(?:ms|seconds?|minutes?|times?|sekunden|minuten|secondes)\b/i.test(
          behind(place, secret),
        ),
    ),
  ),
  rule(
    'recovery-code',
    String.raw`${standingApart(recoveryCode)}(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9-]{3,40}(?:[\s,;]{1,3}[A-Za-z0-9-]{3,40}){0,24})`,
    recoveryIn,
  ),
  rule(
    'activation-code',
    String.raw`${standingApart(activationCode)}(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9]+${hanging})`,
    codeOf(5),
  ),
  rule(
    'activation-code',
    String.raw`\bpass\s?codes?\b(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9]+${hanging})`,
    codeOf(4),
  ),
  rule(
    'password',
    String.raw`${standingApart(password)}${is}(?:${quoted}|${single}|(?<secret>[^\s•]\S{0,199}))`,
    passwordIn,
  ),
  rule(
    'password',
    String.raw`${standingApart(password)}(?:\s+\p{L}+){1,3}${is}(?<secret>${mixed})`,
  ),
  rule(
    'password',
    String.raw`${standingApart(password)}(?:\s+(?:changed|reset|set)\s+to|\s+-)?\s+(?:${quoted}|${single})`,
    when((secret) => !isOrdinary(secret)),
  ),
  rule(
    'password',
    String.raw`(?:passw(?:or)?d|\bpwd?|\bpass)\s*\(\s*(?:${quoted}|${single})`,
    when((secret) => !isOrdinary(secret)),
  ),
  // Before its name: “'Hunter2!' is her password”. What follows may be the name of a part of a page.
  rule(
    'password',
    String.raw`(?:${quoted}|${single}|(?<![^\s(])(?<secret>${mixed}))\s+(?:is|was|ist|war|est|était|es)\s+(?:\p{L}{1,8}\s+){0,2}${standingApart(password)}(?=\s*(?:[.,;:!?)]|$)|\s+(?:and|but|or|for|und|aber|für|et|mais|pour)\s)`,
    when((secret) => !isOrdinary(secret)),
  ),
  rule('password', String.raw`\bpass(?:${is}|\s+)(?:${quoted}|${single})`, when(isMixed)),
  rule(
    'password',
    String.raw`\b(?:pass|tap)["']?\s*[:=]\s*["']?(?<secret>(?=\S{0,64}[\d!?$%&*#@^])(?=\S{0,64}[A-Za-z])[^\s•]{6,200})`,
  ),
  rule('password', String.raw`${standingApart(password)}(?:\s+|\s*[|-]\s*)(?<secret>${mixed})`),
  // A name and its password, as in lists of accounts.
  rule(
    'password',
    String.raw`(?:^|\s)(?![\d.]+[/:])[\w.@-]{2,64}\s?[/:]\s?(?<secret>(?=[^\s/:]{0,63}\d)(?=[^\s/:]{0,63}[A-Za-z])(?=[^\s/:]{0,63}[!?$%&*#@^+=])[^\s/:•]{6,64})`,
  ),
  rule(
    'password',
    String.raw`(?:^|\s)(?<secret>(?=\S{0,64}\d)(?=\S{0,64}\p{L})[^\s•]{6,64})\s+(?:as|als|comme)\s+(?:\p{L}{1,6}\s+)?${standingApart(password)}`,
  ),
  rule(
    'password',
    String.raw`\bapp\s+(?:${password})\b(?:${is}|\s+)(?<secret>[a-z]{4}(?:[ -][a-z]{4}){3})\b`,
  ),
  rule(
    'password',
    String.raw`(?<![a-z\d])(?:pin|puk)(?:[ -]?(?:code|number|nummer|no))?\b(?:${is}|[\s-]+)${quote}(?<secret>\d(?:[ -]?\d){3,11})\b`,
  ),
  // In BitLocker's format.
  rule('recovery-code', String.raw`(?<![\w-])(?<secret>\d{6}(?:-\d{6}){7})(?![\w-])`),
  rule(
    'key',
    String.raw`-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?<secret>[\s\S]{1,8000}?)(?:-----|$)`,
  ),
  {
    kind: 'key',
    pattern: /(?:^|[^A-Za-z0-9_-])(?<secret>[A-Za-z2-7]{16,512})(?:={1,6})?(?![A-Za-z0-9_])/g,
    take: when(isKey),
  },
  ...[3, 4, 5, 6, 7, 8].map((size): SecretRule => {
    const groups = (letters: string) =>
      `${letters}{${size}}(?:[ -]${letters}{${size}}){${Math.ceil(16 / size) - 2},127}[ -]${letters}{1,${size}}`;
    const lower = size === 4 ? `|${groups('[a-z2-7]')}` : '';
    return {
      kind: 'key',
      pattern: new RegExp(
        `(?<![A-Za-z0-9_-])(?<secret>${groups('[A-Z2-7]')}${lower})(?![A-Za-z0-9_])`,
        'g',
      ),
      take: when(isKey),
    };
  }),
  {
    kind: 'key',
    pattern: /(?:^|[^\w-])(?<secret>(?=\d*[a-f])(?:[0-9a-f]{32,128}|[0-9A-F]{32,128}))(?![\w-])/g,
    take: when(
      (_, place) =>
        !/\b(?:commit|hash|sha-?\d*|md5|g?u?uid|fingerprint|thumbprint|correlation|trace|request|id)\b[^\n]{0,16}$/i.test(
          leadOf(place),
        ),
    ),
  },
  rule(
    'key',
    String.raw`${standingApart(key)}(?:${is}|\s+)${quote}(?<secret>[A-Za-z0-9+/_-]{16,512}={0,2})`,
    when(hasDigit),
  ),
  {
    kind: 'one-time-code',
    pattern:
      /(?:^|[^\w.,:/+#-]|[^A-Za-z0-9]-|[^\w][.,:;](?=\d)|\bG-|\bcodes?)(?<secret>#?\d{6,8})(?![\w]|[.,:/-]\w)/gi,
    take: when(isOneTimeCode),
  },
  {
    kind: 'one-time-code',
    pattern:
      /(?:^|[^\w.,:/+#-])(?<secret>\d{3}(?: {1,2}|-)\d{3}|[1-9]\d\d(?: \d{3}){3}|\d{4} \d{4}(?: \d{4})?|\d{2} \d{2} \d{2}(?: \d{2})?|\d(?:[ -]\d){5,7})(?![\w]|[.,:/ -]{1,2}\d)/g,
    take: when(isGrouped),
  },
  {
    kind: 'one-time-code',
    pattern: /(?:^|[^\w.,:/+#-])(?<secret>\d{3}[.,/]\d{3})(?![\w]|[.,:/ -]{1,2}\w| +\w)/g,
    take: when((secret, place) => codeWords.test(leadOf(place)) && isGrouped(secret, place)),
  },
  { kind: 'one-time-code', pattern: /(?:^|\n)(?<secret>\d{3}\r?\n\d{3})(?=\r?\n|$)/g },
  {
    kind: 'one-time-code',
    pattern:
      /(?:^|[\s"'“‘(])(?:codes?)(?:\s*(?:is|was|reads?|says?|said)\b\s*:?|\s*[:=])?\s*["'“‘]?(?<secret>\d{6,10}|\d{3,5}[ -]\d{3,5}|(?<=(?:is|was|:|=)\s*)\d{5})(?!\w)/gi,
    take: when(({ length }, { text, start, match }) => {
      const before = text.slice(Math.max(0, start - match.length - 24 + length), start);
      return !numbered.test(before);
    }),
  },
];
