/**
 * `npm run conformance`: writes docs/conformance.yaml, the report on accessibility in OpenACR's form
 * (the VPAT's, for machines), from the tests that run and from what no test can tell. A criterion whose
 * test is gone is an error: a report must not claim what nobody checks any more.
 */
import { writeFileSync } from 'node:fs';
import { report } from './conformance/conformance-report.ts';

writeFileSync('docs/conformance.yaml', report());
console.log('docs/conformance.yaml is written');
