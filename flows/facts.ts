/**
 * What a visit can establish: each fact with its name, the sentence that a summary prints, and how
 * it is known. An answer establishes facts with `knows`; the texts of endings need them, or are
 * shown only where they are established or not. A new fact is one new entry.
 */
import type { Fact, FactSource } from '../src/engine/step.ts';

type Entry = Omit<Fact, 'id'>;

const known =
  (how: FactSource) =>
  /**
   * @param text a whole sentence
   * @param about what it is about, where a later fact about the same thing replaces it: what the app
   *   says now in place of what it said before
   */
  (text: string, about?: string): Entry => ({
    how,
    text,
    ...(about === undefined ? {} : { about }),
  });

/** The person says so. */
const says = known('says');
/** The person has read it on a screen. */
const read = known('read');
/** It was done in this visit. */
const done = known('done');
/** It was measured on the device that the page is open on. */
const measured = known('measured');

const entries = {
  // Entrust: activation
  'message-code-expired': read('The app says that the activation code has expired.', 'message'),
  'message-name-exists': read(
    'The app says that an identity with the specified name already exists.',
    'message',
  ),
  'message-other': read('The app shows a different message.', 'message'),
  'no-message': says('The app shows no message.', 'message'),
  'activation-expired': says(
    'The activation has expired: its code, its link or its period.',
    'message',
  ),
  'period-open': says('The activation period has not expired.'),
  'link-open': says('The activation link has not expired.'),
  reactivated: done('**Reactivate** was used.'),
  'reactivate-unreachable': says('The user cannot use **Reactivate**.'),
  'reactivate-email-missing': says('No new email has arrived after **Reactivate**.'),
  'no-new-qr-code': says('**Reactivate** brought no new QR code either.'),
  'newest-email-gone': says('The user no longer has the newest activation email.'),
  'newest-email-used': says('The QR code was from the newest email.'),
  'token-activated': says('The token was activated on the Authenticators page.'),
  'address-right': says('The email address stored for the user is correct.', 'address'),
  'address-wrong': says('The email address stored for the user is wrong or missing.', 'address'),
  'other-name-tried': done('A different name was entered in **Name**.'),
  'no-name-field': says('The user cannot enter another name.'),
  'name-unique': says('No other authenticator in the app has the new name.'),
  'named-platform': says(
    'The soft token is on a BlackBerry, Windows Phone 8 or Java 2 Platform, Micro Edition device.',
    'platform',
  ),
  'other-platform': says(
    'The soft token is not on a BlackBerry, Windows Phone 8 or Java 2 Platform, Micro Edition device.',
    'platform',
  ),
  'type-supported': says(
    'The administrator has confirmed that the soft token supports the activation type.',
    'activation-type',
  ),
  'type-unsupported': says(
    'The soft token does not support the activation type.',
    'activation-type',
  ),
  'type-unknown': says(
    'The user does not know whether the soft token supports the activation type.',
    'activation-type',
  ),
  'portal-activation-fails': says(
    'The activation email has arrived, but activating in the user portal does not work.',
  ),
  'portal-unreachable': says('The user cannot get to the user portal.'),
  'documentation-read': says('The Entrust Identity technical documentation was read.'),
  'qr-code-reactivated': says('The QR code was reactivated in the user portal.'),

  // Entrust: signing in
  'both-active': says(
    'The administrator has confirmed that the user and the authenticator are active.',
  ),
  'user-inactive': says('The user is not active.'),
  'authenticator-inactive': says('The authenticator is not active.'),
  'authenticator-assigned': says(
    'An authenticator is assigned to the user’s profile and activated.',
    'assigned',
  ),
  'none-assigned': says('No authenticator is assigned to the user’s profile.', 'assigned'),
  'rule-allows': says('The resource rule allows the user to authenticate.', 'rule'),
  'rule-refuses': says('The resource rule does not allow the user to authenticate.', 'rule'),
  'clock-off': says('The clock of the device with the authenticator is wrong.'),
  'clock-compared': says('The clock of the device matches the carrier’s.'),
  'clock-exact': says('The clock of the device was compared with the exact time, and is correct.'),
  'clock-measured': measured(
    'The clock of the device was measured against the server of this page, and is in sync.',
  ),
  'hour-right': says('The clock of the device shows the right hour for the place.'),
  'clock-set': done('The clock of the device was set to the carrier’s time.'),
  'clock-follows-carrier': says('The device takes its time from the carrier.'),
  'hard-token': says('The authenticator is not on a mobile device, or is a hard token.'),
  'code-sent': says('The code that the user enters is sent to the user.'),
  'new-code-rejected': says('A new code is rejected.'),
  'replaced-before': says('The authenticator has been replaced with a new one before.'),
  'exact-authenticator': says('The code is from the exact authenticator being reset.', 'origin'),
  'other-authenticator': says('The first code was from another authenticator.', 'origin'),
  'characters-correct': says('Every character of the response is correct.', 'characters'),
  'character-wrong': says('A character of the first entry was wrong.', 'characters'),

  'key-compared': says(
    'The key in Google Authenticator was compared with the Key Activation Code.',
  ),
  'entered-again': says('The serial number and the response were checked and entered again.'),

  // Entrust: one-time codes
  'wanted-email': says('The user wants the code by email.'),
  'wanted-sms': says('The user wants the code by text message (SMS).'),
  'wanted-voice': says('The user wants the code by phone call (VOICE).'),
  'profile-email': says('The profile has an **Email**.', 'email'),
  'no-profile-email': says('The profile has no **Email**.', 'email'),
  'profile-mobile': says('The profile has a **Mobile**.', 'mobile'),
  'no-profile-mobile': says('The profile has no **Mobile**.', 'mobile'),
  'profile-phone': says('The profile has a **Phone**.', 'phone'),
  'no-profile-phone': says('The profile has no **Phone**.', 'phone'),
  'profile-empty': says('The profile has none of **Email**, **Mobile** and **Phone**.'),
  'entry-out-of-reach': says('One of the other entries is there, but out of reach now.'),
  'email-tried': says('Getting the code by email does not work, or the user cannot do it.'),
  'sms-tried': says('Getting the code by text message does not work, or the user cannot do it.'),
  'voice-tried': says('Getting the code by phone call does not work, or the user cannot do it.'),

  // OneSpan app
  'went-wrong-without-code': read(
    'The app says “Something went wrong” without an error code.',
    'message',
  ),
  'went-wrong-with-code': read(
    'The app says “Something went wrong” with an error code.',
    'message',
  ),
  'went-wrong-before-last-step': read(
    'The app says “Something went wrong” without an error code, before the last step of the activation.',
    'message',
  ),
  'account-removed': says(
    '“Something went wrong?” was tapped, and the account has been removed from the app.',
  ),
  'last-step-failed-before': says('The last step of the activation has failed before.'),
  'at-last-step': says('The message appeared at the last step of the activation.', 'last-step'),
  'last-step-unsure': says(
    'The user cannot tell whether it was the last step of the activation.',
    'last-step',
  ),
  'not-by-image': says('The account is not activated with an image.'),
  'setting-up': says('The user is setting up the account.'),
  'scan-code-refused': says('The application rejects the code from the scan.'),
  'last-code-refused': says('The application or web page rejects the last code.'),
  'pin-chosen': says('The user has chosen a PIN.', 'pin'),
  'no-pin': says('The user cannot choose a PIN.', 'pin'),
  'biometrics-not-allowed': says(
    'The app is not allowed to use face or fingerprint recognition.',
    'biometrics',
  ),
  'biometrics-not-accepted': says('The app does not accept the face or fingerprint.', 'biometrics'),
  'not-home': says('The app does not get to its activated home screen.'),
  'mss-looked-up': says(
    'The number was looked up in the Mobile Security Suite technical documentation.',
  ),
  'networking-100-to-599': read('The number after “networking” is from 100 to 599.'),
  'networking-return-code': read('The number after “networking” is not from 100 to 599.'),
  'networking-minus-one': read('After “networking” it says (-1).'),
  'message-went-wrong': read('The app says “Something went wrong” now.', 'message'),
  'message-gone': says('Nobody read the message.', 'message'),
  'scan-message-unread': says('Nobody read the message that appeared after the scan.'),
  restarted: says('The activation was started again from the beginning.'),
  'new-image-used': says('A new image was scanned, and the app accepted it.'),
  'no-account': says('There is no account in the app.', 'account'),
  'account-matches': says('The account in the app matches what the user wants to do.', 'account'),
  'account-differs': says(
    'The account in the app does not match what the user wants to do.',
    'account',
  ),
  'account-unknown': says(
    'The user cannot tell whether the account in the app matches what they want to do.',
    'account',
  ),
  'account-in-app-wanted': says('The user wants to use the account that is in the app.', 'wanted'),
  'wanted-account-unknown': says('The user cannot tell which account is needed.', 'wanted'),
  'account-in-app-used': done('The user started again with the account that is in the app.'),
  'closed-by-itself': says('The app closed on its own.'),
  'several-users': says('Other users are affected too.'),
  'only-this-user': says('It works for other users.'),

  'several-limits': says('More than one of the three limits of reactivation has been reached.'),
  'attempts-raised': says('**Max Attempts** of the provisioning scenario was raised.'),
  'locations-raised': says('**Max Locations** of the provisioning scenario was raised.'),

  'status-code-read': read('The status code was read.', 'status-code'),
  'status-code-meant': says(
    'The message was recognised by its meaning. Its status code was not read.',
    'status-code',
  ),
  'static-password-renewed': says('The static password was renewed.'),
  'back-end-password-renewed': says('The password was renewed at the back end.'),
  'static-password-entered-again': says('The static password was entered again.'),
  'confirmation-repeated': says('The new password was confirmed again.'),
  'new-challenge-answered': says('A new challenge was requested and answered.'),
  'status-code-not-found': says('Someone looked for a status code and found none.', 'status-code'),
  'new-message-unread': says(
    'The message that appeared after that was not read, or is not one that the guide knows.',
    'status-code',
  ),
  'new-code': read('A different status code appeared after that.', 'status-code'),
  'group-option-seen': read('The effective Windows Group Check option was read.', 'status-code'),
  'no-additional-information': says('No additional information came with the code.'),
  'result-code-not-found': says('Someone looked for a result code in the log and found none.'),

  'request-unasked': says('The user got a sign-in request or a code that they had not asked for.'),
  'nothing-given': says('The user says that nothing was approved, told or shown.'),
  'approved-not-mine': says('The user approved a sign-in or a request that was not theirs.'),
  'secret-given': says('Someone else has a code, a password or a PIN of the user.'),
  'screen-shown': says('Someone was on the user’s screen, or had the user start a program.'),
  'posed-as-it': says('Someone told the user that they were from IT or the helpdesk.'),
  'helpdesk-denies': says('The helpdesk says that it was not them.'),
  'helpdesk-not-reached': says('The user could not ask the helpdesk.'),
  'entry-not-mine': says(
    'The account has a phone number, an email address or a device that is not the user’s.',
  ),
  'other-signed-in': says('Someone else has signed in as the user, or changed something.'),

  'device-elsewhere': says(
    'What the user signs in with is not at hand. The user says where it is.',
  ),
  'device-stolen': says('What the user signs in with was stolen, or someone else may have it.'),
  'device-missing': says('The user does not have what they sign in with.'),
  'new-phone': says('The user has a new phone, or is getting one.'),
  'old-phone-works': says('The user still has the old phone, and the app on it works.'),
  'app-gone': says('The user has the phone, but the app on it is gone or empty.'),
  'pin-forgotten': says('The user has forgotten the PIN.'),
  'pin-maybe-known': says('Someone else may know the PIN.'),
  'device-broken': says('What the user signs in with is broken or shows nothing.'),
  'network-lost': says('The phone has lost its network, and the user does not know why.'),

  'account-locked': says('The user is told that the account is locked or disabled.'),
  'attempts-mine': says('The user says that the attempts to sign in were theirs.'),
  'attempts-not-mine': says(
    'The user says that they had not tried to sign in several times before that.',
  ),
  'message-not-told': says('The user cannot tell what the message says.', 'message'),
  'product-not-told': says(
    'The user has not said which product it is. The guide was chosen by what they see.',
  ),
} satisfies Record<string, Entry>;

/** The name of a fact. */
export type FactName = keyof typeof entries;

/** Every fact by its name. */
export const facts: Readonly<Record<FactName, Entry>> = entries;
