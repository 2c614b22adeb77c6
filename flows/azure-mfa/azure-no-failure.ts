/** Azure Multi-Factor result codes that name no failure (1, 6-9, 15-17, 19-25). */
import { answered, guide, information, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';

type Ending = Parameters<typeof information>[0];

/** @returns the ending of a code that names no failure: what it does not say, after its own facts */
const saysNoMore = ({
  facts = [],
  ...ending
}: Omit<Ending, 'facts'> & Partial<Pick<Ending, 'facts'>>) =>
  information({
    ...ending,
    facts: [
      ...facts,
      'The code doesn’t say whether the sign-in worked.',
      'If something doesn’t work, search for the message or code you see there.',
    ],
  });

const cites = [
  'AZ-1',
  'AZ-6',
  'AZ-7',
  'AZ-8',
  'AZ-9',
  'AZ-15',
  'AZ-16',
  'AZ-17',
  'AZ-19',
  'AZ-20',
  'AZ-21',
  'AZ-22',
  'AZ-23',
  'AZ-24',
  'AZ-25',
];

export const azureNoFailure = guide(
  'azure-no-failure',
  {
    product: 'azure-mfa',
    title: 'Log: the result code names no failure',
    summary:
      'For example “Used Cache”, “Text Message Sent” or “Status Pending”. Codes 1, 6 to 9, 15 to 17, 19 to 25.',
    symptoms: [
      'pin entered',
      'used cache',
      'cache',
      'bypassed',
      'bypass',
      'status pending',
      'pending',
      'voiceprint succeeded',
      'voice print enrolled',
      'text message sent',
      'sms sent',
      'text authenticated',
      'mobile app authenticated',
      'app authentificated',
      'oath code verified',
      'oath pending',
      'fallback',
      'security questions answered',
      'is this code an error',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'None of these codes names a failure, and none of them says whether the sign-in worked.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['pending', 'used cache', 'verified', 'authenticated'],
        note: '6, 8 and 9 look alike. 23 and 24 differ by the word “Fallback”, 15 and 22 by “OATH”. No code here is proof of a sign-in.',
        cites,
      },
      {
        '1': to('pinEntered', '1: PIN Entered', {
          hint: 'Says nothing about whether it was correct.',
          caller: ['Just a one, and PIN entered.', 'Something about a PIN that was typed.'],
        }),
        '6': to('usedCache', '6: Used Cache', {
          hint: 'Same name as 8 and 9.',
          caller: ['Six, used cache.', 'It says cache, with a six.'],
        }),
        '7': to('bypassed', '7: Bypassed Auth', {
          caller: ['Seven. Bypassed.', 'It looks as if it was skipped.'],
        }),
        '8': to('usedCache', '8: Used Cache', {
          hint: 'Same name as 6 and 9.',
          caller: ['Eight, used cache.', 'Cache, and the number is eight.'],
        }),
        '9': to('usedCache', '9: Used Cache', {
          hint: 'Same name as 6 and 8.',
          caller: ['A nine and the word cache.', 'Used cache again, but nine this time.'],
        }),
        '15': to('statusPending', '15: Status Pending', {
          hint: 'Only “status”. With OATH it is 22.',
          caller: ['Fifteen, status pending.', 'It’s pending, but it doesn’t say what.'],
        }),
        '16': to('voiceprintSucceeded', '16: Voiceprint Succeeded', {
          caller: ['Sixteen, the voiceprint one.', 'Voiceprint, and that it succeeded.'],
        }),
        '17': to('voiceprintEnrolled', '17: Voiceprint Enrolled', {
          caller: ['Seventeen, enrolled.', 'A voice was enrolled, it seems.'],
        }),
        '19': to('textAuthenticated', '19: Text Message Authenticated', {
          caller: [
            'Nineteen, text message authenticated.',
            'The text is authenticated. So everything’s fine, isn’t it?',
          ],
        }),
        '20': to('textSent', '20: Text Message Sent', {
          caller: ['Twenty. A text was sent.', 'It says text message sent, nothing else.'],
        }),
        '21': to('appAuthenticated', '21: Mobile App Authenticated', {
          caller: ['Twenty-one, mobile app.', 'The app is authenticated, it says here.'],
        }),
        '22': to('oathPending', '22: OATH Code Pending', {
          hint: 'An OATH code. “Status Pending” is 15.',
          caller: ['Twenty-two, an OATH code.', 'OATH something, still pending.'],
        }),
        '23': to('oathVerified', '23: OATH Code Verified', {
          caller: ['Twenty-three, verified.', 'The OATH code was verified. So they’re in?'],
        }),
        '24': to('fallbackOathVerified', '24: Fallback OATH Code Verified', {
          hint: 'With “Fallback” in front of it.',
          caller: ['Twenty-four, with fallback in front.', 'Fallback and OATH, verified.'],
        }),
        '25': to('fallbackQuestions', '25: Fallback Security Questions Answered', {
          caller: [
            'Twenty-five, the security questions.',
            'They answered their questions, it says.',
          ],
        }),
      },
    ),

    pinEntered: saysNoMore({
      isAboutPin: true,
      text: 'A PIN was entered. The code says no more.',
      notMe: 'The user says that it wasn’t them',
      lead: 'This code names no failure. It doesn’t say whether the PIN was correct.',
      say: 'That code only says that a PIN was entered. It doesn’t tell us whether it was correct.',
      note: '“Entered” doesn’t mean “correct”.',
      cites: ['AZ-1'],
    }),

    usedCache: saysNoMore({
      text: 'A cache was used. The code says no more.',
      lead: 'This code names no failure. 6, 8 and 9 have the same name, and the document gives no difference between them.',
      facts: ['The document doesn’t say what the cache contains.'],
      say: 'That code only says that a cache was used. Six, eight and nine all have that name.',
      note: 'Don’t explain a difference between the three: the document gives none.',
      cites: ['AZ-6', 'AZ-8', 'AZ-9'],
    }),

    bypassed: saysNoMore({
      text: 'The log says that authentication was bypassed',
      notMe: 'The user says that it wasn’t them',
      lead: 'The code doesn’t name a failure. The document doesn’t say how it was bypassed, or by whom.',
      facts: [
        'If nobody expected this, tell the administrator who reads the logs, with the user and the time.',
      ],
      say: 'That code says that authentication was bypassed. It doesn’t say how or by whom.',
      note: 'Don’t guess a setting behind it. If it surprises someone, the administrator can look into it.',
      cites: ['AZ-7'],
    }),

    statusPending: saysNoMore({
      text: answered('whichCode/15', 'Something was still pending. The code says no more.'),
      lead: 'Pending means not decided yet. The document doesn’t say what it was, or how it ended.',
      facts: ['The administrator can look for a later entry for the same request.'],
      say: 'That code says that a status was still pending. It doesn’t say how it ended.',
      note: 'Neither good nor bad. Code 22 is pending too, but names an OATH code.',
      cites: ['AZ-15'],
    }),

    voiceprintSucceeded: saysNoMore({
      text: answered('whichCode/16', 'The voiceprint succeeded. That’s about the voice only.'),
      notMe: 'The user says that it wasn’t them',
      lead: 'This code names no failure.',
      say: 'That code says that the voiceprint succeeded. It doesn’t tell us about the sign-in.',
      note: '“Succeeded” belongs to the voiceprint, not to the sign-in.',
      cites: ['AZ-16'],
    }),

    voiceprintEnrolled: saysNoMore({
      text: 'A voiceprint was enrolled. The code says no more.',
      notMe: 'The user says that it wasn’t them',
      lead: 'This code names no failure.',
      say: 'That code says that a voiceprint was enrolled, and nothing more.',
      note: 'Enrolled isn’t the same as succeeded, which is code 16.',
      cites: ['AZ-17'],
    }),

    textAuthenticated: saysNoMore({
      text: 'The text message was authenticated. That’s all.',
      notMe: 'The user says that it wasn’t them',
      lead: answered(
        'whichCode/19',
        'This code names no failure. It’s about the text message only.',
      ),
      say: 'That code is about the text message. It doesn’t tell us about the sign-in.',
      note: 'It’s tempting to read this as a sign-in. It doesn’t say that.',
      cites: ['AZ-19'],
    }),

    textSent: saysNoMore({
      text: 'A text message was sent. The code says no more.',
      notMe: 'The user says that it wasn’t them',
      lead: 'This code names no failure. It doesn’t say whether the text arrived, or whether it was answered.',
      facts: ['If no text arrived, tell the administrator that, with the user and the time.'],
      say: 'That code says that a text message was sent. It doesn’t say that it arrived.',
      note: '“Sent” isn’t “arrived”.',
      cites: ['AZ-20'],
    }),

    appAuthenticated: saysNoMore({
      text: 'The mobile app was authenticated. That’s all.',
      notMe: 'The user says that it wasn’t them',
      lead: answered('whichCode/21', 'This code names no failure. It’s about the app only.'),
      say: 'That code is about the mobile app. It doesn’t tell us about the sign-in.',
      note: 'It’s tempting to read this as a sign-in. It doesn’t say that.',
      cites: ['AZ-21'],
    }),

    oathPending: saysNoMore({
      text: answered('whichCode/22', 'An OATH code was still pending'),
      lead: 'Pending means not decided yet. The document doesn’t say how it ended.',
      facts: ['The administrator can look for a later entry for the same request.'],
      say: 'That code says that an OATH code was still pending. It doesn’t say how it ended.',
      note: 'Neither good nor bad. Code 15 is pending too, without naming an OATH code.',
      cites: ['AZ-22'],
    }),

    oathVerified: saysNoMore({
      text: answered('whichCode/23', 'The OATH code was verified. That’s about the code only.'),
      notMe: 'The user says that it wasn’t them',
      lead: 'This result code names no failure.',
      say: 'That result says that the OATH code was verified. It doesn’t tell us about the sign-in.',
      note: '“Verified” belongs to the OATH code, not to the sign-in.',
      cites: ['AZ-23'],
    }),

    fallbackOathVerified: saysNoMore({
      text: 'An OATH code was verified as a fallback',
      notMe: 'The user says that it wasn’t them',
      lead: 'This result code names no failure. The document doesn’t say why the fallback was used.',
      say: 'That result says that an OATH code was verified as a fallback. It doesn’t tell us about the sign-in.',
      note: 'A fallback is a second method. The code doesn’t say why the first one wasn’t used.',
      cites: ['AZ-24'],
    }),

    fallbackQuestions: saysNoMore({
      text: 'The security questions were answered as a fallback',
      notMe: 'The user says that it wasn’t them',
      lead: 'This code names no failure. It doesn’t say whether the answers were correct.',
      say: 'That result says that security questions were answered as a fallback. It doesn’t say whether the answers were correct.',
      note: '“Answered” isn’t “answered correctly”. Never ask for the answers.',
      cites: ['AZ-25'],
    }),
  },
);
