/** Entrust: the ten rows of the table of problems with authenticators. */
import type { SourceRecord } from '../../src/engine/record.ts';
import { implied, ours, type SheetEntry, sheet, stated } from './sheet.ts';

const byDocument: SourceRecord['actors'] = {
  who: ['end user', 'administrator'],
  basis: 'stated',
};

const noCause = 'The document gives no cause.';
const askAdministrator = 'If the problem is still there, contact your administrator.';

/** A row of the table, counted from the first problem. */
function row(number: number, entry: SheetEntry<'product' | 'source' | 'actors'>): SourceRecord {
  return sheet({
    product: 'entrust',
    actors: byDocument,
    source: {
      document: 'Entrust: Troubleshooting authenticators',
      place: `row ${number}`,
    },
    ...entry,
  });
}

export const entrust: readonly SourceRecord[] = [
  row(1, {
    id: 'ENT-01-OTP-CHANNEL',
    kind: 'problem',
    title: 'A one-time password cannot be sent by email, SMS or voice',
    meaning:
      'The user lacks the address or number that the wanted way of sending a one-time password needs.',
    causes: [
      'Without an email address, EMAIL is not available.',
      'Without a mobile number, SMS is not available.',
      'With neither a phone number nor a mobile number, VOICE is not available.',
    ],
    facts: [
      'VOICE calls the phone number. Where there is none, it calls the mobile number.',
      'To use a one-time password at all, the user needs at least one of Email, Mobile and Phone.',
      'The document says what each way needs. It does not say that having it is enough.',
      'The document does not say who adds a missing address or number, or where.',
    ],
    remedy: implied(
      'Find out which way is wanted: email, SMS or voice.',
      'Check which of Email, Mobile and Phone the user has.',
      'Choose a way that the user has the address or number for, or have the missing one added.',
    ),
    actors: { who: ['administrator'], basis: 'derived' },
    settings: ['Email', 'Mobile', 'Phone'],
  }),
  row(2, {
    id: 'ENT-02-QR-ICON',
    kind: 'problem',
    title: 'The QR code icon for setting up the authenticator cannot be found',
    meaning:
      'The user cannot find the QR code icon in the app that is needed to set up the authenticator.',
    facts: [
      noCause,
      'This is about finding the icon, not about a code that fails to scan.',
      'Asking the administrator and reactivating the QR code are alternatives; the document does not say which comes first.',
    ],
    remedy: stated(
      'Look up in the Entrust Identity technical documentation where the icon is in your app.',
      'If it is still not found, ask your administrator for help, or reactivate the QR code in the User Portal.',
    ),
  }),
  row(3, {
    id: 'ENT-03-CODE-EXPIRED',
    kind: 'error-message',
    title: 'The activation code of the soft token has expired',
    errorTexts: [
      'The soft token could not be activated because the activation code has expired. Return to your identity provider and attempt the action again.',
    ],
    meaning:
      'The Entrust ST application did not activate the soft token, because its activation code is no longer valid.',
    causes: ['The activation code has expired.'],
    facts: [
      'The message is shown in the Entrust ST application.',
      'Reactivate sends another email named "Activate your Entrust Soft Token", with a new QR code and a new passcode.',
      'The document does not say how long an activation code is valid.',
    ],
    remedy: stated(
      'Press OK.',
      'On the Identity as a Service page, click Reactivate. A new email brings a new QR code and passcode.',
      'Activate again with the new QR code, as in the procedure "Activate an Entrust ST using a QR code".',
      askAdministrator,
    ),
    related: ['ENT-07-NO-EMAIL'],
  }),
  row(4, {
    id: 'ENT-04-NAME-EXISTS',
    kind: 'error-message',
    title: 'The name is already used by another authenticator in the app',
    errorTexts: ['An identity with the specified name already exists.'],
    meaning:
      'The Entrust ST application already has an authenticator with this name, so the new one is not registered.',
    causes: ['The same Entrust ST application cannot have two authenticators with the same name.'],
    facts: [
      'The message is shown by the Entrust ST mobile application.',
      'The document names an expired activation link as another reason, but not what to do about it here.',
    ],
    remedy: stated(
      'Press OK.',
      'In the Name field, under Activation Details in the Activation Summary, enter a name that is not in use.',
      'Compare the new name with the list of authenticators in the app, to be sure that none has it.',
      'Press Activate.',
      ours('If the activation link has expired, get a new code as for an expired activation code.'),
      'If it still fails and the activation link has not expired, contact your administrator.',
    ),
    settings: ['Name', 'Activation Details', 'Activation Summary'],
    related: ['ENT-03-CODE-EXPIRED'],
  }),
  row(5, {
    id: 'ENT-05-GA-INVALID-KEY',
    kind: 'error-message',
    title: 'Google Authenticator does not accept the key that was typed in',
    errorTexts: ['Invalid key - The key sequence of numbers and letters is invalid.'],
    meaning: 'The key that was typed into Google Authenticator is not right.',
    causes: ['The key that was entered is not right.'],
    facts: ['The message follows an attempt to register by manual entry.'],
    remedy: stated(
      'Press OK.',
      'Compare the Key Activation Code with what you typed, one character at a time.',
      'Replace each number or character that differs.',
      askAdministrator,
    ),
    settings: ['Key Activation Code'],
  }),
  row(6, {
    id: 'ENT-06-INVALID-RESPONSE',
    kind: 'error-message',
    title: 'The code for resetting the token is not accepted',
    errorTexts: ['Invalid Response.'],
    meaning: 'The Reset token window did not accept the passcode that was entered.',
    causes: ['The passcode that was entered is not right.'],
    facts: [
      'The code must come from exactly the authenticator that is to be reset.',
      'The document says passcode, code and token response, and means the same entry.',
      'The document does not say what to do when one of the two checks fails.',
    ],
    remedy: stated(
      'Make sure that the code comes from exactly the authenticator that you want to reset.',
      'Check the token response character by character.',
      ours('If one of the two was wrong, put it right and enter the code again.'),
      'If both are right and it still fails, contact your administrator.',
    ),
    related: ['ENT-09-TOKEN-FAILS'],
  }),
  row(7, {
    id: 'ENT-07-NO-EMAIL',
    kind: 'problem',
    title: 'The activation email does not arrive',
    meaning:
      'A token was activated on the Authenticators page, but the user has not received the activation email.',
    facts: [
      noCause,
      'Reactivate sends another email and makes a new QR code.',
      'The document does not say how long to wait for the email.',
    ],
    remedy: stated(
      'Make sure that the email address of the user is correct.',
      'Click Reactivate. This sends a new email and makes a new QR code.',
      'If no activation email or new QR code arrives, contact your administrator.',
    ),
    related: ['ENT-03-CODE-EXPIRED'],
  }),
  row(8, {
    id: 'ENT-08-PORTAL-ACTIVATION',
    kind: 'problem',
    title: 'The token cannot be activated on the user portal',
    meaning:
      'The activation email has arrived, but the token cannot be activated with it on the user portal.',
    causes: ['The activation period may have expired.'],
    facts: [
      'On Blackberry, Windows Phone 8 and Java 2 Platform, Micro Edition devices, an Entrust Soft Token may lack some types of activation.',
      'The document does not say what to do when the type is not supported, or when it is supported and nothing has expired. For these, contact your administrator.',
    ],
    remedy: stated(
      'Make sure that your mobile soft token supports the type of activation that you use.',
      'If the activation period has expired, follow the steps for an expired activation code.',
      ours('If neither helps, contact your administrator.'),
    ),
    related: ['ENT-03-CODE-EXPIRED'],
  }),
  row(9, {
    id: 'ENT-09-TOKEN-FAILS',
    kind: 'problem',
    title: 'The token does not work when signing in',
    meaning:
      'The user tries to authenticate with the token, and it does not work. The document gives four checks, in order.',
    causes: [
      'The clock of the mobile device may not match its carrier’s, including daylight saving time.',
    ],
    facts: [
      'The document does not say who assigns and activates an authenticator, or how one is replaced.',
      'Clock drift is the only cause that the document names.',
      'Replacing the authenticator is the last thing that the document offers.',
    ],
    remedy: stated(
      'Ask your administrator whether the user and the authenticator are both active. If one is not, the administrator puts it right.',
      'If no authenticator is assigned to the user’s profile, assign and activate one.',
      'Ask your administrator whether the resource rule for the application lets the user authenticate. It is changed if need be.',
      'Make sure that the clock of the mobile device agrees with that of its carrier, daylight saving time included.',
      'If the clocks agree and it still fails, replace the authenticator with a new one.',
    ),
    actors: { who: ['administrator', 'end user'], basis: 'stated' },
    related: ['ENT-06-INVALID-RESPONSE'],
  }),
  row(10, {
    id: 'ENT-10-SERIAL-INVALID',
    kind: 'error-message',
    title: 'The serial number of the hard token is not accepted',
    errorTexts: ['The Token Serial Number you have entered is invalid.'],
    meaning: 'A hard token was to be self-assigned, but the serial number entered is not valid.',
    causes: ['An invalid token serial number was entered.'],
    facts: ['Both the serial number and the response are to be checked and entered again.'],
    remedy: stated(
      'Check the serial number and the response of the hard token.',
      'Enter the serial number and the response again, each in its own field.',
      askAdministrator,
    ),
  }),
];
