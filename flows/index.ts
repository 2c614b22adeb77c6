/**
 * Every flow by its id, each in a chunk of its own that loads when it is needed.
 * A new flow is one new file in its product's folder; nothing here has to be touched.
 */
import { flowFile } from 'virtual:flow-files';
import type { Flow } from '../src/engine/flow.ts';
import { NAME } from '../src/engine/names.ts';
import type { LanguageId } from '../src/language/languages.ts';

/**
 * @param id a flow's id, from anywhere
 * @param language the language of its texts
 * @param isStaff whether the voices of agents and trainers are wanted as well
 * @returns the flow, or undefined where there is none of that id
 * @throws Error when its file cannot be fetched
 */
export async function loadFlow(
  id: string,
  language: LanguageId,
  isStaff: boolean,
): Promise<Flow | undefined> {
  // Whatever else an address says is not asked for.
  if (!NAME.test(id)) return undefined;
  try {
    return await flowFile(id, language, isStaff);
  } catch (error) {
    // The list of all flows is asked only here: it grows with their number.
    const { guides } = await import('virtual:guides');
    if (guides.some((guide) => guide.id === id)) throw error;
    return undefined;
  }
}
