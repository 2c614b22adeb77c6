/** A one-time code cannot be had by e-mail, SMS or voice (ENT-01). */
import { escalation, guide, instruction, question, resolution, to } from '../build.ts';

export const otpChannelUnavailable = guide(
  'otp-channel-unavailable',
  {
    product: 'entrust',
    title: 'No one-time code by e-mail, SMS or phone call',
    summary: 'Identity as a Service does not let you get a one-time code (OTP) the way you want.',
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
        text: 'Which way of getting the code does not work?',
        lead: 'A one-time code (OTP) can come by e-mail, by text message or by a phone call.',
        why: 'Each way needs its own entry on your user profile. We look for the one that is missing.',
        say: 'How did you want to get the one-time code: by e-mail, by text message, or by a phone call? Please don’t read me any code.',
        listenFor: ['e-mail', 'mail', 'text message, SMS', 'a call, voice', 'nothing comes at all'],
        note: 'People say “the code does not come”. First settle by which way it should come.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        email: to('emailAddress', 'By e-mail', {
          caller: ['It used to come to my inbox.', 'I want it mailed to me.'],
        }),
        sms: to('mobileNumber', 'By text message (SMS)', {
          caller: ['As a text.', 'The one with the numbers, on my mobile. An SMS, I think.'],
        }),
        voice: to('phoneNumber', 'By a phone call (voice)', {
          caller: ['The one where a voice reads it out.', 'It is supposed to ring me.'],
        }),
        'not-sure': to('profileHolds', 'I’m not sure, or any way will do', {
          hint: 'We look at what your profile allows.',
          caller: ['I don’t mind how, I just need to get in.', 'I don’t know which one it was.'],
        }),
      },
    ),

    emailAddress: question(
      {
        text: 'Is there an e-mail address on your user profile?',
        lead: 'Without an e-mail address, a code cannot come by e-mail.',
        why: 'A code by e-mail needs the entry **Email** on the profile.',
        say: 'Do you know whether your user profile has an e-mail address on it? You don’t have to tell me the address.',
        do: 'If you may see the profile, look whether **Email** is filled in.',
        listenFor: ['there is one', 'it is empty', 'I never gave one', 'no idea'],
        note: 'Having a mailbox is not the same as having the address on the profile.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        yes: to('besideEmail', 'Yes, there is one', {
          caller: ['My address is in there.', 'Yes, I looked, it is filled in.'],
        }),
        no: to('insteadOfEmail', 'No, there is none', {
          caller: ['That field is empty.', 'They never put my mail in.'],
        }),
        'not-sure': to('whoCanLook', 'I’m not sure', {
          hint: 'We find out who can look.',
          caller: ['How would I know that?', 'I do have e-mail, if that is what you mean.'],
        }),
      },
    ),

    insteadOfEmail: question(
      {
        text: 'No e-mail address. Is there a number instead?',
        lead: 'A mobile number allows a text message or a call. A phone number allows a call.',
        why: 'One entry that is there can get you in right now.',
        say: 'Then the code cannot come by e-mail. Is there a mobile number on your profile, or a phone number? Just tell me which, not the number.',
        do: 'If you may see the profile, look at **Mobile** and **Phone**.',
        listenFor: ['my mobile', 'only the office phone', 'both', 'nothing at all'],
        note: 'With both numbers take the mobile: SMS needs it, and only it.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        mobile: to('useSms', 'A mobile number', {
          hint: 'Also if there is a phone number besides.',
          caller: ['My mobile is in there.', 'The one for my cell phone, yes.'],
        }),
        phone: to('useVoice', 'Only a phone number', {
          caller: ['Just the one on my desk.', 'A phone, but not my mobile.'],
        }),
        neither: to('noneAtAll', 'No number at all', {
          caller: ['Neither of them.', 'It is all empty.'],
        }),
        'not-sure': to('emailMissing', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I only know about the mail.', 'I can’t see any numbers here.'],
        }),
      },
    ),

    besideEmail: question(
      {
        text: 'The address is there. Is there a number besides?',
        lead: 'Nothing more is documented about codes by e-mail. Another way may get you in now.',
        why: 'The cause has to be found by your administrator. You may not have to wait for it.',
        say: 'The address is there, so the cause is something else, and I will pass that on. Is there also a mobile number or a phone number on your profile?',
        do: 'If you may see the profile, look at **Mobile** and **Phone**.',
        listenFor: ['my mobile', 'the office phone', 'only the address'],
        note: 'The document says what e-mail needs. It does not say that the address alone is enough. Do not promise it.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        mobile: to('useSms', 'Yes, a mobile number', {
          hint: 'Also if there is a phone number besides.',
          caller: ['My mobile should be on it.', 'Yes, the cell.'],
        }),
        phone: to('useVoice', 'Yes, but only a phone number', {
          caller: ['A landline, that is all.', 'Only the one at work.'],
        }),
        neither: to('emailPresent', 'No, only the e-mail address', {
          caller: ['There is nothing else.', 'Just my mail.'],
        }),
        'not-sure': to('emailPresent', 'I’m not sure', {
          hint: 'Your administrator looks at all of it.',
          caller: ['I didn’t look any further.', 'Could be. I can’t tell.'],
        }),
      },
    ),

    mobileNumber: question(
      {
        text: 'Is there a mobile number on your user profile?',
        lead: 'Without a mobile number, a code cannot come by text message.',
        why: 'A phone number does not do: SMS needs the entry **Mobile**.',
        say: 'Do you know whether a mobile number is on your user profile? A phone number does not count for text messages. You don’t have to tell me the number.',
        do: 'If you may see the profile, look whether **Mobile** is filled in. **Phone** is another entry.',
        listenFor: ['it is there', 'only the phone number', 'I got a new number', 'no idea'],
        note: 'The mix-up of Phone and Mobile happens here. A mobile number under **Phone** does not allow SMS.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        yes: to('besideMobile', 'Yes, a mobile number is there', {
          caller: ['My cell is registered.', 'Yes, I can see it.'],
        }),
        no: to('insteadOfMobile', 'No, there is no mobile number', {
          hint: 'A number under **Phone** does not count.',
          caller: ['That one is blank.', 'There is only something under phone.'],
        }),
        'not-sure': to('whoCanLook', 'I’m not sure', {
          hint: 'We find out who can look.',
          caller: ['I have a mobile, of course.', 'No idea what they put in there.'],
        }),
      },
    ),

    insteadOfMobile: question(
      {
        text: 'No mobile number. What is there instead?',
        lead: 'An e-mail address allows a code by e-mail. A phone number allows a call.',
        why: 'One entry that is there can get you in right now.',
        say: 'Then no text message can come. Is there an e-mail address on the profile, or a phone number? Just tell me which.',
        do: 'If you may see the profile, look at **Email** and **Phone**.',
        listenFor: ['my e-mail', 'the office phone', 'both', 'nothing'],
        note: 'With both, take the one that the caller can reach now.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        email: to('useEmail', 'An e-mail address that I can read now', {
          caller: ['My mail is in there.', 'E-mail, yes, I have it open.'],
        }),
        phone: to('useVoice', 'A phone number that I can answer now', {
          caller: ['The phone here on the desk.', 'A landline. I am next to it.'],
        }),
        neither: to('noneAtAll', 'Neither of them', {
          caller: ['Nothing there.', 'No mail, no phone, nothing.'],
        }),
        unreachable: to('mobileMissing', 'One is there, but I can’t reach it now', {
          caller: ['That phone is in the office.', 'I can’t open that mailbox.'],
        }),
        'not-sure': to('mobileMissing', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I only looked at the mobile.', 'I can’t say.'],
        }),
      },
    ),

    besideMobile: question(
      {
        text: 'The mobile number is there. Would another way do for now?',
        lead: 'Nothing more is documented about codes by text message. A call needs a phone or a mobile number, and you have one.',
        why: 'The cause has to be found by your administrator. You may not have to wait for it.',
        say: 'The mobile number is there, so the cause is something else, and I will pass that on. Could you take a phone call instead, or read an e-mail?',
        do: 'If you may see the profile, look at **Email** and **Phone** too.',
        listenFor: ['a call is fine', 'I can read mail', 'it has to be a text'],
        note: 'A mobile number serves SMS and, where there is no phone number, the call as well.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        call: to('useVoice', 'Yes, a phone call', {
          hint: 'It goes to your phone number. If there is none, to your mobile number.',
          caller: ['Ring me, then.', 'A call would be all right.'],
        }),
        email: to('useEmail', 'Yes, an e-mail: an address is on my profile', {
          caller: ['Mail works too.', 'My address is in there, send it there.'],
        }),
        neither: to('mobilePresent', 'No, neither of them', {
          caller: ['It has to be the text.', 'I can’t take calls here, and there is no mail.'],
        }),
        'not-sure': to('useVoice', 'I’m not sure', {
          hint: 'Try the call. The number that it needs is there.',
          caller: ['Whatever works.', 'I don’t know what else is on it.'],
        }),
      },
    ),

    phoneNumber: question(
      {
        text: 'Is there a phone number on your user profile?',
        lead: 'A call goes to the phone number, not to the mobile number. The mobile number is used only when there is no phone number.',
        why: 'It tells us which of your phones should ring.',
        say: 'Is there a phone number on your user profile? I mean the entry called Phone, not the mobile. You don’t have to tell me the number.',
        do: 'If you may see the profile, look whether **Phone** is filled in.',
        listenFor: ['the office number', 'only the mobile', 'I have moved desks', 'no idea'],
        note: 'Callers wait with the mobile in their hand while the desk phone rings. This question clears it up.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        yes: to('voiceToPhone', 'Yes, there is a phone number', {
          caller: ['The one at work, I think.', 'Yes, phone is filled in.'],
        }),
        no: to('mobileForVoice', 'No, there is no phone number', {
          caller: ['That line is empty.', 'I don’t have a landline.'],
        }),
        'not-sure': to('whoCanLook', 'I’m not sure', {
          hint: 'We find out who can look.',
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
        do: 'If you may see the profile, look whether **Mobile** is filled in.',
        listenFor: ['yes, my mobile', 'no number at all', 'no idea'],
        note: 'Voice is out only when both numbers are missing.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        yes: to('voiceToMobile', 'Yes, a mobile number', {
          caller: ['My cell phone is on it.', 'Only the mobile, yes.'],
        }),
        no: to('insteadOfVoice', 'No, no number at all', {
          caller: ['There is no number anywhere.', 'Both are empty.'],
        }),
        'not-sure': to('numbersMissing', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I can’t tell.', 'Maybe an old one?'],
        }),
      },
    ),

    voiceToPhone: instruction(
      {
        text: 'Take the call at your phone number',
        lead: 'The call goes to the phone number on your profile. Your mobile does not ring.',
        steps: [
          { do: 'Go to the phone that has this number.' },
          { do: 'Ask for the code by a phone call once more.' },
          {
            do: 'Answer that phone, and enter the code yourself.',
            also: 'Don’t tell anyone the code.',
          },
        ],
        say: 'The call goes to your phone number, not to the mobile. Please go to that phone, ask for the call once more, and answer it. Keep the code to yourself.',
        listenFor: ['it rings', 'nothing rings', 'I am not at that phone'],
        note: 'Let them say which phone they wait at before they ask for the call.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        worked: to('voiceWorks', 'It worked', {
          hint: 'I got the call and the code was accepted.',
          caller: ['Oh, it was ringing over there all the time.', 'Yes, I am in.'],
        }),
        failed: to('besideVoice', 'No call comes', {
          caller: ['It is not ringing.', 'It won’t let me pick the call.'],
        }),
        cannot: to('besideVoice', 'I can’t take a call there', {
          hint: 'For example, I am not near that phone.',
          caller: [
            'That phone is at the office and I am at home.',
            'I don’t have that number any more.',
          ],
        }),
        'already-tried': to('besideVoice', 'I already tried this', {
          caller: ['I sat next to it the whole time.', 'I did just that.'],
        }),
      },
    ),

    voiceToMobile: instruction(
      {
        text: 'Take the call on your mobile',
        lead: 'There is no phone number on your profile. So the call goes to the mobile number.',
        steps: [
          { do: 'Keep the mobile with this number at hand.' },
          { do: 'Ask for the code by a phone call once more.' },
          {
            do: 'Answer the mobile, and enter the code yourself.',
            also: 'Don’t tell anyone the code.',
          },
        ],
        say: 'You have no phone number on the profile, so the call goes to your mobile. Please ask for the call once more, and answer your mobile. Keep the code to yourself.',
        listenFor: ['it rings now', 'no call', 'that is not my number any more'],
        note: 'This is the documented fallback: a mobile number alone is enough for a call.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        worked: to('voiceWorks', 'It worked', {
          hint: 'I got the call and the code was accepted.',
          caller: ['There, it called me.', 'Got it, that was all.'],
        }),
        failed: to('besideVoice', 'No call comes', {
          caller: ['My mobile stays silent.', 'I can’t even choose the call.'],
        }),
        cannot: to('besideVoice', 'I can’t take a call on it', {
          hint: 'For example, it is another number now.',
          caller: ['I have changed my number.', 'I left it at home.'],
        }),
        'already-tried': to('besideVoice', 'I already tried this', {
          caller: ['I did, twice.', 'That is what I have been doing.'],
        }),
      },
    ),

    besideVoice: question(
      {
        text: 'Would a text message or an e-mail do instead?',
        lead: 'Nothing more is documented about codes by a call. Another way may get you in now.',
        why: 'The cause has to be found by your administrator. You may not have to wait for it.',
        say: 'I will pass on that the call does not reach you. Is there a mobile number on the profile for a text message, or an e-mail address?',
        do: 'If you may see the profile, look at **Mobile** and **Email**.',
        listenFor: ['a text is fine', 'I can read mail', 'no other way'],
        note: 'A number that is there and a call that does not come: no remedy is documented. Look for another way, then hand over.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        sms: to('useSms', 'A text message: a mobile number is there', {
          caller: ['Text me, that is fine.', 'My mobile is in there, so yes.'],
        }),
        email: to('useEmail', 'An e-mail: an address is there', {
          caller: ['I can read my mail.', 'By mail, then.'],
        }),
        neither: to('voicePresent', 'No, neither of them', {
          caller: ['I need that call.', 'There is nothing else on it.'],
        }),
        'not-sure': to('voicePresent', 'I’m not sure', {
          hint: 'Your administrator looks at all of it.',
          caller: ['I don’t know what else there is.', 'Can’t you see that?'],
        }),
      },
    ),

    insteadOfVoice: question(
      {
        text: 'No number at all. Is there an e-mail address?',
        lead: 'Without a number there is no call and no text message. E-mail is the only way left.',
        why: 'To use one-time codes, the profile must hold at least one of the three.',
        say: 'Without any number there is no call and no text message. Is there an e-mail address on the profile?',
        do: 'If you may see the profile, look whether **Email** is filled in.',
        listenFor: ['yes, my mail', 'nothing there', 'no idea'],
        note: 'If this is missing too, one-time codes cannot be used at all.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        yes: to('useEmail', 'Yes, an e-mail address', {
          caller: ['That one is there.', 'My work mail, yes.'],
        }),
        no: to('noneAtAll', 'No, nothing', {
          caller: ['Not that either.', 'Everything is empty.'],
        }),
        'not-sure': to('numbersMissing', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I can’t see that.', 'Maybe, I don’t know.'],
        }),
      },
    ),

    whoCanLook: question(
      {
        text: 'Can somebody look at your user profile now?',
        lead: 'It is not documented where you would see this yourself. Ask your administrator, or the person who is helping you.',
        why: 'Guessing does not help here. The profile decides which ways are possible.',
        say: 'No problem. I will see whether I can look at your profile, or who can.',
        do: 'If you may see this user’s profile, look which of **Email**, **Mobile** and **Phone** are filled in.',
        listenFor: ['please look', 'my administrator is here', 'there is nobody'],
        note: 'Having a mailbox or a mobile says nothing about the profile. Somebody has to look.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        yes: to('profileHolds', 'Yes, we can look now', {
          caller: ['Can you check that for me?', 'Hold on, the administrator sits next door.'],
        }),
        no: to('profileUnknown', 'No, not now', {
          caller: ['There is nobody here.', 'I can’t get at it.'],
        }),
        'not-sure': to('profileUnknown', 'I’m not sure who could', {
          hint: 'Your administrator is the one to ask.',
          caller: ['Who would that be?', 'No idea who does that here.'],
        }),
      },
    ),

    profileHolds: question(
      {
        text: 'What does your user profile hold?',
        lead: 'If there is more than one, choose the one that you can reach now.',
        why: 'Each entry allows its own way of getting a code.',
        say: 'Which of these are on the profile: an e-mail address, a mobile number, a phone number? If there are several, which one can you reach right now?',
        do: 'If you may see the profile, read **Email**, **Mobile** and **Phone** there. Don’t read the entries aloud.',
        listenFor: ['mail', 'mobile', 'only a phone', 'none of them'],
        note: 'E-mail address: e-mail only. Mobile number: SMS, and a call where there is no phone number. Phone number: a call only.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        email: to('useEmail', 'An e-mail address', {
          hint: 'It allows a code by e-mail.',
          caller: ['My mail is on it.', 'There is an address, yes.'],
        }),
        mobile: to('useSms', 'A mobile number', {
          hint: 'It allows a text message.',
          caller: ['My cell number.', 'I see something under mobile.'],
        }),
        phone: to('useVoice', 'A phone number', {
          hint: 'It allows a call.',
          caller: ['Just a telephone.', 'There is one under phone.'],
        }),
        none: to('noneAtAll', 'None of them', {
          caller: ['They are all empty.', 'There is nothing at all.'],
        }),
        'not-sure': to('profileUnknown', 'I’m not sure', {
          hint: 'Your administrator can look.',
          caller: ['I can’t see my profile.', 'No idea what is in there.'],
        }),
      },
    ),

    useEmail: instruction(
      {
        text: 'Get the code by e-mail',
        lead: 'The e-mail address on your profile makes this way possible.',
        steps: [
          { do: 'Sign in again, and ask for the code by e-mail.' },
          { do: 'Open the mailbox of the address on your profile.' },
          { do: 'Enter the code yourself.', also: 'Don’t tell anyone the code.' },
        ],
        say: 'Please sign in again and ask for the code by e-mail. It comes to the address on your profile. Enter it yourself, and don’t read it to me.',
        listenFor: ['it came', 'no mail', 'e-mail is not offered', 'that mailbox is locked too'],
        note: 'Possible does not mean certain. The document says only what e-mail needs.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        worked: to('otherWayWorks', 'It worked', {
          hint: 'The code came and was accepted.',
          caller: ['It came by mail, I am in.', 'Yes, that did it.'],
        }),
        failed: to('otherWayFails', 'It does not work either', {
          caller: ['Nothing in my inbox.', 'That one fails too.'],
        }),
        cannot: to('otherWayFails', 'I can’t do this', {
          hint: 'For example, e-mail is not offered, or I can’t open the mailbox.',
          caller: [
            'I can’t get at that mailbox without the code.',
            'There is no e-mail to choose.',
          ],
        }),
        'already-tried': to('otherWayFails', 'I already tried this', {
          caller: ['I did that first.', 'I have asked for it twice.'],
        }),
      },
    ),

    useSms: instruction(
      {
        text: 'Get the code by text message',
        lead: 'The mobile number on your profile makes this way possible.',
        steps: [
          { do: 'Sign in again, and ask for the code by SMS.' },
          { do: 'Read the text message on the mobile with the number on your profile.' },
          { do: 'Enter the code yourself.', also: 'Don’t tell anyone the code.' },
        ],
        say: 'Please sign in again and ask for the code by text message. It comes to the mobile number on your profile. Enter it yourself, and don’t read it to me.',
        listenFor: ['it came', 'no text', 'SMS is not offered', 'that is my old number'],
        note: 'If the mobile number on the profile is an old one, that is a finding. It goes to the administrator.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        worked: to('otherWayWorks', 'It worked', {
          hint: 'The code came and was accepted.',
          caller: ['The text is here, and it took it.', 'I am in.'],
        }),
        failed: to('otherWayFails', 'It does not work either', {
          caller: ['No text comes.', 'Same thing with the text.'],
        }),
        cannot: to('otherWayFails', 'I can’t do this', {
          hint: 'For example, SMS is not offered, or it is an old number.',
          caller: ['I don’t have that number any more.', 'There is no SMS to choose.'],
        }),
        'already-tried': to('otherWayFails', 'I already tried this', {
          caller: ['I tried the text before.', 'Already did.'],
        }),
      },
    ),

    useVoice: instruction(
      {
        text: 'Get the code by a phone call',
        lead: 'The call goes to your phone number. If there is none, it goes to your mobile number.',
        steps: [
          { do: 'Go to the phone that will ring.' },
          { do: 'Sign in again, and ask for the code by a phone call.' },
          { do: 'Answer, and enter the code yourself.', also: 'Don’t tell anyone the code.' },
        ],
        say: 'Please sign in again and ask for the code by a phone call. It rings at your phone number, or at your mobile if you have no phone number. Keep the code to yourself.',
        listenFor: ['it rings', 'no call', 'voice is not offered', 'I am not at that phone'],
        note: 'Settle first which phone will ring. With a phone number on the profile the mobile stays silent.',
        cites: ['ENT-01-OTP-CHANNEL'],
      },
      {
        worked: to('otherWayWorks', 'It worked', {
          hint: 'I got the call and the code was accepted.',
          caller: ['It rang, I typed it in, done.', 'Yes, that was it.'],
        }),
        failed: to('otherWayFails', 'It does not work either', {
          caller: ['Nothing rings.', 'No, not that way either.'],
        }),
        cannot: to('otherWayFails', 'I can’t do this', {
          hint: 'For example, a call is not offered, or I am not near that phone.',
          caller: ['That phone is somewhere else.', 'I don’t see a call to choose.'],
        }),
        'already-tried': to('otherWayFails', 'I already tried this', {
          caller: ['I had it call me before.', 'Tried that.'],
        }),
      },
    ),

    voiceWorks: resolution({
      text: 'Fixed. The call reaches you.',
      lead: 'You know now which of your phones rings.',
      wrong: 'The call was expected on another phone, or did not come the first time.',
      fixed: 'Asking for the call once more, and answering at the number that is called.',
      remember:
        'The call goes to your phone number. Only when there is none, it goes to your mobile number.',
      say: 'Good. For the next time: the call goes to your phone number, and only without one to your mobile.',
      note: 'Close with the rule: phone number first, mobile number only where there is none.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    otherWayWorks: resolution({
      text: 'You are in, by a way that your profile allows',
      lead: 'You have your one-time code. The rest can wait.',
      wrong: 'The way that you tried first was not available to you.',
      fixed: 'Getting the code by a way whose entry is on your profile.',
      remember:
        'E-mail needs an e-mail address, SMS a mobile number, a call a phone or a mobile number. If you need your first way again, ask your administrator.',
      say: 'Good, you are in. If you want the first way back, your administrator can look at your profile without any hurry.',
      note: 'The first way is still not available. Say so, so that nobody is surprised next time.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    noneAtAll: escalation({
      operation: 're-enrol',
      to: 'administrator',
      text: 'Your profile needs an e-mail address or a number first',
      lead: 'With none of the three on your profile, no one-time code can reach you. You can’t do more from here.',
      problem:
        'Identity as a Service: the user cannot use OTP at all, because the profile holds none of the attributes Email, Mobile and Phone.',
      asks: [
        'Make sure that this is the right user before anything is changed on the profile.',
        'See that the profile gets at least one of **Email**, **Mobile** and **Phone**: Email for EMAIL, Mobile for SMS, Phone or Mobile for VOICE.',
      ],
      left: 'Asking for a code again, once one of the three is on the profile. Who adds it, and where, is not documented.',
      say: 'Your profile has no address and no number, so no code can reach you. I will pass this to the administrator with what we found.',
      note: 'A new number or address is a new place for codes to go. Treat it like a new factor: identity first.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    emailMissing: escalation({
      operation: 're-enrol',
      to: 'administrator',
      text: 'Your administrator can look for an e-mail address or number',
      lead: 'Your profile has no e-mail address. That is why no code can come by e-mail.',
      problem:
        'Identity as a Service: OTP using EMAIL is not available, because the profile holds no Email. Whether it holds Mobile or Phone is not known.',
      asks: [
        'Check whether the profile holds **Mobile** (for SMS or VOICE) or **Phone** (for VOICE), so that the user can sign in now.',
        'If the user needs EMAIL: make sure that this is the right user, then see that **Email** is put on the profile.',
      ],
      left: 'SMS or a call, if a number turns out to be there. Who adds an e-mail address, and where, is not documented.',
      say: 'We know what is missing: the e-mail address. I will ask the administrator to look at the rest of the profile.',
      note: 'Two things to hand over: what is missing, and what nobody could see.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    mobileMissing: escalation({
      operation: 're-enrol',
      to: 'administrator',
      text: 'Your administrator can look for another way',
      lead: 'Your profile has no mobile number. That is why no text message can come.',
      problem:
        'Identity as a Service: OTP using SMS is not available, because the profile holds no Mobile. The user cannot use or does not know of Email or Phone on it.',
      asks: [
        'Check whether the profile holds **Email** (for EMAIL) or **Phone** (for VOICE), so that the user can sign in now.',
        'If the user needs SMS: make sure that this is the right user, then see that **Mobile** is put on the profile.',
      ],
      left: 'E-mail or a call, if the entry is there and can be reached. Who adds a mobile number, and where, is not documented.',
      say: 'We know what is missing: the mobile number. I will ask the administrator to look at the rest of the profile.',
      note: 'A number under **Phone** does not help for SMS. Say it in the hand-over if it came up.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    numbersMissing: escalation({
      operation: 're-enrol',
      to: 'administrator',
      text: 'Your administrator can look for a number',
      lead: 'No phone number is on your profile, and we don’t know about the rest.',
      problem:
        'Identity as a Service: OTP using VOICE does not work. The profile holds no Phone, and it is not known what else it holds.',
      asks: [
        'Check whether the profile holds **Mobile**: then VOICE uses the mobile number, and SMS is possible too. Check **Email** as well.',
        'If both **Phone** and **Mobile** are missing and the user needs VOICE: make sure that this is the right user, then see that one of them is put on the profile.',
      ],
      left: 'A call to the mobile number, SMS or e-mail, if the entry is there. Who adds a number, and where, is not documented.',
      say: 'We know that there is no phone number. I will ask the administrator to look at the rest of the profile.',
      note: 'Voice needs only one of the two numbers. The mobile number counts when there is no phone number.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    emailPresent: escalation({
      to: 'administrator',
      text: 'The e-mail address is there. Your administrator looks further',
      lead: 'It is documented that e-mail needs an address, not that an address is enough. Nothing more is documented.',
      problem:
        'Identity as a Service: OTP using EMAIL does not work, although the profile holds an Email.',
      asks: [
        'Find out why EMAIL is not available for this user although **Email** is on the profile.',
        'Check whether **Mobile** (for SMS or VOICE) or **Phone** (for VOICE) is on the profile, so that the user can sign in now.',
      ],
      left: 'SMS or a call, if a number turns out to be on the profile.',
      say: 'Your address is there, so something else is in the way. I will pass that on to the administrator.',
      note: 'Do not guess a cause. The address is there: that alone narrows the search.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    mobilePresent: escalation({
      to: 'administrator',
      text: 'The mobile number is there. Your administrator looks further',
      lead: 'It is documented that SMS needs a mobile number, not that the number is enough. Nothing more is documented.',
      problem:
        'Identity as a Service: OTP using SMS does not work, although the profile holds a Mobile. The user has no other way at the moment.',
      asks: [
        'Find out why SMS is not available for this user although **Mobile** is on the profile.',
        'Check that the mobile number on the profile is one that the user has now.',
      ],
      left: 'A call, which needs a phone or a mobile number, or e-mail, if an address is there.',
      say: 'Your mobile number is there, so something else is in the way. I will pass that on to the administrator.',
      note: 'Do not guess a cause. The number is there: that alone narrows the search.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    voicePresent: escalation({
      to: 'administrator',
      text: 'A number is there. Your administrator looks further',
      lead: 'It is documented which number is called, not what to do when the call does not reach you.',
      problem:
        'Identity as a Service: OTP using VOICE does not reach the user, although the profile holds a number. The call does not come, or cannot be taken at that number.',
      asks: [
        'Check which number is called: VOICE uses **Phone**, and **Mobile** only when there is no **Phone**. Is it a number that the user can answer?',
        'If it is, find out why VOICE is not available for this user.',
        'Check whether **Mobile** (for SMS) or **Email** (for EMAIL) is on the profile, so that the user can sign in now.',
      ],
      left: 'SMS or e-mail, if the entry turns out to be on the profile.',
      say: 'I will pass on that a number is there and the call still does not reach you.',
      note: 'Name the number’s kind, phone or mobile, not the number.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    otherWayFails: escalation({
      to: 'administrator',
      text: 'Your administrator takes it from here',
      lead: 'You tried a way that your profile should allow. Nothing more is documented.',
      problem:
        'Identity as a Service: a way of getting the OTP whose attribute is said to be on the profile does not work for this user, or cannot be used.',
      asks: [
        'Check which of **Email**, **Mobile** and **Phone** are on the profile, and that they are ones the user can reach.',
        'Find out why a way is not available although its attribute is there: Email for EMAIL, Mobile for SMS, Phone or else Mobile for VOICE.',
      ],
      left: 'Another way, if its entry turns out to be on the profile. Nothing more is documented.',
      say: 'You have done what can be done from your side. I will pass on what is on the profile and which way we tried.',
      note: 'Stop here. Asking for code after code shows nothing new.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),

    profileUnknown: escalation({
      operation: 're-enrol',
      to: 'administrator',
      text: 'Ask your administrator what is on your profile',
      lead: 'The profile decides which ways are possible, and nobody here can see it.',
      problem:
        'Identity as a Service: the user cannot get an OTP the way they want, and does not know which of Email, Mobile and Phone are on the profile.',
      asks: [
        'Check which of **Email**, **Mobile** and **Phone** are on the profile: Email allows EMAIL, Mobile allows SMS, and VOICE uses Phone, or Mobile where there is no Phone.',
        'Tell the user which way is possible now.',
        'If the one that is needed is missing: make sure that this is the right user, then see that it is put on the profile.',
      ],
      left: 'Getting the code by a way that the profile allows. Who adds a missing entry, and where, is not documented.',
      say: 'Then somebody has to look at your profile. I will pass it to the administrator and say which way you tried.',
      note: 'Do not let anybody guess. A look at three entries settles it.',
      cites: ['ENT-01-OTP-CHANNEL'],
    }),
  },
);
