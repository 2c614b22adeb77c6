/** Somebody else is at work in a person's account, or may be. It rests on public standards. */
import {
  escalation,
  goOn,
  guide,
  information,
  instruction,
  needs,
  question,
  to,
  unless,
  when,
} from '../build.ts';

const advisory = 'CISA advisory AA23-320A';
const lifeOfAuthenticators = 'NIST SP 800-63B-4, section 4';

/** What the person is told at each end, whatever it was. */
const never =
  'Nobody needs your code, PIN or password to help you, not even your security team or helpdesk.';

/** What the security team is asked in each case. */
const sayWhen = 'Find out from the user what happened, when, and on which device.';
const lookAtAccount =
  'Check the account for sign-ins, and for changes to its phone numbers, email addresses and authenticators, that the user did not make.';
const whoPosed = [
  unless(
    'helpdesk-denies',
    when(
      'posed-as-it',
      'Find out whether someone from IT or the helpdesk really got in touch with the user.',
    ),
  ),
  when(
    'posed-as-it',
    'Find out which number, address or name they used, and whether they have been in touch with others.',
  ),
];
const decide =
  'Decide at once whether an authenticator or the account has to be suspended. For SP 800-63B-4 (4.5), leaving a compromised one valid is usually the greater harm.';

const gotSomething = {
  approved: {
    knows: ['approved-not-mine'],
    caller: ['I pressed yes. I just wanted it to stop.', 'I accepted it, I thought it was mine.'],
  },
  told: {
    knows: ['secret-given'],
    hint: 'You told them, or typed it where they asked for it.',
    caller: ['I read them the number from the text.', 'I typed my password on that page.'],
  },
  screen: {
    knows: ['screen-shown'],
    caller: ['They had me install something to see my screen.', 'They moved my mouse.'],
  },
  nothing: {
    knows: ['nothing-given'],
    caller: ['No, nothing. It just seemed odd to me.', 'I hung up before I said anything.'],
  },
  notSure: {
    caller: ['I can’t remember what I said.', 'Maybe. It all went so fast.'],
  },
} satisfies Record<string, Parameters<typeof to>[2]>;

