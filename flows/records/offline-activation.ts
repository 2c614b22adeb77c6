/** OneSpan: offline activation by scanning an image, and what interrupts it. */
import type { SourceRecord } from '../../src/engine/record.ts';
import { ours, type SheetEntry, sheet, stated } from './sheet.ts';

const document = 'OneSpan: Offline activation via image';

/** What the user does, step by step: the document addresses nobody else. */
const endUser: SourceRecord['actors'] = { who: ['end user'], basis: 'stated' };

function step(
  number: number,
  entry: SheetEntry<'id' | 'product' | 'kind' | 'actors' | 'source'>,
): SourceRecord {
  return sheet({
    id: `OFF-${String(number).padStart(2, '0')}`,
    product: 'onespan-app',
    kind: 'procedure-step',
    nature: 'procedure',
    actors: endUser,
    source: { document, place: `step ${number}` },
    ...entry,
  });
}

function interruption(
  entry: SheetEntry<'product' | 'kind' | 'actors' | 'source'>,
  place: string,
): SourceRecord {
  return sheet({
    product: 'onespan-app',
    kind: 'interruption',
    actors: endUser,
    source: { document, place },
    ...entry,
  });
}

const onlyWithPin =
  'The document does not repeat it, but this step goes with choosing a PIN, so only where the app is configured for protection.';
const onlyWithBiometrics =
  'The document does not say so, but this step can only belong to face or fingerprint recognition, not to the choice of PIN.';

export const offlineActivation: readonly SourceRecord[] = [
  step(1, {
    title: 'Start the activation with Scan Code',
    meaning: 'On the home screen of the authenticator, the user taps Scan Code to begin.',
    remedy: stated('On the home screen of the authenticator, tap Scan Code.'),
    related: ['OFF-02'],
  }),
  step(2, {
    title: 'Scan the image with the activation data',
    meaning:
      'The user scans the image that the organisation shows in its application. This links the device with the account, and a code appears.',
    facts: [
      'The image is a QR code or a Cronto image.',
      'It contains the activation data: the serial number and the activation code of the authenticator.',
      'These are the same data as in manual offline activation, scanned instead of typed in.',
      'The image may contain additional data.',
    ],
    remedy: stated(
      'Point the camera of the device at the QR code or Cronto image in the application of your organisation.',
      ours('Keep the code that appears: the next step asks for it.'),
    ),
    related: ['OFF-03', 'MAS-02-ACCOUNT-NOT-FOUND'],
  }),
  step(3, {
    title: 'Enter the code from the scan into the application',
    meaning: 'The application of the organisation asks for the code that appeared after the scan.',
    remedy: stated('Enter the code into the application of your organisation.'),
    related: ['OFF-04'],
  }),
  step(4, {
    title: 'Choose a PIN, if the app is protected',
    meaning: 'Where the app is configured for protection, a PIN has to be chosen.',
    facts: [
      'The step is only for an app that the organisation has configured for protection.',
      'Where it is, the PIN is not optional.',
    ],
    remedy: stated('If the app asks for a PIN, choose one.'),
    related: ['OFF-05', 'OFF-06'],
  }),
  step(5, {
    title: 'Confirm the PIN',
    meaning: 'The user confirms the PIN that was just chosen.',
    facts: [onlyWithPin],
    remedy: stated('Confirm the PIN.'),
    related: ['OFF-06'],
  }),
  step(6, {
    title: 'Choose face, fingerprint or PIN for later use',
    meaning:
      'The user chooses how to authenticate from now on: with face or fingerprint recognition, or with the PIN.',
    facts: [
      'Face or fingerprint recognition can be skipped here and enabled at any later time in the menu of the app.',
      'The document offers the PIN here even where none had to be chosen, and does not say what follows then.',
    ],
    remedy: stated(
      'Choose face or fingerprint recognition, or the PIN. You can also skip and decide later in the menu of the app.',
    ),
    related: ['OFF-07', 'OFF-09'],
  }),
  step(7, {
    title: 'Allow face or fingerprint recognition',
    meaning: 'The user permits Mobile Authenticator Studio to use face or fingerprint recognition.',
    facts: [onlyWithBiometrics],
    remedy: stated('Allow the app to use face or fingerprint recognition.'),
    related: ['OFF-08'],
  }),
  step(8, {
    title: 'Let the face or fingerprint be recorded',
    meaning: 'The biometric data of the user is collected.',
    facts: [onlyWithBiometrics],
    remedy: stated('Let your face or fingerprint be recorded.'),
    related: ['OFF-09'],
  }),
  step(9, {
    title: 'Enter a code to activate the account',
    meaning:
      'The user enters a code into the application or web page of the organisation. This activates the account.',
    facts: ['The document does not say where this code comes from.'],
    remedy: stated('Enter the code into the application or web page of your organisation.'),
    related: ['OFF-10', 'MAS-04-ACTIVATION-SIGNATURE'],
  }),
  step(10, {
    title: 'Allow notifications, if the app offers them',
    meaning:
      'The user may let Mobile Authenticator Studio send notifications from the application of the organisation.',
    facts: [
      'The step is optional.',
      'It is there only where notifications are enabled in the configuration of the app.',
    ],
    remedy: stated('If you are asked and want notifications, tap Allow notifications.'),
    related: ['OFF-11'],
  }),
  step(11, {
    title: 'See the activated home screen',
    meaning: 'The user lands on the activated home screen. The app is ready for authentication.',
    remedy: stated('Check that the activated home screen is shown. The app can now be used.'),
  }),
  interruption(
    {
      id: 'OFF-INT-CANCEL',
      nature: 'procedure',
      title: 'The activation was stopped with Cancel',
      meaning:
        'The user tapped Cancel. The app shows a screen to confirm it, and the activation can be started again.',
      facts: [
        'Cancel can be tapped at any time during the activation.',
        'The document does not say at which step the activation starts again.',
        'The document does not say whether the stopped attempt counts.',
      ],
      remedy: stated(
        ours('Answer the screen that asks you to confirm.'),
        'Start the activation again.',
      ),
      related: ['OFF-01', 'OAS-1050'],
    },
    'interruptions: Cancel',
  ),
  interruption(
    {
      id: 'OFF-INT-ERROR',
      title: 'The activation stopped with an error',
      meaning:
        'Something went wrong during the activation. The app shows an error message and offers Start over.',
      facts: [
        'Start over restarts the activation from the beginning.',
        'The document does not give the text of the error message.',
        'The document does not say whether the failed attempt counts, or whether the same image can be scanned again.',
      ],
      remedy: stated(
        ours('Note the error message.'),
        'Tap Start over. The activation begins again with its first step.',
      ),
      related: ['OFF-01', 'OAS-1050'],
    },
    'interruptions: something goes wrong',
  ),
];
