/** The checks of “the token cannot be activated” (ENT-08), in the order of the document. */
import { unless, when } from '../build.ts';
import { asksOf, type Documented, documented } from './documented.ts';

const confirmType =
  'Confirm that the activation type is supported by the user’s mobile soft token.';

/** Check by check, each with the facts that settle it. */
export const documentedActivationChecks: readonly Documented[] = [
  {
    settledBy: ['type-supported'],
    asks: [
      unless(['type-supported', 'type-unsupported'], confirmType),
      when(
        'type-unsupported',
        'Find an activation type that the soft token on this platform supports, if there is one.',
      ),
    ],
  },
  documented(['period-open'], 'Check whether the activation period has expired.'),
];

/** All of them, less what has been confirmed. */
export const activationChecks = asksOf(documentedActivationChecks);

/** What stays open where somebody came from this problem to that of a message. */
export const openTypeCheck = when('type-unknown', confirmType);
