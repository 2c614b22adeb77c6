import { runnerImport } from 'vite';
import { finderIndex, finderSources } from './finder.ts';
const { createFinder } = (await runnerImport<any>('/work/main/src/engine/finder/find.ts')).module;
const { cutterOf } = (await runnerImport<any>('/work/main/src/engine/finder/words.ts')).module;
const { spellingOf } = (await runnerImport<any>('/work/main/src/engine/finder/spelling.ts')).module;
const { read } = (await runnerImport<any>('/work/main/src/engine/finder/read.ts')).module;
const index = await finderIndex();
const find = createFinder(index);
const { vocabulary } = await finderSources();
const cutter = cutterOf(vocabulary);
for (const q of process.argv.slice(2)) {
  const r = read(q, vocabulary.products);
  console.log(JSON.stringify(q), JSON.stringify({...r, products:[...r.products]}), 'right:', spellingOf(index)(r.rest), 'cut:', cutter.cut(spellingOf(index)(r.rest)).map((t:any)=>t.term+(cutter.isPale(t.term)?'~':'')).join(' '));
  const f = find(q);
  console.log('  ', f.kind, f.undocumented.join(), f.rest??'');
  for (const x of f.results) console.log('   ', x.href, '|', x.code?.text ?? '', '|', x.title.text, JSON.stringify(x.title.ranges), '|', x.about.text.slice(0,60), JSON.stringify(x.about.ranges), '|', x.matched?.text, '|', x.records.join(' '));
  for (const x of f.near) console.log('    near', x.href, x.code?.text ?? '', x.title.text);
}
