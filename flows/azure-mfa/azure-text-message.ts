/** Azure Multi-Factor result codes about a text message (106, 120-123). */
import { answered, guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-106', 'AZ-120', 'AZ-121', 'AZ-122', 'AZ-123'];

export const azureTextMessage = guide(
  'azure-text-message',
  {
    product: 'azure-mfa',
    title: 'Log: problem with the text message',
    summary: 'Not sent, not answered or not correct. Codes 106, 120 to 123.',
    symptoms: [
      'text message could not be sent',
      'sms not sent',
      'no sms',
      'no text',
      'text did not arrive',
      'no text message reply',
      'no reply',
      'text message otp incorrect',
      'sms code wrong',
      'wrong otp',
      'otp + pin incorrect',
      'otp and pin',
      'invalid message',
      'txt message',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It says what happened to the text message, not whether the sign-in worked. The code appears only in the logs.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['not sent', 'no reply', 'incorrect', 'with PIN'],
        note: '122 and 123 differ by the PIN. 123 doesn’t say which of the two was wrong. OTP means one-time password.',
        cites,
      },
      {
        '106': to('messageInvalid', '106: Invalid Message', {
          hint: 'It doesn’t say which message.',
          caller: ['A hundred and six, invalid message.', 'Some message isn’t right.'],
        }),
        '120': to('howManyNotSent', '120: Text Message Could Not Be Sent', {
          caller: ['One-twenty. Couldn’t be sent.', 'The text never went out, it says.'],
        }),
        '121': to('textArrived', '121: No Text Message Reply Received', {
          caller: ['A hundred and twenty-one, no reply.', 'It waited for an answer to the text.'],
        }),
        '122': to('otpWrong', '122: Text Message OTP Incorrect', {
          hint: 'The one-time password alone. With PIN it is 123.',
          caller: ['A hundred and twenty-two. OTP wrong.', 'The code from the text wasn’t right.'],
        }),
        '123': to('otpAndPinWrong', '123: Text Message OTP + PIN Incorrect', {
          hint: 'One-time password and PIN together. Without PIN it is 122.',
          caller: ['One-two-three, with the PIN.', 'OTP plus PIN, incorrect.'],
        }),
      },
    ),

    messageInvalid: undocumented([106, 'Invalid Message'], {
      text: 'The administrator can find out which message is meant',
      lead: 'The log says that a message wasn’t valid. It doesn’t say which one.',
      asks: [
        'Find out from the request whether a text message or something else was sent.',
        'Look into this with whoever maintains the SDK integration.',
      ],
      say: 'The log says that a message wasn’t valid, but not which one. I’ll pass that on with the time.',
      note: 'The name doesn’t say “text”. It’s listed here because “message” is the closest match.',
    }),

    howManyNotSent: question(
      {
        text: 'Is one user not getting text messages, or several?',
        lead: 'The same code for many users is a different matter from a code for one user.',
        why: 'A text that can’t be sent may affect one number or all of them. The code doesn’t say which.',
        say: 'Do you know of anyone else who isn’t getting text messages?',
        listenFor: ['only me', 'nobody gets one', 'I have not asked'],
        note: 'Look in the logs for the same code before you ask around.',
        cites: ['AZ-120'],
      },
      {
        one: to('notSentToOne', 'One user', {
          caller: ['It’s just this one person.', 'The others are getting their texts.'],
        }),
        several: to('notSentToSeveral', 'Several users', {
          caller: ['Nobody in the office got one.', 'There are three of us now.'],
        }),
        'not-sure': to('notSentUnclear', 'I’m not sure', {
          caller: ['I only know that I didn’t get one.', 'I haven’t looked for others.'],
        }),
      },
    ),

    notSentToOne: undocumented([120, 'Text Message Could Not Be Sent'], {
      text: 'The administrator can look at the text for this user',
      lead: answered(
        'howManyNotSent/one',
        'The log says that the text message couldn’t be sent. It doesn’t say why. Only one user has this.',
      ),
      found: 'One user is affected.',
      asks: [
        'Check which phone number the text message was meant for.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'howManyNotSent/one',
        'The log says that the text couldn’t be sent, but not why. I’ll pass on that it’s only you.',
      ),
      note: 'Don’t have the user look for the text. The log says that it wasn’t sent.',
    }),

    notSentToSeveral: undocumented([120, 'Text Message Could Not Be Sent'], {
      text: 'The administrator can look at text messages for all users',
      lead: 'The log says that text messages couldn’t be sent. It doesn’t say why. Several users are affected.',
      found: 'Several users are affected.',
      asks: [
        'Find out when the code first appeared in the logs, and for which users.',
        'Check whether any text message is sent at the moment.',
      ],
      say: 'Several people aren’t getting texts. I’ll pass that on right away. When did it begin?',
      note: 'Many users at once make this urgent. Put the number of people first.',
    }),

    notSentUnclear: undocumented([120, 'Text Message Could Not Be Sent'], {
      text: 'The administrator can check how many users aren’t getting texts',
      lead: 'The log says that the text message couldn’t be sent. It doesn’t say why.',
      found: 'It is not known how many users are affected.',
      asks: [
        'Check whether the logs show the same code for other users.',
        'Check which phone number the text message was meant for.',
      ],
      say: 'That’s fine. I’ll ask the administrator to check whether others have it too.',
      note: 'Whoever can read the logs can answer this in a minute.',
    }),

    textArrived: question(
      {
        text: 'Did a text message arrive, and was it answered?',
        lead: 'Only the user with the phone knows. Never ask what the text says.',
        why: 'The log says that no reply came in. No text, no answer and a lost answer are three different things.',
        say: 'Did a text message arrive then, and did you answer it? Please don’t read it to me.',
        listenFor: ['no text came', 'I answered it', 'I did not know I had to'],
        note: 'Ask one question, then the other.',
        cites: ['AZ-121'],
      },
      {
        answered: to('textAnswered', 'It arrived, and was answered', {
          caller: ['I texted back what it said.', 'Yes, I replied to it right away.'],
        }),
        'not-answered': to('textNotAnswered', 'It arrived, and wasn’t answered', {
          caller: ['I saw it, but I didn’t do anything.', 'Oh, I have to reply?'],
        }),
        'not-arrived': to('textNotArrived', 'No text arrived', {
          caller: ['I’ve got nothing.', 'There’s no new message on my phone.'],
        }),
        'not-sure': to('textUnclear', 'I’m not sure', {
          caller: ['I get so many texts.', 'I’d have to ask the user.'],
        }),
      },
    ),

    textAnswered: undocumented([121, 'No Text Message Reply Received'], {
      text: 'The administrator can look for the reply',
      lead: 'The user says that they answered the text, but the log says that no reply was received.',
      found: 'The user says that they answered the text message.',
      asks: [
        'Compare the time of the reply with the time of the entry.',
        'Read the other log entries for the same request.',
      ],
      say: 'You answered it, but the log has no reply. When did you send it? I’ll pass that on.',
      note: 'Ask for the time, not for the text.',
    }),

    textNotAnswered: undocumented([121, 'No Text Message Reply Received'], {
      text: 'Tell the administrator about the code and the unanswered text',
      lead: answered(
        'textArrived/not-answered',
        'The user says that the text arrived and that they didn’t answer it. The log says that no reply was received.',
      ),
      found: answered(
        'textArrived/not-answered',
        'The user says that the text message arrived and that they did not answer it.',
      ),
      asks: [
        'Ask whether the user had started the sign-in that the text belongs to. If not, tell security.',
        'Only if they had, tell them what to do after such a text message.',
      ],
      say: 'The log and you say the same: there was no reply. Had you started a sign-in when that text came?',
      note: 'Don’t have an old text answered now. The document says nothing about that.',
    }),

    textNotArrived: undocumented([121, 'No Text Message Reply Received'], {
      text: 'The administrator can look for the text',
      lead: 'The user says that no text arrived. The log says only that no reply was received.',
      found: 'The user says that no text message arrived.',
      asks: [
        'Check which phone number the text message was meant for.',
        'Check whether the logs show **Text Message Sent** for this request. That is code 20.',
      ],
      say: 'You got no text, and the log has no reply. I’ll pass on both.',
      note: 'A result code is logged whether or not a text was sent.',
    }),

    textUnclear: undocumented([121, 'No Text Message Reply Received'], {
      text: 'The administrator can find out what happened to the text',
      lead: 'The log says that no reply was received. We don’t know whether a text arrived.',
      found: 'It is not known whether a text message arrived.',
      asks: [
        'Ask the user whether a text message arrived at that time, and whether they answered it.',
        'Read the other log entries for the same request.',
      ],
      say: 'That’s fine. I’ll pass on the code and the time.',
      note: 'Say in the handover what isn’t known.',
    }),

    otpWrong: undocumented([122, 'Text Message OTP Incorrect'], {
      text: 'The administrator can look at the wrong one-time password',
      lead: 'The log says that the one-time password of the text message was incorrect. It doesn’t say why.',
      asks: [
        'Compare the time of the text message with the time of the entry.',
        'Check whether there are several requests close together for this user.',
      ],
      say: 'The log says that the one-time password from the text wasn’t correct. I’ll pass that on. Please don’t read me any.',
      note: 'Never ask for the one-time password, not even one that was rejected.',
    }),

    otpAndPinWrong: undocumented([123, 'Text Message OTP + PIN Incorrect'], {
      isAboutPin: true,
      text: 'The administrator can look at the one-time password and PIN',
      lead: 'The log says that the two together were incorrect. It doesn’t say which of them.',
      asks: [
        answered(
          'whichCode/123',
          'Find out with the user whether a PIN is expected with the one-time password. Do not ask for either of them.',
        ),
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the one-time password with the PIN wasn’t right, but not which of them. Please don’t tell me either.',
      note: 'Don’t tell the user that their PIN is wrong. The code doesn’t say so.',
    }),
  },
);
