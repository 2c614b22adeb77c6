/** A one-time code cannot be had by email, SMS or voice (ENT-01). */
import {
  type AnswerTo,
  always,
  escalation,
  guide,
  instruction,
  needs,
  question,
  resolution,
  to,
  when,
} from '../build.ts';
import { asksOf, documented } from '../procedures/documented.ts';
import { whichProduct } from '../procedures/sign-in-checks.ts';

const cites = ['ENT-01-OTP-CHANNEL'];

/** What to do for each way of getting a code, and how callers tell how it went. */
const ways = {
  email: {
    heading: 'Get the code by email',
    lead: 'The email address on your profile makes this way possible.',
    steps: [
      { do: 'Sign in again, and ask for the code by email.' },
      { do: 'Open the mailbox of the address on your profile.' },
      { do: 'Enter the code yourself.', also: 'Don’t tell anyone the code.' },
    ],
    say: 'Please sign in again and ask for the code by email. It goes to the address on your profile. Enter it yourself, and don’t read it to me.',
    listenFor: ['it arrived', 'no email', 'email is not offered', 'that mailbox is locked too'],
    note: 'Possible doesn’t mean certain. The document says only what email needs.',
    worked: ['It arrived by email, I’m in.', 'Yes, that did it.'],
    failed: ['Nothing in my inbox.', 'That one fails too.'],
    cannot: ['I can’t get at that mailbox without the code.', 'There is no email to choose.'],
    cannotHint: 'For example, email isn’t offered, or I can’t open the mailbox.',
    tried: ['I did that first.', 'I’ve asked for it twice.'],
    knows: 'email-tried',
  },
  sms: {
    heading: 'Get the code by text message',
    lead: 'The mobile number on your profile makes this way possible.',
    steps: [
      { do: 'Sign in again, and ask for the code by SMS.' },
      { do: 'Read the text message on the mobile with the number on your profile.' },
      { do: 'Enter the code yourself.', also: 'Don’t tell anyone the code.' },
    ],
    say: 'Please sign in again and ask for the code by text message. It goes to the mobile number on your profile. Enter it yourself, and don’t read it to me.',
    listenFor: ['it arrived', 'no text', 'SMS is not offered', 'that is my old number'],
    note: 'If the mobile number on the profile is an old one, that’s a finding. It goes to the administrator.',
    worked: ['The text is here, and it accepted it.', 'I’m in.'],
    failed: ['I don’t get any text.', 'Same thing with the text.'],
    cannot: ['I don’t have that number any more.', 'There is no SMS to choose.'],
    cannotHint: 'For example, SMS isn’t offered, or it’s an old number.',
    tried: ['I tried the text before.', 'I did that already.'],
    knows: 'sms-tried',
  },
  voice: {
    heading: 'Get the code by phone call',
    lead: 'The call goes to your phone number. If there is none, it goes to your mobile number.',
    steps: [
      { do: 'Go to the phone that will ring.' },
      { do: 'Sign in again, and ask for the code by phone call.' },
      { do: 'Answer, and enter the code yourself.', also: 'Don’t tell anyone the code.' },
    ],
    say: 'Please sign in again and ask for the code by phone call. It goes to your phone number, or to your mobile if you have no phone number. Keep the code to yourself.',
    listenFor: ['it rings', 'no call', 'voice is not offered', 'I am not at that phone'],
    note: 'Settle first which phone will ring. With a phone number on the profile, the mobile doesn’t ring.',
    worked: ['It rang, I typed it in, done.', 'Yes, that was it.'],
    failed: ['Nothing rings.', 'No, not that way either.'],
    cannot: ['That phone is somewhere else.', 'I don’t see a call to choose.'],
    cannotHint: 'For example, a call isn’t offered, or I’m not near that phone.',
    tried: ['I had it call me before.', 'I tried that.'],
    knows: 'voice-tried',
  },
} as const;

/**
 * @param way how the code is to be sent
 * @param instead what this way takes the place of, as the end of its heading; headings are unique
 * @param worked where success leads
 * @param next where it leads when this way fails or cannot be used
 * @returns the step of getting the code that way
 */
const get = <Worked extends string, Next extends string>(
  way: keyof typeof ways,
  instead: string,
  worked: Worked,
  next: Next,
) => {
  const of = ways[way];
  const knows = [of.knows];
  return instruction(
    {
      text: `${of.heading}${instead}`,
      lead: of.lead,
      steps: [...of.steps],
      say: of.say,
      listenFor: [...of.listenFor],
      note: of.note,
      cites,
    },
    {
      worked: to(worked, 'It worked', {
        hint: 'I got the code, and it was accepted.',
        caller: [...of.worked],
      }),
      failed: to(next, 'It doesn’t work', { caller: [...of.failed], knows }),
      cannot: to(next, 'I can’t do this', {
        hint: of.cannotHint,
        caller: [...of.cannot],
        knows,
      }),
      'already-tried': to(next, 'I already tried this', { caller: [...of.tried], knows }),
    },
  );
};

