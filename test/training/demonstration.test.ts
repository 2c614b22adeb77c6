import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { clockTime } from '../../src/engine/clockTime.ts';
import { replay } from '../../src/engine/transcript.ts';
import { endingsOf, leadsTo, plannedWay } from '../../src/training/present/nextMove.ts';
import {
  movedItem,
  type Playlist,
  playlistFile,
  readPlaylist,
} from '../../src/training/present/playlist.ts';
import { readMessage } from '../../src/training/present/sync.ts';
import {
  mapAddress,
  parseLook,
  parseShowing,
  parseTrainingPath,
  presentAddress,
} from '../../src/training/trainingAddress.ts';

describe('addresses of the training room', () => {
  const transcript = { flow: 'clock-drift', answers: ['yes', 'behind~94'] };

  it('are read as they are written', () => {
    expect(parseTrainingPath(mapAddress(transcript))).toEqual({ page: 'map', transcript });
    const [path = '', query = ''] = presentAddress(transcript, {
      isAudience: true,
      to: 'end',
      item: 2,
    }).split('?');
    expect(parseTrainingPath(path)).toEqual({ page: 'present', transcript });
    expect(parseShowing(query)).toEqual({ isAudience: true, to: 'end', item: 2 });
    expect(parseLook(mapAddress(transcript, 'outline').split('?')[1] ?? '')).toBe('outline');
  });

  it('name no way on the first page and in practice', () => {
    expect(parseTrainingPath('/train')).toEqual({ page: '', transcript: undefined });
    expect(parseTrainingPath('/train/')).toEqual({ page: '', transcript: undefined });
    expect(parseTrainingPath('/train/practise/x').transcript).toBeUndefined();
    expect(parseTrainingPath('/train/present')).toEqual({ page: 'present', transcript: undefined });
  });

  it('hold no place in the running order that is no number', () => {
    expect(parseShowing('?item=-1').item).toBeUndefined();
    expect(parseShowing('?item=1e3').item).toBeUndefined();
  });
});

describe('the shortest way to an ending', () => {
  test.each(Object.entries(allFlows))(
    'of %s is laid out for each, and leads there',
    (id, machine) => {
      const endings = endingsOf(machine);
      expect(endings.length).toBeGreaterThan(0);
      for (const { node, answers } of endings) {
        for (let given = 0; given <= answers.length; given++) {
          const replayed = replay(allFlows, id, answers.slice(0, given));
          expect(plannedWay(allFlows, replayed, id, node)).toHaveLength(answers.length - given);
        }
        const { visited } = replay(allFlows, id, answers);
        expect(visited.some((visit) => visit.flow === id && visit.node === node)).toBe(true);
      }
    },
  );

  it('is none where nothing is aimed at, or where no way leads there', () => {
    const at = replay(allFlows, 'activation-code-expired', []);
    expect(plannedWay(allFlows, at, 'activation-code-expired', undefined)).toBeUndefined();
    expect(plannedWay(allFlows, at, 'activation-code-expired', 'nowhere')).toBeUndefined();
    expect(plannedWay(allFlows, at, 'no-such-flow', 'nowhere')).toBeUndefined();
  });

  it('tells where an answer leads, also into a guide that is not here yet', () => {
    const transcript = { flow: 'activation-code-expired', answers: [] };
    expect(leadsTo(allFlows, transcript, 'yes')?.step?.kind).toBe('instruction');
    expect(leadsTo(allFlows, transcript, 'no-such-answer')).toBeUndefined();
    const machine = allFlows['app-terminates'];
    if (machine === undefined) throw new Error('the flow is gone');
    const door = endingsOf(machine).find(({ step }) => step.kind === 'continue');
    const answers = door?.answers ?? [];
    const alone = { 'app-terminates': machine };
    const there = leadsTo(
      alone,
      { flow: 'app-terminates', answers: answers.slice(0, -1) },
      answers.at(-1) ?? '',
    );
    expect(there?.step).toBeUndefined();
    expect(there?.flow).toBe(door?.step.kind === 'continue' ? door.step.flow : '');
  });
});

