import { budget } from './scripts/build/budget.ts';
import { quickBuild } from './scripts/build/fresh-build.ts';

export default budget(quickBuild());
