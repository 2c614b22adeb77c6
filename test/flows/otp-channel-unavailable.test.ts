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

  it('leaves only e-mail when there is no number at all', () => {
    expect(at('voice', 'no', 'no', 'yes').node).toBe('useEmail');
    expect(at('voice', 'no', 'no').answers.map(({ id }) => id)).not.toContain('sms');
  });

  it('offers a text message for a mobile number, and only a call for a phone number', () => {
    expect(at('email', 'no', 'mobile').node).toBe('useSms');
    expect(at('email', 'no', 'phone').node).toBe('useVoice');
    expect(at('sms', 'no', 'phone').node).toBe('useVoice');
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
    expect(at('email', 'yes', 'neither').node).toBe('emailPresent');
    expect(at('sms', 'yes', 'neither').node).toBe('mobilePresent');
    expect(at('voice', 'yes', 'failed', 'neither').node).toBe('voicePresent');
  });

  it('finds out who can look when nobody knows what is on the profile', () => {
    expect(at('sms', 'not-sure').node).toBe('whoCanLook');
    expect(at('sms', 'not-sure', 'yes').node).toBe('profileHolds');
    expect(at('sms', 'not-sure', 'no')).toMatchObject({
      node: 'profileUnknown',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('stops after one other way has failed', () => {
    expect(at('email', 'no', 'mobile', 'failed').node).toBe('otherWayFails');
    expect(at('email', 'no', 'mobile', 'already-tried').node).toBe('otherWayFails');
  });

  it('protects every change of an address or number that codes go to', () => {
    for (const way of [
      ['email', 'no', 'not-sure'],
      ['sms', 'no', 'not-sure'],
      ['voice', 'no', 'not-sure'],
      ['not-sure', 'none'],
      ['not-sure', 'not-sure'],
    ]) {
      expect(at(...way).step).toMatchObject({ operation: 're-enrol' });
    }
  });
});
