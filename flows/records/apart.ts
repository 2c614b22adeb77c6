/**
 * Records that are easily taken for each other. Each pair is told apart in one sentence that reads
 * the same from either side, so that it is written once and both records show it.
 */
import type { SourceRecord } from '../../src/engine/record.ts';

type Pair = readonly [one: string, other: string, difference: string];

const entrust: readonly Pair[] = [
  [
    'ENT-01-OTP-CHANNEL',
    'OAS-1017',
    'Entrust needs an email address, a mobile number or a phone number, by channel; OneSpan status 1017 is about a missing mobile number for Virtual Mobile Authenticator.',
  ],
  [
    'ENT-02-QR-ICON',
    'MAS-03-INVALID-IMAGE',
    'In Entrust the icon for the QR code cannot be found; in Mobile Authenticator Studio an image was scanned and refused.',
  ],
  [
    'ENT-03-CODE-EXPIRED',
    'ENT-08-PORTAL-ACTIVATION',
    'The expired code is a message in the Entrust ST application; the other problem is met on the user portal, where an expired activation period is only one of two things to check.',
  ],
  [
    'ENT-03-CODE-EXPIRED',
    'OAS-1025',
    'In Entrust an activation code has expired; OneSpan status 1025 says that the authenticator has expired.',
  ],
  [
    'ENT-05-GA-INVALID-KEY',
    'ENT-06-INVALID-RESPONSE',
    '"Invalid key" comes from Google Authenticator when a key is typed in to register it; "Invalid Response." comes from the Reset token window.',
  ],
  [
    'ENT-06-INVALID-RESPONSE',
    'ENT-09-TOKEN-FAILS',
    '"Invalid Response." is shown when a token is reset; the other problem is met when the token is used to authenticate.',
  ],
  [
    'ENT-09-TOKEN-FAILS',
    'OAS-1012',
    'One is about an Entrust token, with four checks and no single cause; 1012 is the OneSpan Authentication Server status for a one-time password that failed.',
  ],
  [
    'ENT-10-SERIAL-INVALID',
    'OAS-1041',
    'One is the Entrust message when a hard token is self-assigned; 1041 is a OneSpan Authentication Server status.',
  ],
  [
    'ENT-10-SERIAL-INVALID',
    'OAS-1016',
    'One is the Entrust message when a hard token is self-assigned; 1016 is a OneSpan Authentication Server status that can also mean that someone else has the authenticator.',
  ],
];

