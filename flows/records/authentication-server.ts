/** OneSpan Authentication Server: status codes. */
import type { SourceRecord } from '../../src/engine/record.ts';
import {
  byAdministrator,
  implied,
  ours,
  type SheetEntry,
  sheet,
  stated,
  undocumentedRemedy,
} from './sheet.ts';

const document = 'OneSpan Authentication Server: Status codes';

/** With Use Generic Authentication Status Codes active, 1000 is given in place of these. */
const hiddenBehind1000 = [1007, 1009, 1010, 1011, 1012, 1023, 1025, 1033];

type Actors = SourceRecord['actors'];
const derived = (...who: Actors['who']): Actors => ({ who, basis: 'derived' });
const asWritten = (...who: Actors['who']): Actors => ({ who, basis: 'stated' });

/** A row of the table. Where it names nobody, those who run the server are the ones to ask. */
function status(
  code: number,
  entry: SheetEntry<'id' | 'product' | 'kind' | 'actors' | 'source'>,
): SourceRecord {
  const isHidden = hiddenBehind1000.includes(code);
  const how = `With Use Generic Authentication Status Codes active, 1000 is given instead. The audit and trace messages still show ${code}.`;
  return sheet({
    id: `OAS-${code}`,
    product: 'onespan-server',
    kind: 'status-code',
    codes: [`${code}`],
    actors: derived('administrator'),
    source: { document, place: `status code ${code}` },
    ...entry,
    ...(isHidden && { behind: { id: 'OAS-1000', how } }),
    facts: [...(entry.facts ?? []), ...(isHidden ? [how] : [])],
    related: [...(isHidden ? ['OAS-1000'] : []), ...(entry.related ?? [])],
  });
}

const noNotes = 'The document gives the message and no notes on it.';
const unlessOverriddenBy = (who: string) =>
  `What counts is the setting of the policy, or that of the ${who} where it overrides the policy.`;
const auditMessage = (id: string) => `The audit message ${id} is recorded as well.`;
const scoreWarning =
  'A score-based authenticator application can also cause this: it accepts the one-time password, but with a score warning.';
const frameworkCodes =
  'Details may be found in the error codes of OneSpan Authentication Server Framework.';
const chapProtocols =
  'CHAP-based protocols are CHAP, MS-CHAP, MS-CHAP2, EAP-MD5 and other, more complex ones.';
const brokenPasswordRules = [
  'The length of the password is wrong.',
  'The password has too few unique characters.',
  'The same password was used too recently.',
  'The password breaks another rule for passwords.',
];

