import { budget } from './scripts/build/budget.ts';
import { quickBuild } from './scripts/site/fresh-build.ts';

export default budget(quickBuild());
