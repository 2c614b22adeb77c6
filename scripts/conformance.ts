/**
 * `npm run conformance`: writes docs/conformance.yaml, the report on accessibility in OpenACR's format
 * (a machine-readable VPAT), from the tests that run and from manual findings. A criterion whose test is
 * gone is an error: a report must not claim what is no longer checked.
 */
import { writeFileSync } from 'node:fs';
import { report } from './conformance/conformance-report.ts';

writeFileSync('docs/conformance.yaml', report());
console.log('docs/conformance.yaml is written');
