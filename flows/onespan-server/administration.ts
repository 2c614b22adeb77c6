/** Administration commands on OneSpan Authentication Server: no permission, lost session, canceled or pending (1005 … 1132). */
import {
  answered,
  escalation,
  guide,
  information,
  instruction,
  question,
  resolution,
  to,
} from '../build.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const administration = guide(
  'administration',
  {
    product: 'onespan-server',
    title: 'An admin command is refused, cancelled or waiting for approval',
    summary: 'Or the administration session has ended. Codes 1005, 1038, 1039, 1126 to 1129, 1132.',
    symptoms: [
      'no permission',
      'permission denied',
      'not allowed to do this',
      'insufficient privileges',
      'admin session expired',
      'session timed out',
      'session no longer active',
      'session ID not known',
      'logged out of administration',
      'operation cancelled',
      'operation canceled by user',
      'server is shutting down',
      'needs approval',
      'pending operation',
      'maker checker',
      'wrong administrator',
      'wrong admin',
      'successor not found',
      'delete user successor',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. Some of these codes don’t mean that anything failed.',
        why: 'One code calls for a new session, another for an approval, and a third for nothing at all.',
        say: 'Which status code do you see, please? It’s a number with four digits.',
        listenFor: ['permission', 'session', 'canceled', 'approval', 'successor'],
        note: 'Two pairs sound alike. 1038: the session is used from another place, 1039: it has stopped. 1126: the server has sent the request to cancel, 1127: the user cancelled.',
        cites: [
          'OAS-1005',
          'OAS-1038',
          'OAS-1039',
          'OAS-1126',
          'OAS-1127',
          'OAS-1128',
          'OAS-1129',
          'OAS-1132',
        ],
      },
      {
        '1005': codeRead('noPermission', '1005: No permission for this action', {
          hint: 'STAT_PERMISSION',
          caller: ['Ten oh five. I’m not allowed.', 'It won’t let me do that.'],
        }),
        '1038': codeRead('newSession', '1038: The session ID is not known at this location', {
          hint: 'STAT_SOURCE_LOCATION_MISMATCH',
          caller: [
            'Ten thirty-eight. It doesn’t know my session here.',
            'Something about a location.',
          ],
        }),
        '1039': codeRead('newSession', '1039: The session is no longer active', {
          hint: 'STAT_ADMIN_SESSION_STOPPED',
          caller: [
            'Ten thirty-nine, the session is gone.',
            'I had a coffee, and now it says not active.',
          ],
        }),
        '1126': codeRead('serverShuttingDown', '1126: The server is shutting down', {
          hint: 'STAT_CANCEL',
          caller: [
            'Eleven twenty-six. It’s shutting down, it says.',
            'The server stopped it. Did I break it?',
          ],
        }),
        '1127': codeRead('whoCanceled', '1127: The operation was canceled by the user', {
          hint: 'STAT_USER_CANCEL',
          caller: ['Eleven twenty-seven, cancelled.', 'It says that someone pressed cancel.'],
        }),
        '1128': codeRead('awaitsApproval', '1128: The operation awaits approval', {
          hint: 'STAT_NEEDS_APPROVAL',
          caller: ['Eleven twenty-eight, it’s pending.', 'It’s waiting for someone, I think.'],
        }),
        '1129': codeRead('whoCreated', '1129: Another administrator scheduled this operation', {
          hint: 'STAT_WRONG_ADMIN',
          caller: [
            'Eleven twenty-nine. I’m the wrong administrator.',
            'It’s approved, but it won’t let me finish it.',
          ],
        }),
        '1132': codeRead('nameSuccessor', '1132: No successor user was found', {
          hint: 'STAT_SUCCESSOR_NOT_FOUND',
          caller: [
            'Eleven thirty-two, no successor.',
            'I want to delete someone, and it can’t find the next one.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['It’s a number that you didn’t mention.', 'No, mine is different.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1130', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It was gone before I could read it.', 'It just didn’t do what I wanted.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    noPermission: escalation({
      to: 'administrator',
      text: 'Someone with more privileges has to decide',
      lead: answered(
        'whichCode/1005',
        'Your administrator account doesn’t have sufficient privileges for this command. Trying again won’t change that.',
      ),
      problem:
        'Status 1005 on OneSpan Authentication Server, “The user does not have permission to perform the specified action”: an administration command failed because the administrator does not have sufficient privileges.',
      asks: [
        'Find out which command was attempted, and by whom.',
        'Decide whether this administrator is meant to have the privileges for it.',
      ],
      left: 'The document gives the cause but no fix.',
      say: 'Your account isn’t allowed to run this command. I’ll pass that on to someone who can decide.',
      do: 'Write down which command it was. Don’t carry it out for the caller.',
      note: 'The privilege may be missing on purpose. Running the command for someone who isn’t allowed to would get round the rule that stopped them.',
      cites: ['OAS-1005'],
    }),

    newSession: instruction(
      {
        text: 'Start a new administration session',
        lead: 'The server doesn’t accept commands from the session you have, so you need a new one.',
        steps: [
          { do: 'Leave the session that you have.' },
          { do: 'Log on for administration again, at the place where you work.' },
          {
            do: 'Run the command again.',
            also: 'Use a session only from the place where it was started.',
          },
        ],
        say: 'Please leave that session and log on again, from where you are now. Then run the command again. Don’t tell me your password.',
        listenFor: ['it works now', 'the same code again', 'I can’t log on'],
        note: '1038 comes only when a session ID is reused from another location. 1039 comes after an idle timeout, the maximum session length, or a restart of the server.',
        cites: ['OAS-1038', 'OAS-1039'],
      },
      {
        worked: to('sessionWorks', 'It worked', {
          hint: 'The command went through.',
          caller: ['Yes, it accepted it now.', 'It’s fine after logging on again.'],
        }),
        failed: to('whatNow', 'It still fails', {
          caller: ['No, it refuses again.', 'I logged on, and it’s no better.'],
        }),
        cannot: to('cannotLogOn', 'I can’t log on', {
          caller: ['It doesn’t let me in any more.', 'I get no further than the logon.'],
        }),
        'already-tried': to('whatNow', 'I already tried this', {
          caller: ['I have logged on three times today.', 'That was the first thing I did.'],
        }),
      },
    ),

    sessionWorks: resolution({
      text: 'Fixed. Your new session works.',
      lead: 'The command went through.',
      wrong: answered(
        'newSession/worked',
        'The server didn’t accept commands from the earlier session: it had stopped, wasn’t recognised, or was used from another location.',
      ),
      fixed: 'A new administration session.',
      remember:
        'A session ends after some idle time, after its maximum length, and when the server restarts. It can’t be used from another location.',
      say: 'Good. The new session works.',
      note: 'It isn’t a fault when a session ends by a timeout. Say so.',
      cites: ['OAS-1038', 'OAS-1039'],
    }),

    whatNow: question(
      {
        text: 'Which code do you see in the new session?',
        lead: 'Your answer tells us what to pass on.',
        why: 'A session that is used from elsewhere isn’t the same as one that stops.',
        say: 'What does it say now, in the new session?',
        listenFor: ['location', 'no longer active', 'another number'],
        note: 'One new session is enough. After that it goes to someone who can look at the server.',
        cites: ['OAS-1038', 'OAS-1039'],
      },
      {
        location: codeRead('sessionElsewhere', '1038, not known at this location', {
          caller: ['The one with the location.', 'It still doesn’t know my session here.'],
        }),
        stopped: codeRead('sessionStops', '1039, no longer active', {
          caller: ['Not active, again.', 'It says the session has ended, but I just began.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now it’s a new number.', 'Something else this time.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1130', is: 'code' },
        }),
        'not-sure': to('sessionUnclear', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['I didn’t look at the number.', 'It just doesn’t work.'],
        }),
      },
    ),

    sessionElsewhere: escalation({
      to: 'administrator',
      text: answered('whatNow/location', 'Ask someone to check where the session is used from'),
      lead: 'You’re using a new session, and the server says that it isn’t known at this location.',
      problem:
        'Status 1038 on OneSpan Authentication Server, “The administration session ID is not known at this location”, in a new administration session.',
      asks: [
        'Check from which location the administration command reaches the server.',
        'Find out whether a session ID is reused from another location. The code can only occur then.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'The server sees your session as coming from somewhere else. I’ll pass that on. Please don’t share a session between places.',
      note: 'If the caller has no idea how their session could be used elsewhere, say so in the ticket.',
      cites: ['OAS-1038'],
    }),

    sessionStops: escalation({
      to: 'administrator',
      text: answered('whatNow/stopped', 'Ask someone to check why sessions stop'),
      lead: answered(
        'whatNow/stopped',
        'You’re using a new session, and the server says that it’s no longer active.',
      ),
      problem:
        'Status 1039 on OneSpan Authentication Server, “The administration session is no longer active”, in a new administration session.',
      asks: [
        'Check whether OneSpan Authentication Server has restarted.',
        'Check the idle timeout and the maximum session length.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'The server says that the new session isn’t active either. I’ll pass that on, so that the timeouts and the server are looked at.',
      note: 'Write down how long the session was in use. That helps to tell an idle timeout from a restart.',
      cites: ['OAS-1039'],
    }),

    sessionUnclear: escalation({
      to: 'administrator',
      text: 'Ask someone to look at the session on the server',
      lead: answered(
        'whatNow/not-sure',
        'A new session didn’t help, and we don’t know the code you get now.',
      ),
      problem: answered(
        'whatNow/not-sure',
        'An administration command on OneSpan Authentication Server failed with a session that was not accepted (status 1038 or 1039). A new session was tried and the command fails again; the code was not read.',
      ),
      asks: [
        'Read the status code in the audit and trace messages.',
        'With 1038, check from which location the command comes. With 1039, check the timeouts and whether the server has restarted.',
      ],
      left: 'What the document says about the code, once it is known.',
      say: answered(
        'whatNow/not-sure',
        'That’s fine. The code is on the server. I’ll pass on that a new session didn’t help.',
      ),
      note: 'Don’t send them through a third session.',
      cites: ['OAS-1038', 'OAS-1039'],
    }),

    cannotLogOn: escalation({
      to: 'administrator',
      text: 'Another administrator can help you log on',
      lead: 'Without a new session you can’t go on. A failed logon is a separate problem.',
      problem: answered(
        'newSession/cannot',
        'An administration session on OneSpan Authentication Server was not accepted any more (status 1038 or 1039), and the administrator cannot log on again.',
      ),
      asks: [
        'Read the status code of the failed logon in the audit and trace messages.',
        'Check whether OneSpan Authentication Server is running. A restart also ends sessions.',
      ],
      left: 'A new session, once the logon works. If the logon shows a code, that code has its own page.',
      say: 'Then we need to sort out the logon first. If it shows a code, tell me and we’ll look for that one. Otherwise I’ll pass it on.',
      note: 'A locked-out administrator is a favourite story of attackers. Don’t change anything on the account in this call.',
      cites: ['OAS-1038', 'OAS-1039'],
    }),

    serverShuttingDown: information({
      text: 'The server is shutting down and has asked to cancel the operation',
      lead: 'That’s all the code says. It doesn’t say whether the operation was finished.',
      facts: [
        'The server is shutting down and has sent the request to cancel the operation.',
        'If you need to know when the server is back, ask its administrator.',
      ],
      say: 'The server is shutting down and has sent the request to cancel your operation. Its administrator can tell you more.',
      note: 'The document gives no more than this one sentence. Don’t promise when the server will be back.',
      cites: ['OAS-1126'],
    }),

    whoCanceled: question(
      {
        text: 'Did you cancel it yourself?',
        lead: 'The code says that the authentication was cancelled on the user’s side, not by the server.',
        why: 'If it was you, there is nothing to fix.',
        say: 'The server says that it was cancelled by the user. Did you cancel it?',
        listenFor: ['yes, by mistake', 'no, I did not', 'maybe'],
        note: 'It’s easy to press Cancel by mistake. Ask without blame.',
        cites: ['OAS-1127'],
      },
      {
        yes: to('userCanceled', 'Yes, I did', {
          hint: 'On purpose or by mistake.',
          caller: ['Yes, I pressed the wrong thing.', 'I changed my mind, that was me.'],
        }),
        no: to('notCanceledByUser', 'No, I didn’t', {
          caller: ['I didn’t touch anything.', 'I wasn’t the one who did it.'],
        }),
        'not-sure': to('perhapsCanceled', 'I’m not sure', {
          caller: ['Maybe I tapped something.', 'I can’t say. I had the phone in my pocket.'],
        }),
      },
    ),

    userCanceled: information({
      text: 'You cancelled it, and that’s what the code says',
      notMe: 'I didn’t cancel it',
      lead: answered(
        'whoCanceled/yes',
        'There is nothing to fix. If you still want it, start the operation again.',
      ),
      facts: [
        'The user cancelled the authentication on the client side.',
        'The authentication command counts as failed, and this code is returned. That’s how it’s meant to work.',
      ],
      say: answered(
        'whoCanceled/yes',
        'Then that’s what the code is about: you cancelled it, so it counts as failed. If you still want to do it, just start again.',
      ),
      note: 'The log shows a failed authentication command. With this code, that’s the cancellation, not a fault.',
      cites: ['OAS-1127'],
    }),

    perhapsCanceled: information({
      text: 'The server saw it as cancelled by the user',
      notMe: 'I didn’t cancel it',
      lead: answered(
        'whoCanceled/not-sure',
        'That’s all the code means. If it’s your own operation and you still want it, start it again.',
      ),
      facts: [
        'The code means that the user cancelled the authentication on the client side.',
        'The authentication command counts as failed, and this code is returned.',
        'If it appears again and nobody cancelled, give the code to your administrator.',
      ],
      say: answered(
        'whoCanceled/not-sure',
        'The server says that it was cancelled on the user’s side. If you still want to do it, start it again. If nobody cancelled and it happens again, tell us.',
      ),
      note: 'Don’t look for a fault while a cancellation is likely.',
      cites: ['OAS-1127'],
    }),

    notCanceledByUser: escalation({
      to: 'administrator',
      text: 'Your administrator can look into where the cancel came from',
      lead: answered(
        'whoCanceled/no',
        'The server says that you cancelled, but you didn’t. Someone should look into that.',
      ),
      problem: answered(
        'whoCanceled/no',
        'Status 1127 on OneSpan Authentication Server, “The operation was canceled by the user.” The user says that they did not cancel. The authentication command is failed.',
      ),
      asks: [
        'Find this operation in the audit and trace messages.',
        'Check from which client the cancellation came.',
      ],
      left: 'The document names no other reason for this code.',
      say: answered(
        'whoCanceled/no',
        'The server says that you cancelled. You didn’t, so I’ll pass that on. When did it happen?',
      ),
      note: 'Also ask whether they started the operation. If nobody did, it’s one for security.',
      cites: ['OAS-1127'],
    }),

    awaitsApproval: information({
      text: 'The operation is waiting for approval',
      notMe: 'I didn’t start it',
      lead: 'Nothing has failed. An entitled administrator has to approve it first.',
      facts: [
        'This is maker–checker authorization: one administrator creates the operation, an entitled one approves it.',
        'When it’s approved, only the administrator who created it can complete it.',
        'When the command was executed for the first time, audit message I-030010 is recorded too.',
      ],
      say: answered(
        'whichCode/1128',
        'Nothing has failed. It’s waiting for an entitled administrator to approve it. After that, whoever created it can complete it.',
      ),
      note: 'Don’t have the command run over and over. And don’t press for the approval: it’s there so that a second person takes a look.',
      cites: ['OAS-1128', 'OAS-1129'],
    }),

    whoCreated: question(
      {
        text: 'Did you create this pending operation yourself?',
        lead: 'It’s approved. Only the administrator who created it can complete it.',
        why: 'Your answer tells us who has to complete it.',
        say: 'Were you the one who created this operation in the first place?',
        listenFor: ['a colleague created it', 'that was me', 'no idea who'],
        note: 'It doesn’t help to have another administrator try. Only the creator can complete it.',
        cites: ['OAS-1129'],
      },
      {
        no: to('creatorCompletes', 'No, someone else did', {
          caller: ['A colleague started it.', 'I only wanted to finish it for someone.'],
        }),
        yes: to('creatorRefused', 'Yes, I did', {
          caller: ['That was me, last week.', 'I’m sure that I made it myself.'],
        }),
        'not-sure': to('creatorUnknown', 'I’m not sure', {
          caller: ['There are several of us.', 'I don’t know who began that.'],
        }),
      },
    ),

    creatorCompletes: escalation({
      to: 'administrator',
      text: 'The administrator who created it completes it',
      lead: 'Tell that administrator that the operation is approved and waiting.',
      problem:
        'Status 1129 on OneSpan Authentication Server: an approved pending operation was to be executed by another administrator than the one who created it.',
      asks: [
        'To the administrator who created the pending operation: complete it. Only you can.',
        'Audit message I-001003 is recorded for the attempt that was refused.',
      ],
      left: 'Completing the operation, by the administrator who created it.',
      say: answered(
        'whoCreated/no',
        'Only the administrator who created it can complete it. Please tell that person that it’s approved.',
      ),
      note: 'Don’t ask anyone to log on as the other administrator.',
      cites: ['OAS-1129', 'OAS-1128'],
    }),

    creatorRefused: escalation({
      to: 'administrator',
      text: answered('whoCreated/yes', 'Ask someone to check who created the operation'),
      lead: answered(
        'whoCreated/yes',
        'The server thinks someone else created it. Someone should compare the accounts.',
      ),
      problem:
        'Status 1129 on OneSpan Authentication Server: an administrator who says that they created a pending operation is refused when they complete it.',
      asks: [
        'Check which administrator account created the pending operation.',
        answered(
          'whoCreated/yes',
          'Read audit message I-001003 and see which account tried to execute it.',
        ),
      ],
      left: 'The administrator who created the operation can complete it. The document says nothing else.',
      say: answered(
        'whoCreated/yes',
        'The server thinks that someone else created it. I’ll ask for the two accounts to be compared.',
      ),
      note: 'Ask whether the caller has more than one administrator account. If so, put it in the ticket.',
      cites: ['OAS-1129'],
    }),

    creatorUnknown: escalation({
      to: 'administrator',
      text: 'First find out who created the operation',
      lead: answered('whoCreated/not-sure', 'Only that administrator can complete it.'),
      problem:
        'Status 1129 on OneSpan Authentication Server: an approved pending operation was to be executed by another administrator than the one who created it. It is not known who created it.',
      asks: [
        'Find out which administrator created the pending operation.',
        'Tell that administrator that it is approved and can be completed.',
        'Read audit message I-001003 for the attempt that was refused.',
      ],
      left: 'Completing the operation, by the administrator who created it.',
      say: answered(
        'whoCreated/not-sure',
        'Then someone has to find out who created it. Only that person can complete it. I’ll pass this on.',
      ),
      note: 'Don’t send the caller round all their colleagues. The server knows who it was.',
      cites: ['OAS-1129'],
    }),

    nameSuccessor: instruction(
      {
        operation: 'assign',
        text: 'Name a successor that exists',
        lead: 'The named successor wasn’t found. This usually happens when a user account is deleted and its items go to someone else.',
        steps: [
          { do: 'Compare the name of the successor with the user accounts on the server.' },
          { do: 'Choose a successor whose user account exists.' },
          {
            do: 'Run the command again with that successor.',
            also: 'The items of the deleted account go to this user, so make sure that it’s the right one.',
          },
        ],
        say: 'Please check the name of the successor. That user has to exist. Then run the command again with the right name.',
        listenFor: ['a typing mistake', 'that user is gone', 'the name is right'],
        note: 'The items go to whoever is named. Don’t pick just any existing user to make the command go through.',
        cites: ['OAS-1132'],
      },
      {
        worked: to('successorFound', 'It worked', {
          caller: ['Yes, it was a typing mistake.', 'With the other name it went through.'],
        }),
        failed: to('successorStillMissing', 'Still 1132', {
          caller: [
            'No, it can’t find that one either.',
            'The name is right, and it still says so.',
          ],
        }),
        'another-code': to('anotherCode', 'It fails with another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now there’s a new number.', 'It got past that, but something else came.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1005', is: 'code' },
        }),
        cannot: to('successorToDecide', 'I don’t know who to name', {
          caller: ['I can’t decide who gets all that.', 'Nobody told me who comes next.'],
        }),
        'already-tried': to('successorStillMissing', 'I checked the name already', {
          hint: 'That user exists.',
          caller: ['I compared it letter by letter.', 'The person is there, I see the account.'],
        }),
      },
    ),

    successorFound: resolution({
      text: 'Fixed. The successor was found.',
      lead: 'The command went through with a user that exists.',
      wrong: 'The successor user that was named wasn’t found.',
      fixed: 'Naming a successor whose user account exists.',
      say: 'Good. It went through with an existing successor.',
      note: 'Put the successor in the ticket if the organisation keeps track of who took over.',
      cites: ['OAS-1132'],
    }),

    successorStillMissing: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Ask another administrator to look up the successor',
      lead: 'You named a user that seems to exist, but the server can’t find it.',
      problem: answered(
        ['nameSuccessor/failed', 'nameSuccessor/already-tried'],
        'Status 1132 on OneSpan Authentication Server, “No successor user was found.” The name of the successor was checked, and a user of that name seems to exist.',
      ),
      asks: [
        'Check whether the named successor exists as a user account on this server, exactly as it was written.',
        answered(
          ['nameSuccessor/failed', 'nameSuccessor/already-tried'],
          'Check that the items are meant for this user before the command is given again.',
        ),
      ],
      left: 'The document says nothing more about this code.',
      say: 'The name seems right, but the server can’t find it. I’ll pass that on.',
      note: 'Don’t try one user after another. The items would go to the first one that works.',
      cites: ['OAS-1132'],
    }),

    successorToDecide: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Someone has to decide who the successor is',
      lead: 'Leave the account as it is until that’s decided.',
      problem:
        'Status 1132 on OneSpan Authentication Server, “No successor user was found.” The successor that was named was not found, and it is not known who it should be.',
      asks: [
        'Decide which existing user takes over the items.',
        answered('nameSuccessor/cannot', 'Run the command again with that successor.'),
      ],
      left: 'The command with an existing successor.',
      say: 'Then someone has to decide that first. Please leave the account as it is. I’ll pass this on.',
      note: 'Nobody in this call decides who gets another user’s items.',
      cites: ['OAS-1132'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t tell whether anything failed. Note what you wanted to do, and when.',
      problem: codeNotKnown(
        'An administration command on OneSpan Authentication Server may have failed.',
      ),
      asks: [
        'Read the status code of the command in the audit and trace messages.',
        'Tell a refusal (1005), a lost session (1038, 1039), a cancellation (1126, 1127), a pending approval (1128, 1129) and a missing successor (1132) apart.',
      ],
      left: 'What applies to the code, once it is known.',
      say: 'That’s fine. The administrator can look for the code on the server. What did you want to do, and when?',
      note: 'Don’t have the command repeated just in case. It may be waiting for approval.',
      cites: ['OAS-1000', 'OAS-1005', 'OAS-1128'],
    }),
  },
);
