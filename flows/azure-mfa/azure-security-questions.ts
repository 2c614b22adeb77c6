/** Azure Multi-Factor result code about security questions (143). */
import { answered, guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-143'];

export const azureSecurityQuestions = guide(
  'azure-security-questions',
  {
    product: 'azure-mfa',
    title: 'Log: security questions timed out',
    summary: 'Their result didn’t come in time. Code 143.',
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
    ...whichResultCode(
      {
        lead: 'It’s about the security questions, not whether the sign-in worked. The code is only in the logs.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['security questions', 'timeout'],
        note: 'Five codes are about a timeout. Only this one names the security questions: 4 names the phone input, 11 the call, 142 the OATH code, 144 nothing.',
        cites,
      },
      {
        '143': to('questionsSeen', '143: Security Questions Result Timeout', {
          hint: 'Other timeouts are 4, 11, 142 and 144.',
          caller: [
            'One forty-three, security questions.',
            'Something about questions and a timeout.',
          ],
        }),
      },
    ),

    questionsSeen: question(
      {
        text: 'Did the user see the security questions?',
        lead: 'Never ask for the questions or the answers, only whether they appeared.',
        why: 'The log says that their result didn’t come in time. Questions that nobody saw are a different matter from a slow answer.',
        say: 'Did you see security questions, and did you answer them? Please don’t tell me the questions or the answers.',
        listenFor: ['no questions', 'I answered all of them', 'I had to think'],
        note: 'If a caller starts to tell you the answers, stop them politely.',
        cites,
      },
      {
        answered: to('questionsAnswered', 'Yes, and they were answered', {
          caller: ['I filled in all of them.', 'Yes, I answered, and then it just waited.'],
        }),
        'not-answered': to('questionsNotAnswered', 'Yes, but they weren’t answered in time', {
          caller: ['I had to look something up first.', 'I couldn’t remember, so I left it.'],
        }),
        'not-seen': to('questionsNotSeen', 'No, there were none', {
          caller: ['I never saw any questions.', 'It didn’t ask me anything.'],
        }),
        'not-sure': to('questionsUnclear', 'I’m not sure', {
          caller: ['I don’t know what counts as one.', 'The user has to tell you that.'],
        }),
      },
    ),

    questionsAnswered: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator can look for the result',
      lead: answered(
        'questionsSeen/answered',
        'The user says that they answered the questions, and the log says that the result didn’t come in time.',
      ),
      found: 'The user says that they answered the questions.',
      asks: [
        'Compare the time of the answers with the time of the entry.',
        'Check whether the logs show the same code for other users.',
      ],
      say: answered(
        'questionsSeen/answered',
        'You answered them, but the log says that the result didn’t come in time. I’ll pass on both.',
      ),
      note: 'The document doesn’t say how long the time limit is.',
    }),

    questionsNotAnswered: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'Tell the administrator about the code and the unanswered questions',
      lead: answered(
        'questionsSeen/not-answered',
        'The user says that they didn’t answer the questions in time. The log says that the result didn’t come in time.',
      ),
      found: answered(
        'questionsSeen/not-answered',
        'The user says that they did not answer the questions in time.',
      ),
      asks: [
        'Ask the user what kept them from answering. Do not ask for the answers.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'questionsSeen/not-answered',
        'You didn’t answer in time, and the log says that the result didn’t come in time. I’ll pass on both.',
      ),
      note: 'The document doesn’t give new questions or answers as a fix.',
    }),

    questionsNotSeen: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator can find out why the user saw no questions',
      lead: 'The log names security questions, but the user says that they saw none.',
      found: 'The user says that they saw no security questions.',
      asks: [
        'Check whether security questions are meant to be used for this user.',
        'Find out whether the request was this user’s own. If not, tell security.',
      ],
      say: 'You saw no questions, but the log mentions them. I’ll pass on both.',
      note: 'A request the user knows nothing about may be someone else’s. The administrator will check that.',
    }),

    questionsUnclear: undocumented([143, 'Security Questions Result Timeout'], {
      text: 'The administrator can find out about the questions',
      lead: 'The log says that the result of security questions didn’t come in time.',
      found: 'It is not known whether the user saw the questions.',
      asks: [
        'Ask the user whether they saw security questions at that time. Do not ask for the answers.',
        'Read the other log entries for the same request.',
      ],
      say: 'That’s fine. I’ll pass on the code and the time.',
      note: 'Say in the handover what isn’t known.',
    }),
  },
);