const oneSpanApp: readonly Pair[] = [
  [
    'MAS-02-ACCOUNT-NOT-FOUND',
    'OAS-1010',
    '"Account not found" is shown by the app for an account that is not activated in it; 1010 is a server status for a user account that the server did not find.',
  ],
  [
    'MAS-02-ACCOUNT-NOT-FOUND',
    'OAS-1041',
    'The app misses an activated account, for example for a scanned serial number; 1041 is a server status for a serial number that was entered in self-assignment.',
  ],
  [
    'MAS-02-ACCOUNT-NOT-FOUND',
    'MAS-03-INVALID-IMAGE',
    '"Account not found" means that the account is not activated in the app; "Invalid image code" means that the image itself is not accepted.',
  ],
  [
    'MAS-03-INVALID-IMAGE',
    'OFF-02',
    'Step 2 is the scan itself; "Invalid image code" is the message when the scanned image is not supported, is broken or was used for a different operation.',
  ],
  [
    'MAS-03-INVALID-IMAGE',
    'OFF-INT-ERROR',
    '"Invalid image code" asks for a new Cronto image; the interrupted activation has a message whose text the document does not give, and offers Start over.',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'OFF-INT-ERROR',
    'One offers "Something went wrong?", which also removes the account; the other offers Start over, which restarts the activation from the beginning.',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'MAS-05-MSS',
    'Both are headed "Something went wrong"; only the generic error has an error code, and it begins with mss.',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'MAS-06-MAS',
    'Both are headed "Something went wrong"; only the generic error has an error code, and it begins with mas.',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'MAS-07-UNHANDLED',
    'Both are headed "Something went wrong"; only the generic error has an error code, and it is (-1) alone.',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'MAS-08-NET-RETURNCODE',
    'Both are headed "Something went wrong"; only the network error has an error code: networking with the returnCode of the back end.',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'MAS-09-NET-NO-RETURNCODE',
    'Both are headed "Something went wrong"; only the network error has an error code: networking with (-1).',
  ],
  [
    'MAS-04-ACTIVATION-SIGNATURE',
    'MAS-10-NET-HTTP',
    'Both are headed "Something went wrong"; only the network error has an error code: networking with an HTTP status.',
  ],
  [
    'MAS-05-MSS',
    'MAS-06-MAS',
    'mss is an error of the Mobile Security Suite, which has its own documentation; mas is an error of Mobile Authenticator Studio itself.',
  ],
  [
    'MAS-05-MSS',
    'MAS-07-UNHANDLED',
    'mss comes with an error code to look up; (-1) alone means that the app does not handle what happened.',
  ],
  [
    'MAS-06-MAS',
    'MAS-07-UNHANDLED',
    'mas is shown for an error that the app handles; (-1) alone is shown for one that it does not handle.',
  ],
  [
    'MAS-07-UNHANDLED',
    'MAS-09-NET-NO-RETURNCODE',
    '(-1) alone is an error inside the app; (-1) after networking means that the back end sent no returnCode.',
  ],
  [
    'MAS-08-NET-RETURNCODE',
    'MAS-09-NET-NO-RETURNCODE',
    'In one the back end sends a returnCode, which is shown; in the other it sends none, and (-1) is shown.',
  ],
  [
    'MAS-08-NET-RETURNCODE',
    'MAS-10-NET-HTTP',
    'Both are shown as networking with a value in brackets: in one a returnCode of the back end, in the other an HTTP status, and the document gives no sure sign.',
  ],
  [
    'MAS-09-NET-NO-RETURNCODE',
    'MAS-10-NET-HTTP',
    'One shows (-1) because the back end sent no returnCode; the other shows an HTTP status.',
  ],
  [
    'MAS-05-MSS',
    'MAS-08-NET-RETURNCODE',
    'mss is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-05-MSS',
    'MAS-09-NET-NO-RETURNCODE',
    'mss is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-05-MSS',
    'MAS-10-NET-HTTP',
    'mss is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-06-MAS',
    'MAS-08-NET-RETURNCODE',
    'mas is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-06-MAS',
    'MAS-09-NET-NO-RETURNCODE',
    'mas is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-06-MAS',
    'MAS-10-NET-HTTP',
    'mas is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-07-UNHANDLED',
    'MAS-08-NET-RETURNCODE',
    '(-1) alone is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-07-UNHANDLED',
    'MAS-10-NET-HTTP',
    '(-1) alone is an error inside the app; networking is an error between the app and the remote server.',
  ],
  [
    'MAS-07-UNHANDLED',
    'OAS-NEG',
    '(-1) in the app is an error of the app; a negative status code comes from OneSpan Authentication Server, and no document links the two.',
  ],
  [
    'MAS-09-NET-NO-RETURNCODE',
    'OAS-NEG',
    'networking (-1) in the app means a missing returnCode; a negative status code comes from OneSpan Authentication Server, and no document links the two.',
  ],
  [
    'OFF-03',
    'OFF-09',
    'The code of step 3 appears after the scan; for the code of step 9, which activates the account, the document does not say where it comes from.',
  ],
  [
    'OFF-INT-CANCEL',
    'OFF-INT-ERROR',
    'One follows a tap on Cancel and shows a confirmation screen; the other follows an error and offers Start over.',
  ],
  [
    'OFF-INT-CANCEL',
    'OAS-1127',
    'One is Cancel during offline activation in the app; 1127 is a server status for an authentication that the user cancelled.',
  ],
];

