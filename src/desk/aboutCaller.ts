/**
 * The texts of a guide address the person with the problem. At the desk the agent reads them about somebody
 * else. English only, like the guides; other languages are left as they are.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Quotations of a screen stay as they are; all other words that address the reader are replaced. */
const ADDRESSED =
  /“[^”]*”|‘[^’]*’|\*\*[^*]*\*\*|\byour organisation’s (?=(?:administrator|helpdesk|security team)\b)|\byour organisation\b|\byour (?=(?:administrator|helpdesk|security team)\b)|\b(?:yourself|yours|your|you)\b/gi;

/** After one of these, “you” is a subject, whatever follows. */
const opens = words(
  'although because how if once that though unless what whatever when whenever where wherever whether which while who whom why',
);
/** After one of these it is a subject if a verb can follow, otherwise an object. */
const mayOpen = words('after and as before but nor only or otherwise since so than then until');
/** In questions these come before the subject. */
const inverted = words(
  'are aren’t were weren’t do don’t does doesn’t did didn’t can can’t could couldn’t would wouldn’t will won’t should have haven’t had hadn’t may might must',
);
/** None of these words after “you” can be a verb. */
const noVerb = words(
  'a an the this that these those your its their any all some more one two to on in into out over off up by at for from with without through about of not back again instead now here there what which who whether how why when where if because before after until although than as',
);
/** After one of these it is an object, even if a verb follows. */
const leaveToAct = words(
  'let lets letting make makes made making help helps helped helping of to for with from by at on about between against without like',
);
/** A verb in one of these forms has “you” as its subject: “the account you need”. */
const ACTS =
  /^(?:(?:can|could|would|do|did|have|had|are|were|should)(?:n’t|’t)?|cannot|won’t|will|may|might|must|need|want|know|use|see|saw|mean|get|got|chose|still|\w+ed)$/;
/** “The account you …”, “everything you …”: after a noun, “you” begins a clause of its own. */
const NOUN = /\b(?:(?:the|a|an|your|every|no) \w+|ones?|\w*things?)$/i;

/** @returns whether “you” between two pieces of a text is a subject rather than an object */
function isSubject(before: string, after: string): boolean {
  if (/^’(?:re|ve|ll|d)\b/.test(after) || /(?:^|[.!?:]\s+)$/.test(before)) return true;
  const text = before.trimEnd();
  const previous = /[\w’]+$/.exec(text)?.[0].toLowerCase() ?? '';
  const next = /^\s+([\w’]+)/.exec(after)?.[1]?.toLowerCase();
  if (inverted.has(previous)) return true;
  if (next === undefined || leaveToAct.has(previous)) return false;
  if (opens.has(previous)) return true;
  if (mayOpen.has(previous) || /[,;(–]$/.test(text) || NOUN.test(text)) return !noVerb.has(next);
  return !previous.endsWith('ing') && ACTS.test(next);
}

/** @returns words that address the caller, turned into words about them */
function told(addressed: string, before: string, after: string): string {
  switch (addressed.toLowerCase()) {
    case 'you':
      return isSubject(before, after) ? 'they' : 'them';
    case 'your':
      return 'their';
    case 'yours':
      return 'theirs';
    case 'yourself':
      return 'themselves';
    // What remains are the people of an organisation: “your administrator”.
    default:
      return 'the ';
  }
}

const isCapital = (text: string) => text.startsWith('Y');

/** @returns a guide's text, turned into one about the caller */
export const aboutCaller = (text: string): string =>
  text.replace(ADDRESSED, (addressed: string, at: number) => {
    if (!/^y/i.test(addressed) || /^your organisation$/i.test(addressed)) return addressed;
    const said = told(addressed, text.slice(0, at), text.slice(at + addressed.length));
    return isCapital(addressed) ? `${said[0]?.toUpperCase()}${said.slice(1)}` : said;
  });
