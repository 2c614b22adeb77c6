import { type PointerEvent, useEffect, useState } from 'react';
import { replayLoaded } from '../content/flows.ts';
import { parseGuideAddress } from '../engine/address.ts';
import { useHref } from '../router/router.tsx';
import { hasVisit } from '../steps/prepareVisit.ts';

/** A press that has come to its end: a click follows, or none. */
const ends = ['pointerup', 'pointercancel'] as const;

/**
 * A press lasts about a tenth of a second, in which the step that it is about to lead to can be drawn
 * out of sight: the click then only shows it. A press that ends without a click leaves nothing.
 *
 * @param path the guide's address that is shown, without a query, from the root of the application
 * @returns the address of the step to be drawn ahead, if any, and what listens to presses
 */
export function useAhead(path: string): {
  ahead: string | undefined;
  press: (event: PointerEvent) => void;
} {
  const [pressed, setPressed] = useState<{ from: string; to: string }>();
  const root = useHref('');
  // A move is the end of every press: whoever comes back has not pressed anything.
  if (pressed !== undefined && pressed.from !== path) setPressed(undefined);
  const ahead = pressed?.from === path ? pressed.to : undefined;
  useEffect(() => {
    if (ahead === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const letGo = () => {
      timer = setTimeout(() => setPressed(undefined));
    };
    for (const end of ends) document.addEventListener(end, letGo);
    return () => {
      clearTimeout(timer);
      for (const end of ends) document.removeEventListener(end, letGo);
    };
  }, [ahead]);

  const press = ({ button, target }: PointerEvent) => {
    const link = button === 0 && target instanceof Element && target.closest('a[data-answer]');
    if (!(link instanceof HTMLAnchorElement) || link.search !== '') return;
    const to = link.pathname.slice(root.length);
    if (to !== path && canBeDrawn(to)) setPressed({ from: path, to });
  };
  return { ahead, press };
}

/** Whether all of a step is here, and it is one of those that do nothing by being drawn. */
function canBeDrawn(path: string): boolean {
  const transcript = parseGuideAddress(path);
  if (transcript === undefined || !hasVisit(transcript)) return false;
  const { visited, rejected } = replayLoaded(transcript).replayed;
  const kind = visited.at(-1)?.step.kind;
  return rejected.length === 0 && (kind === 'question' || kind === 'instruction');
}
