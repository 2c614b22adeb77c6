import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { NOT_ME } from '../../src/engine/answer.ts';
import { guideOf } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { operationOf } from '../../src/engine/operation.ts';
import { replay } from '../../src/engine/transcript.ts';
import { visit } from './visit.ts';

/** Each guide that is reached from `start`, with the fewest answers that lead to it. */
function reachedFromStart(): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>();
  const waiting: (readonly string[])[] = [[]];
  for (const answers of waiting) {
    const here = replay(allFlows, 'start', answers).visited.at(-1);
    if (here === undefined) continue;
    if (here.flow !== 'start') {
      if (!reached.has(here.flow)) reached.set(here.flow, answers);
      continue;
    }
    for (const { id } of here.answers) waiting.push([...answers, id]);
  }
  return reached;
}

const reached = reachedFromStart();
const forPeople = Object.values(allFlows)
  .filter((flow) => ['entrust', 'onespan-app'].includes(guideOf(flow).product))
  .map(({ id }) => id);

describe('whoever does not know what they have', () => {
  it('reaches every guide', () => {
    const others = Object.keys(allFlows).filter((id) => id !== 'start');
    // A new guide is led to by flows/front-door/start.ts, or by a family that is.
    expect(others.filter((id) => !reached.has(id))).toEqual([]);
  });

  test.each(forPeople)('is at %s after four answers at most', (id) => {
    expect(reached.get(id)?.length).toBeLessThanOrEqual(4);
  });

  it('is mostly there after two', () => {
    const two = forPeople.filter((id) => (reached.get(id)?.length ?? 9) <= 2);
    expect(two.length).toBeGreaterThan(forPeople.length * 0.7);
  });

  it('need not know the name of a product', () => {
    const names = /entrust|onespan|azure|identity as a service|mobile authenticator studio/i;
    const graph = graphOf(allFlows.start ?? expect.unreachable());
    const log = /^(whichLog|statusAbout|resultAbout)$/;
    for (const [node, step] of graph.steps) {
      if (step?.kind === 'question' && !log.test(node)) expect(step.text).not.toMatch(names);
    }
    for (const { from, meta } of graph.edges) {
      if (!log.test(from)) expect(meta?.label).not.toMatch(names);
    }
  });

  test.each([
    ['a bank’s customer whose image is refused', 'invalid-image-code', ['message', 'image']],
    ['somebody whose text messages stay away', 'otp-channel-unavailable', ['no-code', 'sms']],
    [
      'somebody whose activation e-mail is missing',
      'activation-email-missing',
      ['setting-up', 'no-email'],
    ],
    ['a traveller whose phone shows the wrong time', 'clock-drift', ['refused', 'app', 'no', 'no']],
    [
      'a new colleague with a small grey device',
      'hard-token-serial-invalid',
      ['setting-up', 'serial'],
    ],
    ['somebody who types a long key', 'google-authenticator-invalid-key', ['setting-up', 'key']],
    ['somebody whose app is gone as soon as it opens', 'app-terminates', ['message', 'closes']],
    [
      'somebody who is only locked out, and lost the phone',
      'lost-or-new-device',
      ['locked-out', 'device'],
    ],
    [
      'somebody whose account was locked without them',
      'somebody-else',
      ['locked-out', 'locked', 'no'],
    ],
    [
      'an administrator with a message about RADIUS',
      'back-end-and-radius',
      ['log', 'status', 'setting', 'back-end'],
    ],
    [
      'somebody who sees a field and has no code',
      'otp-channel-unavailable',
      ['not-sure', 'wants-code', 'not-sure'],
    ],
    [
      'somebody in a window that is called Reset token',
      'reset-token-invalid-response',
      ['refused', 'reset'],
    ],
  ])('%s gets to %s', (_, guide, answers) => {
    const { visited, rejected } = replay(allFlows, 'start', answers);
    expect(rejected).toEqual([]);
    expect(visited.at(-1)?.flow).toBe(guide);
  });
});

describe.each(['somebody-else', 'lost-or-new-device'])('the guide %s', (id) => {
  const flow = allFlows[id] ?? expect.unreachable();
  const steps = [...graphOf(flow).steps.values()].flatMap((step) => step ?? []);

  it('tells nobody to do anything protected', () => {
    expect(steps.map(operationOf).filter(Boolean)).toEqual([]);
  });

  it('rests on public standards alone, and names them at each step', () => {
    for (const step of steps) {
      expect(step.cites.join(' ')).toMatch(/^(STD-\S+ ?)+$/);
      if (step.kind !== 'continue') expect(step.standards).not.toBeUndefined();
    }
  });

  it('claims to have fixed nothing', () => {
    expect(steps.map(({ kind }) => kind)).not.toContain('resolution');
  });
});

describe('somebody who has left the token at home', () => {
  it('is not reported to security as having lost it', () => {
    const { step } = visit('lost-or-new-device')('elsewhere');
    expect(step).toMatchObject({
      to: 'helpdesk',
      problem: expect.stringContaining('They say that they know where it is'),
    });
  });
});

describe('somebody under attack', () => {
  it('is sent to security wherever something was given away', () => {
    const given = [
      'approved',
      'told',
      'screen',
      'signedIn',
      'profile',
      'request',
      'posed',
      'unclear',
    ];
    const { steps } = graphOf(allFlows['somebody-else'] ?? expect.unreachable());
    for (const node of given) expect(steps.get(node)).toMatchObject({ to: 'security' });
  });

  it('has security ask who posed as IT, whatever they got', () => {
    for (const got of ['nothing', 'told', 'approved', 'screen', 'not-sure']) {
      const denied = visit('somebody-else')('contacted', 'failed', got).step;
      expect(JSON.stringify(denied)).toMatch(/Find out which number, address or name they used/);
      expect(JSON.stringify(denied)).not.toMatch(/really got in touch/);
      const notAsked = visit('somebody-else')('contacted', 'cannot', got).step;
      expect(JSON.stringify(notAsked)).toMatch(/really got in touch/);
    }
  });

  it('gets there from any step of any guide with all that was answered before', () => {
    for (const [id, flow] of Object.entries(allFlows)) {
      const [edge] = graphOf(flow).edges;
      const answers = edge === undefined ? [] : [edge.answer];
      const { visited, rejected } = replay(allFlows, id, [...answers, NOT_ME]);
      if (id === 'somebody-else') continue;
      expect(visited[0]).toMatchObject({ flow: id });
      expect(rejected).toEqual(visited.at(-1)?.flow === 'somebody-else' ? [] : [NOT_ME]);
      expect(visited.at(-1)?.flow).toBe('somebody-else');
    }
  });
});
