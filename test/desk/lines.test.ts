import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLines } from '../../src/desk/callLines.ts';
import { takenOver } from '../../src/desk/takeOver.ts';
import { readCall } from '../../src/engine/call.ts';
import { jsonLines } from '../../src/engine/jsonLines.ts';
import { at, callAfter, move } from './calls.ts';

const NOW = at(600);
const call = callAfter(
  move(21, [], ['yes']),
  { type: 'note', at: at(30), text: 'New phone since Monday.\n=cmd|calc' },
  { type: 'reference', at: at(40), from: '', to: 'INC-20418' },
  { type: 'identity', at: at(50), method: 'call-back', outcome: 'confirmed' },
);

describe('calls as JSON Lines', () => {
  it('come back as they went', async () => {
    expect(await fromLines(jsonLines([call, call]), NOW)).toEqual({
      calls: [takenOver(call, NOW), takenOver(call, NOW)],
      bad: [],
    });
  });

  it('come in turns where they are many, the same, and it is told how far that is', async () => {
    const file = `${jsonLines(Array(450).fill(call))}not json\n`;
    const far: number[] = [];
    const found = await fromLines(file, NOW, (done) => far.push(done));
    expect(found.calls).toEqual(Array(450).fill(takenOver(call, NOW)));
    expect(found.bad).toMatchObject([{ line: 451 }]);
    expect(far).toEqual([200, 400, 452]);
  });

  it('have no secret where they come from elsewhere, wherever it stands', async () => {
    const secret = 'password is Hunter2!';
    const told = { name: secret, phone: '5550123', department: secret };
    const { calls } = await fromLines(
      jsonLines([{ ...call, matter: secret, draft: secret, caller: told }]),
      NOW,
    );
    expect(JSON.stringify(calls)).not.toContain('Hunter2');
    expect(calls[0]?.caller?.phone).toBe('5550123');
  });

  it('name each bad line by its number and the reason, and take the others', async () => {
    const file = [
      JSON.stringify(call),
      'not json',
      '',
      JSON.stringify({ ...call, version: 2 }),
      JSON.stringify({ ...call, identified: true }),
      JSON.stringify(call),
      'null',
    ].join('\r\n');
    const { calls, bad } = await fromLines(`\ufeff${file}`, NOW);
    expect(calls).toEqual([takenOver(call, NOW), takenOver(call, NOW)]);
    expect(bad.map(({ line }) => line)).toEqual([2, 4, 5, 7]);
    expect(bad[1]?.reason).toMatch(/version 2 is newer/);
    expect(bad[2]?.reason).toMatch(/identified/);
    for (const { reason, text } of bad) {
      expect(reason).not.toBe('');
      expect(file).toContain(text);
    }
  });

  it('account for every line of any file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(call)))),
        async (lines) => {
          const { calls, bad } = await fromLines(lines.join('\n'), NOW);
          const written = lines
            .join('\n')
            .split(/\r\n|\r|\n/)
            .filter((line) => line.trim() !== '');
          expect(calls.length + bad.length).toBe(written.length);
        },
      ),
    );
  });

  it('hold secrets back, but for what the agent has said is none', async () => {
    const leaky = callAfter(
      { type: 'note', at: at(1), text: 'passcode 483920' },
      { type: 'lines', at: at(2), which: 'told', from: [], to: ['code 112233'] },
    );
    const [read] = (await fromLines(JSON.stringify(leaky), NOW)).calls;
    expect(JSON.stringify(read)).not.toMatch(/483920|112233/);
    const allowed = { ...leaky, noSecrets: ['483920', '112233'] };
    const { calls } = await fromLines(JSON.stringify(allowed), NOW);
    expect(calls).toEqual([takenOver(allowed, NOW)]);
  });

  it('are not taken for calls when a time is missing', () => {
    const short = { ...call, case: { ...call.case, answeredAt: [] } };
    expect(readCall(short)).toMatch(/not a time for every answer/);
  });
});
