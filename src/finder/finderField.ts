/** What finds the finder's field from elsewhere. */
export const FINDER_FIELD = 'data-finder-field';
