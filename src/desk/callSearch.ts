/** What a call is found by: everything in it. */
import { useEffect, useState } from 'react';
import { staffFlows } from '../content/flows.ts';
import { productName } from '../content/products.ts';
import type { Call } from '../engine/call.ts';
import { guideOf } from '../engine/flow.ts';
import { plain } from '../engine/plain.ts';
import { hasAnswer, type Transcript } from '../engine/transcript.ts';

/** @returns what the call's agent wrote, and who is calling */
export function writtenIn(call: Call): string {
  const { reference, notes, told, outstanding } = call.case;
  const { caller, matter, handOver, callBack, draft, agent, imported } = call;
  return [
    reference,
    ...notes.map((note) => note.text),
    ...told,
    ...outstanding,
    caller?.name,
    caller?.phone,
    caller?.department,
    callBack?.number,
    matter,
    handOver?.why,
    draft,
    agent,
    imported?.from,
  ].join('\n');
}

/** @returns the ways taken in the call, each once */
const waysOf = ({ case: { transcript }, before, left = [] }: Call): readonly Transcript[] =>
  [transcript, ...before, ...left].filter(({ flow }) => flow !== '');

/**
 * @returns what was asked and answered in the call, and the names of its guides and products
 * @throws Error if a flow's file cannot be fetched
 */
export async function searchedText(call: Call): Promise<string> {
  const texts = await Promise.all(
    waysOf(call).map(async (way) => {
      const { flows, replayed } = await staffFlows.loadReplay(way);
      const names = [...new Set(replayed.visited.map(({ flow }) => flow))].flatMap((id) => {
        const machine = flows[id];
        if (machine === undefined) return [];
        const { title, product } = guideOf(machine);
        return [title, productName(product)];
      });
      const steps = replayed.visited.flatMap((visit) => [
        visit.step.kind === 'continue' ? '' : visit.step.text,
        ...(hasAnswer(visit) ? [visit.taken.label, visit.taken.value ?? ''] : []),
        ...visit.step.cites,
      ]);
      return [...names, ...steps.map(plain)].join('\n');
    }),
  );
  return texts.join('\n');
}

/**
 * @param haystack everything in a call
 * @param text words to search for
 * @returns whether all of them are in it
 */
export function holds(haystack: string, text: string): boolean {
  const all = haystack.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/**
 * @param isOn whether somebody is searching; nothing is loaded before
 * @returns what was asked in each call, by its id, as far as loaded
 */
export function useAsked(calls: readonly Call[], isOn: boolean): ReadonlyMap<string, string> {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const state = calls.map(({ case: { id }, writes }) => `${id} ${writes}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state stands for the calls
  useEffect(() => {
    if (!isOn) return;
    let isStale = false;
    void Promise.all(
      calls.map(async (call) => [call.case.id, await searchedText(call).catch(() => '')] as const),
    ).then((all) => {
      if (!isStale) setKnown(new Map(all));
    });
    return () => {
      isStale = true;
    };
  }, [isOn, state]);
  return known;
}

/** @returns whether the text is the call's reference, or the part of it that people read out */
export function isReferenceOf(
  { case: { reference = '' } }: Call,
  text: string,
): 'whole' | 'part' | undefined {
  const [own, asked] = [reference.toLowerCase(), text.toLowerCase()];
  if (own === '' || asked === '') return undefined;
  if (own === asked) return 'whole';
  return asked.length >= 4 && /\d/.test(asked) && own.includes(asked) ? 'part' : undefined;
}
