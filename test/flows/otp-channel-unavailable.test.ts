import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('otp-channel-unavailable');

describe('when a one-time code cannot be had the way somebody wants', () => {
  it('asks first by which way the code should come', () => {
    expect(at()).toMatchObject({ node: 'wantedChannel', step: { kind: 'question' } });
    expect(at('email').node).toBe('emailAddress');
    expect(at('sms').node).toBe('mobileNumber');
    expect(at('voice').node).toBe('phoneNumber');
  });

  it('calls the phone number when there is one', () => {
    expect(at('voice', 'yes').node).toBe('voiceToPhone');
  });

  it('voice falls back to the mobile number when there is no phone number', () => {
    expect(at('voice', 'no').node).toBe('mobileForVoice');
    expect(at('voice', 'no', 'yes').node).toBe('voiceToMobile');
    expect(at('voice', 'no', 'yes', 'worked').step.kind).toBe('resolution');
  });

  it('leaves only email when there is no number at all', () => {
    expect(at('voice', 'no', 'no', 'yes').node).toBe('emailOnly');
    expect(at('voice', 'no', 'no').answers.map(({ id }) => id)).not.toContain('sms');
  });

  it('offers a text message for a mobile number, and only a call for a phone number', () => {
    expect(at('email', 'no', 'mobile').node).toBe('smsNotEmail');
    expect(at('email', 'no', 'phone').node).toBe('lastVoice');
    expect(at('sms', 'no', 'phone').node).toBe('voiceNotSms');
  });

  it('says that no code is possible when the profile holds none of the three', () => {
    for (const way of [
      ['email', 'no', 'neither'],
      ['sms', 'no', 'neither'],
      ['voice', 'no', 'no', 'no'],
      ['not-sure', 'none'],
    ]) {
      expect(at(...way)).toMatchObject({ node: 'noneAtAll', step: { to: 'administrator' } });
    }
  });

  it('hands over to the administrator when the entry is there and the way still fails', () => {
    for (const way of [
      ['email', 'yes', 'neither'],
      ['sms', 'yes', 'neither'],
      ['voice', 'yes', 'failed', 'neither'],
    ]) {
      expect(at(...way).step).toMatchObject({
        to: 'administrator',
        problem: expect.stringMatching(
          /(does not work for the user|cannot get an OTP).*the profile has a/,
        ),
        asks: expect.arrayContaining([expect.stringMatching(/^Find out (why|which)/)]),
      });
    }
  });

  it('finds out who can look when nobody knows what is on the profile', () => {
    expect(at('sms', 'not-sure').node).toBe('whoCanLookForSms');
    expect(at('sms', 'not-sure', 'yes').node).toBe('profileForSms');
    expect(at('sms', 'not-sure', 'no').step).toMatchObject({
      kind: 'escalation',
      problem: expect.stringContaining('Whether the profile has a Mobile is not known'),
    });
  });

  it('offers a call to the mobile number when the text message fails too', () => {
    const way = ['email', 'no', 'mobile', 'failed'];
    expect(at(...way).answers.map(({ id }) => id)).toContain('call');
    expect(at(...way, 'call').node).toBe('lastVoice');
    expect(at('email', 'no', 'mobile', 'already-tried', 'call', 'worked').step.kind).toBe(
      'resolution',
    );
  });

  it('stops when all three ways have failed, and says which entry is missing', () => {
    const { step } = at('email', 'no', 'mobile', 'failed', 'call', 'failed');
    expect(step).toMatchObject({ problem: expect.stringContaining('the profile has no Email') });
    expect(JSON.stringify(step)).not.toContain('Check whether the profile has **Mobile**');
  });

  it('does not offer the way that was wanted first a second time', () => {
    expect(at('email', 'not-sure', 'yes', 'email').node).toBe('besideEmail');
    expect(at('sms', 'not-sure', 'yes', 'mobile').node).toBe('besideMobile');
  });

  it('speaks of no first way to somebody who had none', () => {
    expect(JSON.stringify(at('not-sure', 'email', 'worked').step)).not.toMatch(/first way/);
  });

  it('protects every change of an address or number that codes go to', () => {
    for (const way of [
      ['email', 'no', 'not-sure'],
      ['sms', 'no', 'not-sure'],
      ['voice', 'no', 'not-sure'],
      ['not-sure', 'none'],
      ['not-sure', 'not-sure'],
    ]) {
      expect(at(...way).step).toMatchObject({ operation: 'change-number' });
    }
  });
});
