/** What stands around a report and says nothing about it: ids, hosts, addresses, courtesies. */

/** Words before a bracket or a hyphen that make what follows a code. */
const telling =
  'error|err|code|status|stat|result|mss|mas|networking|network|net|az|oas|http|https|step|md';

/** Before an id, what it is the id of. */
const ofWhat =
  '(?:(?:session|trace|request|correlation|activity|transaction|client|tenant|device|thread|timestamp|time|amid)(?: ?ids?)?[ :="\']*)?';

/** What may look like a code and names a machine, a person, a time or a thing. */
const ids: readonly RegExp[] = [
  // Addresses of the web, of mail, of machines.
  /\b(?:https?|ftp):\/\/\S+/gi,
  /\S+@[\w-]+\.\S+/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  // GUIDs, hashes and other hexadecimal.
  new RegExp(`${ofWhat}\\b[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}\\b`, 'gi'),
  new RegExp(`${ofWhat}\\b0x[\\da-f]+\\b`, 'gi'),
  new RegExp(`${ofWhat}\\b(?=[a-f]*\\d)(?=\\d*[a-f])[\\da-f]{8,}\\b`, 'gi'),
  // Times and dates.
  /(?:timestamp[ :="']*)?\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
  /\b\d{1,4}([-/.])\d{1,2}\1\d{2,4}\b/g,
  /\b\d{1,2}[:.]\d\d(?::\d\d)?(?:[.,]\d+)?\s?(?:am|pm|h|uhr)?\b(?![.\d])/gi,
  /\b(?:\d{1,2}\.? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? +\d{1,2}(?:st|nd|rd|th)?\b(?:,? +(?:19|20)\d\d\b)?/g,
  // `ikeyserver[1042]:` is a process, `|i|1612|2944|` a process and its thread.
  new RegExp(`(?<![\\w-])(?!(?:${telling})\\[)[A-Za-z][\\w.-]*\\[\\d+\\]`, 'gi'),
  /\|(?:[a-z]\|)?\d{2,6}(?=\|)(?:\|\d{2,6}(?=\|))?/gi,
  // Telephone numbers, with what is written before them.
  /(?<=^|[.,;!?\n]\s*)(?:mobile|mob|handy|cell|phone|tel(?:ephone)?|fax|office|direct)(?: ?(?:no|nr|number))?[.:]*\s*[+(]{0,2}\d[\d ().\-/]{5,}\d/gi,
  /(?<![\w])\+\d[\d ().\-/]{5,}\d/g,
  /(?<![\w.-])\(?0\d{1,4}\)?[ \-/.]\d{2,}(?:[ \-/.]\d{2,})*/g,
  /(?<![\w.-])\d{3}[ .-]\d{3,4}(?:[ .-]\d{2,4})*\b/g,
  // Names that end in a number: hosts, tickets, models.
  new RegExp(
    `(?<![\\w-])(?!(?:${telling})s?[-_ ]?\\d)(?![ewi]-\\d{6}\\b)(?!stat_)[a-z][a-z]*(?:[-_.]?[a-z\\d]+)*?[-_]?\\d+(?![\\w-])`,
    'gi',
  ),
  /(?<![\w.-])\d{3} \d\d(?![\w.])/g,
  // Numbers joined by hyphens; a postcode before its town.
  /\b\d+(?:-\d+)+\b/g,
  /(?<=(?:[,;(\n]|\b(?:in|from|near|at|of)) ?)(?:[A-Z]{1,2}-)?\d{4,5}(?= +\p{Lu}\p{Ll})/gu,
  /(?<=\p{Lu}\p{Ll}+ (?:\d+\w?, ?)?)\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/gu,
];

/** Words that still tell something when their number is gone. */
const tellingWord = /^(?:users?|phone|telephone|mobile|cell|serial|s\/n|sn|windows)$/i;
/** Before these a number names a thing. */
const numbered =
  /\b(pid|tid|thread|process|proc|port|udp|tcp|event(?: ?ids?)?|vlan|ext|extension|tel|telephone|phone|mobile|cell|fax|at|on|employee|staff|personnel|user|users|badge|cost cent(?:re|er)|ticket|case|task|call|sr|call back|re|fw|direct line|your ref|line|incident|inc|req|request|order|invoice|asset|s\/n|sn|serial|reference|ref|version|build|zip|plz|box|apartment|apt|floor|room|flat|suite|building|street|rue|via|desk|kb|id|uid|userid|line|level|page|office|ios|android|iphone|ipad|galaxy|pixel|chrome|firefox|edge|v)(?:(?:[ .]+(?:no|nr|number|id))?[ .:#=-]+|(?= ?#))(?!\d{1,3} ?(?:%|minutes|hours))([A-Z]{0,4}-?\d[\w-]*)/gi;

/**
 * @param text any text
 * @returns the same without what only looks like a code: ids, hosts, times, telephone numbers,
 *   postcodes, and numbers of users, tickets, ports or devices
 */
export function withoutIds(text: string): string {
  if (!/\d/.test(text)) return text;
  let left = text;
  for (const id of ids) left = left.replace(id, ' ');
  return left.replace(numbered, (whole, word: string) =>
    /^(?:at|on)$/i.test(word) && !/\bcall|reach|ring|phone/i.test(text)
      ? whole
      : tellingWord.test(word)
        ? `${word} `
        : ' ',
  );
}

/** Programs and devices that people speak of while something else is the matter. */
const article =
  '(?:(?:my|the|our|a|an|his|her|their|this|that|company|work|home|office|new|old|other|own) )*';

/** Things that are said around a problem. */
function courtesiesOf(around: readonly string[]): readonly RegExp[] {
  const place = `${article}(?:(?:windows|mac|dell|hp|lenovo|cisco|microsoft|ms|google|desktop|business) )?(?:${[...around].sort((a, b) => b.length - a.length).join('|')})(?: (?:client|app|portal|gateway|session|account|browser))?`;
  const places = `${place}(?:(?:,| and| or| \\+| &) ${place})*`;
  const again =
    '(?: (?:twice|again|once|already|\\d+ times|a few times|several times|many times|three times))*';
  const thing = `(?:it|everything|${article}(?:phone|mobile|iphone|smartphone|tablet|device|computer|router|${around.join('|')}))`;
  return [
    // Where it happens, and what for.
    `(?:,? (?:and|so|because|as) )?i (?:really |urgently )?(?:need|want|have|would like|must|try|am trying)(?: to)? (?:get|log|sign|connect|go|work)(?: ?in)?(?:to| to| on| in| with)? ${places}`,
    `(?:when(?:ever)?|while|if|after|before|as soon as) i (?:am |was )?(?:try(?:ing)? to |want to )?(?:open|opening|start|starting|use|using|launch|launching|log ?in(?:to)?(?: to)?|sign ?in(?:to)?(?: to)?|connect(?:ing)?(?: to)?|work(?:ing)? (?:in|with|on)) ${places}`,
    `(?:i am |i'm |i was )?(?:trying|attempting) to (?:open|start|use|launch|get into|log ?in ?to|sign ?in ?to|access|connect to) ${places}`,
    `(?:on|for|from|into|onto|to|in|via|with|using|through|behind|inside|over|at) ${places}`,
    // What was tried.
    `(?:and )?(?:i|we|i have|i've|we have|we've)? ?(?:have )?(?:already |also |just )?(?:tried to )?(?:restart|reboot|switch(?:ed)? off and on|turn(?:ed)? off and on|reset|updat|unplug)\\w* (?:both )?${thing}(?:(?:,| and| \\+| &) ${thing})*${again}`,
    `(?:i|we|i've|i have) (?:already |also )?(?:restarted|rebooted)${again}`,
    `(?:restarting|rebooting)(?: ${thing})? (?:does not|doesn't|didn't|did not) help`,
    `(?:on|from|at)(?: the| our)? (?:server|host|machine|node|client)(?= *[:,.]| *$)`,
    `(?<=^\\s*)(?:server|host|machine|node|client|laptop|pc)(?= *:)`,
    `(?:location|address|site|office|branch|city|department|dept|device|os|browser|name|network|since|time|date|company) ?: ?[^.;:\\n]{1,40}`,
    // When it was.
    `(?:since|for|after|in|within|during)(?: about| the| the last| last| over)* (?:\\d+|a|an|one|two|three|four|five|six|ten|some|a few|several|many) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?)(?: now| ago| already)?`,
    `for the (?:first|second|third|last) time`,
    `(?:since|on|last|this|until|every) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|week|month|evening|night|the \\d+(?:st|nd|rd|th)?)`,
    // Courtesies.
    `(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|guten (?:morgen|tag)|hallo|bonjour|hola|buongiorno|goedemorgen|greetings)(?: (?:there|all|everybody|everyone|team|guys|it|sir|madam|sir or madam|helpdesk|colleagues|support))*[,!.:]`,
    `(?:with )?(?:kind|best|warm|many|cordial)?(?:est)? ?regards\\b[^.!?\\n]{0,80}$`,
    `(?:kind regards|best regards|best wishes|all the best|yours (?:sincerely|faithfully|truly)|sincerely|mit freundlichen gr(?:ü|u|ue)(?:ß|ss)en|freundliche gr(?:ü|u|ue)(?:ß|ss)e|viele gr(?:ü|u|ue)(?:ß|ss)e|mfg|lg|cordialement|bien à vous|saludos|un saludo|cordiali saluti|met vriendelijke groet(?:en)?|mvg|groetjes|cheers|thanks(?: in advance| a lot| so much)?|thank you(?: (?:very much|so much|in advance|for your help))?|many thanks|thx|tia|br)[,!. ]+[\\p{L}. '-]{0,60}$`,
    `(?:it |everything |this |that )?(?:all )?(?:still )?(?:worked|was working|was fine|was ok)(?: (?:fine|well|perfectly|ok))? (?:until |till |up to )?(?:yesterday|last week|on friday|before|this morning|last month|earlier)`,
    `(?:i am|i'm|we are) (?:working|based|sitting) (?:from|at|in) (?:home|the office|home office)`,
    `(?:can|could|would|will) (?:you|somebody|someone|anybody|anyone) (?:please )?(?:help|assist|look|call|ring|phone|contact|get back)(?![a-z])[^.!?\\n]{0,40}`,
    // Whoever asks whether it was us who called asks no courtesy.
    `(?<!(?:did|have|were|are) you (?:just |really |guys |people )?)(?:please |pls )?(?:call|ring|phone|contact|reach|text|mail) (?:me|us)(?![a-z])(?: back)?[^.!?\\n]{0,40}`,
    `(?:sorry|apologies) (?:to|for) (?:bother|disturb|the trouble|the inconvenience|bothering)\\w*(?: you)?`,
    `sent from my [^.!?\\n]{0,40}`,
    `my (?:boss|manager|chief|colleagues?) (?:is|are) (?:already )?(?:waiting|asking|angry)[^.!?\\n]{0,20}`,
    `my name is [\\p{L}.'-]+(?: [\\p{L}'-]+)?(?: and i work (?:in|for|at) [^.!?\\n]{0,30})?`,
    `this is [\\p{L}'-]+(?: [\\p{L}'-]+)? (?:from|of|in|at) [^.!?:\\n]{0,30}`,
  ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'));
}

/**
 * @param around words for programs, devices and networks that people sign in to or with
 * @returns a function that returns a text without what is said around
 *   a problem; where nothing else is said, as it was
 */
export function courtesiesIn(around: readonly string[]): (text: string) => string {
  const courtesies = courtesiesOf(around);
  return (text) => {
    // A short text is about what it says.
    if (text.trim().split(/\s+/).length < 3) return text;
    let left = text.replace(/[\u2018\u2019]/g, "'");
    for (const courtesy of courtesies) left = left.replace(courtesy, ' . ');
    return /[\p{L}\p{N}]{2}/u.test(left) ? left : text;
  };
}

/**
 * @param text a text
 * @returns its sentences and the parts between its stronger marks
 */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?;:])\s+|[\n|]+|\s[-–—]\s|\s*[;()]\s*|, /u)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]{2}/u.test(clause));
