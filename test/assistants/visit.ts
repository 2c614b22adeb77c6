/**
 * In the place of test/flows/visit.ts: the same scenarios, solved by the tools of the MCP server alone.
 */
import { parseAnswer } from '../../src/engine/answer.ts';
import { callTool } from './tools.ts';

/** What a scenario looks at. */
interface Here {
  readonly flow: string;
  readonly node: string;
  readonly step: Record<string, unknown>;
  readonly answers: readonly { readonly id: string }[];
}

const known = new Map<string, { at: string; here: Here }>();

function call(key: string, tool: string, args: Record<string, unknown>) {
  const before = known.get(key);
  if (before) return before;
  const { isError, content, structuredContent: told } = callTool(tool, args);
  if (isError || told === undefined)
    throw new Error(`not offered: ${content.map(({ text }) => text).join('\n')}`);
  const { at, flow, node, step, answers } = told as unknown as Here & { at: string };
  // What every guide offers is not the step's own.
  const own = answers.filter(({ id }) => !['hand-over', 'known-problem', 'not-me'].includes(id));
  const stands = { at, here: { flow, node, step, answers: own } };
  known.set(key, stands);
  return stands;
}

/**
 * @param flow a guide's id
 * @returns a function that walks its answers and returns the step where they lead; it throws when
 *   an answer is not offered where the walk stands
 */
export const visit =
  (flow: string) =>
  (...answers: string[]): Here => {
    let { at, here } = call(flow, 'open', { at: `/guides/${flow}` });
    for (const answer of answers) {
      const { id, value } = parseAnswer(answer);
      const args = { at, answer: id, ...(value !== undefined && { value }) };
      ({ at, here } = call(`${at}/${answer}`, 'answer', args));
    }
    return here;
  };
