import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Takes what stood in a field before the application took the page over: somebody was quicker, or
 * the browser has put back what was typed on an earlier visit.
 *
 * @param field the field
 * @param served what it held as the page was served
 * @param take is given what it holds instead
 */
export function useTypedEarly(
  field: RefObject<HTMLInputElement | null>,
  served: string,
  take: (typed: string) => void,
): void {
  const takeOver = useEffectEvent(() => {
    const typed = field.current?.value ?? served;
    if (typed !== served) take(typed);
  });
  useEffect(() => takeOver(), []);
}