/**
 * @param worded the question in its voices, for the one way that is left
 * @param yes the answer that takes it
 * @returns the question whether the last way that is left can be used
 */
const lastWay = <Yes extends Readonly<Record<string, AnswerTo<string>>>>(
  worded: { text: string; lead: string; say: string; do: string },
  yes: Yes,
) =>
  question(
    {
      ...worded,
      why: 'Your administrator has to find the cause, but you may not have to wait for that.',
      listenFor: ['yes, try that', 'no, nothing else', 'no idea'],
      note: 'This is the last of the three ways. After it, pass it on.',
      cites,
    },
    {
      ...yes,
      neither: to('askAdministrator', 'No', {
        caller: ['No, there’s nothing else.', 'I can’t do that either.'],
      }),
      'not-sure': to('askAdministrator', 'I’m not sure', {
        hint: 'Your administrator can check all of it.',
        caller: ['I don’t know what else is on it.', 'I can’t see that.'],
      }),
    },
  );

/** Who can look at the profile, and what is on it, for each way that was wanted first. */
const lookUp = <
  Node extends string,
  Email extends string,
  Sms extends string,
  Voice extends string,
>(
  /** Ends the headings, which are unique. */
  wanted: string,
  node: Node,
  leads: { email: Email; mobile: Sms; phone: Voice },
) => ({
  ask: question(
    {
      text: `Can someone look at your user profile now${wanted}?`,
      lead: 'Ask your administrator, or the person who is helping you.',
      why: 'Guessing doesn’t help here. The profile decides which ways are possible.',
      say: 'No problem. I’ll see whether I can look at your profile, or who can.',
      do: 'If you may see this user’s profile, check which of **Email**, **Mobile** and **Phone** are filled in.',
      listenFor: ['please look', 'my administrator is here', 'there is nobody'],
      note: 'Having a mailbox or a mobile says nothing about the profile. The document doesn’t say where a user would see it.',
      cites,
    },
    {
      yes: to(node, 'Yes, we can look now', {
        caller: ['Can you check that for me?', 'Hold on, the administrator sits next door.'],
      }),
      no: to('askAdministrator', 'No, not now', {
        caller: ['There’s nobody here.', 'I can’t get at it.'],
      }),
      'not-sure': to('askAdministrator', 'I’m not sure who could', {
        hint: 'Your administrator is the one to ask.',
        caller: ['Who would that be?', 'No idea who does that here.'],
      }),
    },
  ),
  profile: question(
    {
      text: `What is on your user profile${wanted}?`,
      lead: 'If there is more than one, choose the one that you can reach now.',
      why: 'Each entry allows its own way of getting a code.',
      say: 'Which of these are on the profile: an email address, a mobile number, a phone number? If there are several, which one can you reach right now?',
      do: 'If you may see the profile, read **Email**, **Mobile** and **Phone** there. Don’t read the entries aloud.',
      listenFor: ['email', 'mobile', 'only a phone', 'none of them'],
      note: 'Email address: email only. Mobile number: SMS, and a call where there is no phone number. Phone number: a call only.',
      cites,
    },
    {
      email: to(leads.email, 'An email address', {
        hint: 'It allows a code by email.',
        caller: ['My email is on it.', 'There’s an address, yes.'],
        knows: ['profile-email'],
      }),
      mobile: to(leads.mobile, 'A mobile number', {
        hint: 'It allows a text message.',
        caller: ['My cell number.', 'I see something under mobile.'],
        knows: ['profile-mobile'],
      }),
      phone: to(leads.phone, 'A phone number', {
        hint: 'It allows a call.',
        caller: ['Just a telephone.', 'There’s one under phone.'],
        knows: ['profile-phone'],
      }),
      none: to('noneAtAll', 'None of them', {
        caller: ['They’re all empty.', 'There’s nothing at all.'],
        knows: ['profile-empty'],
      }),
      'not-sure': to('askAdministrator', 'I’m not sure', {
        hint: 'Your administrator can look.',
        caller: ['I can’t see my profile.', 'No idea what is in there.'],
      }),
    },
  ),
});

const emailProfile = lookUp(' for the email', 'profileForEmail', {
  email: 'besideEmail',
  mobile: 'smsNotEmail',
  phone: 'voiceNotEmail',
});
const smsProfile = lookUp(' for the text message', 'profileForSms', {
  email: 'emailNotSms',
  mobile: 'besideMobile',
  phone: 'voiceNotSms',
});
const voiceProfile = lookUp(' for the call', 'profileForVoice', {
  email: 'emailNotVoice',
  mobile: 'voiceToEither',
  phone: 'voiceToPhone',
});
const anyProfile = lookUp('', 'profileHolds', {
  email: 'useEmail',
  mobile: 'useSms',
  phone: 'useVoice',
});

