/** OneSpan Mobile Authenticator Studio: unexpected terminations and error messages of the app. */
import type { SourceRecord } from '../../src/engine/record.ts';
import { implied, ours, type SheetEntry, sheet, stated, undocumentedRemedy } from './sheet.ts';

const document = 'OneSpan: Troubleshooting Mobile Authenticator Studio';
const heading = 'Something went wrong';

const aboutEveryMessage = [
  'The app logs the error code, a description and the place in the app. The description may also say why it failed and what to try.',
  'The document does not list every message that the app can show.',
];

const derived = (...who: SourceRecord['actors']['who']): SourceRecord['actors'] => ({
  who,
  basis: 'derived',
});

/** A message with a text of its own. */
function message(
  text: string,
  entry: SheetEntry<'product' | 'kind' | 'source' | 'actors'>,
): SourceRecord {
  return sheet({
    product: 'onespan-app',
    kind: 'error-message',
    errorTexts: [text],
    actors: { who: ['end user'], basis: 'stated' },
    source: { document, place: `Error messages: ${text}` },
    ...entry,
    facts: [...(entry.facts ?? []), ...aboutEveryMessage],
  });
}

/** A message that differs from the other generic ones only in what follows "Error code:". */
function generic(code: string, entry: SheetEntry<'product' | 'kind' | 'source'>): SourceRecord {
  return sheet({
    product: 'onespan-app',
    kind: 'error-message',
    errorTexts: [heading, `An error occurred. Please contact support. Error code: ${code}`],
    source: { document, place: `Generic errors: ${code}` },
    ...entry,
    facts: [
      ...(entry.facts ?? []),
      'This generic error can have several reasons, which depend on what the user was doing.',
      'The heading is the same for several errors. Only what follows "Error code:" tells them apart.',
      ...aboutEveryMessage,
    ],
  });
}

const onlyOneNetworkRemedy =
  'The document gives no fix for this form. The checks that it gives where a returnCode comes back may be meant here too.';

