/**
 * The habits that docs/style.md asks writers to lose, as far as a pattern can find them. What stands
 * in quotation marks, in bold or in code is somebody else’s wording and is not looked at.
 */

/** Who reads a text: what an agent or administrator may read is more than what a reader may. */
export type Voice = 'reader' | 'agent' | 'caller' | 'administrator' | 'interface' | 'docs';

interface Habit {
  readonly pattern: RegExp;
  /** What to write, and why. */
  readonly rather: string;
  /** The voices it is a habit in; left out, all of them. */
  readonly in?: readonly Voice[];
  /** A sentence that shows it, as it was written once. */
  readonly example: string;
}

const people = ['reader', 'agent', 'caller'] as const;

export const habits: readonly Habit[] = [
  {
    pattern:
      /\b(?:something|nothing) else than\b|\b(?:an)?other (?:\w+ )?(?:problem|matter|thing) than\b/i,
    rather: '“different from”',
    example: 'The same message again means something else than a new one.',
  },
  {
    pattern: /\bonce more\b|\banew\b/i,
    rather: '“again”',
    example: 'Do it once more, so that the app shows its message.',
  },
  {
    pattern:
      /\b(?:codes?|words?|numbers?|messages?|entr(?:y|ies)|names?|answers?) stands?\b(?! (?:for|out)\b)|\bwhat stands\b/i,
    rather: 'text does not stand: it is, appears or says',
    example: 'Check whether the same code stands in the logs.',
  },
  {
    pattern: /\bspeaks? (?:of|about)\b/i,
    rather: 'messages do not speak: they mention, say or are about something',
    example: 'Does the message speak of a name?',
  },
  {
    pattern: /\b(?:own|other|another|no|only|right) way (?:on|out)\b|\bthe way on\b/i,
    rather: 'say what follows: “needs a different fix”, “what to do next depends on …”',
    example: 'Each message has its own way on.',
  },
  {
    pattern: /\b(?:un)?documented\b|\bis (?:written|described) (?:about|for)\b/i,
    rather:
      'end users read nothing about documents: “we don’t have instructions for this”, or what happens next',
    in: ['reader'],
    example: 'Nothing is documented that you can do yourself.',
  },
  {
    pattern:
      /\b(?:nothing|none|no \w+|cause|remedy|not|more|is|are) (?:\w+ )?(?:is|are|was|were) documented\b|\b(?:isn’t|aren’t|is not|are not) documented\b/i,
    rather: '“The document gives …”, “The document doesn’t say …”: name the one who says so',
    example: 'No remedy is documented for this code.',
  },
  {
    pattern: /\bno remedy\b|\bno other remedy\b/i,
    rather: '“no fix”',
    in: ['reader', 'agent', 'caller', 'administrator'],
    example: 'The document names the cause and no remedy.',
  },
  {
    pattern:
      /^Have (?:it|the|all|someone’s)\b[^.]*\b(?:checked|compared|looked (?:at|up)|settled)\b/i,
    rather: '“Ask someone to check …”',
    in: ['reader'],
    example: 'Have it checked why sessions stop',
  },
  {
    pattern: /\blook (?:whether|if)\b/i,
    rather: '“check whether”',
    example: 'Please look whether they are still right.',
  },
  {
    pattern:
      /\b(?:does not|doesn’t|did not|didn’t|won’t|will not) take (?:it|that|the|my|your|any|a new|this)\b/i,
    rather: 'machines accept and reject: “won’t accept”',
    example: 'The app does not take the key.',
  },
  {
    pattern:
      /\b(?:password|code|key|signature|number|serial number|image|response)s? (?:is|was|were|are) refused\b/i,
    rather: 'codes and passwords are rejected; requests and commands are refused',
    in: people,
    example: 'A new password is refused.',
  },
  {
    pattern:
      /\b(?:do|does|did|is|are|was|were|has|have|had|could|would|should) not\b|\bcannot\b|\b(?:I|you|we|they|it) will\b|\bI am\b/i,
    rather: 'contractions on screen and in speech: “don’t”, “can’t”, “I’ll”',
    in: people,
    example: 'I will pass this on.',
  },
  {
    pattern: /\b\w+n’t\b|\b\w+’(?:ll|re|ve|m)\b|\b(?:it|that|there|who|what|he|she)’s\b/i,
    rather: 'full forms in what goes into tickets: “is not”, “cannot”',
    in: ['administrator'],
    example: 'It isn’t known whether the user answered the call.',
  },
  {
    pattern: /\b(?:I|you) may not\b(?! (?:be|have|need|know|see|get|want|like))/i,
    rather: '“not allowed to”: “may not” is also “perhaps not”',
    in: people,
    example: 'You may not assign it yourself here.',
  },
  {
    pattern: /, says the (?:log|screen|app|audit|message|server)\b/i,
    rather: 'natural order: “the log says that …”',
    example: 'International calls are not allowed, says the log.',
  },
  {
    pattern: /\bThat(?:’s| is) all right\b/i,
    rather: '“That’s fine.” or “No problem.”',
    in: people,
    example: 'That is all right. The administrator can look.',
  },
  {
    pattern:
      /\b(?:comes?|came) (?:the|a|an) (?:text|message|email|call|code)\b|\bno (?:email|message|text|code|call|text message) (?:comes|came|has come)\b/i,
    rather: 'messages appear, emails arrive, people get codes and calls',
    in: people,
    example: 'No email has come.',
  },
  {
    pattern: /\be-mails?\b/i,
    rather: '“email”',
    example: 'Open the newest e-mail.',
  },
  {
    pattern: /\bhand-?offs?\b|\bhand-overs?\b/i,
    rather: '“handover” (the noun), “pass on” (speech), “hand over” (the button)',
    example: 'The name belongs in the hand-off.',
  },
  {
    pattern: /\b(?:some|any|every)body\b/i,
    rather: '“someone”, “anyone”, “everyone”',
    in: ['reader', 'agent', 'caller', 'administrator', 'interface'],
    example: 'Somebody has to look at it.',
  },
  {
    pattern: /\bcancel(?:ed|ing)\b/i,
    rather: '“cancelled”; the vendor’s spelling only in quotation marks or beside its number',
    example: 'The server canceled the operation.',
  },
  {
    pattern: /\b(?:recogni|organi|synchroni|apologi|summari|minimi)z(?:e|ed|es|ing|ation\w*)\b/i,
    rather: '-ise: “recognise”, “organisation”',
    example: 'The device was not recognized.',
  },
  {
    pattern: /\bBlackberry\b/,
    rather: '“BlackBerry”',
    in: ['reader', 'agent', 'caller', 'interface', 'docs'],
    example: 'On a Blackberry, open the link.',
  },
  {
    pattern: /\bgates?\b/i,
    rather: '“identity check”: nobody at a helpdesk knows a gate',
    in: ['interface', 'agent', 'reader', 'caller'],
    example: 'You gave way at the gate.',
  },
];

/** Others’ wording: in quotation marks, bold, code, or a status code with its message. */
const verbatim = /“[^”]*”|"[^"]*"|\*\*[^*]*\*\*|`[^`]*`|\$?\{[^}]*\}|<[^>]*>/g;

/**
 * @param text what one voice says, in one language: English
 * @returns each habit found, with the words that show it
 */
export function habitsIn(text: string, voice: Voice): { found: string; rather: string }[] {
  if (/^-?\d{1,4}: /.test(text)) return [];
  const own = text.replace(verbatim, '…');
  return habits.flatMap(({ pattern, rather, in: voices }) => {
    if (voices && !voices.includes(voice)) return [];
    const found = pattern.exec(own)?.[0];
    return found === undefined ? [] : [{ found, rather }];
  });
}
