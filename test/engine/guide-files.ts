/** Published guides as files have them, and files in which something is not as it should be. */
import { allFlows } from '../../flows/all.ts';
import { facts } from '../../flows/facts.ts';
import { mostUsed } from '../../flows/most-used.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { type GuideFile, guideFileOf, writeGuideFile } from '../../src/engine/guideFile.ts';

/** All that is published. */
export const around = { flows: allFlows, products, records, facts, mostUsed };

/** A published guide as a file has it. */
export function fileOf(id: string): GuideFile {
  const flow = allFlows[id];
  if (flow === undefined) throw new Error(`there is no flow ${id}`);
  return guideFileOf(flow);
}

// biome-ignore lint/suspicious/noExplicitAny: what is broken holds what no type allows
export type GuideFileJson = any;

/** The text of a published guide’s file with something in it changed. */
export const changed =
  (change: (guide: GuideFileJson) => void, id = 'activation-code-expired') =>
  (): string => {
    const json = JSON.parse(writeGuideFile(fileOf(id)));
    change(json);
    return JSON.stringify(json);
  };
