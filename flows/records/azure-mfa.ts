/** Azure Multi-Factor result codes, as they appear in the logs of Netop Remote Control. */
import type { SourceRecord } from '../../src/engine/record.ts';
import { type SheetEntry, sheet, stated, undocumentedRemedy } from './sheet.ts';

const document = 'Azure Multi-Factor result codes (Netop Remote Control)';

const aboutEveryCode = [
  'The code is only in the logs. Netop Remote Control does not show it on screen.',
  'It describes how the call or text message went. It does not say whether authentication succeeded or failed.',
  'A result code is always returned, even where no call or text message was made.',
  'The codes serve to troubleshoot the SDK integration. Nothing should be decided by them in a program.',
  'The document gives neither a cause nor a fix for this code.',
];

const soundsLikeSignIn =
  'The name sounds as if the user were signed in. The code does not say so: never tell a user that.';
const beyondCalls = (what: string) =>
  `The document introduces the list as results of calls and text messages. This code is about ${what}.`;
const app = beyondCalls('the mobile app');
const oath = beyondCalls('an OATH code');
const voice = beyondCalls('a voiceprint');
const questions = beyondCalls('security questions');

/** A code of the table with its name there. Without a remedy, all that is left is to pass it on. */
function result(
  code: number,
  name: string,
  entry: Omit<SheetEntry<'id' | 'product' | 'kind' | 'actors' | 'source'>, 'remedy'>,
): SourceRecord {
  return sheet({
    id: `AZ-${code}`,
    product: 'azure-mfa',
    kind: 'result-code',
    errorTexts: [name],
    codes: [`${code}`],
    actors: { who: ['administrator'], basis: 'derived' },
    remedy: undocumentedRemedy,
    source: { document, place: `result code ${code}` },
    ...entry,
    facts: [...(entry.facts ?? []), ...aboutEveryCode],
  });
}

