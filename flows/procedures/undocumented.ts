/** A result code of Azure Multi-Factor of which neither a cause nor a remedy is documented. */
import type { Claim } from '../../src/engine/step.ts';
import { escalation } from '../build.ts';

type Ending = Parameters<typeof escalation>[0];
type Filled = 'to' | 'problem' | 'left' | 'do' | 'cites';

/**
 * @param code the number in the log, and its name there
 * @param ending what else the ending says: `found` is what the visit found out besides the code. The
 *   administrator takes over unless it names somebody else
 * @returns the ending, as one state of a flow
 */
export const undocumented = (
  [code, name]: readonly [code: number, name: string],
  { found, ...ending }: Omit<Ending, Filled> & Partial<Pick<Ending, 'to'>> & { found?: Claim },
) => {
  const log = `The logs of Netop Remote Control show the Azure Multi-Factor result code ${code}, “${name}”.`;
  const after = (text: string) => `${log} ${text}`;
  const problem: Claim =
    found === undefined
      ? log
      : typeof found === 'string'
        ? after(found)
        : { ...found, text: after(found.text) };
  return escalation({
    to: 'administrator',
    ...ending,
    problem,
    left: 'The document gives no cause and no fix for this code.',
    do: 'Note the code, the user and the time of the log entry.',
    cites: [`AZ-${code}`],
  });
};
