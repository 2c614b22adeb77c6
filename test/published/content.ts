import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { codeSheets } from '../../src/engine/build/codeSheets.ts';
import { type Publishing, publishGuide } from '../../src/engine/build/publish.ts';
import { codedProducts } from '../../src/engine/product.ts';
import { universalTexts } from '../../src/engine/universalTexts.ts';

/** The content in the language in which it is written, to be published at the root of a site. */
export const content: Publishing = {
  ...{ allFlows, codeSheets, products, records, universalTexts },
  guideTerms: [],
  language: 'en',
  folder: '',
  coded: codedProducts(products),
  inEnglish: () => [],
};

/** Every guide as it is published, by id. */
export const published = Object.fromEntries(
  Object.entries(allFlows).map(([id, flow]) => [id, publishGuide(content, flow)]),
);
