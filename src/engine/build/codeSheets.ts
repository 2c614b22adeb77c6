/**
 * Makes the content of the code pages: from the records, and from the flows for the way into the guide. It
 * runs at build time; pages use its output, and src/engine/codePages.ts.
 */
import { guideAddress } from '../address.ts';
import type { CodeContent, CodeGuide, CodeList, CodeReference } from '../codePages.ts';
import { codeAddress } from '../codes.ts';
import type { Flows } from '../flow.ts';
import { type Graph, graphOf } from '../graph.ts';
import type { CodedProduct, Product } from '../product.ts';
import type { SourceRecord } from '../record.ts';

/**
 * @param products all products
 * @param product the one whose codes are wanted
 * @param records all records
 * @param flows all flows
 * @returns the content of its code pages and its list
 */
export function codeSheets(
  products: readonly Product[],
  product: CodedProduct,
  records: readonly SourceRecord[],
  flows: Flows,
): CodeList {
  const byId = new Map(records.map((record) => [record.id, record]));
  const graphs = Object.values(flows).map(graphOf);
  const families = graphs.filter(({ guide }) => guide?.product === product.id);

  const reference = (id: string): CodeReference => {
    const record = byId.get(id);
    if (record === undefined) throw new Error(`there is no record ${id}`);
    const code = codeAddress(products, record);
    const flow = code === undefined ? guideAbout(record, graphs) : undefined;
    const address = code ?? (flow && guideAddress({ flow, answers: [] }));
    return {
      product: record.product,
      title: record.title,
      ...(code !== undefined && /^\d+$/.test(keyOf(code)) ? { code: keyOf(code) } : {}),
      ...(address === undefined ? {} : { address }),
    };
  };

  const own = records.filter((record) => record.product === product.id);
  const common = commonFacts(own);
  const pageOf = (record: SourceRecord, key: string, address: string): CodeContent => {
    const guide = guideAt(key, families);
    const { id, nature, title, errorTexts, names, behind } = record;
    const hidden = own.filter((other) => other.behind?.id === id);
    const { meaning, causes, remedy, actors, settings, source } = record;
    return {
      ...{ key, address, id, nature, title, errorTexts, names },
      ...{ meaning, causes, remedy, actors, settings, source },
      facts: record.facts.filter((fact) => !common.includes(fact) && fact !== behind?.how),
      ...(guide === undefined ? {} : { guide }),
      ...(behind && { behind: { by: reference(behind.id), how: behind.how } }),
      confusedWith: record.confusedWith.map((other) => ({
        ...reference(other.id),
        difference: other.difference,
      })),
      hides: hidden.map((other) => reference(other.id)),
      related: record.related
        .filter((other) => other !== behind?.id && hidden.every(({ id }) => id !== other))
        .map(reference),
    };
  };

  const codes = own.flatMap((record) => {
    const address = codeAddress(products, record);
    return address === undefined ? [] : [pageOf(record, keyOf(address), address)];
  });
  return { common, codes };
}

const keyOf = (address: string) => decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));

/** What the document says about every numbered code. */
function commonFacts(own: readonly SourceRecord[]): string[] {
  const [first, ...others] = own.filter(({ codes }) => codes.length > 0);
  return (first?.facts ?? []).filter((fact) => others.every(({ facts }) => facts.includes(fact)));
}

/** The guide whose first question has the code as an answer. */
function guideAt(key: string, graphs: readonly Graph[]): CodeGuide | undefined {
  for (const { id, initial, guide, edges } of graphs) {
    const edge = edges.find(({ from, answer }) => from === initial && answer === key);
    if (edge === undefined || guide === undefined) continue;
    return {
      flow: id,
      title: guide.title,
      answers: [key],
      ...(edge.meta?.value ? { takesNumber: true } : {}),
    };
  }
  return undefined;
}

/** The guide of the record's own product that is most about it: with the most steps that cite it. */
function guideAbout({ id, product }: SourceRecord, graphs: readonly Graph[]): string | undefined {
  let best: { flow: string; steps: number } | undefined;
  for (const { id: flow, guide, steps } of graphs) {
    if (guide?.product !== product) continue;
    const own = [...steps.values()].filter((step) => step && step.kind !== 'continue');
    const citing = own.filter((step) => step?.cites.includes(id)).length;
    if (citing > (best?.steps ?? 0)) best = { flow, steps: citing };
  }
  return best?.flow;
}