export const authenticationServer: readonly SourceRecord[] = [
  status(0, {
    nature: 'not-an-error',
    title: 'There is no error',
    errorTexts: ['No error'],
    meaning: 'The operation did not fail.',
    facts: [noNotes, 'The document gives no status name for 0.'],
    remedy: undocumentedRemedy,
    actors: derived(),
  }),
  sheet({
    id: 'OAS-NEG',
    product: 'onespan-server',
    kind: 'status-code',
    title: 'A negative status code stands for an error code',
    codes: ['<all negative codes>'],
    meaning: 'Each status code from -1 downwards corresponds to an error code.',
    facts: [
      'The list of error codes is not part of the document.',
      'The document gives no status name for negative codes.',
    ],
    remedy: implied('Look up the corresponding error code in the list of error codes.'),
    actors: derived('administrator'),
    source: { document, place: 'all negative codes' },
  }),
  status(1000, {
    title: 'The user name or password is not valid',
    errorTexts: ['The credentials were invalid'],
    names: ['STAT_INVCREDENTIALS'],
    meaning:
      'The general answer to an invalid user name or password. It can also replace one of eight exact codes.',
    causes: [
      'The user name or password is invalid, and no more exact status is available.',
      'The policy setting Use Generic Authentication Status Codes is active. Then 1000 is given even where a more exact status is known.',
    ],
    facts: [
      `The codes that 1000 can replace are ${hiddenBehind1000.join(', ')}.`,
      'The audit and trace messages still show the real status code and message.',
      'The document says that 1000 is then always given, yet lists only these eight codes.',
    ],
    remedy: implied(
      byAdministrator(
        'An administrator reads the real status code in the audit or trace messages and follows that code.',
      ),
      'If they show 1000 as well, check the user name and the password.',
    ),
    actors: derived('end user', 'administrator'),
    settings: ['Use Generic Authentication Status Codes'],
    related: hiddenBehind1000.map((code) => `OAS-${code}`),
  }),
  status(1002, {
    title: 'The Windows Group Check failed and the request was rejected',
    errorTexts: ['The user failed the Windows Group Check'],
    names: ['STAT_GROUPCHK'],
    meaning:
      'The server rejected the request because the user did not pass the Windows Group Check.',
    causes: [
      'The effective Windows Group Check option may be "Authenticate listed groups, reject others".',
    ],
    facts: [unlessOverriddenBy('user account'), 'Code 5001 has the same text.'],
    remedy: undocumentedRemedy,
    settings: ['Windows Group Check'],
  }),
  status(1004, {
    title: 'The challenge has expired',
    errorTexts: ['The challenge has expired'],
    names: ['STAT_EXP_CHALLENGE'],
    meaning: 'The challenge was answered too late: its time had run out.',
    causes: ['The response came after the challenge had expired.'],
    facts: [
      'A challenge expires after one minute, unless the configuration file says otherwise.',
      'The setting VASCO/Challenge-Cache/Max-Age in the configuration file contains the time in seconds.',
    ],
    remedy: implied(
      'Ask for a new challenge and answer it before it expires.',
      byAdministrator(
        'If the time is too short, an administrator can change VASCO/Challenge-Cache/Max-Age.',
      ),
    ),
    actors: derived('end user', 'administrator'),
    settings: ['VASCO/Challenge-Cache/Max-Age'],
    related: ['OAS-3001'],
  }),
  status(1005, {
    title: 'The administrator is not allowed to do this',
    errorTexts: ['The user does not have permission to perform the specified action'],
    names: ['STAT_PERMISSION'],
    meaning:
      'An administration command failed because the administrator lacks the privileges for it.',
    causes: ['The privileges of the administrator are not sufficient.'],
    facts: ['This is a general failure of administration commands.'],
    remedy: undocumentedRemedy,
  }),
  status(1006, {
    title: 'The authentication library is not responsible',
    errorTexts: [
      'The authenticator authentication library is not responsible for this authentication',
    ],
    names: ['STAT_LOCALAUTH'],
    meaning: 'The authentication library for authenticators is not responsible for this request.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1007, {
    title: 'The user account is locked',
    errorTexts: ['The user account is locked'],
    names: ['STAT_LOCKED'],
    meaning: 'The account of the user is locked. An administrator can unlock it.',
    causes: [
      'Normally, too many logins failed in a row. The policy setting User Lock Threshold sets how many.',
      'An administrator can also have locked the account.',
    ],
    remedy: stated('An administrator opens the user record and clears the Locked check box.'),
    actors: asWritten('administrator'),
    settings: ['User Lock Threshold', 'Locked'],
  }),
  status(1008, {
    title: 'The one-time password was already used',
    errorTexts: ['The one-time password has already been used'],
    names: ['STAT_REPLAY'],
    meaning: 'The one-time password was rejected because it, or a newer one, had been used before.',
    causes: [
      'The one-time password was already used.',
      'It was not used, but it is older than the one used last.',
      'Sometimes a request for authentication is sent again automatically.',
    ],
    remedy: implied('Generate a new one-time password and use it once.'),
    actors: derived('end user'),
  }),
  status(1009, {
    title: 'The user account is disabled',
    errorTexts: ['The user account is disabled'],
    names: ['STAT_DISABLED'],
    meaning: 'The account of the user is disabled.',
    causes: [
      'An administrator may have disabled the account.',
      'The corresponding Windows user account may be disabled or may have expired.',
    ],
    remedy: undocumentedRemedy,
  }),
  status(1010, {
    title: 'No user account was found',
    errorTexts: ['No user account was found'],
    names: ['STAT_USER_UNKNOWN'],
    meaning:
      'The request was rejected because the server found no account for the user and the policy requires local authentication.',
    causes: ['There was no user account, and the policy requires local authentication.'],
    remedy: undocumentedRemedy,
  }),
  status(1011, {
    title: 'The static password is wrong',
    errorTexts: ['The static password was incorrect'],
    names: ['STAT_LOCAL_PASSWORD_MISMATCH'],
    meaning: 'The static password was checked in local authentication and was not right.',
    causes: ['The static password was incorrect.'],
    remedy: implied('Enter the static password again.'),
    actors: derived('end user'),
  }),
  status(1012, {
    title: 'The one-time password is wrong',
    errorTexts: ['The one-time password was incorrect'],
    names: ['STAT_OTP_INCORRECT'],
    meaning: 'The one-time password could not be verified.',
    causes: ['Verification of the one-time password failed.', scoreWarning],
    facts: ['Details may be found in the error code and message of VACMAN Controller.'],
    remedy: implied(
      'Enter a new one-time password.',
      byAdministrator(
        'If it fails again, an administrator reads the error code and message of VACMAN Controller.',
      ),
    ),
    actors: derived('end user', 'administrator'),
  }),
  status(1013, {
    title: 'The challenge is not the latest one',
    errorTexts: ['The challenge was invalid'],
    names: ['STAT_CHALLENGE_INVALID'],
    meaning: 'A challenge was answered that was not the latest one for the authenticator.',
    causes: ['A later challenge had been issued for the same authenticator.'],
    facts: ['The policy setting Check Challenge controls this.'],
    remedy: implied('Answer the latest challenge.'),
    actors: derived('end user', 'administrator'),
    settings: ['Check Challenge'],
    related: ['OAS-3001'],
  }),
  status(1014, {
    title: 'The grace period of the authenticator is over',
    errorTexts: ['The authenticator grace period has expired'],
    names: ['STAT_GRACE_PERIOD_EXPIRED'],
    meaning:
      'The user logged in with the static password after the grace period had ended. The authenticator must now be used.',
    causes: ['The static password was used after the end of the grace period.'],
    remedy: stated(
      'Log in with the authenticator.',
      byAdministrator(
        'If the user does not have the authenticator yet, an administrator sets a later Grace Period End date in the authenticator record.',
      ),
    ),
    actors: asWritten('end user', 'administrator'),
    settings: ['Grace Period End'],
  }),
  status(1015, {
    title: 'A backup one-time password is not allowed',
    errorTexts: ['Backup Virtual Mobile Authenticator is not allowed'],
    names: ['STAT_BVDP_NOT_ALLOWED'],
    meaning:
      'The user asked for a one-time password of the backup Virtual Mobile Authenticator and was not permitted to have it.',
    causes: [
      'Normally, the setting that enables it is "Yes – Time Limited" and the Enabled Until date is today or earlier.',
      'Or the Uses Remaining counter has reached 0.',
    ],
    facts: [
      'On the Enabled Until date itself it is already not allowed.',
      unlessOverriddenBy('authenticator record'),
    ],
    remedy: stated('An administrator raises the Enabled Until or the Uses Remaining limit.'),
    actors: asWritten('administrator'),
    settings: ['Enabled Until', 'Uses Remaining'],
  }),
  status(1016, {
    title: 'The authenticator for self-assignment is not available',
    errorTexts: ['The authenticator is not available'],
    names: ['STAT_DIGIPASS_NOT_AVAILABLE'],
    meaning:
      'The user tried to self-assign an authenticator that was not found in the search scope or that someone else has.',
    causes: [
      'The serial number may be mistyped.',
      'The search scope may be incorrect.',
      'The authenticator may be in the wrong location for this user.',
      'The authenticator may already be assigned to someone else.',
    ],
    facts: [
      'The document refers to the section "DIGIPASS Records Location" of the OneSpan Authentication Server Product Guide.',
    ],
    remedy: implied(
      'Check the serial number for typing errors.',
      byAdministrator(
        'If it is right, an administrator checks whether someone else has the authenticator, the search scope and the location of the authenticator.',
      ),
    ),
    actors: derived('end user', 'administrator'),
  }),
  status(1017, {
    title: 'There is no mobile number to send the one-time password to',
    errorTexts: ['The user account has no mobile number for Virtual Mobile Authenticator'],
    names: ['STAT_INVALID_MDC_SETTINGS', 'STAT_INVALID_VDP_SETTINGS'],
    meaning:
      'A one-time password of Virtual Mobile Authenticator could not be delivered, because the user account has no mobile number.',
    causes: ['The account lacks a mobile phone number.'],
    facts: [
      'It can be a primary or a backup Virtual Mobile Authenticator.',
      'With Active Directory, the first mobile number of the record counts.',
    ],
    remedy: implied('An administrator adds a mobile number to the user account.'),
  }),
  status(1018, {
    title: 'The second stage of the login had no password',
    errorTexts: ['No password was supplied for a Virtual Mobile Authenticator login'],
    names: ['STAT_VDP_PASSWORD_MISSING'],
    meaning:
      'The user entered no password in the second stage of a login with Virtual Mobile Authenticator.',
    causes: ['The second stage of the login had no password.'],
    facts: ['The document refers to "2-step Virtual Mobile Authenticator logon".'],
    remedy: implied('Log in again and enter the password in the second stage.'),
    actors: derived('end user'),
  }),
  status(1019, {
    title: 'The confirmation of the new password is wrong',
    errorTexts: ['The new password confirmation failed'],
    names: ['STAT_CONFIRM_PASSWORD_MISMATCH'],
    meaning: 'The password was to be changed, but the new one was not confirmed correctly.',
    causes: ['The confirmation was not right.'],
    remedy: implied('Change the password again and enter the new one the same way both times.'),
    actors: derived('end user'),
  }),
  status(1020, {
    title: 'Local authentication failed',
    errorTexts: ['Local authentication failed'],
    names: ['STAT_LOCAL_AUTH_REJECT'],
    meaning:
      'The general answer when local authentication fails and no more exact status is known.',
    facts: ['Additional information should give the details.'],
    remedy: implied('An administrator reads the additional information.'),
  }),
  status(1021, {
    title: 'The password at the back end has expired',
    errorTexts: ['Back-end authentication reported that the password has expired'],
    names: ['STAT_BACKEND_PWD_EXPIRED'],
    meaning:
      'The password was correct, but it has expired at the back end, for example in Windows.',
    causes: ['The password has expired at the back end.'],
    remedy: implied('Change the expired password at the back end, for example in Windows.'),
    actors: derived('end user', 'administrator'),
  }),
  status(1022, {
    title: 'Back-end authentication failed',
    errorTexts: ['Back-end authentication failed'],
    names: ['STAT_BACKEND_REJECT_STORED_PASS'],
    meaning: 'Authentication at the back end failed, for example in Windows.',
    facts: [
      'A specific error code and message come with it.',
      'Only the status name says that the stored password is meant.',
    ],
    remedy: implied('An administrator reads the error code and message that come with it.'),
    actors: derived('administrator', 'back-end team'),
    related: ['OAS-1037'],
  }),
  status(1023, {
    title: 'Back-end authentication failed with the supplied password',
    errorTexts: ['Back-end authentication failed with supplied password'],
    names: ['STAT_BACKEND_REJECT_SUPPLIED_PASS'],
    meaning: 'Authentication at the back end failed with the password that was supplied.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1024, {
    title: 'The static password breaks the rules of the server',
    errorTexts: [
      'The static password does not meet the password complexity rules. Verify your OneSpan Authentication Server policy settings.',
    ],
    names: ['STAT_PASSWORD_FAIL_STRENGTH_CHECK'],
    meaning:
      'The static password is not strong enough for the rules of OneSpan Authentication Server.',
    causes: brokenPasswordRules,
    facts: ['The message itself asks to verify the policy settings.'],
    remedy: stated(
      ours('Choose a password that meets the rules.'),
      byAdministrator(
        'An administrator verifies the policy settings of OneSpan Authentication Server.',
      ),
    ),
    actors: derived('end user', 'administrator'),
  }),
  status(1025, {
    title: 'The authenticator has expired',
    errorTexts: ['The authenticator has expired.'],
    names: ['STAT_DIGIPASS_EXPIRED'],
    meaning: 'The authenticator itself has expired.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1026, {
    title: 'The static password has expired',
    errorTexts: [
      'The static password for local authentication in mode DIGIPASS or Password has expired.',
    ],
    names: ['STAT_PASSWORD_EXPIRED'],
    meaning:
      'The user tried to log in, but the static password for local authentication has expired.',
    causes: ['The static password has expired.'],
    facts: ['It concerns local authentication in the mode "DIGIPASS or Password".'],
    remedy: implied('Renew the static password.'),
    actors: derived('end user', 'administrator'),
  }),
  status(1030, {
    title: 'The policy is not valid',
    errorTexts: ['The policy was invalid'],
    names: ['STAT_INVALID_POLICY'],
    meaning:
      'The request was rejected because the policy for it has invalid settings or did not load.',
    causes: [
      'A choice list is left at Default in the policy, and in its parent policy too where there is one.',
      'Policies inherit from each other in a circle: A from B, B from C and C from A.',
    ],
    facts: [
      'It should not occur, but can, for example through slow replication of Active Directory.',
      'Until the policy is fixed, it permits no authentication.',
    ],
    remedy: stated(
      'An administrator fixes the policy.',
      ours(
        'Look for choice lists left at Default in the policy and its parent, and for a circle of policies.',
      ),
    ),
  }),
  status(1031, {
    title: 'The policy does not allow self-assignment',
    errorTexts: ['The policy does not allow a self-assignment attempt'],
    names: ['STAT_SELF_ASSIGN_DISABLED'],
    meaning: 'The user tried to self-assign an authenticator, and the policy does not permit it.',
    causes: ['The policy does not permit self-assignment.'],
    remedy: undocumentedRemedy,
  }),
  status(1032, {
    title: 'Windows cannot verify a hashed password',
    errorTexts: ['Hashed passwords cannot be verified by Windows'],
    names: ['STAT_HASH_PWDS_DISALLOWED'],
    meaning:
      'Back-end authentication with Windows was required, but the password came hashed, and Windows cannot verify that.',
    causes: ['This can occur with a CHAP-based protocol, which hashes the password one way.'],
    facts: [chapProtocols, unlessOverriddenBy('user account')],
    remedy: undocumentedRemedy,
  }),
  status(1033, {
    title: 'Only the authenticator is accepted for the login',
    errorTexts: ['An authenticator must be used'],
    names: ['STAT_DIGIPASS_MUST_BE_USED'],
    meaning: 'The user tried a static password where only the authenticator is accepted.',
    causes: ['The effective Local Authentication setting is "Digipass Only".'],
    facts: [unlessOverriddenBy('user account')],
    remedy: implied('Log in with the authenticator.'),
    actors: derived('end user', 'administrator'),
    settings: ['Local Authentication'],
  }),
  status(1034, {
    title: 'Challenge/Response does not work with CHAP',
    errorTexts: ['Challenge/Response is not supported by CHAP-based protocols'],
    names: ['STAT_NO_CHALLRESP_FOR_CHAP'],
    meaning:
      'A challenge was to be generated with a CHAP-based protocol, which does not support it.',
    causes: ['In RADIUS, only the PAP protocol supports Challenge/Response.'],
    facts: [chapProtocols],
    remedy: implied('An administrator has RADIUS use PAP for Challenge/Response.'),
  }),
  status(1035, {
    title: 'Challenge/Response does not work on Windows 2000',
    errorTexts: ['Challenge/Response is not supported by Windows 2000'],
    names: ['STAT_NO_CHALLRESP_FOR_W2K', 'STAT_NO_CHALLRESP_FOR_W_2_K'],
    meaning:
      'The user asked for a challenge, which a product limitation on Windows 2000 rules out.',
    causes: ['On Windows 2000, the Challenge/Response mode cannot be supported.'],
    facts: [
      'Only the authenticator plug-in for Microsoft Internet Authentication Service gives this code.',
    ],
    remedy: undocumentedRemedy,
  }),
  status(1036, {
    title: '1-step Challenge/Response is disabled',
    errorTexts: ['1-Step Challenge/Response is disabled'],
    names: ['STAT_1STEP_CR_DISABLED', 'STAT_1_STEP_CR_DISABLED'],
    meaning:
      'A random challenge for 1-step Challenge/Response was requested, but the policy is not set up for it.',
    causes: [
      'In the policy, 1-step Challenge/Response is not enabled.',
      'Or the policy does not give the challenge length and the check digit indicator.',
    ],
    remedy: implied(
      'An administrator enables 1-step Challenge/Response in the policy and sets the challenge length and the check digit indicator.',
    ),
    settings: ['1-step Challenge/Response'],
  }),
  status(1037, {
    title: 'Password autolearn is disabled',
    errorTexts: ['Password Autolearn is disabled'],
    names: ['STAT_AUTOLEARN_DISABLED'],
    meaning: 'The stored password was to be updated, which needs password autolearn.',
    causes: ['Password autolearn is disabled.'],
    remedy: stated(
      'An administrator enables password autolearn. The stored password can then be updated.',
    ),
    settings: ['Password Autolearn'],
  }),
  status(1038, {
    title: 'The administration session belongs to another location',
    errorTexts: ['The administration session ID is not known at this location'],
    names: ['STAT_SOURCE_LOCATION_MISMATCH'],
    meaning:
      'An administration command came with a session ID that is not recognised where the command came from.',
    causes: ['This occurs only when a session ID is used again from another location.'],
    remedy: implied('Use each administration session only at its own location.'),
  }),
  status(1039, {
    title: 'The administration session has ended',
    errorTexts: ['The administration session is no longer active'],
    names: ['STAT_ADMIN_SESSION_STOPPED'],
    meaning: 'An administration command came for a session that has stopped or is not recognised.',
    causes: [
      'The session may have been idle for too long.',
      'The session may have reached its maximum length.',
      'OneSpan Authentication Server may have restarted.',
    ],
    remedy: implied('Start a new administration session.'),
  }),
  status(1040, {
    title: 'A challenge from the back end cannot be handled',
    errorTexts: ['Back-end authentication returned a Challenge that cannot be handled'],
    names: ['STAT_NO_CHALLRESP_FOR_PWDPROXY'],
    meaning: 'A RADIUS server answered with Access-Challenge, and this server cannot pass that on.',
    causes: [
      'The server checked a one-time password itself and passed the static password on to the RADIUS server.',
      'Or RADIUS is used as back end for a Microsoft IIS Module, where Access-Challenge is not supported.',
    ],
    facts: [
      'Access-Challenge can be handled only where the password is forwarded to the RADIUS server unmodified.',
    ],
    remedy: undocumentedRemedy,
  }),
  status(1041, {
    title: 'The serial number for self-assignment was not found',
    errorTexts: ['No authenticator was found for the given Serial Number'],
    names: ['STAT_DIGIPASS_NOT_FOUND'],
    meaning:
      'The user tried self-assignment with a serial number that was not found in the data store.',
    causes: [
      'Mostly, the serial number was entered incorrectly.',
      'The authenticator record may not be in the domain or organisational unit of the user.',
    ],
    remedy: implied(
      'Check the serial number and enter it again.',
      byAdministrator(
        'If it is right, an administrator checks the domain and organisational unit of the authenticator record.',
      ),
    ),
    actors: derived('end user', 'administrator'),
  }),
  status(1042, {
    title: 'Self-assignment was tried without back-end authentication',
    errorTexts: [
      'Self-Assignment was attempted but Back-End Authentication did not occur to authenticate the static password',
    ],
    names: ['STAT_NO_BACKEND_FOR_SELF_ASSIGN'],
    meaning:
      'Self-assignment needs back-end authentication to validate the static password, and that did not take place.',
    causes: ['Back-end authentication did not take place.'],
    remedy: undocumentedRemedy,
  }),
  status(1050, {
    title: 'Reactivation is not allowed',
    errorTexts: ['Reactivation is not allowed'],
    names: ['STAT_REACTIV_NOT_ALLOWED'],
    meaning: 'The authenticator was not reactivated, because one of three limits has been reached.',
    causes: [
      'The authenticator is already activated from as many locations as Max Locations allows.',
      'There were already as many attempts at activation as Max Attempts allows.',
      'The time that Min Interval requires since the last attempt has not passed yet.',
    ],
    facts: [
      'Max Locations, Max Attempts and Min Interval are settings of the provisioning scenario.',
      'The document does not say who changes them, or how.',
    ],
    remedy: implied(
      'Find out which of the three limits has been reached.',
      'For Min Interval: wait, then try again.',
      byAdministrator(
        'For Max Locations or Max Attempts: an administrator changes the setting of the provisioning scenario.',
      ),
    ),
    actors: derived('administrator', 'end user'),
    settings: ['Max Locations', 'Max Attempts', 'Min Interval'],
  }),
  status(1051, {
    title: 'The user has more than one authenticator that could be meant',
    errorTexts: ['Multiple authenticators found where a single authenticator was required'],
    names: ['STAT_TOO_MANY_DIGIPASS'],
    meaning:
      'An activation was requested for a user with two or more usable authenticators, and the request does not say which.',
    causes: ['The request for activation does not name the authenticator.'],
    remedy: implied('Name the authenticator to use in the request for activation.'),
    actors: derived('administrator', 'end user'),
  }),
  status(1052, {
    title: 'A static password is missing for the activation code',
    errorTexts: ['The user account has no static password to encrypt the activation code'],
    names: ['STAT_NO_PROV_PASSWORD_DEFINED'],
    meaning:
      'The static password of the user account is needed to encrypt the activation code, and there is none.',
    causes: [
      'No local or back-end authentication is done for the activation, so the static password of the account is required.',
    ],
    remedy: implied('An administrator sets a static password on the user account.'),
  }),
  status(1053, {
    title: 'No authenticator is available to assign',
    errorTexts: ['No authenticator was available for assignment'],
    names: ['STAT_NO_DP_FOR_ASSIGN'],
    meaning: 'A Provisioning Register request found no authenticator that could be assigned.',
    facts: [
      'The authenticator must be able to be activated.',
      'It must also meet the restrictions for authenticators in the policy, if there are any.',
    ],
    remedy: undocumentedRemedy,
  }),
  status(1054, {
    title: 'The activation code could not be generated',
    errorTexts: ['Error generating activation code'],
    names: ['STAT_GEN_ACTIVATION_CODE'],
    meaning: 'Generating an activation code for provisioning failed.',
    facts: [frameworkCodes],
    remedy: implied(
      'An administrator reads the error codes of OneSpan Authentication Server Framework.',
    ),
  }),
  status(1055, {
    title: 'The SVF data could not be read',
    errorTexts: ['Error reading SVF data'],
    names: ['STAT_READING_SVF'],
    meaning: 'Reading SVF data failed.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1060, {
    title: 'The signature could not be validated',
    errorTexts: ['The Signature failed validation'],
    names: ['STAT_SIGNATURE_INCORRECT'],
    meaning: 'The signature was checked, and the check failed.',
    causes: ['Verification of the signature failed.', scoreWarning],
    facts: [
      frameworkCodes,
      'On the score warning, the document mentions a valid one-time password here too, as for 1012.',
    ],
    remedy: implied(
      'An administrator reads the error codes of OneSpan Authentication Server Framework.',
    ),
  }),
  status(1061, {
    title: 'The signature was already used',
    errorTexts: ['The Signature has already been used'],
    names: ['STAT_SIGNATURE_REPLAY'],
    meaning: 'The signature was rejected because it, or a newer one, had been used before.',
    causes: [
      'The signature was already used.',
      'It was not used, but it is older than the one used last.',
    ],
    facts: ['This depends on the effective policy setting Online Signature Level.'],
    remedy: implied('Generate a new signature.'),
    actors: derived('end user'),
    settings: ['Online Signature Level'],
  }),
  status(1062, {
    title: 'The authenticator cannot generate the code that is required',
    errorTexts: [
      'A Host/Confirmation Code is required but the authenticator Application is not able to generate it',
    ],
    names: ['STAT_DP_NOT_HOSTCONF_CAPABLE'],
    meaning:
      'A host code or confirmation code has to be returned, but the application cannot make it.',
    causes: [
      'Authentication requires a host code, and the application of the one-time password cannot generate one.',
      'Signature validation requires a confirmation code, and the application of the signature cannot generate one.',
    ],
    facts: [
      'The .dpx file from which the application was imported decides whether it can generate these codes.',
    ],
    remedy: undocumentedRemedy,
  }),
  status(1070, {
    title: 'The changed encrypted password could not be processed',
    errorTexts: ['Error while process changed encrypted static password'],
    names: ['STAT_CHANGE_ENCRYPTED_PASSWORD'],
    meaning: 'An error occurred while a changed, encrypted static password was processed.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1090, {
    title: 'The back-end protocol ID is missing',
    errorTexts: ['INPUT missing: Back-End Protocol ID'],
    names: ['STAT_MISSING_BACKEND_PROTOCOL'],
    meaning: 'The group of back-end servers has no protocol ID for the back end.',
    causes: ['The back-end protocol ID of the back-end server group is missing.'],
    remedy: implied('An administrator sets the back-end protocol ID of the back-end server group.'),
    settings: ['Back-End Protocol ID'],
  }),
  status(1100, {
    title: 'The registration identifier could not be generated',
    errorTexts: [
      'The Digipass Software Advanced Provisioning Protocol (DSAPP) server failed to generate the registration identifier.',
    ],
    names: ['STAT_ERROR_GENERATE_REGISTRATION_ID'],
    meaning: 'The DSAPP server could not make the identifier for a registration.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1101, {
    title: 'The activation password could not be generated',
    errorTexts: [
      'The Digipass Software Advanced Provisioning Protocol (DSAPP) server failed to generate the activation password.',
    ],
    names: ['STAT_ERROR_GENERATE_ACTIVATION_PASSWORD'],
    meaning: 'The DSAPP server could not make the password for an activation.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1102, {
    title: 'The registration identifier is not in the cache',
    errorTexts: [
      'The matching registration identifier could not be found in the provisioning system cache.',
    ],
    names: ['STAT_REGISTERID_NOT_IN_CACHE'],
    meaning: 'The registration identifier is not in the cache of the provisioning system.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1103, {
    title: 'The activation data could not be encrypted',
    errorTexts: [
      'The Digipass Software Advanced Provisioning Protocol (DSAPP) server failed to encrypt the activation data.',
    ],
    names: ['STAT_FAIL_ENCRYPT_ACTIVATION_CODE'],
    meaning: 'The DSAPP server could not encrypt the data for an activation.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1104, {
    title: 'The server nonce from the client did not pass validation',
    errorTexts: ['The encrypted server nonce received from the client could not be validated.'],
    names: ['STAT_FAIL_VERIFY_SERVER_NONCE'],
    meaning:
      'The client sent an encrypted server nonce, and the server could not confirm that it is valid.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1105, {
    title: 'The authenticator could not be bound to the device',
    names: ['STAT_FAIL_BIND_DEVICE'],
    meaning: 'Binding the authenticator to a device failed, for one of three reasons.',
    causes: [
      'The authenticator is bound to a device already.',
      'The device cannot be bound.',
      'The activation data cannot be generated.',
    ],
    facts: ['The document gives no message for this code, only the three reasons.'],
    remedy: undocumentedRemedy,
  }),
  status(1107, {
    title: 'This authenticator cannot be bound to a device',
    errorTexts: ['The authenticator does not support device binding.'],
    names: ['STAT_FAIL_BIND_DEVICE_NOT_SUPPORTED'],
    meaning: 'Binding to a device is not supported by the authenticator.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1108, {
    title: 'No authenticator has the required properties',
    errorTexts: ['No authenticator with the required properties could be found.'],
    names: ['STAT_NO_APPLICABLE_DP_FOUND'],
    meaning: 'The server found no authenticator with the properties that are required.',
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1120, {
    title: 'The notification for a delayed activation could not be sent',
    errorTexts: [
      'A notification for delayed activation could not be sent, because no destination attribute is specified in the user account.',
    ],
    names: ['STAT_NOTIFICATION_DELIVERY_FAILED'],
    meaning:
      'A user was to be told about a delayed activation, but the account has no destination.',
    causes: ['The user account specifies no destination attribute.'],
    facts: [auditMessage('W-009002')],
    remedy: implied('An administrator adds a destination attribute to the user account.'),
  }),
  status(1121, {
    title: 'The attributes of the user could not be synchronised',
    errorTexts: ['User information attribute synchronization failed.'],
    names: ['STAT_USER_SYNC_FAILED'],
    meaning: 'Synchronising attributes with information about the user failed.',
    facts: [auditMessage('W-016004')],
    remedy: undocumentedRemedy,
  }),
  status(1122, {
    title: 'The password breaks the rules of the back end',
    errorTexts: ['The password does not comply with the strength rules of the back end.'],
    names: ['STAT_BACKEND_PASSWORD_FAIL_STRENGTH_CHECK'],
    meaning: 'The password is not strong enough for the rules of the back end.',
    causes: brokenPasswordRules,
    remedy: implied('Choose a password that meets the rules of the back end.'),
    actors: derived('end user', 'back-end team'),
  }),
  status(1123, {
    title: 'The version of a data record is not supported',
    errorTexts: [
      'Data migration is enabled, but the migration subsystem is unable to handle the data record. This usually happens if the record data version is unsupported.',
    ],
    names: ['STAT_DATA_RECORD_VERSION_UNSUPPORTED'],
    meaning: 'Data migration is enabled, but it cannot handle a data record.',
    causes: ['Usually, the version of the data in the record is not supported.'],
    facts: [auditMessage('E-013004')],
    remedy: undocumentedRemedy,
  }),
  status(1124, {
    title: 'A data record could not be migrated',
    errorTexts: [
      'Data migration is enabled, but the migration subsystem cannot migrate the data record. This usually happens if the data migration failed due to an error.',
    ],
    names: ['STAT_DATA_RECORD_MIGRATION_FAILED'],
    meaning: 'Data migration is enabled, but a data record could not be migrated.',
    causes: ['Usually, the migration failed because of an error.'],
    facts: [auditMessage('E-013003')],
    remedy: undocumentedRemedy,
  }),
  status(1126, {
    nature: 'informational',
    title: 'The server is shutting down and has asked to cancel the operation',
    errorTexts: ['The server is shutting down and has sent the request to cancel the operation.'],
    names: ['STAT_CANCEL'],
    meaning:
      'The server has sent the request to cancel the operation. The document does not say whether the operation was finished.',
    causes: ['The server is shutting down.'],
    facts: [noNotes],
    remedy: undocumentedRemedy,
  }),
  status(1127, {
    nature: 'informational',
    title: 'The user cancelled the operation',
    errorTexts: ['The operation was canceled by the user.'],
    names: ['STAT_USER_CANCEL'],
    meaning: 'The user cancelled the authentication on the client side.',
    causes: ['The user cancelled.'],
    facts: ['The authentication command then counts as failed.'],
    remedy: implied('Start the operation again, if it is still wanted.'),
    actors: derived('end user'),
  }),
  status(1128, {
    nature: 'pending',
    title: 'The operation waits for approval',
    errorTexts: [
      'The operation is pending and awaiting approval by an entitled administrator (maker–checker authorization).',
    ],
    names: ['STAT_NEEDS_APPROVAL'],
    meaning: 'Nothing has failed: the operation waits until an entitled administrator approves it.',
    facts: [
      'When the command is executed for the first time, the audit message I-030010 is recorded as well.',
    ],
    remedy: stated('An entitled administrator approves the operation.'),
    actors: asWritten('administrator'),
  }),
  status(1129, {
    title: 'Another administrator tried to complete the operation',
    errorTexts: [
      'An administrator other than the one who scheduled a pending operation request attempted to finally execute the approved pending operation. Only the administrator who initially created the pending operation can complete it.',
    ],
    names: ['STAT_WRONG_ADMIN'],
    meaning: 'An approved operation can be completed only by the administrator who created it.',
    causes: ['Another administrator tried to execute the approved operation.'],
    facts: [auditMessage('I-001003')],
    remedy: stated('The administrator who created the pending operation completes it.'),
    actors: asWritten('administrator'),
  }),
  status(1132, {
    title: 'The successor user was not found',
    errorTexts: ['No successor user was found.'],
    names: ['STAT_SUCCESSOR_NOT_FOUND'],
    meaning: 'Items were to go to another user, but the user named as successor was not found.',
    causes: [
      'Usually, a user account is deleted and its items are to go to a successor who does not exist.',
    ],
    remedy: implied('An administrator names a successor user who exists.'),
  }),
  status(3001, {
    nature: 'not-an-error',
    title: 'The server has issued a challenge',
    errorTexts: ['An authenticator challenge was returned'],
    names: ['STAT_DP_CHALLENGE'],
    meaning: 'This is the normal answer when a challenge is issued. It is not an error.',
    remedy: implied('Answer the challenge.'),
    actors: derived('end user'),
    related: ['OAS-1004', 'OAS-1013'],
  }),
  status(3002, {
    title: 'No challenge was found for the response',
    errorTexts: ['No challenge was identified for the authentication'],
    names: ['STAT_NO_CHALLENGE'],
    meaning: 'A challenge was answered that the server could not find.',
    causes: [
      'Most likely, the challenge is too old and is no longer in the challenge cache.',
      'Or no challenge key was given to identify it.',
    ],
    remedy: implied('Ask for a new challenge and answer it.'),
    actors: derived('end user', 'administrator'),
  }),
  status(3003, {
    nature: 'informational',
    title: 'The back end has returned a challenge',
    errorTexts: ['Back-end authentication returned a Challenge'],
    names: ['STAT_BACKEND_CHALLENGE'],
    meaning: 'A RADIUS server answered with Access-Challenge, where this server can handle that.',
    causes: ['The RADIUS server responded with an Access-Challenge.'],
    remedy: undocumentedRemedy,
    actors: derived(),
  }),
  status(5001, {
    title: 'The Windows Group Check failed and the request was not handled',
    errorTexts: ['The user failed the Windows Group Check'],
    names: ['STAT_NOT_IN_GROUPS'],
    meaning:
      'The server did not handle the request, because the user did not pass the Windows Group Check.',
    causes: [
      'The effective Windows Group Check option may be "Pass requests for users not in listed groups back to host system".',
    ],
    facts: [unlessOverriddenBy('user account'), 'Code 1002 has the same text.'],
    remedy: undocumentedRemedy,
    settings: ['Windows Group Check'],
  }),
  status(5002, {
    title: 'Neither local nor back-end authentication was done',
    errorTexts: [
      'Neither local nor back-end authentication done due to policy and/or user settings',
    ],
    names: ['STAT_NO_LOCAL_OR_BACKEND_AUTH'],
    meaning:
      'The server decided not to handle the request, because it is set to do neither kind of authentication.',
    causes: ['Local Authentication and Back-End Authentication are both None in effect.'],
    facts: [unlessOverriddenBy('user account')],
    remedy: undocumentedRemedy,
    settings: ['Local Authentication', 'Back-End Authentication'],
  }),
  status(5003, {
    title: 'The authenticator exists as another type',
    errorTexts: ['The authenticator exists as different authenticator type'],
    names: ['STAT_DP_EXIST_AS_DIFF_TYPE'],
    meaning: 'The system already has the authenticator, but as a different type of authenticator.',
    causes: ['The authenticator is in the system as a different type.'],
    remedy: undocumentedRemedy,
  }),
];