describe('the running order as a file', () => {
  const playlist: Playlist = {
    kind: 'demonstration',
    version: 1,
    name: 'Monday',
    items: [{ flow: 'clock-drift' }, { flow: 'activation-code-expired', to: 'activated' }],
  };
  const file = (change: object) => JSON.stringify({ ...playlist, ...change });

  it('comes back as it went', () => {
    expect(readPlaylist(playlistFile(playlist))).toEqual({ is: 'playlist', playlist });
  });

  it.each([
    ['no JSON', '{"kind":', { is: 'no-json' }],
    ['another kind of file', '[]', { is: 'faulty', place: '' }],
    ['another version', file({ version: 2 }), { is: 'faulty', place: 'version' }],
    [
      'a guide that is none',
      file({ items: [{ flow: 'A b' }] }),
      { is: 'faulty', place: 'items[0].flow' },
    ],
    [
      'an ending that is none',
      file({ items: [{ flow: 'a' }, { flow: 'b', to: '<b>' }] }),
      { is: 'faulty', place: 'items[1].to' },
    ],
    [
      'more than it should hold',
      file({ items: [{ flow: 'a', by: 'me' }] }),
      { is: 'faulty', place: 'items[0]' },
    ],
    [
      'too long a list',
      file({ items: Array(51).fill({ flow: 'a' }) }),
      { is: 'faulty', place: 'items' },
    ],
  ])('is refused with its reason: %s', (_, text, told) => {
    const read = readPlaylist(text);
    expect(read).toMatchObject(told);
    if (read.is === 'faulty') expect(read.problem).not.toBe('');
  });

  it('is put in another order', () => {
    const flows = (items: Playlist['items']) => items.map(({ flow }) => flow).join();
    const items = ['a', 'b', 'c'].map((flow) => ({ flow }));
    expect(flows(movedItem(items, 0, 1))).toBe('b,a,c');
    expect(flows(movedItem(items, 2, -1))).toBe('a,c,b');
    expect(flows(movedItem(items, 0, -1))).toBe('a,b,c');
    expect(flows(movedItem(items, 2, 5))).toBe('a,b,c');
  });
});

describe('what the windows tell each other', () => {
  const stand = { flow: 'a', answers: ['b'], movedAt: 7, isDark: false };
  const message = { kind: 'at', id: 'x', role: 'presenter', stand };

  it('is read', () => {
    expect(readMessage(structuredClone(message))).toMatchObject(message);
  });

  it.each([
    null,
    'hello',
    {},
    { ...message, kind: 'boo' },
    { ...message, role: 'nobody' },
    { ...message, stand: { ...stand, answers: [1] } },
    { ...message, stand: { ...stand, movedAt: 'now' } },
  ])('is left alone where it is none: %j', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });
});

describe('the clock', () => {
  it.each([
    [0, '0:00'],
    [61_500, '1:01'],
    [3_600_000, '1:00:00'],
    [-5, '0:00'],
  ])('shows %i ms as %s', (milliseconds, shown) => {
    expect(clockTime(milliseconds)).toBe(shown);
  });
});

describe('what was seen today', () => {
  beforeEach(() => {
    vi.resetModules();
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    vi.useFakeTimers({ now: new Date(2026, 4, 4, 12) });
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  const stored = () => JSON.parse(localStorage.getItem('training-seen') ?? 'null');

  it('is remembered, and forgotten the next day', async () => {
    const { markSeen } = await import('../../src/training/seen.ts');
    markSeen('a', 'first');
    markSeen('a', 'second');
    markSeen('a', 'first');
    expect(stored()).toEqual({ day: '2026-05-04', steps: ['a/first', 'a/second'] });
    vi.setSystemTime(new Date(2026, 4, 5, 9));
    markSeen('b', 'first');
    expect(stored()).toEqual({ day: '2026-05-05', steps: ['b/first'] });
  });

  it('survives what cannot be read', async () => {
    localStorage.setItem('training-seen', '{"day":');
    const { markSeen } = await import('../../src/training/seen.ts');
    markSeen('a', 'first');
    expect(stored().steps).toEqual(['a/first']);
  });
});
