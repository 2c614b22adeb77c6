/** Sizes on the map, in pixels. */

/** The font sizes of steps and of answers, with their line heights. */
export const NODE_SIZE = 17;
export const NODE_LINE = 21;
export const EDGE_SIZE = 15;
export const EDGE_LINE = 18;
/** Half the width of a step's mark. */
export const MARK = 17;
/** The least room between two things in a column. */
export const GAP = 12;