const oneSpanServer: readonly Pair[] = [
  // Refused or locked out.
  [
    'OAS-1000',
    'OAS-1011',
    '1000 is general and can hide other codes; 1011 says exactly that the static password was wrong in local authentication.',
  ],
  [
    'OAS-1000',
    'OAS-1020',
    '1000 is the general answer to an invalid user name or password; 1020 is the general answer when local authentication failed.',
  ],
  [
    'OAS-1002',
    'OAS-5001',
    'The text is the same: with 1002 the server rejected the request, with 5001 it did not handle it.',
  ],
  [
    'OAS-1006',
    'OAS-5002',
    '1006 says that the authentication library is not responsible and no more; 5002 names the reason: Local Authentication and Back-End Authentication are both None.',
  ],
  [
    'OAS-1007',
    'OAS-1009',
    '1007 is a lock, normally after failed logins; 1009 is a disabled account, by an administrator or through the Windows user account.',
  ],
  [
    'OAS-1007',
    'AZ-105',
    '1007 is a OneSpan Authentication Server status, and the document says how to unlock; 105 is an Azure result code in the logs, without a fix.',
  ],
  [
    'OAS-1007',
    'AZ-14',
    '1007 is a OneSpan Authentication Server status for a locked account; 14 is an Azure result code in the logs for a blocked user.',
  ],
  [
    'OAS-1010',
    'OAS-1132',
    '1010 is about the user who authenticates; 1132 is about the successor named for the items of another user.',
  ],

  // Passwords and one-time passwords.
  [
    'OAS-1008',
    'OAS-1012',
    '1008 means that the one-time password was already used, or is older than the last one used; 1012 means that its verification failed.',
  ],
  [
    'OAS-1008',
    'OAS-1061',
    '1008 is about a one-time password that was used before; 1061 is about a signature that was used before.',
  ],
  [
    'OAS-1008',
    'AZ-139',
    '1008 is a OneSpan Authentication Server status; 139 is an Azure result code for a duplicate OATH code.',
  ],
  [
    'OAS-1011',
    'OAS-1012',
    '1011 is about the static password; 1012 is about the one-time password.',
  ],
  [
    'OAS-1011',
    'OAS-1019',
    '1011 is a wrong password in local authentication; 1019 is a new password that was not confirmed correctly.',
  ],
  [
    'OAS-1011',
    'OAS-1023',
    '1011 is a wrong password in local authentication; 1023 is a failure of back-end authentication with the supplied password.',
  ],
  ['OAS-1012', 'OAS-1060', '1012 is about a one-time password; 1060 is about a signature.'],
  [
    'OAS-1012',
    'AZ-138',
    '1012 is a OneSpan Authentication Server status; 138 is an Azure result code for an incorrect OATH code.',
  ],
  [
    'OAS-1060',
    'OAS-1061',
    '1060 means that verification of the signature failed; 1061 means that it was already used, or is older than the last one used.',
  ],
  [
    'OAS-1014',
    'OAS-1033',
    'Both want the authenticator instead of the static password: 1014 because the grace period is over, 1033 because the setting is Digipass Only.',
  ],
  [
    'OAS-1021',
    'OAS-1022',
    '1021 says why the back end refused: the password was correct but has expired; with 1022 the reason is in the error code and message that come with it.',
  ],
  [
    'OAS-1022',
    'OAS-1023',
    'The status name of 1022 mentions the stored password; 1023 mentions the supplied password.',
  ],
  [
    'OAS-1024',
    'OAS-1122',
    'The broken rules read the same: with 1024 they are those of OneSpan Authentication Server, with 1122 those of the back end.',
  ],

  // Expired: which of the five.
  [
    'OAS-1004',
    'OAS-1014',
    'With 1004 a challenge has expired; with 1014 the grace period of the authenticator has.',
  ],
  [
    'OAS-1004',
    'OAS-1021',
    'With 1004 a challenge has expired; with 1021 the password at the back end has.',
  ],
  ['OAS-1004', 'OAS-1025', 'With 1004 a challenge has expired; with 1025 the authenticator has.'],
  ['OAS-1004', 'OAS-1026', 'With 1004 a challenge has expired; with 1026 the static password has.'],
  [
    'OAS-1014',
    'OAS-1021',
    'With 1014 the grace period of the authenticator has expired; with 1021 the password at the back end has.',
  ],
  [
    'OAS-1014',
    'OAS-1025',
    'With 1014 the grace period has expired, and the authenticator must be used; with 1025 the authenticator itself has expired.',
  ],
  [
    'OAS-1014',
    'OAS-1026',
    'With 1014 the grace period of the authenticator has expired; with 1026 the static password has.',
  ],
  [
    'OAS-1021',
    'OAS-1025',
    'With 1021 the password at the back end has expired; with 1025 the authenticator has.',
  ],
  [
    'OAS-1021',
    'OAS-1026',
    'With 1021 the password at the back end has expired; with 1026 the static password for local authentication has.',
  ],
  [
    'OAS-1025',
    'OAS-1026',
    'With 1025 the authenticator has expired; with 1026 the static password has.',
  ],

  // Challenges.
  [
    'OAS-1004',
    'OAS-1013',
    'With 1004 the challenge has expired; with 1013 it is not the latest one for the authenticator.',
  ],
  [
    'OAS-1004',
    'OAS-3002',
    'With 1004 the challenge has expired; with 3002 none could be found, most likely because it was too old and has been removed.',
  ],
  [
    'OAS-1013',
    'OAS-3002',
    'With 1013 the challenge is not the latest one for the authenticator; with 3002 none could be found.',
  ],
  [
    'OAS-3001',
    'OAS-3002',
    '3001 is no error: a challenge was issued; 3002 means that no challenge was found for a response.',
  ],
  [
    'OAS-3001',
    'OAS-3003',
    '3001 is a challenge for the authenticator; 3003 is a challenge from a RADIUS server.',
  ],
  [
    'OAS-1040',
    'OAS-3003',
    'A RADIUS server answered with a challenge in both: with 1040 it cannot be handled, 3003 occurs where it can.',
  ],
  [
    'OAS-1032',
    'OAS-1034',
    'Both occur with CHAP-based protocols: 1032 because Windows cannot verify a hashed password, 1034 because a challenge was to be generated.',
  ],
  [
    'OAS-1034',
    'OAS-1035',
    '1034 comes from a CHAP-based protocol; 1035 comes from a limitation on Windows 2000.',
  ],
  [
    'OAS-1034',
    'OAS-1036',
    '1034 comes from the protocol; 1036 comes from the policy, for 1-step Challenge/Response only.',
  ],

  // Virtual Mobile Authenticator and messages.
  [
    'OAS-1015',
    'OAS-1017',
    'With 1015 the user is not permitted to have the backup one-time password; with 1017 there is no mobile number to send it to.',
  ],
  [
    'OAS-1017',
    'OAS-1018',
    'With 1017 the user account has no mobile number; with 1018 the user entered no password in the second stage.',
  ],
  [
    'OAS-1017',
    'OAS-1120',
    '1017 is about a one-time password and a missing mobile number; 1120 is about a notification for delayed activation and a missing destination.',
  ],

  // Assigning an authenticator.
  [
    'OAS-1016',
    'OAS-1041',
    'Both can follow a mistyped serial number: 1016 also covers the search scope and an authenticator that someone else has, 1041 a record outside the domain or organisational unit of the user.',
  ],
  [
    'OAS-1016',
    'OAS-1053',
    'With 1016 the authenticator that the user asked for is not available in self-assignment; with 1053 no authenticator is available for a Provisioning Register request.',
  ],
  [
    'OAS-1031',
    'OAS-1042',
    'With 1031 the policy does not permit self-assignment; with 1042 back-end authentication did not take place for it.',
  ],
  [
    'OAS-1053',
    'OAS-1108',
    '1053 is about a Provisioning Register request, for which no authenticator was available; 1108 says only that none has the required properties.',
  ],

  // Provisioning and activation.
  [
    'OAS-1054',
    'OAS-1055',
    '1054 is about generating an activation code; 1055 is about reading SVF data.',
  ],
  [
    'OAS-1054',
    'OAS-1101',
    '1054 is about an activation code; 1101 is about the activation password of the DSAPP server.',
  ],
  [
    'OAS-1100',
    'OAS-1101',
    '1100 is about the registration identifier; 1101 is about the activation password.',
  ],
  [
    'OAS-1100',
    'OAS-1102',
    'With 1100 the registration identifier could not be generated; with 1102 the matching one was not found in the cache.',
  ],
  [
    'OAS-1101',
    'OAS-1103',
    'With 1101 the activation password could not be generated; with 1103 the activation data could not be encrypted.',
  ],
  [
    'OAS-1105',
    'OAS-1107',
    'With 1105 the authenticator is already bound, cannot be bound or gets no activation data; with 1107 it does not support binding.',
  ],

  // Administration and operation.
  [
    'OAS-1038',
    'OAS-1039',
    'With 1038 a session ID was reused from another location; with 1039 the session has stopped or is unrecognized.',
  ],
  [
    'OAS-1123',
    'OAS-1124',
    'With 1123 the data record cannot be handled, usually because of its version; with 1124 its migration failed, usually because of an error.',
  ],
  [
    'OAS-1126',
    'OAS-1127',
    'With 1126, the server is shutting down and has sent the request to cancel; with 1127, the user cancelled.',
  ],
  [
    'OAS-1128',
    'OAS-1129',
    '1128 waits for an approval; 1129 says that the wrong administrator tried to finish what was approved.',
  ],
];

