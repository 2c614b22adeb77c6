/** How large things on the map are, in pixels. */

/** Letters of steps and of answers, and the distance of their lines. */
export const NODE_SIZE = 17;
export const NODE_LINE = 21;
export const EDGE_SIZE = 15;
export const EDGE_LINE = 18;
/** Half of what a step's mark takes. */
export const MARK = 17;
/** The least room between two things in a column. */
export const GAP = 12;
