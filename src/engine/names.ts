/** A name in kebab case, as a segment of an address: of a guide, an answer, a product, a fact. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A step's name, as targets have it: what XState would read as a path or an id is none. */
export const STEP_NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
