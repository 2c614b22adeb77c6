import { join } from 'node:path';
import { root, run } from './process.ts';
import { writeProject } from './synthetic.ts';
const flows = Number(process.argv[2]), stepsEach = Number(process.argv[3]);
const project = join(root, '.cache/bench/try');
let t = performance.now(); const lap = (n: string) => { console.log(n, ((performance.now()-t)/1000).toFixed(1)); t = performance.now(); };
await writeProject(project, { flows, stepsEach }); lap('written');
await run(['--import','tsx','scripts/build.ts','--outDir', join(root,'.cache/bench/try-dist')], { cwd: project, env: { PRERENDER_CAP: '1' } }); lap('built');
