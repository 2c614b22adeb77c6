import { budget } from './scripts/budget.ts';
import { quickBuild } from './scripts/fresh-build.ts';

export default budget(quickBuild());