export const mobileAuthenticatorStudio: readonly SourceRecord[] = [
  sheet({
    id: 'MAS-01-TERMINATION',
    product: 'onespan-app',
    kind: 'problem',
    title: 'The app closes unexpectedly',
    meaning:
      'The app closed on its own. A report about it has already been sent; there is nothing to send or set up.',
    facts: [
      'A report is made and sent automatically each time, and nothing has to be configured for it.',
      'The report goes to the embedded Sentry framework and on to Mobile Authenticator Studio for processing.',
      'It contains what is needed to find the reason and the feature that ended.',
      'Neither Mobile Authenticator Studio nor Sentry collects personal data of the user.',
      'The document also says that such reports can be generated, but names no way to do it by hand.',
      'The document gives the user nothing to try.',
    ],
    remedy: undocumentedRemedy,
    actors: { who: [], basis: 'stated' },
    source: { document, place: 'Analyze unexpected terminations' },
  }),
  message('Account not found', {
    id: 'MAS-02-ACCOUNT-NOT-FOUND',
    title: 'The account is not activated in the app',
    meaning: 'The app was asked for an account that has not been activated in it.',
    causes: [
      'Mobile Authenticator Studio does not have the account as an activated one. For example, a scanned code contains a serial number that is not activated.',
    ],
    facts: [
      'The document does not say what to do when the activated account does match the operation.',
    ],
    remedy: stated(
      'Check that the activated account is the right one for what you want to do.',
      'If it is not, the account may have to be activated again.',
    ),
    related: ['OFF-01', 'OFF-02'],
  }),
  message('Invalid image code', {
    id: 'MAS-03-INVALID-IMAGE',
    title: 'The scanned image is not accepted',
    meaning: 'The app scanned an image or code that it cannot use for this operation.',
    causes: [
      'Mobile Authenticator Studio does not support this type of image or code.',
      'The data in the image is broken.',
      'The image code was used for something else.',
    ],
    facts: ['The remedy is the same for all three causes.'],
    remedy: stated('Generate a new Cronto image for the operation that you want to do.'),
    related: ['OFF-02'],
  }),
  message(heading, {
    id: 'MAS-04-ACTIVATION-SIGNATURE',
    title: 'The last step of the activation was not validated by the server',
    errorTexts: [heading, 'Something went wrong?'],
    meaning:
      'The activation could not be finished, because the server did not validate the signature of its final step.',
    causes: ['The signature for the final activation step was not validated on the server side.'],
    facts: [
      'Tapping "Something went wrong?" ends the activation and also removes the affected account.',
      'The document does not say what comes next. With the account removed, it is presumably a new activation.',
      'The document gives no error code for this message.',
    ],
    remedy: stated(
      'Tap "Something went wrong?" to end the activation and remove the affected account.',
    ),
    related: ['OFF-09', 'OFF-01'],
  }),
  generic('mss (error code)', {
    id: 'MAS-05-MSS',
    title: 'The app reports an internal error of the Mobile Security Suite',
    codes: ['mss (<error code>)'],
    meaning: 'An internal error has occurred that belongs to the Mobile Security Suite in the app.',
    causes: ['An error linked with the Mobile Security Suite.'],
    facts: [
      'The error code is in the brackets after mss.',
      'The app says "Please contact support". The document means its technical documentation or OneSpan Support.',
    ],
    remedy: stated(
      ours('Note the error code in the brackets.'),
      'Look it up in the Mobile Security Suite technical documentation of the product package, or contact OneSpan Support.',
    ),
    actors: derived('administrator', 'vendor support'),
  }),
  generic('mas (error code)', {
    id: 'MAS-06-MAS',
    title: 'The app reports its own internal error',
    codes: ['mas (<error code>)'],
    meaning:
      'An internal error has occurred in Mobile Authenticator Studio, of a kind that the app handles.',
    causes: ['An error linked with the business implementation of Mobile Authenticator Studio.'],
    facts: [
      'The error code is in the brackets after mas.',
      'The app says "Please contact support". The document means OneSpan Support.',
    ],
    remedy: stated(ours('Note the error code in the brackets.'), 'Contact OneSpan Support.'),
    actors: { who: ['vendor support'], basis: 'stated' },
  }),
  generic('(-1)', {
    id: 'MAS-07-UNHANDLED',
    title: 'The app reports an error that it does not handle',
    codes: ['(-1)'],
    meaning:
      'An internal error has occurred in Mobile Authenticator Studio, of a kind that the app does not handle.',
    causes: ['The app does not handle what happened.'],
    facts: ['The app says "Please contact support". The document means OneSpan Support.'],
    remedy: stated('Contact OneSpan Support.'),
    actors: { who: ['vendor support'], basis: 'stated' },
  }),
  generic('networking (error Code)', {
    id: 'MAS-08-NET-RETURNCODE',
    title: 'The back end reports an issue to the app',
    codes: ['networking (<returnCode>)'],
    meaning:
      'The app reached the remote server, but the back end reported an issue and returned a returnCode.',
    causes: ['The back end raised an issue and returned a returnCode parameter.'],
    facts: [
      'It is a network error between the app and the remote server, but the two did communicate.',
      'The returnCode is in the brackets. The document does not say what its values mean.',
      'An HTTP status in the brackets looks the same on screen.',
    ],
    remedy: stated(
      ours('Note what is in the brackets and which users are affected.'),
      'On the server side, investigate the implementation for the affected users.',
      'Verify the status of the back end, the network configuration, or both.',
    ),
    actors: derived('back-end team'),
  }),
  generic('networking k (-1)', {
    id: 'MAS-09-NET-NO-RETURNCODE',
    title: 'The back end sends the app no return code',
    codes: ['networking k (-1)', 'networking (-1)'],
    meaning: 'The app reached the remote server, but the back end returned no returnCode.',
    causes: ['The back end did not return a returnCode parameter.'],
    facts: [
      'It is a network error between the app and the remote server, but the two did communicate.',
      'The document prints "k (-1)" on a line of its own. The k may be a misprint.',
      onlyOneNetworkRemedy,
    ],
    remedy: implied('On the server side, check why the back end answers without a returnCode.'),
    actors: derived('back-end team'),
    related: ['MAS-08-NET-RETURNCODE'],
  }),
  generic('networking (HTTP status)', {
    id: 'MAS-10-NET-HTTP',
    title: 'The app meets an HTTP problem on the network',
    codes: ['networking (<HTTP status>)'],
    meaning: 'A generic HTTP issue has occurred between the app and the remote server.',
    causes: ['A generic HTTP issue.'],
    facts: [
      'The HTTP status is in the brackets.',
      'A returnCode in the brackets looks the same on screen.',
      onlyOneNetworkRemedy,
    ],
    remedy: implied(
      'On the server side, verify the status of the back end, the network configuration, or both.',
    ),
    actors: derived('back-end team'),
    related: ['MAS-08-NET-RETURNCODE'],
  }),
];
