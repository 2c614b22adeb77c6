import { runnerImport } from 'vite';
import { readFileSync } from 'node:fs';
import { finderIndex } from './finder.ts';
const { createFinder } = (await runnerImport<any>('/work/main/src/engine/finder/find.ts')).module;
const find = createFinder(await finderIndex());
const list = JSON.parse(readFileSync(process.argv[2]??'/tmp/unseen.json','utf8'));
let f=0,t3=0;
for (const [text,...answers] of list) {
  const {results,near,kind}=find(text);
  const cov=[...results,...near].map((r:any)=>r.records);
  const ok=(r:any)=> r===undefined? answers.includes('nothing') : r.some((id:string)=>answers.includes(id));
  const a=answers[0]==='nothing'? (cov.length===0||ok(cov[0])) : ok(cov[0])&&cov.length>0; const b= answers[0]==='nothing'?a:cov.slice(0,3).some(ok);
  if(a)f++; if(b)t3++;
  if(!a) console.log(b?'·':'✗',JSON.stringify(text),kind,results.map((r:any)=>r.href).join(' '),'| wanted',answers.join(' '));
}
console.log(f,t3,list.length,(100*f/list.length).toFixed(1),(100*t3/list.length).toFixed(1));
