/** Returns the focus to the step, where the keys are, so that it is not lost after a field. */
export const toStep = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