export const somebodyElse = guide(
  'somebody-else',
  {
    product: 'front-door',
    title: 'Something here wasn’t me',
    summary:
      'A sign-in, a call, a message or a change that wasn’t yours, or a code that someone else has now.',
    symptoms: [
      'it wasn’t me',
      'I did not do that',
      'somebody else signed in',
      'sign-in request I did not start',
      'somebody is trying to get into my account',
      'I keep getting requests to approve',
      'I approved a request that was not mine',
      'I pressed approve by mistake',
      'I gave my code to somebody',
      'I told somebody my password',
      'I typed my code into a strange page',
      'somebody from IT called me',
      'caller asks for my code',
      'is this really the helpdesk',
      'phishing',
      'scam',
      'fraud',
      'hacked',
      'a phone number on my profile is not mine',
      'an email address on my profile is not mine',
      'a device that I do not know is on my account',
      'I got a code that I did not ask for',
      'somebody had me install a program to see my screen',
    ],
  },
  {
    what: question(
      {
        text: 'Don’t approve anything, and don’t tell anyone a code. What happened?',
        lead: 'If someone is on the phone or in a chat with you now, end that first. You don’t owe them a reason.',
        why: 'What you tell your security team depends on what has happened. We have one or two more questions.',
        say: 'Please don’t approve anything, and don’t tell anyone a code, not even me. You were right to tell us. What happened?',
        do: 'Don’t change anything on the account in this call. Whoever is calling may be the attacker.',
        listenFor: [
          'a request I did not start',
          'I pressed yes',
          'I told them the code',
          'they said they were IT',
          'that number is not mine',
        ],
        note: 'Stop the danger first, then find out what happened. Callers may be embarrassed: thank them. This guide rests on public standards, since none of the vendors’ documents says what to do.',
        cites: ['STD-AA23-POSING', 'STD-AA23-PUSH', 'STD-63B-NOTICE'],
        standards: [advisory, lifeOfAuthenticators],
      },
      {
        request: to('didYouAnswer', 'A sign-in request or a code came that I didn’t ask for', {
          hint: 'On the phone’s screen, by text, by email or by a call.',
          knows: ['request-unasked'],
          caller: [
            'My phone wants me to approve something, but I’m not signing in.',
            'I got a text with a code. I didn’t ask for one.',
          ],
        }),
        approved: to('approved', 'I approved a sign-in that wasn’t mine', gotSomething.approved),
        told: to('told', 'Someone has a code, password or PIN of mine', {
          hint: 'You told them, or typed it where they asked for it.',
          knows: ['secret-given'],
          caller: ['I read someone my code.', 'I typed it all into a page, and now I’m wondering.'],
        }),
        contacted: to('callBack', 'Someone says they’re from IT or the helpdesk', {
          hint: 'You want to know whether it’s true.',
          knows: ['posed-as-it'],
          caller: [
            'A man from IT called me. Was that you?',
            'Someone from the helpdesk wrote to me, and it looked odd.',
          ],
        }),
        profile: to('profile', 'A number, an email address or a device on my account isn’t mine', {
          knows: ['entry-not-mine'],
          caller: [
            'There’s a phone number on my profile that I don’t know.',
            'A device is listed there that isn’t mine.',
          ],
        }),
        'signed-in': to('signedIn', 'Someone else has signed in, or changed something', {
          hint: 'You saw it, or got a notice about it.',
          knows: ['other-signed-in'],
          caller: [
            'I got an email saying I’d signed in somewhere. I hadn’t.',
            'Something was sent from my account that I didn’t send.',
          ],
        }),
        screen: to('screen', 'Someone was on my screen, or had me start a program', {
          knows: ['screen-shown'],
          caller: [
            'They moved my mouse.',
            'I started a program they sent me, so that they could help.',
          ],
        }),
        locked: to('locked', 'My account is locked, and I hadn’t tried to sign in', {
          knows: ['account-locked', 'attempts-not-mine'],
          caller: ['It was locked when I came in.', 'Locked. I haven’t tried at all.'],
        }),
        lost: to('lost', 'My phone or token is gone', {
          caller: ['They have my phone.', 'My token is gone. Someone may have it.'],
        }),
        'not-sure': to('unclear', 'I’m not sure what it was', {
          caller: ['I just have a bad feeling.', 'Something was odd. I can’t say what.'],
        }),
      },
    ),

    didYouAnswer: question(
      {
        text: 'Leave the request alone. Did you do anything with it?',
        lead: 'A request or a code that you didn’t ask for may mean that someone else is trying to sign in as you.',
        why: 'If you approved it, or passed on the code, your security team needs to know that first.',
        say: 'Please leave it alone. Don’t approve it. Have you approved one of them before, or told anyone a code?',
        listenFor: ['no, nothing', 'I pressed yes', 'I told them', 'I don’t know'],
        note: 'Some people approve one just to be left in peace: the sender is counting on that. Ask without blame, so that they’ll tell you.',
        cites: ['STD-AA23-PUSH'],
        standards: [advisory],
      },
      {
        nothing: to('request', 'No, nothing', gotSomething.nothing),
        approved: to('approved', 'I approved it', gotSomething.approved),
        told: to('told', 'I told someone the code, or typed it in', gotSomething.told),
        'not-sure': to('unclear', 'I’m not sure', gotSomething.notSure),
      },
    ),

    callBack: instruction(
      {
        text: 'End the call or the chat, and call your helpdesk yourself',
        lead: 'Use a number you already had. Don’t use one they gave you.',
        steps: [
          { do: 'Hang up, or close the chat.' },
          {
            do: 'Find the number of your helpdesk yourself: on this page, on your badge, or in your organisation’s own directory.',
          },
          { do: 'Call it, and ask whether they’ve been in touch with you.' },
        ],
        why: 'Attackers pose as IT or helpdesk staff, by phone and by text message. A name, a number on the display or a friendly voice doesn’t prove anything.',
        say: 'If someone else is on another line with you, please hang up there. Then call us back on the number you already have for us, so that you can be sure of us too.',
        do: 'Check whether a colleague really called this person. Don’t say who works here.',
        listenFor: ['it was them', 'they know nothing about it', 'I can’t find the number'],
        note: 'The same goes for this call: a caller who doubts you is right to. Invite them to hang up and call back.',
        cites: ['STD-AA23-POSING'],
        standards: [advisory],
      },
      {
        failed: to('didTheyGet', 'It wasn’t them', {
          isFinding: true,
          knows: ['helpdesk-denies'],
          caller: ['Nobody there had called me.', 'They know nothing about it.'],
        }),
        worked: to('wasHelpdesk', 'It was my helpdesk', {
          isFinding: true,
          hint: 'They told you so when you called them yourself.',
          caller: ['Yes, it was a colleague of yours.', 'I called back. It was really them.'],
        }),
        cannot: to('didTheyGet', 'I can’t reach my helpdesk, or have no number', {
          knows: ['helpdesk-not-reached'],
          caller: ['I don’t know your number by heart.', 'Nobody picks up.'],
        }),
        told: to('didTheyGet', 'They have something from me already', {
          hint: 'Then don’t wait.',
          caller: ['It’s too late, I told them.', 'They’ve been on my screen already.'],
        }),
      },
    ),

    didTheyGet: question(
      {
        text: 'Did they get anything from you?',
        lead: 'Whatever it was, your security team needs to know it.',
        why: 'What needs checking first depends on what they have.',
        say: 'Whatever it was, please tell me. Did they get anything from you: a code, a password, an approval, your screen?',
        listenFor: ['a code', 'I pressed yes', 'they saw my screen', 'nothing', 'I don’t know'],
        note: 'Ask about one thing at a time. Don’t ask for the code or the password itself.',
        cites: ['STD-AA23-POSING'],
        standards: [advisory],
      },
      {
        nothing: to('posed', 'Nothing', gotSomething.nothing),
        told: to('told', 'A code, a password or a PIN', gotSomething.told),
        approved: to('approved', 'I approved something for them', gotSomething.approved),
        screen: to(
          'screen',
          'They were on my screen, or had me start a program',
          gotSomething.screen,
        ),
        'not-sure': to('unclear', 'I’m not sure', gotSomething.notSure),
      },
    ),

    lost: goOn('lost-or-new-device', { cites: ['STD-63B-LOST'] }),

    request: escalation({
      to: 'security',
      text: 'Don’t approve any of them, and tell your security team now',
      lead: `Do this even if you haven’t approved anything. ${never}`,
      problem: needs(
        ['request-unasked', 'nothing-given'],
        'The user gets sign-in requests or codes that they did not ask for. They say that they have not approved anything or told anyone a code.',
      ),
      asks: [
        sayWhen,
        'Check where the requests come from. Attackers send them until one is accepted (AA23-320A), and may know the password.',
        lookAtAccount,
      ],
      say: 'Please leave all of the requests alone. I’ll pass this to our security team now. If you get more, tell them that too.',
      do: 'Pass it on right away. Don’t change anything on the account yourself.',
      note: 'As far as the caller knows, nothing has been approved. That’s what they say; security will find out.',
      cites: ['STD-AA23-PUSH'],
      standards: [advisory],
    }),

    approved: escalation({
      to: 'security',
      text: 'Tell your security team this minute that you approved it',
      lead: `Don’t wait for something to happen, and don’t approve anything else. ${never}`,
      problem: needs(
        ['approved-not-mine'],
        'The user approved a sign-in or a request that was not theirs.',
      ),
      asks: [sayWhen, ...whoPosed, lookAtAccount, decide],
      say: 'Thank you for telling me. I’ll pass this to our security team this minute. Please don’t approve anything else, and stay where they can reach you.',
      do: 'Call the security contact now, while the caller is still on the line if you can.',
      note: 'Every minute counts here. The caller may be embarrassed: telling us was the right thing to do.',
      cites: ['STD-AA23-PUSH', 'STD-63B-INVALIDATE'],
      standards: [advisory, lifeOfAuthenticators],
    }),

    told: escalation({
      isAboutPin: true,
      to: 'security',
      text: 'Tell your security team this minute what they have',
      lead: `Say what kind it was: a code, a password, a PIN. Don’t say or write down the code, password or PIN itself. ${never}`,
      problem: needs(
        ['secret-given'],
        'Someone else has a one-time code, a password or a PIN of the user: told to them, or typed where they asked for it.',
      ),
      asks: [
        sayWhen,
        'Find out what kind it was, never the code, password or PIN itself.',
        ...whoPosed,
        lookAtAccount,
        decide,
      ],
      say: 'Thank you for telling me. Please don’t tell me the code or the password. I’ll pass this to our security team this minute.',
      do: 'Call the security contact now. Don’t write down any code, PIN or password.',
      note: 'An authenticator whose PIN is no longer in its owner’s control counts as compromised (SP 800-63B-4, 4.3).',
      cites: ['STD-AA23-POSING', 'STD-63B-LOST', 'STD-63B-INVALIDATE'],
      standards: [advisory, lifeOfAuthenticators],
    }),

    screen: escalation({
      to: 'security',
      text: 'Tell your security team this minute that they were on your device',
      lead: `They were on your screen, or you started a program for them. Your security team will tell you what to do with the device. ${never}`,
      problem: [
        when(
          'posed-as-it',
          needs(
            'screen-shown',
            'Someone who said they were from IT or the helpdesk was on the user’s screen, or had the user start a program.',
          ),
        ),
        needs('screen-shown', 'Someone was on the user’s screen, or had the user start a program.'),
      ],
      asks: [
        sayWhen,
        'Find out which program was started, and tell the user what to do with the device.',
        ...whoPosed,
        lookAtAccount,
        decide,
      ],
      say: 'Thank you for telling me. I’ll pass this to our security team this minute. They’ll say what to do with the device.',
      do: 'Call the security contact now. Don’t start a remote-access program of your own.',
      note: 'Attackers get people to start remote-access programs. Never respond with one of ours in the same call.',
      cites: ['STD-AA23-POSING', 'STD-63B-INVALIDATE'],
      standards: [advisory, lifeOfAuthenticators],
    }),

    posed: escalation({
      to: 'security',
      text: 'Tell your security team who got in touch with you',
      lead: `Don’t tell them anything until your security team has looked into it. They may be calling others now. ${never}`,
      problem: needs(
        ['posed-as-it', 'nothing-given'],
        'Someone got in touch with the user and said they were from IT or the helpdesk. The user says that they got nothing.',
      ),
      asks: [sayWhen, ...whoPosed, lookAtAccount],
      say: 'Thank you for telling me. I’ll pass this to our security team. Others may get the same call.',
      do: 'Pass on the number, address or name that they used, if the caller has it.',
      note: 'A failed attempt is worth reporting: the same people may call the next desk.',
      cites: ['STD-AA23-POSING'],
      standards: [advisory],
    }),

    wasHelpdesk: information({
      text: 'Your helpdesk says that it was them',
      lead: 'You asked them on a number that you found yourself.',
      facts: [
        never,
        'If they ask for one of these, end the call and tell your security team.',
        'You can do the same next time: hang up, and call back yourself.',
      ],
      say: 'Then it was a colleague of ours. Even so: none of us needs your code, PIN or password.',
      note: 'The user checked this themselves, and how they did it matters: with a number they found.',
      cites: ['STD-AA23-POSING'],
      standards: [advisory],
    }),

    profile: escalation({
      to: 'security',
      text: 'Tell your security team what is on your account that isn’t yours',
      lead: `Don’t use any code that someone sends you about it. ${never}`,
      problem: needs(
        ['entry-not-mine'],
        'The user’s account has a phone number, an email address or a device that the user says is not theirs.',
      ),
      asks: [
        'Find out which entry it is, how long it has been there, and who added it.',
        'Compare the phone numbers, email addresses and authenticators of the account with what the organisation knows of the user from elsewhere.',
        'Find out whether the user got the notice that SP 800-63B-4 (4.6) asks for when an authenticator is added.',
        decide,
      ],
      say: 'Please leave it as it is, and don’t use any code that someone sends you about it. I’ll pass this to our security team now.',
      do: 'Don’t remove or correct the entry: security has to see it.',
      note: 'It may be an old number of their own. That’s for security to find out, not for you two to guess.',
      cites: ['STD-63B-NOTICE', 'STD-63B-BINDING', 'STD-63B-INVALIDATE'],
      standards: [lifeOfAuthenticators],
    }),

    signedIn: escalation({
      to: 'security',
      text: 'Tell your security team this minute that it wasn’t you',
      lead: `If a message told you this, don’t call the number in it. Use one you know. ${never}`,
      problem: needs(
        ['other-signed-in'],
        'Someone else has signed in as the user, or changed something in the account. That is what the user says.',
      ),
      asks: [sayWhen, lookAtAccount, decide],
      say: 'Thank you for telling me. I’ll pass this to our security team this minute.',
      do: 'Call the security contact now. Don’t change anything on the account yourself.',
      note: 'Notices can be forged. Go by what the account’s own records show.',
      cites: ['STD-63B-NOTICE', 'STD-63B-INVALIDATE'],
      standards: [lifeOfAuthenticators],
    }),

    locked: escalation({
      to: 'security',
      text: 'Tell your security team now that it wasn’t you',
      lead: `Don’t try to sign in, don’t approve anything, and don’t tell anyone a code. ${never}`,
      problem: needs(
        ['account-locked', 'attempts-not-mine'],
        'The user’s account is said to be locked or disabled. The user says that they had not tried to sign in several times before that.',
      ),
      asks: [
        sayWhen,
        'Find out what led to it. If it was failed attempts to sign in, find out where they came from.',
        lookAtAccount,
      ],
      say: 'Please don’t try to sign in, and don’t approve anything. I’ll pass this to our security team now.',
      do: 'Pass it on at once. Don’t unlock the account: security has to see it first.',
      note: 'A lock that the caller didn’t cause may be someone else’s attempts. Nobody knows until someone has looked.',
      cites: ['STD-AA23-POSING', 'STD-63B-INVALIDATE'],
      standards: [advisory, lifeOfAuthenticators],
    }),

    unclear: escalation({
      to: 'security',
      text: 'Tell your security team what you noticed',
      lead: `You don’t need to be sure. Don’t approve anything until they have looked. ${never}`,
      problem: [
        when(
          'posed-as-it',
          'Someone got in touch with the user and said they were from IT or the helpdesk. The user cannot say for certain whether they got anything.',
        ),
        when(
          'request-unasked',
          'The user got a sign-in request or a code that they had not asked for, and cannot say for certain whether they did anything with it.',
        ),
        'The user fears that someone else may be using their account, and cannot say for certain what happened.',
      ],
      asks: [sayWhen, ...whoPosed, lookAtAccount, decide],
      say: 'You don’t have to be sure. I’ll pass this to our security team, and they’ll look.',
      do: 'Pass on what the caller noticed in their own words.',
      note: 'If in doubt, treat it as an attack until someone has looked.',
      cites: ['STD-AA23-POSING', 'STD-63B-INVALIDATE'],
      standards: [advisory, lifeOfAuthenticators],
    }),
  },
);
