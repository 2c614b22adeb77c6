/**
 * How somebody begins a call about each guide: what bothers them, before anybody has asked anything.
 * Nobody speaks as they search. No complaint answers the first question of its guide, and each is true
 * whatever the caller answers to it, but for the answers under `not`: whoever gives one of those calls
 * about something else.
 */
interface Complaints {
  readonly says: readonly [string, string, ...string[]];
  readonly not?: readonly string[];
}

export const complaints: Readonly<Record<string, Complaints>> = {
  // Front door
  'lost-or-new-device': {
    says: [
      'There’s a change with the thing that I sign in with, and I’m not sure what to do now.',
      'It’s about what I sign in with. Something isn’t as it was, and I don’t want to do it wrong.',
    ],
  },
  'somebody-else': {
    says: [
      'Something strange is going on with my account, and I don’t feel good about it.',
      'I’m worried about my account. I don’t think that was me.',
    ],
    not: ['lost'],
  },
  start: {
    says: [
      'I need help with this sign-in business, and please don’t ask me what it’s called.',
      'It’s about getting in. I couldn’t tell you what sort of system we have.',
    ],
  },

  // Entrust
  'activation-code-expired': {
    says: [
      'I wanted to get my soft token going at last, and I think I’ve left it too long.',
      'My soft token won’t come to life. They sent me the things for it a while ago.',
    ],
    not: ['something-else'],
  },
  'activation-email-missing': {
    says: [
      'I’m supposed to get something by mail so that I can set up my token, and I’m still sitting here.',
      'I can’t begin with my token. They said there’d be a mail for me.',
    ],
    not: ['e-mail-came'],
  },
  'clock-drift': {
    says: [
      'I copy the numbers exactly as I see them, and it sends me away every time.',
      'It won’t have what I type in, and I’ve really been careful.',
    ],
  },
  'google-authenticator-invalid-key': {
    says: [
      'I’m setting up Google Authenticator by hand, and it won’t take what I was given.',
      'Google Authenticator and I don’t get along. I’ve typed it all in, and it complains.',
    ],
    not: ['something-else'],
  },
  'hard-token-serial-invalid': {
    says: [
      'I was handed one of those little tokens, and I can’t get it onto my account.',
      'I want to make this new token mine, as it says in the letter, and I don’t get through.',
    ],
    not: ['something-else'],
  },
  'identity-name-exists': {
    says: [
      'I’m setting up the soft token, and it stops where I’ve given it a name.',
      'The soft token is nearly done, and then it won’t let me finish.',
    ],
    not: ['something-else'],
  },
  'otp-channel-unavailable': {
    says: [
      'I’m at the page where it should give me my code, and I don’t get one the way I want.',
      'I can’t get at my code. It won’t do it the way I need it.',
    ],
  },
  'portal-activation-fails': {
    says: [
      'I have my token to set up, I’m doing what they wrote, and I don’t get anywhere.',
      'I’m trying to switch on my new token over that portal of yours. No luck.',
    ],
    not: ['says-expired', 'name-exists', 'no-e-mail'],
  },
  'qr-code-icon-missing': {
    says: [
      'I’m in the app, I’m meant to photograph that little square, and I can’t see how.',
      'My colleague just tapped on something to read in the square. I don’t seem to have that.',
    ],
    not: ['does-not-scan', 'no-e-mail'],
  },
  'reset-token-invalid-response': {
    says: [
      'I’m in the middle of resetting my token, and I’m stuck in that window.',
      'I wanted to reset the token myself. The window doesn’t like what I type.',
    ],
    not: ['at-sign-in', 'something-else'],
  },
  'token-does-not-work': {
    says: [
      'I can’t get in with my token.',
      'I sit in front of the sign-in, and my token is no help at all.',
    ],
  },

  // OneSpan, the app
  'account-not-found': {
    says: [
      'I want to confirm something in the app with the pictures, and it acts as if it didn’t know me.',
      'The app has some trouble with my account. I was only going to approve something.',
    ],
    not: ['something-else'],
  },
  'app-terminates': {
    says: [
      'I was in my authenticator app, and suddenly I wasn’t any more.',
      'I can’t get anything done in the app. One moment it’s there, and then I’m looking at my home screen.',
    ],
    not: ['message'],
  },
  'invalid-image-code': {
    says: [
      'I hold my phone over the picture on the screen, and the app won’t have it.',
      'The picture and the app don’t seem to go together.',
    ],
    not: ['something-else'],
  },
  'offline-cronto-activation': {
    says: [
      'I have to get the app going with one of those pictures, and I need somebody to take me through it.',
      'It’s the set-up of the app, with the picture that you hold the phone to. I’m stuck.',
    ],
  },
  'something-went-wrong': {
    says: [
      'The app just tells me that something hasn’t worked out. Very helpful.',
      'I get some sort of apology from the app instead of what I wanted.',
    ],
    not: ['something-else'],
  },

  // OneSpan, the server
  'account-and-password': {
    says: [
      'I can’t log in, and it’s to do with my account or my password.',
      'It doesn’t let me log in. I’d say that it’s the account or the password, from what it shows.',
    ],
    not: ['another-code'],
  },
  administration: {
    says: [
      'I’m working in the administration of the authentication server, and it won’t do what I tell it.',
      'I look after the users on the authentication server, and my command doesn’t go through.',
    ],
    not: ['another-code'],
  },
  'back-end-and-radius': {
    says: [
      'The login goes wrong further back, at the system that the authentication server asks.',
      'The authentication server itself is fine, they say. It’s the one behind it that makes trouble.',
    ],
    not: ['another-code'],
  },
  challenges: {
    says: [
      'When I log in there’s this back and forth with a challenge, and that’s where it ends.',
      'I don’t get past the challenge when I log in.',
    ],
    not: ['another-code'],
  },
  credentials: {
    says: [
      'I type my name and my password as I do every day, and it shows me the door.',
      'The server doesn’t like my user name, or my password, or both.',
    ],
    not: ['another-code'],
  },
  'data-migration': {
    says: [
      'We’re moving our data to the new server, and one record doesn’t want to come along.',
      'Our move to the new authentication server has got stuck on a piece of data.',
    ],
    not: ['another-code'],
  },
  'grace-period-and-virtual-authenticator': {
    says: [
      'I can’t log in. Either some time has run out, or it’s the virtual authenticator. I couldn’t say.',
      'It’s the login again. Virtual something, or a period, I never know with these things.',
    ],
    not: ['another-code'],
  },
  'one-time-passwords': {
    says: [
      'I take the number from my device, I type it in, and the server won’t let me through.',
      'The server turns down what my device shows me.',
    ],
    not: ['another-code'],
  },
  'other-status-codes': {
    says: [
      'The authentication server answers something that nobody here can make sense of.',
      'I have an answer from the authentication server that I can’t place.',
    ],
    not: ['another-code'],
  },
  policy: {
    says: [
      'The login stops because of a policy, if I understand it rightly.',
      'It’s about one of the policies on the authentication server. Nobody gets through with it.',
    ],
    not: ['another-code'],
  },
  'provisioning-and-binding': {
    says: [
      'An authenticator is to be set up on our server, and the server won’t play along.',
      'I’m to get an authenticator, and the server can’t get it ready, or can’t tie it to the phone.',
    ],
    not: ['another-code'],
  },
  'reactivation-refused': {
    says: [
      'I’m setting up my authenticator once more, and this time the server says no.',
      'I did this set-up once before and it was fine. Now I want to do it again, and it won’t.',
    ],
    not: ['another-code'],
  },
  'self-assignment': {
    says: [
      'I’m trying to take my own authenticator into use, on my own, and it goes wrong.',
      'They said I could put the device on my account by myself. Well, I can’t.',
    ],
    not: ['another-code'],
  },
  signatures: {
    says: [
      'I have something to sign, and it won’t go through.',
      'I’ve signed it the way I always do, and it comes back.',
    ],
    not: ['another-code'],
  },
  'windows-group-check': {
    says: [
      'It’s about a login and those Windows groups. They get in each other’s way.',
      'There’s somebody whose login doesn’t work out because of a Windows group.',
    ],
    not: ['another-code'],
  },

  // Netop Remote Control with Azure MFA
  'azure-blocked-and-fraud': {
    says: [
      'One of our sign-ins was stopped, and somebody used a word like blocked, or even fraud.',
      'I’m told that a sign-in was shut off on purpose, and I’d like to know what’s behind it.',
    ],
    not: ['another-code'],
  },
  'azure-call': {
    says: [
      'The sign-in is confirmed with a phone call here, and that call doesn’t work out.',
      'It’s the call that’s supposed to come when somebody signs in. It goes wrong.',
    ],
    not: ['another-code'],
  },
  'azure-licences-and-balance': {
    says: [
      'A sign-in doesn’t go through, and I hear it’s because we don’t have enough of something.',
      'I’m afraid that we’ve run short of something for the sign-ins.',
    ],
    not: ['another-code'],
  },
  'azure-mobile-app': {
    says: [
      'We confirm our sign-ins in the app on the phone, and with one of them that went wrong.',
      'It’s the confirmation in the mobile app. That sign-in came to nothing.',
    ],
    not: ['another-code'],
  },
  'azure-mode-not-allowed': {
    says: [
      'A sign-in was turned down, as if that sort of sign-in weren’t permitted here.',
      'It wouldn’t let the sign-in happen that way. Somebody must have ruled it out.',
    ],
    not: ['another-code'],
  },
  'azure-no-failure': {
    says: [
      'Somebody asked me about an entry for a sign-in. I can’t tell whether it’s anything bad.',
      'It may well be nothing. I just want to understand what was noted for a sign-in.',
    ],
    not: ['another-code'],
  },
  'azure-oath-code': {
    says: [
      'One of us typed in the code for the sign-in, and it wasn’t good enough.',
      'A sign-in failed over the code that one types in, the one that keeps changing.',
    ],
    not: ['another-code'],
  },
  'azure-other-code': {
    says: [
      'There’s a number to do with a failed sign-in, and nobody here knows what it stands for.',
      'I’m asking because of a number. It should say why somebody couldn’t sign in.',
    ],
    not: ['elsewhere'],
  },
  'azure-phone-input': {
    says: [
      'The phone rings for the sign-in, one has to key something in or speak, and that’s where it fails.',
      'It’s about what one has to enter on the phone when it calls for the sign-in.',
    ],
    not: ['another-code'],
  },
  'azure-phone-number': {
    says: [
      'A sign-in doesn’t work out, and it seems to be the phone number that’s the trouble.',
      'It’s about somebody’s phone number. With that one the sign-in doesn’t work.',
    ],
    not: ['another-code'],
  },
  'azure-security-questions': {
    says: [
      'Somebody was to answer those personal questions to sign in, and that didn’t work out.',
      'It’s the questions about one’s first pet and all that. The sign-in ended there.',
    ],
    not: ['another-code'],
  },
  'azure-text-message': {
    says: [
      'The sign-in is done with a message to the mobile here, and that didn’t go as it should.',
      'It’s that message with the code. Somebody couldn’t sign in because of it.',
    ],
    not: ['another-code'],
  },
};

/**
 * @param flow a guide's id
 * @param title what the guide is called
 * @returns how callers begin; a guide without words of its own is named as somebody might have noted it
 */
export const complaintsOf = (flow: string, title: string): Complaints =>
  (Object.hasOwn(complaints, flow) ? complaints[flow] : undefined) ?? {
    says: [`I wrote down what it is: “${title}”.`, `It’s what I said: “${title}”.`],
  };
