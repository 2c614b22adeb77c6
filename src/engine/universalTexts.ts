/**
 * The texts that every guide offers but no flow contains: a person, the known problem, “not me”. A build in
 * another language has them translated.
 */
export interface UniversalTexts {
  /** The first request to anybody who is asked for a protected operation. */
  readonly identityAsk: string;
  readonly notMe: string;
  /** The heading of what the organisation has announced, in a summary. */
  readonly announced: string;
  readonly handOver: UniversalEnd;
  readonly knownProblem: UniversalEnd;
}

/** An end that every question offers. `{title}` is the guide's, `{step}` the question. */
interface UniversalEnd {
  readonly label: string;
  readonly text: string;
  readonly lead: string;
  readonly say: string;
  readonly note: string;
  readonly problem: string;
  readonly count?: string;
  readonly goOn: string;
  readonly left?: string;
}

export const universalTexts: UniversalTexts = {
  identityAsk:
    'Before anything is changed, check who the user is, in one of the ways that your organisation accepts.',
  notMe: 'Something here wasn’t me',
  announced: 'Announced',
  handOver: {
    label: 'I would rather have a person',
    text: 'A person needs to take it from here',
    lead: 'Give them what you’ve done so far, and you won’t have to explain it all again.',
    say: 'I’ll pass this on with everything we’ve done so far, so you won’t have to start again.',
    note: 'Nobody has to finish a guide. What matters is that the next person does not start from zero.',
    problem: '{title}. The guide was left before its end.',
    goOn: 'Go on from this step of the guide: “{step}”',
    left: 'The rest of the guide.',
  },
  knownProblem: {
    label: 'This is the known problem',
    text: 'You have the known problem',
    lead: 'Your organisation has announced it. If you ask about it, give them this, and you won’t have to explain it all again.',
    say: 'That’s the problem we’ve announced. I’ll note that you have it too.',
    note: 'Take nobody through a guide for a problem that is known. Note it, so that it is counted.',
    problem: '{title}. The user says that it is the problem that the organisation has announced.',
    count: 'Count this user among those who have the announced problem.',
    goOn: 'If it stays once that is over, go on from this step of the guide: “{step}”',
  },
};
