import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('azure-mobile-app');

describe('when the log names a problem with the mobile app', () => {
  it('sends a request that the person denied because it was not theirs to security', () => {
    expect(at('129', 'not-mine')).toMatchObject({
      node: 'deniedNotMine',
      step: { kind: 'escalation', to: 'security' },
    });
  });

  it('lets the administrator check a denial by mistake', () => {
    expect(at('129', 'by-mistake')).toMatchObject({
      node: 'deniedByMistake',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('asks what the app showed when it did not respond', () => {
    expect(at('133').node).toBe('appAsked');
    expect(at('133', 'nothing').node).toBe('appShowedNothing');
    expect(at('133', 'answered').node).toBe('appAnswered');
  });

  it('sends a change of registration that nobody knows to security', () => {
    expect(at('145', 'no')).toMatchObject({
      node: 'changeUnknown',
      step: { kind: 'escalation', to: 'security' },
    });
    expect(at('145', 'yes')).toMatchObject({
      node: 'changeKnown',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('lifts no block of devices without an identity check', () => {
    expect(at('135').step).toMatchObject({ kind: 'escalation', operation: 'unlock' });
  });

  it('tells one user without a notification from many', () => {
    expect(at('136', 'one').node).toBe('notNotifiedOne');
    expect(at('136', 'several').node).toBe('notNotifiedSeveral');
  });

  it('hands the other codes over at once', () => {
    expect(at('130')).toMatchObject({
      node: 'appPinInvalid',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('131')).toMatchObject({
      node: 'appPinNotChanged',
      step: { kind: 'escalation', to: 'administrator' },
    });
    expect(at('137')).toMatchObject({
      node: 'appResultInvalid',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('shows where the code can be read when nobody has looked yet', () => {
    expect(at('not-sure').node).toBe('readLog');
    expect(at('not-sure', 'worked').node).toBe('whichCode');
    expect(at('not-sure', 'cannot')).toMatchObject({
      node: 'codeUnread',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('goes on in the guide for every other code', () => {
    expect(at('another-code')).toMatchObject({ flow: 'azure-other-code', node: 'whichCode' });
  });
});
