/** The build that is tested; another one by TEST_DIST. */
export const dist = process.env.TEST_DIST ?? 'dist';