const azure: readonly Pair[] = [
  ['AZ-1', 'AZ-2', 'With 1 a PIN was entered; with 2 none was.'],
  ['AZ-2', 'AZ-4', '2 says that no PIN was entered; 4 says that the phone input timed out.'],
  [
    'AZ-3',
    'AZ-4',
    'With 3 there was an entry, and # was not pressed after it; with 4 there was no input in time.',
  ],
  ['AZ-5', 'AZ-18', '5 is about an expired PIN; 18 is about an expired voiceprint.'],
  ['AZ-5', 'AZ-131', '5 says that a PIN expired; 131 is about the PIN of the mobile app.'],
  ['AZ-6', 'AZ-8', 'Both read "Used Cache", and the document gives no difference.'],
  ['AZ-6', 'AZ-9', 'Both read "Used Cache", and the document gives no difference.'],
  ['AZ-8', 'AZ-9', 'Both read "Used Cache", and the document gives no difference.'],
  [
    'AZ-10',
    'AZ-108',
    '108 says that the user hung up; 10 does not say who or what ended the call.',
  ],
  ['AZ-12', 'AZ-100', '12 is about phone input; 100 is about the phone number.'],
  ['AZ-12', 'AZ-107', '12 is about phone input; 107 is about the format of the phone number.'],
  [
    'AZ-100',
    'AZ-107',
    '107 is about the format of the phone number; 100 says only that the number is invalid.',
  ],
  [
    'AZ-14',
    'AZ-105',
    '14 is about a blocked user and 105 about a locked account; the document does not explain the difference.',
  ],
  ['AZ-14', 'AZ-135', '14 is about a blocked user; 135 is about devices, all of them blocked.'],
  ['AZ-15', 'AZ-22', '22 is about an OATH code; 15 does not say what is pending.'],
  ['AZ-15', 'AZ-144', 'With 15 the status is pending; with 144 the result timed out.'],
  [
    'AZ-16',
    'AZ-17',
    '16 says that a voiceprint succeeded; 17 says that a voiceprint was enrolled.',
  ],
  ['AZ-16', 'AZ-118', 'With 16 the voiceprint succeeded; with 118 it failed.'],
  ['AZ-19', 'AZ-20', '20 says only that the text message was sent; 19 calls it authenticated.'],
  ['AZ-20', 'AZ-121', 'With 20 the text message was sent; with 121 no reply to it was received.'],
  ['AZ-20', 'AZ-120', 'With 20 the text message was sent; with 120 it could not be sent.'],
  ['AZ-22', 'AZ-142', 'With 22 the OATH code is pending; with 142 its result timed out.'],
  ['AZ-23', 'AZ-24', '24 is a fallback OATH code; 23 does not mention a fallback.'],
  ['AZ-24', 'AZ-25', 'The fallback of 24 is an OATH code; that of 25 is security questions.'],

  // Timed out: which of the five.
  ['AZ-4', 'AZ-11', 'With 4 there was no phone input in time; with 11 the call timed out.'],
  ['AZ-4', 'AZ-142', '4 is about phone input; 142 is about the result of an OATH code.'],
  ['AZ-4', 'AZ-143', '4 is about phone input; 143 is about the result of security questions.'],
  ['AZ-4', 'AZ-144', '4 is about phone input; 144 is about an authentication result.'],
  ['AZ-11', 'AZ-142', '11 is about a call; 142 is about the result of an OATH code.'],
  ['AZ-11', 'AZ-143', '11 is about a call; 143 is about the result of security questions.'],
  ['AZ-11', 'AZ-144', '11 is about a call; 144 is about an authentication result.'],
  ['AZ-142', 'AZ-143', '142 is about an OATH code; 143 is about security questions.'],
  ['AZ-142', 'AZ-144', '142 names an OATH code; 144 names only an authentication result.'],
  ['AZ-143', 'AZ-144', '143 names security questions; 144 names only an authentication result.'],

  [
    'AZ-102',
    'AZ-117',
    'With 102 the phone could not be reached; with 117 the call could not be placed.',
  ],
  [
    'AZ-104',
    'AZ-114',
    '114 is about a return PIN mode; 104 is printed as "IN Mode", probably for "PIN Mode".',
  ],
  [
    'AZ-106',
    'AZ-120',
    '106 is about an invalid message, of no named kind; 120 is about a text message that was not sent.',
  ],
  ['AZ-110', 'AZ-111', 'With 110 no extension is allowed; with 111 the extension is invalid.'],
  [
    'AZ-112',
    'AZ-132',
    'With 112 a fraud code was entered; with 132 fraud was reported, and the document does not say how.',
  ],
  [
    'AZ-115',
    'AZ-116',
    'With 115 event confirmation is not allowed; with 116 a parameter is invalid.',
  ],
  ['AZ-121', 'AZ-133', '121 is about a text message; 133 is about the mobile app.'],
  [
    'AZ-122',
    'AZ-123',
    '122 is about the one-time password alone; 123 is about the one-time password with a PIN.',
  ],
  ['AZ-122', 'AZ-138', '122 is about a code from a text message; 138 is about an OATH code.'],
  ['AZ-126', 'AZ-127', '127 names licenses for text messages; 126 names user licenses only.'],
  ['AZ-126', 'AZ-128', '128 names licenses for voiceprints; 126 names user licenses only.'],
  ['AZ-127', 'AZ-128', '127 is about text messages; 128 is about voiceprints.'],
  ['AZ-129', 'AZ-137', 'With 129 the mobile app step was denied; with 137 its result was invalid.'],
  ['AZ-130', 'AZ-131', 'With 130 the PIN of the app is invalid; with 131 it was not changed.'],
  ['AZ-133', 'AZ-136', 'With 133 the app did not respond; with 136 the notification to it failed.'],
  ['AZ-138', 'AZ-139', 'With 138 the OATH code is incorrect; with 139 it is a duplicate.'],
  ['AZ-138', 'AZ-140', 'With 138 the OATH code is incorrect; with 140 it is out of date.'],
  ['AZ-139', 'AZ-140', 'With 139 the OATH code is a duplicate; with 140 it is out of date.'],
  ['AZ-140', 'AZ-142', 'With 140 the OATH code is out of date; with 142 its result timed out.'],
];

const pairs = [...entrust, ...oneSpanApp, ...oneSpanServer, ...azure];

/**
 * @param id a record's id
 * @returns the records that are easily taken for it, each with how to tell the two apart
 */
export function apart(id: string): SourceRecord['confusedWith'] {
  return pairs.flatMap(([one, other, difference]) => {
    if (one === id) return [{ id: other, difference }];
    if (other === id) return [{ id: one, difference }];
    return [];
  });
}
