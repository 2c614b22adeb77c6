/** Data migration on OneSpan Authentication Server stops at a data record (1123, 1124). */
import { answered, escalation, guide, question, to } from '../build.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const dataMigration = guide(
  'data-migration',
  {
    product: 'onespan-server',
    title: 'A data record can’t be migrated',
    summary: 'For administrators. Codes 1123 and 1124.',
    symptoms: [
      'data migration failed',
      'migration error',
      'migrate data record',
      'migration subsystem',
      'record version unsupported',
      'data record version',
      'old record version',
      'migraton failed',
      'upgrade data error',
      'E-013003',
      'E-013004',
      'STAT_DATA_RECORD_VERSION_UNSUPPORTED',
      'STAT_DATA_RECORD_MIGRATION_FAILED',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. Both codes are about data on the server.',
        why: 'Each code comes with an audit message of its own. The administrator needs the right one.',
        say: 'Which status code do you see, please? It’s a number with four digits.',
        listenFor: ['version unsupported', 'migration failed', 'E-013004', 'E-013003'],
        note: '1123: the record could not be handled, usually because of its version. 1124: it could not be migrated, usually because of an error.',
        cites: ['OAS-1123', 'OAS-1124'],
      },
      {
        '1123': codeRead('auditForVersion', '1123: The data record cannot be handled', {
          hint: 'STAT_DATA_RECORD_VERSION_UNSUPPORTED',
          caller: [
            'Eleven twenty-three. Something with a version.',
            'It can’t handle some record.',
          ],
        }),
        '1124': codeRead('auditForError', '1124: The data record cannot be migrated', {
          hint: 'STAT_DATA_RECORD_MIGRATION_FAILED',
          caller: ['Eleven twenty-four, migration failed.', 'Some migration went wrong, it says.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['I have another number here.', 'Neither of those.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1121', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I just know that data couldn’t be moved.', 'There was no number that I saw.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    auditForVersion: question(
      {
        text: 'Is there an audit message E-013004 with it?',
        lead: 'The server writes it in addition to the code. Only someone who can read the audit messages sees it.',
        why: 'The audit message belongs to the code. The administrator can start there.',
        say: 'Can you see an audit message with it, E-013004? If you can’t look, that’s fine.',
        listenFor: ['yes, E-013004', 'E-013003', 'I can’t see audit messages'],
        note: 'E-013003 belongs to the other code, 1124. If the caller has that one, go back and ask for the code again.',
        cites: ['OAS-1123'],
      },
      {
        yes: to('versionUnsupported', 'Yes, I see E-013004', {
          caller: ['Yes, it ends with a four.', 'There’s a line like that, yes.'],
        }),
        no: to('versionNoAudit', 'No, it isn’t there', {
          caller: ['I looked, no such line.', 'There’s nothing with that number.'],
        }),
        'not-sure': to('versionNotLooked', 'I’m not sure', {
          hint: 'Or I can’t read audit messages.',
          caller: ['What’s an audit message?', 'I can’t get to those.'],
        }),
      },
    ),

    versionUnsupported: escalation({
      to: 'administrator',
      text: 'The administrator has to look at this record',
      lead: 'Usually the version of the record’s data isn’t supported. The document gives no fix.',
      problem:
        'Status 1123 on OneSpan Authentication Server, with audit message E-013004: data migration is enabled, but the migration subsystem is unable to handle a data record.',
      asks: [
        'Read audit message E-013004, and find out which data record is meant.',
        'Check the data version of that record. It is usually unsupported.',
      ],
      left: 'The document gives the usual cause but no fix.',
      say: 'Thank you. I’ll pass on the code and the audit message. The administrator can look at the record.',
      note: 'Pass on both numbers. They belong together.',
      cites: ['OAS-1123'],
    }),

    versionNoAudit: escalation({
      to: 'administrator',
      text: 'The administrator should look for the audit message',
      lead: 'The server should have written one. Mention that it wasn’t found.',
      problem:
        'Status 1123 on OneSpan Authentication Server: the migration subsystem is unable to handle a data record. Audit message E-013004, which belongs to it, was looked for and not found.',
      asks: [
        'Look for audit message E-013004 at the time of the failure.',
        'Check the data version of the record. It is usually unsupported.',
        'Check whether the code was read correctly. 1124 comes with E-013003.',
      ],
      left: 'The document gives the usual cause but no fix.',
      say: answered(
        'auditForVersion/no',
        'Then I’ll pass on that the audit message wasn’t found. The administrator can look again.',
      ),
      note: 'Have the code read again before you hand over. 1124 is only one digit away.',
      cites: ['OAS-1123'],
    }),

    versionNotLooked: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the data record',
      lead: 'This is about data on the server. We don’t have instructions for it. Give your administrator the code and the time.',
      problem:
        'Status 1123 on OneSpan Authentication Server: data migration is enabled, but the migration subsystem is unable to handle a data record. Nobody has read the audit messages yet.',
      asks: [
        'Read audit message E-013004 and find out which data record it is about.',
        'Check the data version of that record. It is usually unsupported.',
      ],
      left: 'The document gives the usual cause but no fix.',
      say: 'This is about data on the server. I’ll pass the code to the administrator. When did it happen?',
      note: 'Write down the time. It helps to find the audit message.',
      cites: ['OAS-1123'],
    }),

    auditForError: question(
      {
        text: 'Is there an audit message E-013003 with it?',
        lead: 'The server writes it in addition to the code. Only someone who can read audit messages sees it.',
        why: 'The audit message belongs to the code. The administrator can start from it.',
        say: 'Can you see an audit message with it, E-013003? If you can’t look, that’s fine.',
        listenFor: ['yes, E-013003', 'E-013004', 'I can’t see audit messages'],
        note: 'E-013004 belongs to the other code, 1123. If the caller has that one, go back and ask for the code again.',
        cites: ['OAS-1124'],
      },
      {
        yes: to('migrationFailed', 'Yes, I see E-013003', {
          caller: ['Yes, it ends with a three.', 'I think that’s the line, yes.'],
        }),
        no: to('migrationNoAudit', 'No, it isn’t there', {
          caller: ['No line with that number.', 'I searched for it, nothing.'],
        }),
        'not-sure': to('migrationNotLooked', 'I’m not sure', {
          hint: 'Or I can’t read audit messages.',
          caller: ['I don’t know where those are.', 'I’m not allowed in there.'],
        }),
      },
    ),

    migrationFailed: escalation({
      to: 'administrator',
      text: 'The administrator has to look at this error',
      lead: 'Usually an error stopped the migration of the record. The document gives no fix.',
      problem:
        'Status 1124 on OneSpan Authentication Server, with audit message E-013003: data migration is enabled, but the migration subsystem cannot migrate a data record.',
      asks: [
        'Read audit message E-013003, and find out which data record is meant.',
        'Look for the error that made its migration fail.',
      ],
      left: 'The document gives the usual cause but no fix.',
      say: 'Thank you. I’ll pass on the code and the audit message. The administrator can look for the error.',
      note: 'Pass on both numbers. The document doesn’t say which errors can cause it.',
      cites: ['OAS-1124'],
    }),

    migrationNoAudit: escalation({
      to: 'administrator',
      text: 'The administrator should search for the audit message',
      lead: 'The server should have written one. Mention that it wasn’t found.',
      problem:
        'Status 1124 on OneSpan Authentication Server: the migration subsystem cannot migrate a data record. Audit message E-013003, which belongs to it, was looked for and not found.',
      asks: [
        'Look for audit message E-013003 at the time of the failure.',
        'Look for the error that made the migration fail.',
        'Check whether the code was read correctly. 1123 comes with E-013004.',
      ],
      left: 'The document gives the usual cause but no fix.',
      say: answered(
        'auditForError/no',
        'Then I’ll pass on that the audit message wasn’t found. The administrator can look again.',
      ),
      note: 'Have the code read again before you hand over. The two numbers differ only in the last digit.',
      cites: ['OAS-1124'],
    }),

    migrationNotLooked: escalation({
      to: 'administrator',
      text: 'Your administrator can look for the error',
      lead: 'This is about data on the server. We don’t have instructions for it. Give your administrator the code and the time.',
      problem:
        'Status 1124 on OneSpan Authentication Server: data migration is enabled, but the migration subsystem cannot migrate a data record. Nobody has read the audit messages yet.',
      asks: [
        'Read audit message E-013003 and find out which data record it is about.',
        'Look for the error that made its migration fail.',
      ],
      left: 'The document gives the usual cause but no fix.',
      say: 'This is about data on the server. I’ll pass the code to the administrator. When did it happen?',
      note: 'We have nothing for the caller to try. Keep it short and kind.',
      cites: ['OAS-1124'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t say more. Tell your administrator when it happened.',
      problem: codeNotKnown(
        'Data migration on OneSpan Authentication Server may have failed at a data record.',
      ),
      asks: [
        'Look for audit messages E-013004 (with status 1123) and E-013003 (with status 1124).',
        'With 1123, check the data version of the record. With 1124, look for the error that stopped the migration.',
      ],
      left: 'The document gives no fix for either code.',
      say: 'That’s fine. The administrator can find it in the audit messages. When did it happen?',
      note: 'The audit messages tell the two apart even without the status code.',
      cites: ['OAS-1000', 'OAS-1123', 'OAS-1124'],
    }),
  },
);
