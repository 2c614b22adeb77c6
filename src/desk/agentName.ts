/** The agent's name, for summaries and for the next agent of a call. It stays on this device. */
import { kept } from '../storage/kept.ts';

/** The maximum length, in characters. */
export const LONGEST_NAME = 80;

export const agentName = kept<string>({
  in: 'device',
  as: 'desk-agent',
  first: '',
  read: (stored) => (typeof stored === 'string' ? stored.slice(0, LONGEST_NAME) : undefined),
});
