/** A name in kebab case, usable as a segment of an address: of a guide, an answer, a product, a fact. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A step's name, as targets use it: nothing that XState would read as a path or an id. */
export const STEP_NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