/** What the document names for each way, with the facts that settle whether the profile has it. */
export const documentedEntries = [
  documented(
    ['profile-email', 'no-profile-email'],
    'Check whether the profile has **Email**: it allows EMAIL.',
  ),
  documented(
    ['profile-mobile', 'no-profile-mobile'],
    'Check whether the profile has **Mobile**: it allows SMS, and VOICE where there is no **Phone**.',
  ),
  documented(
    ['profile-phone', 'no-profile-phone'],
    'Check whether the profile has **Phone**: VOICE uses it before **Mobile**.',
  ),
];

const whyNoEmail =
  'Find out why EMAIL does not work for this user although **Email** is on the profile, and whether it is an address that the user can read.';
const whyNoSms =
  'Find out why SMS does not work for this user although **Mobile** is on the profile, and whether it is a number that the user has now.';

const otherWay = {
  why: 'Your administrator has to find the cause, but you may not have to wait for that.',
  cites,
};

export const otpChannelUnavailable = guide(
  'otp-channel-unavailable',
  {
    product: 'entrust',
    title: 'I can’t get a one-time code by email, text or phone call',
    summary: 'Identity as a Service won’t let you get a one-time code (OTP) the way you want.',
    symptoms: [
      'OTP not available',
      'cannot use OTP by email',
      'cannot use OTP by SMS',
      'cannot use OTP by voice',
      'no text message with the code',
      'no code by mail',
      'no call with the code',
      'email option missing',
      'sms greyed out',
      'voice call goes to the wrong phone',
      'call rings on my desk phone',
      'no mobile number on my profile',
      'no email address on my profile',
      'one time passcode',
      'verifcation code sms',
    ],
  },
  {
    wantedChannel: question(
      {
        text: 'How were you trying to get the code?',
        lead: 'A one-time code (OTP) can be sent by email, by text message or by phone call.',
        why: 'Each way needs an entry on your user profile. We’ll check whether yours is there.',
        say: 'How did you want to get the one-time code: by email, by text message, or by phone call? Please don’t read me any code.',
        listenFor: ['email', 'text message, SMS', 'a call, voice', 'I get nothing at all'],
        note: 'People say “I don’t get the code”. First settle how it should be sent.',
        cites,
      },
      {
        email: to('emailAddress', 'By email', {
          caller: ['I used to get it in my inbox.', 'I want it sent to my email.'],
          knows: ['wanted-email'],
          isChannel: true,
        }),
        sms: to('mobileNumber', 'By text message (SMS)', {
          caller: ['As a text.', 'The one with the numbers, on my mobile. An SMS, I think.'],
          knows: ['wanted-sms'],
          isChannel: true,
        }),
        voice: to('phoneNumber', 'By phone call (voice)', {
          caller: ['The one where a voice reads it out.', 'It’s supposed to call me.'],
          knows: ['wanted-voice'],
          isChannel: true,
        }),
        'not-sure': to('profileHolds', 'I’m not sure, or I don’t mind how', {
          hint: 'We’ll look at what your profile allows.',
          caller: ['I don’t mind how, I just need to get in.', 'I don’t know which one it was.'],
        }),
      },
    ),

    emailAddress: question(
      {
        text: 'Is there an email address on your user profile?',
        notMe: 'There is one, and it isn’t mine',
        lead: 'Without an email address, you can’t get a code by email.',
        why: 'A code by email needs the entry **Email** on the profile.',
        say: 'Do you know whether your user profile has an email address on it? You don’t have to tell me the address.',
        do: 'If you may see the profile, check whether **Email** is filled in.',
        listenFor: ['there is one', 'it is empty', 'I never gave one', 'no idea'],
        note: 'Having a mailbox isn’t the same as having the address on the profile.',
        cites,
      },
      {
        yes: to('besideEmail', 'Yes, there is one', {
          caller: ['My address is in there.', 'Yes, I looked, it’s filled in.'],
          knows: ['profile-email'],
        }),
        no: to('insteadOfEmail', 'No, there is none', {
          caller: ['That field is empty.', 'They never put my email in.'],
          knows: ['no-profile-email'],
        }),
        'not-sure': to('whoCanLookForEmail', 'I’m not sure', {
          hint: 'We’ll find out who can look.',
          caller: ['How would I know that?', 'I do have email, if that’s what you mean.'],
        }),
      },
    ),

    insteadOfEmail: question(
      {
        text: 'Is there a number on your profile instead?',
        lead: 'A mobile number allows a text message or a call. A phone number allows a call.',
        why: 'One entry that’s there can get you in right now.',
        say: 'Then you can’t get the code by email. Is there a mobile number on your profile, or a phone number? Just tell me which, not the number.',
        do: 'If you may see the profile, look at **Mobile** and **Phone**.',
        listenFor: ['my mobile', 'only the office phone', 'both', 'nothing at all'],
        note: 'With both numbers choose the mobile: SMS needs it.',
        cites,
      },
      {
        mobile: to('smsNotEmail', 'A mobile number', {
          hint: 'Even if there is a phone number as well.',
          caller: ['My mobile is in there.', 'The one for my cell phone, yes.'],
          knows: ['profile-mobile'],
        }),
        phone: to('lastVoice', 'Only a phone number', {
          caller: ['Just the one on my desk.', 'A phone, but not my mobile.'],
          knows: ['profile-phone', 'no-profile-mobile'],
        }),
        neither: to('noneAtAll', 'No number at all', {
          caller: ['Neither of them.', 'It’s all empty.'],
          knows: ['profile-empty'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I only know about the email.', 'I can’t see any numbers here.'],
        }),
      },
    ),

    besideEmail: question(
      {
        text: 'You have an email address. Is there a number as well?',
        lead: 'We have no instructions for a code by email that doesn’t work although the address is there. Another way may get you in now.',
        say: 'The address is there, and I’ll pass that on. Is there also a mobile number or a phone number on your profile?',
        do: 'If you may see the profile, look at **Mobile** and **Phone**.',
        listenFor: ['my mobile', 'the office phone', 'only the address'],
        note: 'The document says what email needs. It doesn’t say that the address alone is enough, and the address may be an old one. Don’t claim a cause.',
        ...otherWay,
      },
      {
        mobile: to('smsNotEmail', 'Yes, a mobile number', {
          hint: 'Even if there is a phone number as well.',
          caller: ['My mobile should be on it.', 'Yes, the cell.'],
          knows: ['profile-mobile'],
        }),
        phone: to('lastVoice', 'Yes, but only a phone number', {
          caller: ['A landline, that’s all.', 'Only the one at work.'],
          knows: ['profile-phone', 'no-profile-mobile'],
        }),
        neither: to('askAdministrator', 'No, only the email address', {
          caller: ['There’s nothing else.', 'Just my email.'],
          knows: ['no-profile-mobile', 'no-profile-phone'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can check all of it.',
          caller: ['I didn’t look any further.', 'Could be. I can’t tell.'],
        }),
      },
    ),

    mobileNumber: question(
      {
        text: 'Is there a mobile number on your user profile?',
        notMe: 'There is one, and it isn’t mine',
        lead: 'Without a mobile number, you can’t get a code by text message.',
        why: 'A phone number isn’t enough: text messages need the **Mobile** entry.',
        say: 'Do you know whether a mobile number is on your user profile? A phone number doesn’t count for text messages. You don’t have to tell me the number.',
        do: 'If you may see the profile, check whether **Mobile** is filled in. **Phone** is another entry.',
        listenFor: ['it is there', 'only the phone number', 'I got a new number', 'no idea'],
        note: 'Don’t mix up Phone and Mobile here. A mobile number under **Phone** doesn’t allow SMS.',
        cites,
      },
      {
        yes: to('besideMobile', 'Yes, a mobile number is there', {
          caller: ['My cell is registered.', 'Yes, I can see it.'],
          knows: ['profile-mobile'],
        }),
        no: to('insteadOfMobile', 'No, there is no mobile number', {
          hint: 'A number under **Phone** doesn’t count.',
          caller: ['That one is blank.', 'There is only something under phone.'],
          knows: ['no-profile-mobile'],
        }),
        'not-sure': to('whoCanLookForSms', 'I’m not sure', {
          hint: 'We’ll find out who can look.',
          caller: ['I have a mobile, of course.', 'No idea what they put in there.'],
        }),
      },
    ),

    insteadOfMobile: question(
      {
        text: 'What is on your profile instead of a mobile number?',
        lead: 'An email address allows a code by email. A phone number allows a call.',
        why: 'One entry that’s there can get you in right now.',
        say: 'Then you can’t get a text message. Is there an email address on the profile, or a phone number? Just tell me which.',
        do: 'If you may see the profile, look at **Email** and **Phone**.',
        listenFor: ['my email', 'the office phone', 'both', 'nothing'],
        note: 'With both, choose the one that the caller can reach now.',
        cites,
      },
      {
        email: to('emailNotSms', 'An email address that I can read now', {
          caller: ['My email is in there.', 'Email, yes, I have it open.'],
          knows: ['profile-email'],
        }),
        phone: to('voiceNotSms', 'A phone number that I can answer now', {
          caller: ['The phone here on the desk.', 'A landline. I’m next to it.'],
          knows: ['profile-phone'],
        }),
        neither: to('noneAtAll', 'Neither of them', {
          caller: ['Nothing there.', 'No email, no phone, nothing.'],
          knows: ['profile-empty'],
        }),
        unreachable: to('askAdministrator', 'One is there, but I can’t reach it now', {
          caller: ['That phone is in the office.', 'I can’t open that mailbox.'],
          knows: ['entry-out-of-reach'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I only looked at the mobile.', 'I can’t say.'],
        }),
      },
    ),

    besideMobile: question(
      {
        text: 'Your mobile number is there. Could you use another way for now?',
        lead: 'We have no instructions for a text message that doesn’t arrive although the number is there. A call needs a phone or a mobile number, and you have one.',
        say: 'The mobile number is there, and I’ll pass that on. Could you take a phone call instead, or read an email?',
        do: 'If you may see the profile, look at **Email** and **Phone** too.',
        listenFor: ['a call is fine', 'I can read email', 'it has to be a text'],
        note: 'A mobile number allows SMS and, where there is no phone number, the call as well. The number may be an old one. Don’t claim a cause.',
        ...otherWay,
      },
      {
        call: to('voiceNotSms', 'Yes, a phone call', {
          hint: 'It goes to your phone number. If there is none, to your mobile number.',
          caller: ['Call me, then.', 'A call would be all right.'],
        }),
        email: to('emailNotSms', 'Yes, an email: an address is on my profile', {
          caller: ['Email works too.', 'My address is in there, send it there.'],
          knows: ['profile-email'],
        }),
        neither: to('askAdministrator', 'No, neither of them', {
          caller: ['It has to be the text.', 'I can’t take calls here, and there’s no email.'],
        }),
        'not-sure': to('voiceNotSms', 'I’m not sure', {
          hint: 'Try the call. The number that it needs is there.',
          caller: ['Whatever works.', 'I don’t know what else is on it.'],
        }),
      },
    ),

    phoneNumber: question(
      {
        text: 'Is there a phone number on your user profile?',
        notMe: 'There is one, and it isn’t mine',
        lead: 'A call goes to the phone number, not to the mobile number. The mobile number is used only when there is no phone number.',
        why: 'It tells us which of your phones should ring.',
        say: 'Is there a phone number on your user profile? I mean the entry called Phone, not the mobile. You don’t have to tell me the number.',
        do: 'If you may see the profile, check whether **Phone** is filled in.',
        listenFor: ['the office number', 'only the mobile', 'I have moved desks', 'no idea'],
        note: 'Callers may wait with the mobile in their hand while the desk phone rings. This question clears it up.',
        cites,
      },
      {
        yes: to('voiceToPhone', 'Yes, there is a phone number', {
          caller: ['The one at work, I think.', 'Yes, phone is filled in.'],
          knows: ['profile-phone'],
        }),
        no: to('mobileForVoice', 'No, there is no phone number', {
          caller: ['That line is empty.', 'I don’t have a landline.'],
          knows: ['no-profile-phone'],
        }),
        'not-sure': to('whoCanLookForVoice', 'I’m not sure', {
          hint: 'We’ll find out who can look.',
          caller: ['Phone, mobile, isn’t that the same?', 'I can’t see that anywhere.'],
        }),
      },
    ),

    mobileForVoice: question(
      {
        text: 'Is there a mobile number, then?',
        lead: 'With no phone number, the call goes to the mobile number instead.',
        why: 'One of the two numbers is enough for a call.',
        say: 'With no phone number, the call goes to the mobile number. Is there a mobile number on the profile?',
        do: 'If you may see the profile, check whether **Mobile** is filled in.',
        listenFor: ['yes, my mobile', 'no number at all', 'no idea'],
        note: 'Voice is ruled out only when both numbers are missing.',
        cites,
      },
      {
        yes: to('voiceToMobile', 'Yes, a mobile number', {
          caller: ['My cell phone is on it.', 'Only the mobile, yes.'],
          knows: ['profile-mobile'],
        }),
        no: to('insteadOfVoice', 'No, no number at all', {
          caller: ['There’s no number anywhere.', 'Both are empty.'],
          knows: ['no-profile-mobile'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I can’t tell.', 'Maybe an old one?'],
        }),
      },
    ),

    voiceToPhone: instruction(
      {
        text: 'Take the call at your phone number',
        lead: 'The call goes to the phone number on your profile. Your mobile doesn’t ring.',
        steps: [
          { do: 'Go to the phone that has this number.' },
          { do: 'Ask for the code by phone call again.' },
          {
            do: 'Answer that phone, and enter the code yourself.',
            also: 'Don’t tell anyone the code.',
          },
        ],
        say: 'The call goes to your phone number, not to the mobile. Please go to that phone, ask for the call again, and answer it. Keep the code to yourself.',
        listenFor: ['it rings', 'nothing rings', 'I am not at that phone'],
        note: 'Let them say which phone they’re waiting at before they ask for the call.',
        cites,
      },
      {
        worked: to('voiceWorks', 'It worked', {
          hint: 'I got the call and the code was accepted.',
          caller: ['Oh, it was ringing over there all the time.', 'Yes, I’m in.'],
        }),
        failed: to('besideVoice', 'I get no call', {
          caller: ['It’s not ringing.', 'It won’t let me choose the call.'],
          knows: ['voice-tried'],
        }),
        cannot: to('besideVoice', 'I can’t take a call there', {
          hint: 'For example, I’m not near that phone.',
          caller: [
            'That phone is at the office and I’m at home.',
            'I don’t have that number any more.',
          ],
          knows: ['voice-tried'],
        }),
        'already-tried': to('besideVoice', 'I already tried this', {
          caller: ['I sat next to it the whole time.', 'I did just that.'],
          knows: ['voice-tried'],
        }),
      },
    ),

    voiceToMobile: instruction(
      {
        text: 'Take the call on your mobile',
        lead: 'There is no phone number on your profile, so the call goes to the mobile number.',
        steps: [
          { do: 'Keep the mobile with this number to hand.' },
          { do: 'Ask for the code by phone call again.' },
          {
            do: 'Answer the mobile, and enter the code yourself.',
            also: 'Don’t tell anyone the code.',
          },
        ],
        say: 'You have no phone number on the profile, so the call goes to your mobile. Please ask for the call again, and answer your mobile. Keep the code to yourself.',
        listenFor: ['it rings now', 'no call', 'that is not my number any more'],
        note: 'The document says it: a mobile number alone is enough for a call.',
        cites,
      },
      {
        worked: to('voiceWorks', 'It worked', {
          hint: 'I got the call and the code was accepted.',
          caller: ['There, it called me.', 'Got it, that was all.'],
        }),
        failed: to('besideVoice', 'I get no call', {
          caller: ['My mobile doesn’t ring.', 'I can’t even choose the call.'],
          knows: ['voice-tried'],
        }),
        cannot: to('besideVoice', 'I can’t take a call on it', {
          hint: 'For example, it’s another number now.',
          caller: ['I’ve changed my number.', 'I left it at home.'],
          knows: ['voice-tried'],
        }),
        'already-tried': to('besideVoice', 'I already tried this', {
          caller: ['I did, twice.', 'That’s what I’ve been doing.'],
          knows: ['voice-tried'],
        }),
      },
    ),

    besideVoice: question(
      {
        text: 'Could you use a text message or an email instead?',
        lead: 'We have no instructions for a call that doesn’t reach you although the number is there. Another way may get you in now.',
        say: 'I’ll pass on that the call doesn’t reach you. Is there a mobile number on the profile for a text message, or an email address?',
        do: 'If you may see the profile, look at **Mobile** and **Email**.',
        listenFor: ['a text is fine', 'I can read email', 'no other way'],
        note: 'A number that’s there and a call that doesn’t get through: the document gives no fix. Look for another way, then pass it on.',
        ...otherWay,
      },
      {
        sms: to('smsNotVoice', 'A text message: a mobile number is there', {
          caller: ['Text me, that’s fine.', 'My mobile is in there, so yes.'],
          knows: ['profile-mobile'],
        }),
        email: to('emailNotVoice', 'An email: an address is there', {
          caller: ['I can read my email.', 'By email, then.'],
          knows: ['profile-email'],
        }),
        neither: to('askAdministrator', 'No, neither of them', {
          caller: ['I need that call.', 'There’s nothing else on it.'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can check all of it.',
          caller: ['I don’t know what else there is.', 'Can’t you see that?'],
        }),
      },
    ),

    insteadOfVoice: question(
      {
        text: 'Is there an email address on your profile, then?',
        lead: 'Without a number you can’t get a call or a text message. Email is the only way left.',
        why: 'To use one-time codes, the profile must have at least one of the three.',
        say: 'Without any number you can’t get a call or a text message. Is there an email address on the profile?',
        do: 'If you may see the profile, check whether **Email** is filled in.',
        listenFor: ['yes, my email', 'nothing there', 'no idea'],
        note: 'If this is missing too, one-time codes can’t be used at all.',
        cites,
      },
      {
        yes: to('emailOnly', 'Yes, an email address', {
          caller: ['That one is there.', 'My work email, yes.'],
          knows: ['profile-email'],
        }),
        no: to('noneAtAll', 'No, nothing', {
          caller: ['Not that either.', 'Everything is empty.'],
          knows: ['profile-empty'],
        }),
        'not-sure': to('askAdministrator', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I can’t see that.', 'Maybe, I don’t know.'],
        }),
      },
    ),

    whoCanLookForEmail: emailProfile.ask,
    profileForEmail: emailProfile.profile,
    whoCanLookForSms: smsProfile.ask,
    profileForSms: smsProfile.profile,
    whoCanLookForVoice: voiceProfile.ask,
    profileForVoice: voiceProfile.profile,
    profileHolds: anyProfile.profile,

    useEmail: get('email', '', 'wayWorks', 'besideEmail'),
    useSms: get('sms', '', 'wayWorks', 'besideMobile'),
    useVoice: get('voice', '', 'wayWorks', 'besideVoice'),

    smsNotEmail: get('sms', ' instead of email', 'otherWayWorks', 'callLeft'),
    voiceNotEmail: get('voice', ' instead of email', 'otherWayWorks', 'smsLeft'),
    emailNotSms: get('email', ' instead of a text message', 'otherWayWorks', 'callLeftOfTwo'),
    voiceNotSms: get('voice', ' instead of a text message', 'otherWayWorks', 'emailLeft'),
    emailNotVoice: get('email', ' instead of a call', 'otherWayWorks', 'smsLeftOfTwo'),
    voiceToEither: get('voice', ' at one of your numbers', 'voiceWorks', 'besideVoice'),
    smsNotVoice: get('sms', ' instead of a call', 'otherWayWorks', 'emailLeftOfTwo'),
    emailOnly: get('email', ', the only way left', 'otherWayWorks', 'askAdministrator'),

    callLeft: lastWay(
      {
        text: 'Could you take a call?',
        lead: 'A call goes to your phone number. If there is none, it goes to the mobile number that’s on your profile.',
        say: 'Could you take a phone call instead? It goes to your phone number, or to your mobile if there is no phone number.',
        do: 'If you may see the profile, check whether **Phone** is filled in: then that phone rings, not the mobile.',
      },
      {
        call: to('lastVoice', 'Yes, a phone call', {
          caller: ['Yes, call me.', 'A call is fine.'],
        }),
      },
    ),
    callLeftOfTwo: lastWay(
      {
        text: 'Could you take a call at a number on your profile?',
        lead: 'A call goes to your phone number. If there is none, it goes to your mobile number. One of the two must be on your profile.',
        say: 'Is there a number on your profile at which you could take a call?',
        do: 'If you may see the profile, look at **Phone** and **Mobile**.',
      },
      {
        call: to('lastVoice', 'Yes, a phone call', {
          caller: ['Yes, the phone on my desk.', 'My number is in there, call me.'],
        }),
      },
    ),
    smsLeft: lastWay(
      {
        text: 'Is there a mobile number for a text message?',
        lead: 'A text message needs the entry **Mobile**. A phone number isn’t enough.',
        say: 'Is there a mobile number on the profile for a text message? A phone number doesn’t count.',
        do: 'If you may see the profile, check whether **Mobile** is filled in.',
      },
      {
        sms: to('lastSms', 'Yes, a mobile number is on my profile', {
          caller: ['Yes, my mobile is in there.', 'There’s one, send a text.'],
          knows: ['profile-mobile'],
        }),
      },
    ),
    smsLeftOfTwo: lastWay(
      {
        text: 'Could you get a text message?',
        lead: 'A text message needs the entry **Mobile** on your profile.',
        say: 'Is there a mobile number on the profile, so that you could get a text message?',
        do: 'If you may see the profile, check whether **Mobile** is filled in.',
      },
      {
        sms: to('lastSms', 'Yes, a mobile number is on my profile', {
          caller: ['Yes, a text is fine.', 'My mobile is on it.'],
          knows: ['profile-mobile'],
        }),
      },
    ),
    emailLeft: lastWay(
      {
        text: 'Is there an email address for the code?',
        lead: 'A code by email needs the entry **Email** on your profile.',
        say: 'Is there an email address on the profile that you can read now?',
        do: 'If you may see the profile, check whether **Email** is filled in.',
      },
      {
        email: to('lastEmail', 'Yes, an email address is on my profile', {
          caller: ['Yes, my email is in there.', 'I can read my email.'],
          knows: ['profile-email'],
        }),
      },
    ),
    emailLeftOfTwo: lastWay(
      {
        text: 'Could you read an email?',
        lead: 'A code by email needs the entry **Email** on your profile.',
        say: 'Is there an email address on the profile, and can you read your email now?',
        do: 'If you may see the profile, check whether **Email** is filled in.',
      },
      {
        email: to('lastEmail', 'Yes, an email address is on my profile', {
          caller: ['Yes, email is fine.', 'My address is on it.'],
          knows: ['profile-email'],
        }),
      },
    ),

    lastEmail: get('email', ', the last way left', 'otherWayWorks', 'askAdministrator'),
    lastSms: get('sms', ', the last way left', 'otherWayWorks', 'askAdministrator'),
    lastVoice: get('voice', ', the last way left', 'otherWayWorks', 'askAdministrator'),

    voiceWorks: resolution({
      text: 'Fixed. The call reaches you.',
      lead: 'You’re signed in.',
      wrong: needs(
        'wanted-voice',
        'The user couldn’t get the code by phone call. The cause isn’t known.',
      ),
      fixed: 'Asking for the call, and answering at the number that’s called.',
      remember:
        'The call goes to your phone number. Only when there is none does it go to your mobile number.',
      say: 'Good. For the next time: the call goes to your phone number, or to your mobile if you have no phone number.',
      note: 'Close with the rule: phone number first, mobile number only where there is none.',
      cites,
    }),

    wayWorks: resolution({
      text: 'You’re in, using a method your profile allows',
      lead: 'You have your one-time code.',
      wrong: 'It wasn’t known how the user can get a code.',
      fixed: 'Getting the code by a way whose entry is on the profile.',
      remember:
        'Email needs an email address, a text message a mobile number, and a call a phone or a mobile number.',
      say: 'Good, you’re in.',
      note: 'Nobody tried another way in this call, so nothing is broken as far as we know.',
      cites,
    }),

    otherWayWorks: resolution({
      text: 'You’re in, using another way',
      lead: 'You have your one-time code. The rest can wait.',
      wrong: [
        when(
          ['wanted-email', 'no-profile-email'],
          'Without an email address on the profile, a code can’t be sent by email.',
        ),
        when(
          ['wanted-sms', 'no-profile-mobile'],
          'Without a mobile number on the profile, a code can’t be sent by text message.',
        ),
        when(
          ['wanted-voice', 'no-profile-phone', 'no-profile-mobile'],
          'Without a phone or mobile number on the profile, a code can’t be sent by phone call.',
        ),
        always(
          'each way that leads here takes the place of one that was wanted or tried first',
          'The user couldn’t get the code the way that was wanted or tried first. The cause isn’t known.',
        ),
      ],
      fixed: 'Getting the code another way.',
      remember:
        'Email needs an email address, a text message a mobile number, and a call a phone or a mobile number. If you need the first way, ask your administrator.',
      say: 'Good, you’re in. If you want the first way back, your administrator can look at your profile without any hurry.',
      note: 'The first way hasn’t been repaired. Say so, so that nobody is surprised next time.',
      cites,
    }),

    noneAtAll: escalation({
      operation: 'change-number',
      to: 'administrator',
      text: 'Your profile needs an email address or a number first',
      lead: 'With none of the three on your profile, no one-time code can reach you.',
      problem: needs(
        'profile-empty',
        'The user cannot use OTP at all. According to the user, the profile has none of the attributes Email, Mobile and Phone.',
      ),
      asks: [
        whichProduct,
        'Add at least one of **Email**, **Mobile** and **Phone** to the profile: Email for EMAIL, Mobile for SMS, Phone or Mobile for VOICE.',
      ],
      left: 'Asking for a code again, once one of the three is on the profile. The document does not say who adds it, or where.',
      say: 'Your profile has no address and no number, so no code can reach you. I’ll pass this to the administrator with what we found.',
      note: 'A new number or address is a new place for codes to go. Treat it like a new factor: identity first.',
      cites,
    }),

    askAdministrator: escalation({
      operation: 'change-number',
      to: 'administrator',
      text: 'Your administrator can check your profile',
      lead: 'The entries on your profile decide how you can get a code. Your administrator can see them.',
      problem: [
        when(
          ['wanted-email', 'no-profile-email'],
          'OTP using EMAIL is not available. According to the user, the profile has no Email.',
        ),
        when(
          ['wanted-email', 'profile-email'],
          'OTP using EMAIL does not work for the user. According to the user, the profile has an Email.',
        ),
        when(
          'wanted-email',
          'OTP using EMAIL does not work for the user. Whether the profile has an Email is not known.',
        ),
        when(
          ['wanted-sms', 'no-profile-mobile'],
          'OTP using SMS is not available. According to the user, the profile has no Mobile.',
        ),
        when(
          ['wanted-sms', 'profile-mobile'],
          'OTP using SMS does not work for the user. According to the user, the profile has a Mobile.',
        ),
        when(
          'wanted-sms',
          'OTP using SMS does not work for the user. Whether the profile has a Mobile is not known.',
        ),
        when(
          ['wanted-voice', 'no-profile-phone', 'no-profile-mobile'],
          'OTP using VOICE is not available. According to the user, the profile has neither Phone nor Mobile.',
        ),
        when(
          ['wanted-voice', 'voice-tried'],
          'The user cannot get an OTP using VOICE. According to the user, the profile has a number for it.',
        ),
        when(
          ['wanted-voice', 'no-profile-phone'],
          'OTP using VOICE does not work for the user. According to the user, the profile has no Phone. Whether it has a Mobile is not known.',
        ),
        when(
          ['wanted-voice', 'profile-mobile'],
          'OTP using VOICE does not work for the user. According to the user, the profile has a Mobile. Whether it has a Phone is not known.',
        ),
        when(
          'wanted-voice',
          'OTP using VOICE does not work for the user. Which numbers the profile has is not known.',
        ),
        'The user cannot get an OTP.',
      ],
      asks: [
        whichProduct,
        ...asksOf(documentedEntries),
        when(
          'entry-out-of-reach',
          'One of the entries is there, but the user cannot reach it now. Find out which one.',
        ),
        when(['wanted-email', 'profile-email'], whyNoEmail),
        when('email-tried', whyNoEmail),
        when(['wanted-sms', 'profile-mobile'], whyNoSms),
        when('sms-tried', whyNoSms),
        when(
          'voice-tried',
          'Find out which number VOICE calls, if any, whether the user can answer it, and why the call does not reach the user if so.',
        ),
        'Tell the user which way is possible now. If an entry that the user needs is missing or wrong, correct it.',
      ],
      left: 'Getting the code by a way that the profile allows. The document does not say who adds a missing entry, or where.',
      say: 'I’ll pass this to the administrator: how you wanted the code, what is on the profile as far as we know, and everything else you’ve told me.',
      note: 'Name the kind of entry, never the number or the address. Asking for code after code shows nothing new.',
      cites,
    }),
  },
);
