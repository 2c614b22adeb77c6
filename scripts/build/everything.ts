/** What the build derives pages, lists and indexes from, to be read as one module: see sources.ts. */
export { allFlows, flowFiles, strayFiles } from '../../flows/all.ts';
export { facts } from '../../flows/facts.ts';
export { guideTerms } from '../../flows/glossary.ts';
export { mostUsed } from '../../flows/most-used.ts';
export { products } from '../../flows/products.ts';
export { records } from '../../flows/records/index.ts';
export { vocabularyIn } from '../../flows/vocabularies.ts';
export { checkFlows, describeFault } from '../../src/engine/build/check.ts';
export { codeSheets } from '../../src/engine/build/codeSheets.ts';
export { dueNotice } from '../../src/engine/build/freshness.ts';
export { contentIn, textsIn } from '../../src/engine/build/inLanguage.ts';
export { checkLock, idsOf, renumbered } from '../../src/engine/build/lock.ts';
export {
  publishCodes,
  publishedSchemas,
  publishGuide,
  publishSite,
} from '../../src/engine/build/publish.ts';
export { codesMarkdown, guideMarkdown, llmsText } from '../../src/engine/build/publishMarkdown.ts';
export { flowJson } from '../../src/engine/build/voices.ts';
export { guideOf } from '../../src/engine/flow.ts';
export { GuideFile } from '../../src/engine/guideFile.ts';
export { AdditionsFile } from '../../src/engine/organisationFile.ts';
export { isSaid } from '../../src/engine/organisationLanguages.ts';
export { codedProducts } from '../../src/engine/product.ts';
export { revisionOf } from '../../src/engine/revision.ts';
export { CaseSummary } from '../../src/engine/summary/schema.ts';
export { universalTexts } from '../../src/engine/universalTexts.ts';
export { buildFinderIndex } from '../../src/finder/search/build.ts';
