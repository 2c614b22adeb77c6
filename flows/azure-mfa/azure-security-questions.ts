/** Azure Multi-Factor result code about security questions (143). */
import { answered, goOn, guide, question, to } from '../build.ts';
import { readResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

export const azureSecurityQuestions = guide(
  'azure-security-questions',
  {
    product: 'azure-mfa',
    title: 'Log: security questions timed out',
    summary: 'Their result did not come in time. Code 143.',
    symptoms: [
      'security questions',
      'security question timeout',
      'security questions result timeout',
      'questions timed out',
      'secret question',
      'personal questions',
      'too slow with the answers',
      'time ran out',
      'took too long',
      'securty questions',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which result code is in the log?',
        lead: 'It tells about the security questions, never whether the sign-in worked. The code is only in the logs.',
        why: 'The document gives neither a cause nor a fix, so whoever takes over needs the exact code.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['security questions', 'timeout'],
        note: 'Five codes speak of a timeout. Only this one names the security questions: 4 names the phone input, 11 the call, 142 the OATH code, 144 nothing.',
        cites: ['AZ-143'],
      },
      {
        '143': to('questionsSeen', '143: Security Questions Result Timeout', {
          hint: 'Other timeouts are 4, 11, 142 and 144.',
          caller: [
            'One forty-three, security questions.',
            'Something about questions and a timeout.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          caller: ['It is a different number.', 'None of those is in my log.'],
        }),
        'not-sure': to('readLog', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I have not seen the log.', 'Somebody told me about it, without a number.'],
        }),
      },
    ),

    ...readResultCode({ found: 'whichCode', cites: ['AZ-143'] }),

    anotherCode: goOn('azure-other-code', { cites: ['AZ-143'] }),

    questionsSeen: question(
      {
        text: 'Did the person see the security questions?',
        lead: 'Never ask for the questions or the answers. Only whether they were there.',
        why: 'The log says that their result did not come in time. Questions that nobody saw are a different matter from a slow answer.',
        say: 'Did you see security questions, and did you answer them? Please tell me neither questions nor answers.',
        listenFor: ['no questions', 'I answered all of them', 'I had to think'],
        note: 'A caller may begin to tell the answers. Stop them kindly.',
        cites: ['AZ-143'],
      },
      {
        answered: to('questionsAnswered', 'Yes, and they were answered', {
          caller: ['I filled in all of them.', 'Yes, I answered, and then it just waited.'],
        }),
        'not-answered': to('questionsNotAnswered', 'Yes, but they were not answered in time', {
          caller: ['I had to look something up first.', 'I could not remember, so I left it.'],
        }),
        'not-seen': to('questionsNotSeen', 'No, there were none', {
          caller: ['I never saw any questions.', 'It did not ask me anything.'],
        }),
        'not-sure': to('questionsUnclear', 'I’m not sure', {
          caller: ['I don’t know what counts as one.', 'The user has to tell you that.'],
        }),
      },
    ),

    questionsAnswered: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator can look for the result of the answers',
      lead: answered(
        'questionsSeen/answered',
        'The questions were answered, and the log says that their result did not come in time.',
      ),
      found: 'The person says that they answered the questions.',
      asks: [
        'Compare the time of the answers with the time of the entry.',
        'Check whether the same code is in the logs for other users.',
      ],
      say: answered(
        'questionsSeen/answered',
        'You answered them, and the log says that the result did not come in time. I’ll pass on both.',
      ),
      note: 'How long the time is, is not documented.',
    }),

    questionsNotAnswered: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator gets the code and the open questions',
      lead: 'The questions were there and were not answered in time. The log says the same.',
      found: answered(
        'questionsSeen/not-answered',
        'The person says that they did not answer the questions in time.',
      ),
      asks: [
        'Ask the user what kept them from answering. Do not ask for the answers.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log and you say the same: the time ran out. I’ll pass that on.',
      note: 'New questions or answers are not documented as a remedy.',
    }),

    questionsNotSeen: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator can find out why there were no questions',
      lead: 'The log names security questions, and the person saw none.',
      found: 'The person says that they saw no security questions.',
      asks: [
        'Check whether security questions are meant to be used for this user.',
        'Find out whether the request was this user’s own. If not, tell those who look after security.',
      ],
      say: 'You saw no questions, and the log names them. I’ll pass on both.',
      note: 'A request that the person knows nothing of may be somebody else’s. The administrator checks that.',
    }),

    questionsUnclear: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator can find out about the questions',
      lead: 'The log says that the result of security questions did not come in time.',
      found: 'It is not known whether the user saw the questions.',
      asks: [
        'Ask the user whether they saw security questions at that time. Do not ask for the answers.',
        'Read the other log entries for the same request.',
      ],
      say: 'That is fine. I’ll pass on the code and the time.',
      note: 'Say in the hand-over what is not known.',
    }),
  },
);
