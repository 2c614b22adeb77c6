/** The checks of “the token does not work” (ENT-09), in the order of the document. */
import type { Claims } from '../../src/engine/step.ts';
import { escalation, needs, question, to, unless, when } from '../build.ts';
import type { FactName } from '../facts.ts';
import { asksOf, type Documented } from './documented.ts';

/** Comes before everything else where `start` chose the guide, and nobody has named the product. */
export const whichProduct = when(
  'product-not-told',
  'Find out first whether the user signs in with Entrust Identity as a Service: the user has not said so.',
);

/**
 * What only an administrator can check, check by check, each with the fact that settles it. Every
 * hand-over of this record asks for each of them, unless it is settled.
 */
export const documentedChecks: readonly Documented[] = [
  {
    settledBy: ['both-active'],
    asks: [
      whichProduct,
      when(
        ['user-inactive', 'authenticator-inactive'],
        'Find out why the user and the authenticator are not active, and resolve it.',
      ),
      unless(
        'authenticator-inactive',
        when(
          'user-inactive',
          'Find out why the user is not active, and resolve it. Confirm that the authenticator is active.',
        ),
      ),
      unless(
        'user-inactive',
        when(
          'authenticator-inactive',
          'Find out why the authenticator is not active, and resolve it. Confirm that the user is active.',
        ),
      ),
      unless(
        ['both-active', 'user-inactive', 'authenticator-inactive'],
        'Confirm that both the user and the authenticator are active. If either is not, resolve that.',
      ),
    ],
  },
  {
    settledBy: ['authenticator-assigned'],
    asks: [
      when(
        'none-assigned',
        'Assign and activate an authenticator: none is assigned to the user’s profile.',
      ),
      unless(
        ['authenticator-assigned', 'none-assigned'],
        'If no authenticator is assigned to the user’s profile, assign and activate one.',
      ),
    ],
  },
  {
    settledBy: ['rule-allows'],
    asks: [
      when(
        'rule-refuses',
        'Check that the user is meant to use the application, then reconfigure the resource rule so that it allows the user to authenticate.',
      ),
      unless(
        ['rule-allows', 'rule-refuses'],
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
      ),
    ],
  },
];

/** All of them, in the order of the document, less what has been confirmed. */
export const accountChecks = asksOf(documentedChecks);

/** What is known once all of them have been confirmed. */
export const accountChecked: readonly FactName[] = documentedChecks.flatMap(
  ({ settledBy }) => settledBy,
);

/** The check that a user can make alone; on a mobile device only. */
export const clockIfMobile = unless(
  ['clock-compared', 'clock-exact', 'hard-token'],
  'If the token is on a mobile device, have the user compare its clock with the clock of the carrier, including daylight saving time.',
);

/** The same check where the clock has been looked at, and it is not settled. */
const compareClock = unless(
  ['hour-right', 'clock-compared', 'clock-set'],
  'Compare the clock of the device with the clock of the carrier, including daylight saving time.',
);

/** What comes when all checks are in order. */
export const replacement = unless(
  'replaced-before',
  'If all of this is in order and it still fails, replace the authenticator with a new one.',
);

/**
 * @param ways the states in which the flow goes on: when the authenticator has not been replaced, or
 *   nobody knows, and when it has
 * @returns the state of the procedure, to be spread into a flow: `replacedBefore`
 */
export const replacedBefore = <State extends string>(ways: { no: State; yes: State }) => ({
  replacedBefore: question(
    {
      text: 'Have you replaced this authenticator with a new one before?',
      lead: 'We ask so that nobody replaces it a second time for nothing.',
      why: 'A new authenticator is the last thing that our instructions offer.',
      say: 'Have you already got a new authenticator in place of the one you had?',
      listenFor: ['this is the new one', 'no, it’s still the old one'],
      note: 'Replacing comes last, after all the checks. It isn’t a short cut.',
      cites: ['ENT-09-TOKEN-FAILS'],
    },
    {
      no: to(ways.no, 'No, not yet', {
        caller: ['No, it’s the one I’ve always had.', 'Nobody has offered me one.'],
      }),
      yes: to(ways.yes, 'Yes, and the new one fails too', {
        caller: ['This is the new one, and it’s just the same.', 'They replaced it last week.'],
        knows: ['replaced-before'],
      }),
      'not-sure': to(ways.no, 'I’m not sure', {
        caller: ['They did something, I don’t know what.', 'I don’t know if it counts as new.'],
      }),
    },
  ),
});

/** What is asked where a new code is rejected, and nobody knows of a new authenticator. */
export const checksThenReplacement: Claims[] = [
  ...accountChecks,
  compareClock,
  [
    when(
      accountChecked,
      unless(
        'clock-follows-carrier',
        'If the authenticator has not been replaced before, replace it with a new one.',
      ),
    ),
    'If all of this is in order, and the authenticator has not been replaced before, replace it with a new one.',
  ],
];

/** The hand-over of whoever has had a new authenticator already. */
export const askAdministratorReplaced = escalation({
  to: 'administrator',
  operation: 'assign',
  text: 'Your administrator needs to take it from here',
  lead: 'A new authenticator is the last thing in our instructions, and you’ve had one.',
  problem: [
    when(
      'new-code-rejected',
      needs(
        'replaced-before',
        'A user cannot authenticate with a token: a new code is rejected. According to the user, the authenticator has been replaced with a new one, and the new one fails too.',
      ),
    ),
    needs(
      'replaced-before',
      'A user cannot authenticate with a token. According to the user, the authenticator has been replaced with a new one, and the new one fails too.',
    ),
  ],
  asks: [
    ...accountChecks,
    compareClock,
    'Confirm that the new authenticator is the one that is assigned to the user’s profile.',
    'Check the failed sign-in at your end.',
  ],
  left: [
    when(
      accountChecked,
      unless('clock-follows-carrier', 'The document says nothing more about this problem.'),
    ),
    'The checks that are still open. After them, the document says nothing more about this problem.',
  ],
  say: 'I’ll pass this to the administrator with everything you’ve told me.',
  note: 'Don’t offer a third authenticator. The document ends with the replacement.',
  cites: ['ENT-09-TOKEN-FAILS'],
});
