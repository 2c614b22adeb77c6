/**
 * For whoever does not know what they have: from what happens, and what can be seen, to the guide
 * that fits. It has no advice of its own.
 */
import { escalation, goOn, guide, needs, question, to, when } from '../build.ts';

/** What the helpdesk needs where nothing fits. */
const describeIt = [
  'Find out what the user signs in to, and with what: an app, a small device, text messages, email or calls.',
  'Have the exact words of any message read to you, without any code in it.',
  'Look for a guide with these words.',
];

export const start = guide(
  'start',
  {
    product: 'front-door',
    title: 'I don’t know what I have',
    summary:
      'A few plain questions lead to the right guide. You don’t need to know any product’s name.',
    symptoms: [
      'my code does not work',
      'it does not work',
      'help',
      'locked out',
      'I can’t get in',
      'error',
      'I don’t know what I have',
      'I don’t know which app',
      'problem with signing in',
      'two-factor does not work',
      'the 2fa is broken',
      'help me log in',
      'I can’t log in',
      'locked out of everything',
      'authenticator problem',
      'where do I begin',
    ],
  },
  {
    what: question(
      {
        text: 'What happens?',
        lead: 'Choose the closest match. You don’t need to know what anything is called.',
        why: 'What happens tells us which guide you need.',
        say: 'Tell me what happens, in your own words. You don’t need to know what the app or the device is called.',
        listenFor: [
          'I’m setting it up',
          'no code comes',
          'it won’t take my code',
          'there is a message',
          'I’m locked out',
          'that wasn’t me',
        ],
        note: 'Callers can describe a screen better than they can name a product. Ask what they see.',
        cites: ['ENT-09-TOKEN-FAILS', 'ENT-01-OTP-CHANNEL', 'MAS-04-ACTIVATION-SIGNATURE'],
      },
      {
        'setting-up': to('settingUp', 'I’m setting it up', {
          hint: 'An app, a small device or a new way of signing in.',
          caller: ['I’m supposed to set this thing up.', 'I have to activate something.'],
        }),
        'no-code': to('noCode', 'I don’t get a code', {
          caller: ['I’m waiting for the code, and I don’t get one.', 'There’s no code.'],
        }),
        refused: to('refused', 'My code is rejected', {
          caller: ['It won’t accept my code.', 'It says my code is wrong. It isn’t.'],
        }),
        message: to('message', 'The app shows a message', {
          hint: 'Or it closes on its own.',
          caller: ['There is some message in the app.', 'The app complains about something.'],
        }),
        'locked-out': to('lockedOut', 'I’m locked out', {
          caller: ['I can’t get in any more.', 'It has locked me out.'],
        }),
        'somebody-else': to('somebodyElse', 'Something I didn’t do', {
          hint: 'A request, a call or a change that wasn’t you.',
          caller: ['That wasn’t me.', 'Someone called me and wanted my code.'],
        }),
        lost: to('lost', 'It’s lost, broken, forgotten or new', {
          hint: 'A phone, a small device, an app or a PIN.',
          caller: ['I lost my phone.', 'I have a new phone.'],
        }),
        log: to('whichLog', 'I read a log, or see a status number', {
          hint: 'For people who look after a server.',
          caller: ['I have a log open here.', 'There’s a number: ten oh seven.'],
        }),
        'not-sure': to('whatYouSee', 'I’m not sure', {
          hint: 'Then we’ll start from what you can see.',
          caller: ['I don’t know what is wrong.', 'It just doesn’t work.'],
        }),
      },
    ),

    whatYouSee: question(
      {
        text: 'What do you see in front of you?',
        lead: 'On whatever you wanted to sign in with, or to.',
        why: 'What you can see tells us more than the name of a product.',
        say: 'What do you see right now? Just describe it. Leave out any code.',
        listenFor: ['it wants a code', 'a message', 'a number', 'nothing'],
        note: 'Let them describe it before you choose.',
        cites: ['ENT-09-TOKEN-FAILS', 'ENT-01-OTP-CHANNEL'],
      },
      {
        'wants-code': to('noCode', 'A field for a code, and I have no code', {
          caller: ['It wants a code. Which code?', 'I don’t have any code to put in there.'],
        }),
        'refuses-code': to('refused', 'A field that doesn’t accept my code', {
          caller: ['I type it in and it goes red.', 'It keeps coming back to the same field.'],
        }),
        app: to('message', 'An app with a message', {
          caller: ['A text in the app.', 'The app says something, and OK below it.'],
        }),
        page: to('pageMessage', 'A web page or a window with a message', {
          caller: ['It’s on the computer, in the browser.', 'A window popped up.'],
        }),
        number: to('whichLog', 'A number or a line of a log', {
          caller: ['Only a number.', 'It’s a line from a log.'],
        }),
        'not-sure': to('askHelpdesk', 'None of these', {
          caller: ['Nothing. It’s all empty.', 'None of what you said.'],
        }),
      },
    ),

    settingUp: question(
      {
        text: 'Where does the set-up stop?',
        why: 'Each of these has its own guide.',
        say: 'Where does the set-up stop? Is there a message? Read me only the words, no code and no key.',
        listenFor: [
          'no email',
          'a message',
          'the icon',
          'the key',
          'the serial number',
          'the image',
        ],
        note: 'If there is a message, choose the message: it leads straight to its guide.',
        cites: ['ENT-07-NO-EMAIL', 'ENT-08-PORTAL-ACTIVATION', 'OFF-02'],
      },
      {
        'no-email': to('noEmail', 'The email for it hasn’t come', {
          caller: ['They promised me an email. There isn’t one.', 'No activation email, nothing.'],
        }),
        message: to('message', 'The app shows a message', {
          caller: ['The app says something about expired.', 'There’s an error in the app.'],
        }),
        icon: to('qrIcon', 'I can’t find the QR code icon in the app', {
          caller: ['Where’s the icon for the QR code?', 'There’s no such icon on mine.'],
        }),
        key: to('invalidKey', 'It doesn’t accept the key I type', {
          hint: 'In Google Authenticator.',
          caller: ['I type that long key, and it won’t accept it.', 'Invalid key, it says.'],
        }),
        serial: to('serial', 'It doesn’t accept the serial number of my device', {
          caller: ['The number on the back isn’t accepted.', 'Serial number invalid.'],
        }),
        page: to('portal', 'The web page doesn’t let me activate', {
          hint: 'The email has arrived.',
          caller: ['I have the email, but it won’t activate.', 'The page won’t do it.'],
        }),
        image: to('image', 'I scan an image with the app, and it stops', {
          hint: 'A QR code or coloured dots.',
          caller: ['I scan the coloured dots, and then nothing.', 'It stops after the scan.'],
        }),
        'not-sure': to('whatYouSee', 'I’m not sure', {
          caller: ['I don’t know where it stops.', 'I haven’t got that far.'],
        }),
      },
    ),

    noCode: question(
      {
        text: 'How should the code reach you?',
        why: 'Each of these has its own guide.',
        say: 'How should the code reach you: by email, by text message, by a call, in an app or on a small device?',
        listenFor: ['email', 'text message', 'a call', 'the app', 'my token'],
        note: 'You can get a code in more than one way. Ask how they got it last time.',
        cites: ['ENT-01-OTP-CHANNEL', 'ENT-07-NO-EMAIL'],
      },
      {
        email: to('codeByEmail', 'By email', {
          knows: ['product-not-told'],
          caller: ['In my inbox.', 'By email, it’s always come by email.'],
        }),
        sms: to('codeBySms', 'By text message', {
          knows: ['product-not-told'],
          caller: ['As a text on my mobile.', 'By SMS.'],
        }),
        voice: to('codeByVoice', 'By a phone call', {
          knows: ['product-not-told'],
          caller: ['It calls me and reads it out.', 'My phone should ring.'],
        }),
        'activation-email': to('noEmail', 'In the email I need for the set-up', {
          caller: ['I’m only setting it up. The first email is missing.', 'The activation email.'],
        }),
        app: to('message', 'In an app on my phone', {
          hint: 'The app shows a message, or closes.',
          caller: ['The app should show it.', 'In the app, but it shows an error.'],
        }),
        device: to('askDevice', 'On a small device', {
          caller: ['On my little token.', 'The display shows nothing.'],
        }),
        'not-sure': to('codeAnyWay', 'I’m not sure', {
          knows: ['product-not-told'],
          caller: ['I don’t know how I’m meant to get it.', 'No idea. Last time it just worked.'],
        }),
      },
    ),

    refused: question(
      {
        text: 'Where does the code come from?',
        why: 'What you can check depends on where the code comes from.',
        say: 'Where does the code come from: an app, a small device, or was it sent to you? Please don’t read it to me.',
        listenFor: ['an app', 'my token', 'a text message', 'a reset window'],
        note: 'Stop callers who start to read out the code.',
        cites: ['ENT-09-TOKEN-FAILS', 'ENT-06-INVALID-RESPONSE', 'OAS-1012'],
      },
      {
        app: to('whichApp', 'From an app on my phone', {
          caller: ['The app shows me six digits.', 'Out of the app.'],
        }),
        device: to('tokenFails', 'From a small device with a display', {
          knows: ['product-not-told', 'hard-token'],
          caller: ['From my token, the little grey one.', 'I press the button, and it shows one.'],
        }),
        sent: to('askSentCode', 'It was sent to me', {
          hint: 'By email, by text message or by a call.',
          caller: ['It came as a text.', 'I got it by email.'],
        }),
        reset: to('resetToken', 'I’m in a window called Reset token', {
          caller: [
            'There’s a window called reset token.',
            'I have to enter two codes to reset it.',
          ],
        }),
        number: to('whichLog', 'There is a status number with it', {
          caller: ['It says ten twelve.', 'There’s a number next to it.'],
        }),
        'not-sure': to('whichApp', 'I’m not sure', {
          caller: ['A code is a code, isn’t it?', 'I don’t know where it comes from.'],
        }),
      },
    ),

    whichApp: question(
      {
        text: 'Does the app have a button called **Scan Code** on its home screen?',
        lead: 'You use it to scan an image with coloured dots, or a QR code.',
        why: 'There are different guides for different apps, and the button tells us more than the name.',
        say: 'Open the app, please. Is there “Scan Code” on its first page?',
        listenFor: ['scan code', 'only digits', 'no such button'],
        note: 'The caller’s organisation may have given the app its own name. Go by the button.',
        cites: ['OFF-01', 'OAS-1012', 'ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('otp', 'Yes', {
          caller: ['Yes, Scan Code, right at the front.', 'I scan coloured dots with it.'],
        }),
        no: to('clockKnown', 'No', {
          knows: ['product-not-told'],
          caller: ['No, there are only digits.', 'I see no such button.'],
        }),
        'not-sure': to('clockKnown', 'I’m not sure', {
          knows: ['product-not-told'],
          caller: ['I can’t open it now.', 'I can’t see that from here.'],
        }),
      },
    ),

    clockKnown: question(
      {
        text: 'Have you compared the clock of that phone with the exact time?',
        lead: 'A code from an app depends on the clock of its phone.',
        why: 'The clock is the one thing you can check yourself.',
        say: 'Have you compared the clock of the phone with the exact time?',
        listenFor: ['no', 'yes, it is right', 'why the clock?'],
        note: '“It looks right” isn’t a comparison.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        no: to('clock', 'No, or not exactly', {
          caller: ['No. How?', 'It looks right to me.'],
        }),
        yes: to('tokenFails', 'Yes, and it’s right', {
          knows: ['clock-exact'],
          caller: ['I did that already, to the second.', 'The clock check said it’s right.'],
        }),
        'not-sure': to('clock', 'I’m not sure', {
          caller: ['I don’t know how you do that.', 'Maybe. I don’t remember.'],
        }),
      },
    ),

    message: question(
      {
        text: 'What does the app say?',
        lead: 'It doesn’t have to match word for word, and the language doesn’t matter.',
        why: 'Each message has its own guide.',
        say: 'What does the app say? Please read me only the words, no code and no key.',
        listenFor: ['expired', 'already exists', 'not found', 'invalid image', 'went wrong'],
        note: 'If the message has gone, have them make it appear again: that’s better than any guess.',
        cites: [
          'ENT-03-CODE-EXPIRED',
          'ENT-04-NAME-EXISTS',
          'ENT-05-GA-INVALID-KEY',
          'MAS-01-TERMINATION',
          'MAS-02-ACCOUNT-NOT-FOUND',
          'MAS-03-INVALID-IMAGE',
          'MAS-04-ACTIVATION-SIGNATURE',
        ],
      },
      {
        expired: to('codeExpired', 'That the activation code has expired', {
          caller: ['Something has expired.', 'The activation code is too old, it says.'],
        }),
        'name-exists': to('nameExists', 'That an identity with this name already exists', {
          caller: ['The name is taken.', 'An identity with that name exists already.'],
        }),
        account: to('account', '“Account not found”', {
          caller: ['It can’t find my account.', 'Account not found.'],
        }),
        image: to('invalidImage', '“Invalid image code”', {
          caller: ['The image is invalid.', 'It doesn’t like the picture I scanned.'],
        }),
        wrong: to('wentWrong', '“Something went wrong”', {
          caller: ['Something went wrong. That’s all.', 'Went wrong, and a code in brackets.'],
        }),
        key: to('invalidKey', 'That the key is invalid', {
          caller: ['The key isn’t valid.', 'Invalid key, in Google Authenticator.'],
        }),
        closes: to('terminates', 'Nothing: the app closes', {
          caller: ['It opens, and then it’s gone.', 'The app shuts down on me.'],
        }),
        other: to('pageMessage', 'Something else, or it isn’t in an app', {
          isOther: true,
          caller: ['No, other words.', 'It isn’t in the app, it’s on the computer.'],
        }),
        'not-sure': to('askHelpdesk', 'I’m not sure', {
          knows: ['message-not-told'],
          caller: ['It went away too fast.', 'I can’t read it.'],
        }),
      },
    ),

    pageMessage: question(
      {
        text: 'What does the page or the window say?',
        lead: 'It doesn’t have to match word for word, and the language doesn’t matter.',
        why: 'Each message has its own guide.',
        say: 'What does the page or the window say? Please read me only the words, no code.',
        listenFor: ['invalid response', 'serial number', 'not possible by SMS', 'a number'],
        note: 'A number next to the words is the surest sign of all.',
        cites: [
          'ENT-01-OTP-CHANNEL',
          'ENT-06-INVALID-RESPONSE',
          'ENT-08-PORTAL-ACTIVATION',
          'ENT-10-SERIAL-INVALID',
        ],
      },
      {
        response: to('resetToken', '“Invalid Response.”', {
          hint: 'While a token is reset.',
          caller: ['Invalid response.', 'It claims my response is invalid.'],
        }),
        serial: to('serial', 'That the serial number is invalid', {
          caller: ['The serial number is wrong, it says.', 'Token serial number invalid.'],
        }),
        activation: to('portal', 'That the activation doesn’t work', {
          caller: ['It can’t activate it.', 'Activation failed, on the page.'],
        }),
        channel: to('codeAnyWay', 'That a code can’t be sent to me', {
          knows: ['product-not-told'],
          caller: ['SMS isn’t available, it says.', 'There’s no way to send me a code.'],
        }),
        number: to('whichLog', 'A status number', {
          caller: ['It says 1007.', 'There’s a number with it.'],
        }),
        other: to('askHelpdesk', 'Something else', {
          isOther: true,
          caller: ['No, it says something different.', 'None of these.'],
        }),
        'not-sure': to('askHelpdesk', 'I’m not sure', {
          knows: ['message-not-told'],
          caller: ['I closed it.', 'I don’t understand it.'],
        }),
      },
    ),

    lockedOut: question(
      {
        text: 'What’s keeping you out?',
        why: 'You can be locked out for several reasons, and each has its own guide.',
        say: 'What happens when you try to get in? Does it say that you’re locked out, or is there something it won’t accept?',
        listenFor: ['it says locked', 'the code', 'the password', 'my phone is gone'],
        note: '“Locked out” can mean anything. Ask what the screen says.',
        cites: ['OAS-1007', 'OAS-1009', 'ENT-09-TOKEN-FAILS'],
      },
      {
        locked: to('whoTried', 'It says that my account is locked or disabled', {
          knows: ['account-locked'],
          caller: ['Your account is locked, it says.', 'Account disabled.'],
        }),
        refused: to('refused', 'It doesn’t accept my code', {
          caller: ['It never accepts the code.', 'My code is wrong, over and over.'],
        }),
        'no-code': to('noCode', 'I don’t get a code', {
          caller: ['No code, so I can’t get in.', 'I’m waiting for the code.'],
        }),
        password: to('askPassword', 'It doesn’t accept my user name or password', {
          caller: ['My password is wrong, it says.', 'It doesn’t know me.'],
        }),
        device: to('lost', 'I don’t have my phone, my device or my PIN', {
          caller: ['My token is at home.', 'I forgot the PIN.'],
        }),
        message: to('message', 'The app shows a message', {
          caller: ['There’s a message in the app.', 'The app won’t let me.'],
        }),
        number: to('whichLog', 'A status number', {
          caller: ['There’s a number: 1007.', 'Only some number.'],
        }),
        'not-sure': to('whatYouSee', 'I’m not sure', {
          caller: ['I don’t know. I just can’t get in.', 'It says nothing useful.'],
        }),
      },
    ),

    whoTried: question(
      {
        text: 'Was it you who tried to sign in several times?',
        lead: 'A lock normally follows failed attempts. An administrator can also lock an account.',
        why: 'If the attempts weren’t yours, your security team needs to know.',
        say: 'Did you try several times yourself, before it was locked?',
        listenFor: ['yes, I mistyped it', 'no, it was locked at once', 'I don’t know'],
        note: 'A lock that nobody can explain may be due to someone else’s attempts. Don’t talk the caller into “yes”.',
        notMe: 'That wasn’t me',
        cites: ['OAS-1007', 'OAS-1009', 'AZ-105'],
      },
      {
        yes: to('askLocked', 'Yes', {
          knows: ['attempts-mine'],
          caller: ['I mistyped it a few times.', 'Yes, four or five times.'],
        }),
        no: to('lockedNotMe', 'No, I didn’t', {
          knows: ['attempts-not-mine'],
          caller: ['No, I haven’t tried at all.', 'It was locked when I came in.'],
        }),
        'not-sure': to('askLockedUnknown', 'I’m not sure', {
          caller: ['Perhaps. I don’t remember.', 'Maybe my phone tried by itself.'],
        }),
      },
    ),

    whichLog: question(
      {
        text: 'What does the number look like?',
        lead: 'If you can read it, the fastest way is to type the whole number in the search: each one we know has its own page.',
        why: 'The same number means something different in another product.',
        say: 'What does the number look like, and where do you see it? You can read it to me, as long as it isn’t a one-time code.',
        do: 'Type the whole number into the search, if you have it.',
        listenFor: ['four digits', 'STAT', 'one to three digits', 'in the log of Netop'],
        note: 'A status number isn’t a one-time code. If the caller isn’t sure which it is, don’t have it read out.',
        cites: ['OAS-1000', 'AZ-OTHER'],
      },
      {
        status: to('statusAbout', 'Four digits, or a name that begins with STAT', {
          hint: 'OneSpan Authentication Server.',
          caller: ['Ten oh seven.', 'STAT something.'],
        }),
        result: to('resultAbout', 'A number from 1 to 145 in a log', {
          hint: 'Azure Multi-Factor, in the logs of Netop Remote Control.',
          caller: ['A hundred and two, in the log.', 'Result code 14.'],
        }),
        'minus-or-zero': to('otherStatus', 'A zero, or a number with a minus', {
          caller: ['Minus something.', 'Just zero.'],
        }),
        'not-sure': to('askReader', 'I’m not sure', {
          caller: ['It’s just some log.', 'I can’t tell.'],
        }),
      },
    ),

    statusAbout: question(
      {
        text: 'What’s the status message about?',
        lead: 'Choose the closest match. The guide will ask for the number.',
        why: 'There are fifteen guides, by what the message is about.',
        say: 'What’s the message about?',
        listenFor: ['a login', 'a setting', 'an authenticator', 'administration'],
        note: 'If you have the number, searching for it’s faster.',
        cites: ['OAS-1000'],
      },
      {
        login: to('loginAbout', 'Someone’s login was rejected', {
          caller: ['A user can’t log in.', 'It’s about a password.'],
        }),
        setting: to('settingAbout', 'A policy, the back end or a group', {
          caller: ['Something with the policy.', 'RADIUS isn’t answering.'],
        }),
        authenticator: to(
          'authenticatorAbout',
          'Giving someone an authenticator, or activating one',
          {
            caller: ['He wants to assign one to himself.', 'The activation is refused.'],
          },
        ),
        signature: to('signatures', 'A signature', {
          caller: ['A signature fails.', 'Signing a payment.'],
        }),
        administration: to('administration', 'An administrator’s command', {
          caller: ['My command is refused.', 'The admin session has gone.'],
        }),
        migration: to('migration', 'Data migration', {
          caller: ['We’re migrating data.', 'A record can’t be migrated.'],
        }),
        'not-sure': to('otherStatus', 'I’m not sure', {
          caller: ['I can’t tell from the words.', 'It says hardly anything.'],
        }),
      },
    ),

    loginAbout: question(
      {
        text: 'What was wrong with the login?',
        why: 'Each of these has its own guide.',
        say: 'What does the message say was wrong: the account, the password, the one-time password, or a challenge?',
        listenFor: ['locked', 'user name', 'one-time password', 'challenge', 'grace period'],
        note: 'Messages sound alike. In the guide, go by the number.',
        cites: ['OAS-1000', 'OAS-1007', 'OAS-1012', 'OAS-1013', 'OAS-1017'],
      },
      {
        account: to('accountStatus', 'Locked, disabled, or something expired', {
          caller: ['Locked.', 'It says expired.'],
        }),
        credentials: to('credentials', 'The user name or the password', {
          caller: ['Invalid user name or password.', 'Wrong password.'],
        }),
        otp: to('otp', 'The one-time password', {
          caller: ['OTP incorrect.', 'It has been used before.'],
        }),
        challenge: to('challenges', 'A challenge', {
          caller: ['The challenge is too old.', 'Something about a challenge.'],
        }),
        grace: to('grace', 'The grace period, or a code by text message', {
          caller: ['The grace period is over.', 'Virtual Mobile Authenticator, it says.'],
        }),
        'not-sure': to('otherStatus', 'I’m not sure', {
          caller: ['It only says failed.', 'No reason given.'],
        }),
      },
    ),

    settingAbout: question(
      {
        text: 'Which part does the message name?',
        why: 'Each of these has its own guide.',
        say: 'Does the message name a policy, the back end, or Windows groups?',
        listenFor: ['policy', 'back end', 'RADIUS', 'Windows group'],
        note: 'If the message names none of these, choose “I’m not sure”.',
        cites: ['OAS-1030', 'OAS-1040', 'OAS-1023'],
      },
      {
        policy: to('policy', 'The policy', {
          caller: ['The policy is invalid.', 'A policy, yes.'],
        }),
        'back-end': to('backEnd', 'The back end, Windows or RADIUS', {
          caller: ['The back end refuses it.', 'It’s about RADIUS.'],
        }),
        group: to('groupCheck', 'The Windows Group Check', {
          caller: ['The group check failed.', 'He isn’t in the group.'],
        }),
        'not-sure': to('otherStatus', 'I’m not sure', {
          caller: ['None of these words.', 'I can’t tell.'],
        }),
      },
    ),

    authenticatorAbout: question(
      {
        text: 'What was being done with the authenticator?',
        why: 'Each of these has its own guide.',
        say: 'What was being done: assigning one, activating or binding it, or activating it again?',
        listenFor: ['self-assignment', 'activation', 'binding', 'again'],
        note: 'These are protected operations. The guides ask for an identity check where one is needed.',
        cites: ['OAS-1016', 'OAS-1053', 'OAS-1050'],
      },
      {
        assign: to('selfAssignment', 'Someone wanted to assign it to themselves', {
          caller: ['Self-assignment.', 'She typed the serial number in.'],
        }),
        activate: to('provisioning', 'It was to be activated, or bound to a device', {
          caller: ['Provisioning failed.', 'Binding is refused.'],
        }),
        again: to('reactivation', 'It was to be activated again', {
          caller: ['Activating it again isn’t allowed.', '1050, reactivation.'],
        }),
        'not-sure': to('otherStatus', 'I’m not sure', {
          caller: ['It doesn’t say.', 'Something with a token.'],
        }),
      },
    ),

    resultAbout: question(
      {
        text: 'What’s the result code about?',
        lead: 'Choose the closest match. The guide will ask for the number.',
        why: 'There are twelve guides, by what the code is about.',
        say: 'What does the name of the code say it’s about?',
        listenFor: ['a call', 'a text message', 'the app', 'blocked', 'licences'],
        note: 'If you have the number, searching for it’s faster.',
        cites: ['AZ-OTHER'],
      },
      {
        call: to('callAbout', 'A phone call, a number or what was typed on the phone', {
          caller: ['The call didn’t get through.', 'Something with a PIN on the phone.'],
        }),
        code: to('codeAbout', 'A text message, the app, a code or questions', {
          caller: ['The text message wasn’t sent.', 'OATH code incorrect.'],
        }),
        blocked: to('blocked', 'A block, a lock or fraud', {
          caller: ['User is blocked.', 'Fraud reported, it says.'],
        }),
        limit: to('limitAbout', 'Licences, balance, or a mode that isn’t allowed', {
          caller: ['Insufficient balance.', 'Mode not allowed.'],
        }),
        fine: to('noFailure', 'It doesn’t sound like a failure', {
          caller: ['Used cache.', 'Text message sent.'],
        }),
        'not-sure': to('otherResult', 'I’m not sure, or it isn’t in the list', {
          caller: ['There’s no such number in my list.', 'It only has a number.'],
        }),
      },
    ),

    callAbout: question(
      {
        text: 'What does the code say about the phone?',
        why: 'Each of these has its own guide.',
        say: 'Is it about the call itself, about what was typed, or about the phone number?',
        listenFor: ['disconnected', 'PIN', 'the hash key', 'the number'],
        note: 'Go by the code’s name, not by what the user remembers.',
        cites: ['AZ-102', 'AZ-3', 'AZ-100'],
      },
      {
        call: to('call', 'The call didn’t get through, or was cut off', {
          caller: ['Phone unreachable.', 'User hung up.'],
        }),
        input: to('phoneInput', 'What was typed or said', {
          caller: ['No hash pressed.', 'Voiceprint failed.'],
        }),
        number: to('phoneNumber', 'The phone number itself', {
          caller: ['Invalid phone number.', 'The extension isn’t allowed.'],
        }),
        'not-sure': to('otherResult', 'I’m not sure', {
          caller: ['It could be either.', 'I don’t know these codes.'],
        }),
      },
    ),

    codeAbout: question(
      {
        text: 'Which way of signing in does the code name?',
        why: 'Each of these has its own guide.',
        say: 'Does the code name a text message, the mobile app, an OATH code or security questions?',
        listenFor: ['text message', 'mobile app', 'OATH', 'security questions'],
        note: 'OATH codes are those that an app or a token shows.',
        cites: ['AZ-120', 'AZ-133', 'AZ-138', 'AZ-143'],
      },
      {
        text: to('textMessage', 'A text message', {
          caller: ['Text message not sent.', 'No reply to the text.'],
        }),
        app: to('mobileApp', 'The mobile app', {
          caller: ['App denied.', 'The app didn’t respond.'],
        }),
        oath: to('oathCode', 'An OATH code', {
          caller: ['OATH code incorrect.', 'Duplicate OATH code.'],
        }),
        questions: to('securityQuestions', 'Security questions', {
          caller: ['Security questions timed out.', 'The questions took too long.'],
        }),
        'not-sure': to('otherResult', 'I’m not sure', {
          caller: ['It names none of these.', 'I can’t tell.'],
        }),
      },
    ),

    limitAbout: question(
      {
        text: 'Is it about licences or balance, or about a mode?',
        why: 'Each of these has its own guide.',
        say: 'Is the code about licences or balance, or about a mode that isn’t allowed?',
        listenFor: ['licences', 'balance', 'mode', 'parameter'],
        note: 'Go by the code’s name.',
        cites: ['AZ-126', 'AZ-104'],
      },
      {
        licences: to('licences', 'Licences or balance', {
          caller: ['Licences exceeded.', 'The balance is too low.'],
        }),
        mode: to('modeNotAllowed', 'A mode or a parameter', {
          caller: ['This mode isn’t allowed.', 'Invalid parameter.'],
        }),
        'not-sure': to('otherResult', 'I’m not sure', {
          caller: ['Neither, I think.', 'I can’t tell.'],
        }),
      },
    ),

    somebodyElse: goOn('somebody-else', { cites: ['STD-AA23-POSING'] }),
    lockedNotMe: goOn('somebody-else', {
      with: ['locked'],
      cites: ['OAS-1007', 'STD-AA23-POSING'],
    }),
    lost: goOn('lost-or-new-device', { cites: ['STD-63B-LOST'] }),

    noEmail: goOn('activation-email-missing', { cites: ['ENT-07-NO-EMAIL'] }),
    qrIcon: goOn('qr-code-icon-missing', { cites: ['ENT-02-QR-ICON'] }),
    invalidKey: goOn('google-authenticator-invalid-key', { cites: ['ENT-05-GA-INVALID-KEY'] }),
    serial: goOn('hard-token-serial-invalid', { cites: ['ENT-10-SERIAL-INVALID'] }),
    portal: goOn('portal-activation-fails', { cites: ['ENT-08-PORTAL-ACTIVATION'] }),
    image: goOn('offline-cronto-activation', { cites: ['OFF-02'] }),
    codeByEmail: goOn('otp-channel-unavailable', {
      with: ['email'],
      cites: ['ENT-01-OTP-CHANNEL'],
    }),
    codeBySms: goOn('otp-channel-unavailable', { with: ['sms'], cites: ['ENT-01-OTP-CHANNEL'] }),
    codeByVoice: goOn('otp-channel-unavailable', {
      with: ['voice'],
      cites: ['ENT-01-OTP-CHANNEL'],
    }),
    codeAnyWay: goOn('otp-channel-unavailable', { cites: ['ENT-01-OTP-CHANNEL'] }),
    resetToken: goOn('reset-token-invalid-response', { cites: ['ENT-06-INVALID-RESPONSE'] }),
    tokenFails: goOn('token-does-not-work', { cites: ['ENT-09-TOKEN-FAILS'] }),
    clock: goOn('clock-drift', { cites: ['ENT-09-TOKEN-FAILS'] }),
    codeExpired: goOn('activation-code-expired', { cites: ['ENT-03-CODE-EXPIRED'] }),
    nameExists: goOn('identity-name-exists', { cites: ['ENT-04-NAME-EXISTS'] }),
    account: goOn('account-not-found', { cites: ['MAS-02-ACCOUNT-NOT-FOUND'] }),
    invalidImage: goOn('invalid-image-code', { cites: ['MAS-03-INVALID-IMAGE'] }),
    wentWrong: goOn('something-went-wrong', { cites: ['MAS-04-ACTIVATION-SIGNATURE'] }),
    terminates: goOn('app-terminates', { cites: ['MAS-01-TERMINATION'] }),

    accountStatus: goOn('account-and-password', { cites: ['OAS-1007'] }),
    credentials: goOn('credentials', { cites: ['OAS-1000'] }),
    otp: goOn('one-time-passwords', { cites: ['OAS-1012'] }),
    challenges: goOn('challenges', { cites: ['OAS-1013'] }),
    grace: goOn('grace-period-and-virtual-authenticator', { cites: ['OAS-1017'] }),
    signatures: goOn('signatures', { cites: ['OAS-1061'] }),
    policy: goOn('policy', { cites: ['OAS-1030'] }),
    backEnd: goOn('back-end-and-radius', { cites: ['OAS-1040'] }),
    groupCheck: goOn('windows-group-check', { cites: ['OAS-1023'] }),
    selfAssignment: goOn('self-assignment', { cites: ['OAS-1016'] }),
    provisioning: goOn('provisioning-and-binding', { cites: ['OAS-1053'] }),
    reactivation: goOn('reactivation-refused', { cites: ['OAS-1050'] }),
    administration: goOn('administration', { cites: ['OAS-1039'] }),
    migration: goOn('data-migration', { cites: ['OAS-1124'] }),
    otherStatus: goOn('other-status-codes', { cites: ['OAS-NEG'] }),

    call: goOn('azure-call', { cites: ['AZ-102'] }),
    phoneInput: goOn('azure-phone-input', { cites: ['AZ-3'] }),
    phoneNumber: goOn('azure-phone-number', { cites: ['AZ-100'] }),
    textMessage: goOn('azure-text-message', { cites: ['AZ-120'] }),
    mobileApp: goOn('azure-mobile-app', { cites: ['AZ-133'] }),
    oathCode: goOn('azure-oath-code', { cites: ['AZ-138'] }),
    securityQuestions: goOn('azure-security-questions', { cites: ['AZ-143'] }),
    blocked: goOn('azure-blocked-and-fraud', { cites: ['AZ-14'] }),
    licences: goOn('azure-licences-and-balance', { cites: ['AZ-126'] }),
    modeNotAllowed: goOn('azure-mode-not-allowed', { cites: ['AZ-104'] }),
    noFailure: goOn('azure-no-failure', { cites: ['AZ-20'] }),
    otherResult: goOn('azure-other-code', { cites: ['AZ-OTHER'] }),

    askHelpdesk: escalation({
      to: 'helpdesk',
      text: 'Your helpdesk can find out what it is',
      lead: [
        when(
          'message-not-told',
          'Without the message, we can’t tell which guide you need. If it appears again, leave it open.',
        ),
        'Nothing that we asked about fits what you see. If there is a message, write down its exact words, without any code in them.',
      ],
      problem: [
        when(
          'message-not-told',
          'The user gets a message while signing in or setting something up, and cannot tell what it says.',
        ),
        'The user cannot sign in or set something up. Nothing that this guide asks about fits what they see.',
      ],
      asks: describeIt,
      say: [
        when(
          'message-not-told',
          'That’s fine. I’ll pass it on with what you’ve told me. If the message appears again, leave it open and call us.',
        ),
        'Then nothing that I’ve asked about fits. I’ll pass it on with what you’ve told me.',
      ],
      note: 'No guide is better than the wrong one.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    askDevice: escalation({
      to: 'helpdesk',
      text: 'Your helpdesk can look at the device',
      lead: 'We don’t have instructions for a small device that shows no code. Keep it with you.',
      problem: 'A small device (hard token) shows no code.',
      asks: [
        'Find out which device it is, and what its display shows.',
        'If it is damaged: for SP 800-63B-4 (4.3), a damaged or malfunctioning authenticator counts as compromised. Suspend or invalidate it.',
      ],
      say: 'We don’t have a guide for a device that shows nothing. I’ll pass it on. Please keep the device.',
      note: 'Don’t suggest a battery, a trick or a replacement: the documents say nothing about this, so don’t guess.',
      cites: ['STD-63B-LOST'],
      standards: ['NIST SP 800-63B-4, section 4.3'],
    }),

    askSentCode: escalation({
      to: 'helpdesk',
      text: 'Your helpdesk can find out why the code is rejected',
      lead: 'We don’t know why a code that was sent to you is rejected. Tell them how you got it, but not the code.',
      problem: 'A code that was sent to the user is rejected.',
      asks: [
        'Find out how the code was sent, and when it was requested.',
        'Look for the user’s attempt in the log, and for its code. Result code 122 of Azure MFA and status code 1012 of OneSpan are about a wrong code.',
      ],
      say: 'I’ll pass that on. Please don’t read me the code.',
      note: 'The log says more than the caller can: its code leads to a guide.',
      cites: ['AZ-122', 'OAS-1012'],
    }),

    askPassword: escalation({
      to: 'helpdesk',
      text: 'Your helpdesk can help with the user name or password',
      lead: 'We have no guide for a user name or password, unless a server’s log shows a code for it.',
      problem: 'The user’s user name or password is rejected.',
      asks: [
        'Find out what the user signs in to, and what exactly it says.',
        'If a server’s log has a status code for it, look for that code here.',
      ],
      say: 'That’s about the password. I’ll pass it on. Please don’t tell me the password.',
      note: 'If there is a status code from the server, there are guides: 1000, 1010, 1011 and others.',
      cites: ['OAS-1000'],
    }),

    askLocked: escalation({
      to: 'administrator',
      text: 'Your administrator can see why it’s locked',
      lead: 'Please don’t try to sign in for now.',
      problem: needs(
        ['account-locked', 'attempts-mine'],
        'The user’s account is said to be locked or disabled. The user says that the failed attempts were theirs.',
      ),
      asks: [
        'Find the status code or result code of the last attempt. Locked (1007) and disabled (1009) are not the same.',
        'Check whether all the failed attempts came from the user.',
      ],
      say: 'I’ll pass that on to the administrator, who can see why it’s locked. Please don’t try to sign in for now.',
      note: 'Don’t change anything here. That needs the code, and an identity check.',
      cites: ['OAS-1007', 'OAS-1009', 'AZ-105'],
    }),

    askLockedUnknown: escalation({
      to: 'administrator',
      text: 'Your administrator can check whether it was someone else',
      lead: 'Please don’t try to sign in for now. If you find out that it wasn’t you, say so right away.',
      problem: needs(
        ['account-locked'],
        'The user’s account is said to be locked or disabled. The user does not know whether they had tried to sign in several times before that.',
      ),
      asks: [
        'Check first whether there were failed attempts, and whether they came from the user. If someone else made them, tell the security team.',
        'Find the status code or result code of the last attempt. Locked (1007) and disabled (1009) are not the same.',
      ],
      say: 'I’ll pass that on to the administrator. If it turns out that it wasn’t you, please call right away.',
      note: 'If in doubt, the first question is who tried, not how to unlock the account.',
      cites: ['OAS-1007', 'OAS-1009', 'AZ-105'],
    }),

    askReader: escalation({
      to: 'administrator',
      text: 'Your administrator can tell which log it is',
      lead: 'Note the line with its time, without names and without any one-time code.',
      problem:
        'Someone has a number or a line of a log, and does not know which product it is from.',
      asks: [
        'Find out which product the log is from.',
        'Look for the number here, together with the product: the same number means something different in another one.',
      ],
      say: 'I’ll pass the line on to the administrator.',
      note: 'Don’t look up a number without its product.',
      cites: ['OAS-1000', 'AZ-OTHER'],
    }),
  },
);
