import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findSecrets, MASK, maskSecrets } from '../../src/engine/secrets.ts';

/** @returns each secret with its kind, in the order of the text */
const found = (text: string) =>
  findSecrets(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('secrets are found', () => {
  test.each([
    ['493817', 'one-time-code', '493817'],
    ['She read 493817 to me', 'one-time-code', '493817'],
    ['code 493817', 'one-time-code', '493817'],
    ['the code is 4938 1712.', 'one-time-code', '4938 1712'],
    ['Code: 493-817', 'one-time-code', '493-817'],
    ['it shows 493 817 now', 'one-time-code', '493 817'],
    ['(12345678)', 'one-time-code', '12345678'],
    ['OTP 4711', 'one-time-code', '4711'],
    ['her one-time password is 0815', 'one-time-code', '0815'],
    ['TAN: 90210', 'one-time-code', '90210'],
    ['verification code 12345', 'one-time-code', '12345'],
    ['error 1007, then the OTP 493817', 'one-time-code', '493817'],
    ['response code 20250302', 'one-time-code', '20250302'],
    ['code ４９３８１７', 'one-time-code', '４９３８１７'],
    ['code ٤٩٣٨١٧', 'one-time-code', '٤٩٣٨١٧'],
    ['code 493\u00a0817', 'one-time-code', '493\u00a0817'],
    ['code 49\u200b3817', 'one-time-code', '49\u200b3817'],
    [
      'otpauth://totp/Bank:me?secret=JBSWY3DPEHPK3PXP&issuer=Bank and more',
      'otpauth',
      'otpauth://totp/Bank:me?secret=JBSWY3DPEHPK3PXP&issuer=Bank',
    ],
    ['OTPAUTH-MIGRATION://offline?data=Cjk', 'otpauth', 'OTPAUTH-MIGRATION://offline?data=Cjk'],
    ['JBSWY3DPEHPK3PXP', 'key', 'JBSWY3DPEHPK3PXP'],
    ['key jbswy3dpehpk3pxp', 'key', 'jbswy3dpehpk3pxp'],
    ['it is JBSW Y3DP EHPK 3PXP', 'key', 'JBSW Y3DP EHPK 3PXP'],
    ['jbsw y3dp ehpk 3pxp', 'key', 'jbsw y3dp ehpk 3pxp'],
    ['JBSW-Y3DP-EHPK-3PXP-ABCD', 'key', 'JBSW-Y3DP-EHPK-3PXP-ABCD'],
    ['GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'key', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
    ['seed: ABCDEFGHIJKLMNOPQRST', 'key', 'ABCDEFGHIJKLMNOPQRST'],
    [
      'secret key: 3132333435363738393031323334353637383930',
      'key',
      '3132333435363738393031323334353637383930',
    ],
    ['activation code is 8F3K-22QX', 'activation-code', '8F3K-22QX'],
    ['Activation code: 71829301', 'activation-code', '71829301'],
    ['registration code AB12CD34', 'activation-code', 'AB12CD34'],
    ['passcode: 9911', 'activation-code', '9911'],
    ['the passcode is 1234 5678', 'activation-code', '1234 5678'],
    ['password: hunter2', 'password', 'hunter2'],
    ['Password is Sommer2024!', 'password', 'Sommer2024!'],
    ['pw is tiger', 'password', 'tiger'],
    ['pw = tr0ub4dor&3, said twice', 'password', 'tr0ub4dor&3'],
    ['pwd hunter2x', 'password', 'hunter2x'],
    ['her password is “correct horse battery staple”', 'password', 'correct horse battery staple'],
    ["password is 'my dog'", 'password', 'my dog'],
    ['pw: ‘blue cheese 7’', 'password', 'blue cheese 7'],
    ['Passwort: „blauer Wal“', 'password', 'blauer Wal'],
    ['mot de passe « Baleine »', 'password', ' Baleine '],
    ['mdp=soleil', 'password', 'soleil'],
    ['new password `green tea` set', 'password', 'green tea'],
    ['{"user":"alice","password":"golden"}', 'password', 'golden'],
    ['https://alice:p@ss@portal.example/x', 'password', 'p@ss'],
    ['{"pin": 4711}', 'password', '4711'],
    ['Aktivierungscode lautet 8F3K-22QX', 'activation-code', '8F3K-22QX'],
    ['code d’activation : 8F3K-22QX', 'activation-code', '8F3K-22QX'],
    ['Bestätigungscode 4711', 'one-time-code', '4711'],
    ['"refreshToken":"abcdefghijkl1234"', 'session', 'abcdefghijkl1234'],
    ['PIN 4711', 'password', '4711'],
    ['recovery codes: a1b2-c3d4, e5f6-g7h8', 'recovery-code', 'a1b2-c3d4, e5f6-g7h8'],
    ['backup code 81723941', 'recovery-code', '81723941'],
  ])('%j holds a %s', (text, kind, secret) => {
    expect(found(text)).toEqual([[kind, secret]]);
  });

  it('several in one text, each where it stands', () => {
    const text = 'pw is tiger\nthen 493817 and otpauth://totp/x?secret=A';
    expect(found(text).map(([kind]) => kind)).toEqual(['password', 'one-time-code', 'otpauth']);
  });
});

describe('what only looks like a secret is left alone', () => {
  test.each([
    'INC-20418',
    'INC-204180',
    'INC0020418 was closed',
    'ticket 204180',
    'Ticket no. 20418012',
    'case #493817',
    'REQ 1234567',
    'status code 1007',
    'code 1007',
    'error code 100700',
    'result code 146, then 1012',
    'OAS-1007, AZ-102, ENT-03-CODE-EXPIRED, STAT_LOCKED',
    'serial number 91234567',
    'S/N: 1234567',
    'serial 0091234567',
    '2025-03-02 14:05:30',
    '20250302',
    '02.03.2025',
    '14:05',
    '+44 20 7946 0000',
    'call back on 020 7946 0000',
    'phone 555123456',
    'ext. 493817',
    'room 100200',
    'version 10.0.19045',
    'http://example.org/493817',
    'The activation code has expired',
    'The activation code expired 3 times',
    'password reset',
    'password is wrong',
    'The password: not known',
    'Her password is expired, she says',
    'passcode not entered',
    'the code is refused again',
    'no code came by e-mail',
    'recovery code lost',
    'backup codes are not documented',
    'internationalization of authentication',
    'THIS CODE DOES WORK FINE',
    'they have been told that they will call back',
    'K7QM-3XTD-9P',
    '192.168.100.200',
    '123.456.789',
    '94 seconds behind, 3600 seconds',
    '1, 2, 3',
    '',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('nor a word of any flow', async () => {
    const { allFlows } = await import('../../flows/all.ts');
    const words = JSON.stringify(Object.values(allFlows).map((flow) => flow.config)).match(
      /"(?:[^"\\]|\\.)*"/g,
    );
    const alarms = (words ?? [])
      .map((word) => String(JSON.parse(word)))
      .filter((text) => findSecrets(text).length > 0);
    expect(alarms).toEqual([]);
  }, 60_000);
});

describe('masking', () => {
  it('leaves the rest as it is, and nothing to tell how long the secret was', () => {
    expect(maskSecrets('She said 493817, then hung up.')).toBe(`She said ${MASK}, then hung up.`);
    expect(maskSecrets('password: hunter2')).toBe(`password: ${MASK}`);
    expect(maskSecrets('Nothing here.')).toBe('Nothing here.');
  });

  it('lets through what a person has said is no secret, by its words or its place', () => {
    const text = 'order 493817 and 123456';
    const [first] = findSecrets(text);
    expect(maskSecrets('employee of 493817 and 123456', ['493817'])).toBe(
      `employee of 493817 and ${MASK}`,
    );
    expect(first && maskSecrets(text, [first])).toBe(text);
    expect(maskSecrets('it is 123456', [{ start: 0, end: 12 }])).toBe('it is 123456');
    expect(maskSecrets('it is 123456', [{ start: 0, end: 9 }])).toBe(`it is ${MASK}`);
  });

  const secret = fc.oneof(
    fc.stringMatching(/^[1-9]\d{5}$/),
    fc.stringMatching(/^[A-Z2-7]{7}[2-7][A-Z2-7]{24}$/),
    fc.stringMatching(/^[a-z0-9]{5,20}$/).map((s) => `otpauth://totp/${s}?secret=${s}`),
  );
  const words = fc.array(fc.constantFrom('she', 'said', 'then', 'tried', 'again', 'it', 'came'), {
    maxLength: 6,
  });

  it('takes a secret out of any sentence', () => {
    fc.assert(
      fc.property(words, secret, words, (before, hidden, after) => {
        const masked = maskSecrets([...before, hidden, ...after].join(' '));
        expect(masked).not.toContain(hidden);
        expect(masked).toContain(MASK);
      }),
    );
  });

  it('leaves nothing to be found, whatever the text, and its ranges fit it', () => {
    const part = fc.oneof(
      secret,
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('password is ', 'OTP ', 'code: ', 'key ', ' ', '\n', 'pin ', 'passcode '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const secrets = findSecrets(text);
        let last = 0;
        for (const { start, end } of secrets) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(findSecrets(maskSecrets(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('takes a megabyte in its stride', () => {
    for (const unit of [
      'password is x ',
      '1',
      'a',
      'A2',
      'code: ',
      '12 34 ',
      '\u202e',
      'mot de passe ',
      'http://a:',
      '-----BEGIN PRIVATE KEY-----',
    ]) {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length));
      const begun = performance.now();
      maskSecrets(text);
      expect(performance.now() - begun, unit).toBeLessThan(15_000);
    }
  }, 120_000);
});
