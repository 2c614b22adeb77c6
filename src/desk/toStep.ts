/** The focus goes back to the step, where the keys are: after a field it is never lost. */
export const toStep = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