export const azureMfa: readonly SourceRecord[] = [
  result(1, 'PIN Entered', {
    nature: 'informational',
    title: 'A PIN was entered',
    meaning: 'The log says that a PIN was entered. It does not say whether the PIN was right.',
  }),
  result(2, 'No PIN Entered', {
    nature: 'informational',
    title: 'No PIN was entered',
    meaning:
      'The log says that no PIN was entered. The document does not say whether one was asked for.',
  }),
  result(3, '# Not Pressed After Entry', {
    title: 'The # key was not pressed after the entry',
    meaning: 'The log says that something was entered and # was not pressed after it.',
  }),
  result(4, 'No Phone Input - Timed Out', {
    title: 'Nothing was entered on the phone in time',
    meaning: 'The log says that there was no phone input before the time ran out.',
  }),
  result(5, 'PIN Expired and Not Changed', {
    title: 'The PIN has expired and was not changed',
    meaning: 'The log says that the PIN had expired and that it was not changed.',
  }),
  result(6, 'Used Cache', {
    nature: 'informational',
    title: 'A cache was used (code 6)',
    meaning:
      'The log says that a cache was used. Codes 6, 8 and 9 have the same name, and the document gives no difference.',
  }),
  result(7, 'Bypassed Auth', {
    nature: 'informational',
    title: 'Authentication was bypassed',
    meaning:
      'The log says that authentication was bypassed. The document does not say how or by whom.',
  }),
  result(8, 'Used Cache', {
    nature: 'informational',
    title: 'A cache was used (code 8)',
    meaning:
      'The log says that a cache was used. Codes 6, 8 and 9 have the same name, and the document gives no difference.',
  }),
  result(9, 'Used Cache', {
    nature: 'informational',
    title: 'A cache was used (code 9)',
    meaning:
      'The log says that a cache was used. Codes 6, 8 and 9 have the same name, and the document gives no difference.',
  }),
  result(10, 'Call Disconnected', {
    title: 'The call was disconnected',
    meaning:
      'The log says that the call was disconnected. The document does not say who or what ended it.',
  }),
  result(11, 'Call Timed Out', {
    title: 'The call timed out',
    meaning: 'The log says that the call timed out. The document does not say at which point.',
  }),
  result(12, 'Invalid Phone Input', {
    title: 'The phone input is not valid',
    meaning:
      'The log says that the phone input was not valid. The document does not say whether that means the keys pressed or something else.',
  }),
  result(13, 'Got Voicemail', {
    title: 'The call reached voicemail',
    meaning: 'The log says that the call was met by voicemail.',
  }),
  result(14, 'User is Blocked', {
    title: 'The user is blocked',
    meaning: 'The log says that the user is blocked. The document does not say by whom or why.',
  }),
  result(15, 'Status Pending', {
    nature: 'pending',
    title: 'The status is still pending',
    meaning: 'The log says that the status is pending. The document does not say of what.',
  }),
  result(16, 'Voiceprint Succeeded', {
    nature: 'informational',
    title: 'The voiceprint succeeded',
    meaning: 'The log says that the voiceprint succeeded.',
    facts: [soundsLikeSignIn, voice],
  }),
  result(17, 'Voiceprint Enrolled', {
    nature: 'informational',
    title: 'A voiceprint was enrolled',
    meaning: 'The log says that a voiceprint was enrolled.',
    facts: [voice],
  }),
  result(18, 'Voiceprint Expired and Not Changed', {
    title: 'The voiceprint has expired and was not changed',
    meaning: 'The log says that the voiceprint had expired and that it was not changed.',
    facts: [voice],
  }),
  result(19, 'Text Message Authenticated', {
    nature: 'informational',
    title: 'The text message was authenticated',
    meaning:
      'The log gives the text message as authenticated. It is about the text message, not the sign-in.',
    facts: [soundsLikeSignIn],
  }),
  result(20, 'Text Message Sent', {
    nature: 'informational',
    title: 'The text message was sent',
    meaning:
      'The log says that the text message was sent. It does not say whether it arrived or was answered.',
  }),
  result(21, 'Mobile App Authenticated', {
    nature: 'informational',
    title: 'The mobile app was authenticated',
    meaning: 'The log gives the mobile app as authenticated. It is about the app, not the sign-in.',
    facts: [soundsLikeSignIn, app],
  }),
  result(22, 'OATH Code Pending', {
    nature: 'pending',
    title: 'The OATH code is still pending',
    meaning: 'The log says that an OATH code is pending.',
    facts: [oath],
  }),
  result(23, 'OATH Code Verified', {
    nature: 'informational',
    title: 'The OATH code was verified',
    meaning: 'The log says that the OATH code was verified. It says nothing about the sign-in.',
    facts: [soundsLikeSignIn, oath],
  }),
  result(24, 'Fallback OATH Code Verified', {
    nature: 'informational',
    title: 'A fallback OATH code was verified',
    meaning:
      'The log says that an OATH code was verified as a fallback. It says nothing about the sign-in.',
    facts: [soundsLikeSignIn, oath],
  }),
  result(25, 'Fallback Security Questions Answered', {
    nature: 'informational',
    title: 'The fallback security questions were answered',
    meaning:
      'The log says that security questions were answered as a fallback. It does not say whether the answers were right.',
    facts: [soundsLikeSignIn, questions],
  }),
  result(100, 'Invalid Phone Number', {
    title: 'The phone number is not valid',
    meaning: 'The log says that the phone number is not valid. It does not say in what way.',
  }),
  result(101, 'Call Already In Progress', {
    title: 'A call was already in progress',
    meaning: 'The log says that a call was already in progress.',
  }),
  result(102, 'Phone Unreachable', {
    title: 'The phone could not be reached',
    meaning: 'The log says that the phone could not be reached. It does not say why.',
  }),
  result(103, 'International Calls Not Allowed', {
    title: 'International calls are not allowed',
    meaning:
      'The log says that international calls are not allowed. The document does not say where this is set.',
  }),
  result(104, 'IN Mode Not Allowed', {
    title: 'A mode, probably a PIN mode, is not allowed',
    meaning:
      'A mode is not allowed. The document prints "IN Mode", which is probably a misprint for "PIN Mode".',
    facts: [
      'The document prints "IN Mode Not Allowed". Code 114 reads "Return PIN Mode Not Allowed".',
    ],
  }),
  result(105, 'Account Locked', {
    title: 'The account is locked',
    meaning:
      'The log says that the account is locked. The document does not say why, or who can unlock it.',
  }),
  result(106, 'Invalid Message', {
    title: 'The message is not valid',
    meaning:
      'The log says that a message was not valid. The document does not say which message is meant.',
  }),
  result(107, 'Invalid Phone Number Format', {
    title: 'The phone number has the wrong format',
    meaning:
      'The log says that the format of the phone number is not valid. The document does not say which format is.',
  }),
  result(108, 'User Hung Up the Phone', {
    title: 'The user hung up',
    meaning: 'The log says that the user hung up the phone.',
  }),
  result(109, 'Insufficient Balance', {
    title: 'The balance is not sufficient',
    meaning:
      'The log says that a balance was not sufficient. The document does not say whose balance.',
  }),
  result(110, 'Phone Extensions Not Allowed', {
    title: 'Phone extensions are not allowed',
    meaning: 'The log says that phone extensions are not allowed.',
  }),
  result(111, 'Invalid Extension', {
    title: 'The phone extension is not valid',
    meaning: 'The log says that the extension is not valid.',
  }),
  result(112, 'Fraud Code Entered', {
    title: 'The fraud code was entered',
    meaning: 'The log says that a fraud code was entered.',
  }),
  result(113, 'Rollover Not Allowed', {
    title: 'Rollover is not allowed',
    meaning:
      'The log says that rollover is not allowed. The document does not explain what rollover is.',
  }),
  result(114, 'Return PIN Mode Not Allowed', {
    title: 'The return PIN mode is not allowed',
    meaning:
      'The log says that the return PIN mode is not allowed. The document does not explain this mode.',
  }),
  result(115, 'Event Confirmation Not Allowed', {
    title: 'Event confirmation is not allowed',
    meaning:
      'The log says that event confirmation is not allowed. The document does not explain what is confirmed.',
  }),
  result(116, 'Invalid Event Parameter', {
    title: 'A parameter of the event is not valid',
    meaning:
      'The log says that a parameter of an event was not valid. The document does not say which one.',
  }),
  result(117, 'Unable to Place Call', {
    title: 'The call could not be placed',
    meaning: 'The log says that the call could not be placed. It does not say why.',
  }),
  result(118, 'Voiceprint Failed', {
    title: 'The voiceprint failed',
    meaning: 'The log says that the voiceprint failed. It does not say why.',
    facts: [voice],
  }),
  result(119, 'Voiceprint Mode Not Allowed', {
    title: 'The voiceprint mode is not allowed',
    meaning: 'The log says that the voiceprint mode is not allowed.',
    facts: [voice],
  }),
  result(120, 'Text Message Could Not Be Sent', {
    title: 'The text message could not be sent',
    meaning: 'The log says that the text message could not be sent. It does not say why.',
  }),
  result(121, 'No Text Message Reply Received', {
    title: 'No reply to the text message was received',
    meaning: 'The log says that no reply to the text message was received.',
  }),
  result(122, 'Text Message OTP Incorrect', {
    title: 'The one-time password from the text message is wrong',
    meaning: 'The log says that the one-time password of the text message was incorrect.',
  }),
  result(123, 'Text Message OTP + PIN Incorrect', {
    title: 'The one-time password with PIN is wrong',
    meaning:
      'The log says that the one-time password of the text message together with the PIN was incorrect. It does not say which of the two.',
  }),
  result(124, 'Text Message Mode Not Allowed', {
    title: 'The text message mode is not allowed',
    meaning: 'The log says that the text message mode is not allowed.',
  }),
  result(125, 'Localization Not Allowed', {
    title: 'Localization is not allowed',
    meaning:
      'The log says that localization is not allowed. The document does not explain what is localized.',
  }),
  result(126, 'User Licenses Exceeded', {
    title: 'The user licenses are exceeded',
    meaning: 'The log says that the number of user licenses was exceeded.',
  }),
  result(127, 'Text Message User Licenses Exceeded', {
    title: 'The user licenses for text messages are exceeded',
    meaning: 'The log says that the number of user licenses for text messages was exceeded.',
  }),
  result(128, 'Voiceprint User Licenses Exceeded', {
    title: 'The user licenses for voiceprints are exceeded',
    meaning: 'The log says that the number of user licenses for voiceprints was exceeded.',
    facts: [voice],
  }),
  result(129, 'Mobile App Denied', {
    title: 'The mobile app step was denied',
    meaning:
      'The log says that the mobile app step was denied. The document does not say by whom or why.',
    facts: [app],
  }),
  result(130, 'Mobile App Invalid PIN', {
    title: 'The PIN of the mobile app is not valid',
    meaning: 'The log says that the PIN of the mobile app was not valid.',
    facts: [app],
  }),
  result(131, 'Mobile App PIN Not Changed', {
    title: 'The PIN of the mobile app was not changed',
    meaning:
      'The log says that the PIN of the mobile app was not changed. The document does not say why it should have been.',
    facts: [app],
  }),
  result(132, 'Fraud Reported', {
    title: 'Fraud was reported',
    meaning: 'The log says that fraud was reported. The document does not say by whom or how.',
  }),
  result(133, 'Mobile App No Response', {
    title: 'The mobile app did not respond',
    meaning: 'The log says that there was no response from the mobile app.',
    facts: [app],
  }),
  result(134, 'Mobile App Mode Not Allowed', {
    title: 'The mobile app mode is not allowed',
    meaning: 'The log says that the mobile app mode is not allowed.',
    facts: [app],
  }),
  result(135, 'Mobile App All Devices Blocked', {
    title: 'All devices of the mobile app are blocked',
    meaning:
      'The log says that all devices for the mobile app are blocked. The document does not say why.',
    facts: [app],
  }),
  result(136, 'Mobile App Notification Failed', {
    title: 'The notification to the mobile app failed',
    meaning: 'The log says that the notification of the mobile app failed. It does not say why.',
    facts: [app],
  }),
  result(137, 'Mobile App Invalid Result', {
    title: 'The result of the mobile app is not valid',
    meaning: 'The log says that the result of the mobile app was not valid.',
    facts: [app],
  }),
  result(138, 'OATH Code Incorrect', {
    title: 'The OATH code is wrong',
    meaning: 'The log says that the OATH code was incorrect.',
    facts: [oath],
  }),
  result(139, 'Duplicate OATH Code', {
    title: 'The OATH code is a duplicate',
    meaning:
      'The log calls the OATH code a duplicate. The document does not say of which other code.',
    facts: [oath],
  }),
  result(140, 'OATH Code Out of Date', {
    title: 'The OATH code is out of date',
    meaning: 'The log says that the OATH code was out of date.',
    facts: [oath],
  }),
  result(141, 'OATH Token Mode Not Allowed', {
    title: 'The OATH token mode is not allowed',
    meaning: 'The log says that the OATH token mode is not allowed.',
    facts: [beyondCalls('an OATH token')],
  }),
  result(142, 'OATH Code Result Timeout', {
    title: 'The result of the OATH code timed out',
    meaning: 'The log says that the result of an OATH code did not come in time.',
    facts: [oath],
  }),
  result(143, 'Security Questions Result Timeout', {
    title: 'The result of the security questions timed out',
    meaning: 'The log says that the result of security questions did not come in time.',
    facts: [questions],
  }),
  result(144, 'Auth Result Timeout', {
    title: 'The result of the authentication timed out',
    meaning:
      'The log says that an authentication result did not come in time. It does not say of which kind.',
  }),
  result(145, 'Device Registration Changed', {
    title: 'The registration of the device has changed',
    meaning:
      'The log says that the registration of a device has changed. The document does not say who changed it or how.',
    facts: [beyondCalls('the registration of a device')],
  }),
  sheet({
    id: 'AZ-OTHER',
    product: 'azure-mfa',
    kind: 'result-code',
    title: 'The code is not in the list',
    meaning:
      'The list has the codes 1 to 25 and 100 to 145. Any other code is for the Impero support team.',
    facts: ['The document names nobody else for codes that it does not list.'],
    remedy: stated('Contact the Impero support team and give them the code.'),
    actors: { who: ['vendor support'], basis: 'stated' },
    source: { document, place: 'the sentence after the table' },
  }),
];
