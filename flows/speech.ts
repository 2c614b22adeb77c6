/**
 * How English is written, and what English speakers say around numbers, messages and problems. The
 * other languages of the guide room have the same in flows/locales, often with the English beside it:
 * error texts and codes are English everywhere.
 */
import type { Speech } from '../src/finder/search/speech.ts';

const elsewhere = 'payment|product|promo|voucher|booking|discount|door|gate|alarm|building|room';

export const speech: Speech = {
  respelled: [],
  denials: [
    ["\\b(?:can|ca|do|does|did|is|are|was|were|wo|would|should|could|has|have|had)n'?t\\b", 'not'],
    ["'s$", ''],
  ],
  elided: '',
  // Enough for `activated`, `activation` and `activates` to meet.
  endings: [
    [
      ['^(.{2,})ie[sd]$', '$1y'],
      ['sses$', 'ss'],
      ['(?<![sui])s$', ''],
    ],
    [
      ['^(?=.{7})(.*(?:at|ct|rt|et|pt|ut|it|ot|ss|ns))ion$', '$1'],
      ['^(?=.{6})(.*)([bdgkmnprt])\\2ing$', '$1$2'],
      ['^(?=.{6})(.*)ing$', '$1'],
      ['^(?=.{5})(.*)([bdgkmnprt])\\2ed$', '$1$2'],
      ['^(?=.{5})(.*)ed$', '$1'],
      ['^(?=.{6})(.*)ly$', '$1'],
    ],
    [['^(.{3,})e$', '$1']],
  ],
  between: 0,
  compounds: { parts: [], joints: [] },
  shows:
    '(?:shows?|showing|says?|saying|said|displays?|reads?|reading|tells (?:me|us|him|her)|told (?:me|us)|gives?(?: me| us)?|gave(?: me| us)?|got|gets?|getting|message|error|result|reason|status|states?|prints?|appears?|sees?|seeing|saw|popup|dialog|warning|text|words?|answers?)(?: (?:that|the|an?|is|was|message|error|text|words?))*',
  nameWords: 'error|status|code|name|the|what|is|mean|means|does',
  numbers: {
    code: 'codes?|status|errors?|err|fehler|erreur|result|stat|azure|mfa|oas|az|onespan|vasco|identikey|authentication server|returns?|returned|returning|rc|sc|(?:error|status|result|return)(?:id|code|no|nr)s?',
    codeTail: 'code|no|nr|number|num|id|status|is|was',
    after: 'errors?|status|codes?|result|fehler|stat_',
    says: 'with|says?|said|shows?|showing|displays?|gives?|gave|got|gets?|getting|see|sees|seeing|saw|receives?|received|receiving|reads?|or|vs|versus',
    elsewhere: `(?:${elsewhere}) code`,
    other: `(?:${elsewhere}|postal|post|zip|country|area|case|employee|dress|sort|swift|dial(?:l?ing)?|source|cost) codes?`,
    units:
      'st|nd|rd|th|x|%|digits?|times?|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|seconds?|secs?|characters?|chars?|letters?|tokens?|phones?|devices?|accounts?|steps?|factors?|users?|people|percent|numbers?|attempts?|tries|emails?|gb|mb|am|pm|bit|authenticators?|apps?',
    names:
      'windows|windows phone|office|outlook|win|android|ios|iphone|ipad|galaxy|pixel|version|ver|v|rfc|level|chapter|row|page|w|exchange|sql|tls|port|room|floor',
    counts: 'over|under|after|about|only|last|than|in|for|every|since|tried|waited',
    minus: 'minus|negative',
    step: 'step|schritt',
    words: {
      zero: '0',
      one: '1',
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
      ten: '10',
    },
    aside: (
      'status error err errors code codes fehler result results number nr no num stat msg message # is what does do ' +
      'mean means meaning of the a an and or vs versus i get got my it its for in on with says shows see please help why ' +
      'explain about from at to server log logs authentication has have here there this that s ? sc id rc returned return ' +
      'returns me we was be can you tell find search look up lookup info information page documentation'
    ).split(' '),
    things:
      'pid|tid|thread|process|proc|port|udp|tcp|event(?: ?ids?)?|vlan|ext|extension|tel|telephone|phone|mobile|cell|fax|employee|staff|personnel|user|users|badge|cost cent(?:re|er)|ticket|case|task|call|sr|call back|re|fw|direct line|your ref|line|incident|inc|req|request|order|invoice|asset|s\\/n|sn|serial|reference|ref|version|build|zip|plz|box|apartment|apt|floor|room|flat|suite|building|street|rue|via|desk|kb|id|uid|userid|line|level|page|office|ios|android|iphone|ipad|galaxy|pixel|chrome|firefox|edge|v',
    tellingThings: 'users?|phone|telephone|mobile|cell|serial|s/n|sn|windows',
    places: 'at|on',
    calls: 'call|reach|ring|phone',
    server: 'status|server|returns?|returned',
  },
  courtesies: {
    parts: {
      article:
        '(?:(?:my|the|our|a|an|his|her|their|this|that|company|work|home|office|new|old|other|own) )*',
      place:
        '{article}(?:(?:windows|mac|dell|hp|lenovo|cisco|microsoft|ms|google|desktop|business) )?(?:{around})(?: (?:client|app|portal|gateway|session|account|browser))?',
      places: '{place}(?:(?:,| and| or| \\+| &) {place})*',
      again:
        '(?: (?:twice|again|once|already|\\d+ times|a few times|several times|many times|three times))*',
      thing:
        '(?:it|everything|{article}(?:phone|mobile|iphone|smartphone|tablet|device|computer|router|{around}))',
    },
    patterns: [
      // Where it happens, and what for.
      `(?:,? (?:and|so|because|as) )?i (?:really |urgently )?(?:need|want|have|would like|must|try|am trying)(?: to)? (?:get|log|sign|connect|go|work)(?: ?in)?(?:to| to| on| in| with)? {places}`,
      `(?:when(?:ever)?|while|if|after|before|as soon as) i (?:am |was )?(?:try(?:ing)? to |want to )?(?:open|opening|start|starting|use|using|launch|launching|log ?in(?:to)?(?: to)?|sign ?in(?:to)?(?: to)?|connect(?:ing)?(?: to)?|work(?:ing)? (?:in|with|on)) {places}`,
      `(?:i am |i'm |i was )?(?:trying|attempting) to (?:open|start|use|launch|get into|log ?in ?to|sign ?in ?to|access|connect to) {places}`,
      `(?:on|for|from|into|onto|to|in|via|with|using|through|behind|inside|over|at) {places}`,
      // What was tried.
      `(?:and )?(?:i|we|i have|i've|we have|we've)? ?(?:have )?(?:already |also |just )?(?:tried to )?(?:restart|reboot|switch(?:ed)? off and on|turn(?:ed)? off and on|reset|updat|unplug)\\w* (?:both )?{thing}(?:(?:,| and| \\+| &) {thing})*{again}`,
      `(?:i|we|i've|i have) (?:already |also )?(?:restarted|rebooted){again}`,
      `(?:restarting|rebooting)(?: {thing})? (?:does not|doesn't|didn't|did not) help`,
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
    ],
  },
};
