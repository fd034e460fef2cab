// What is measured, bundled once as the extension bundles it.
export { parseArticle } from '../../src/core/article/parse-article.ts';
export { rankFrameworks } from '../../src/core/framework/rank.ts';
export { skeletonOf } from '../../src/core/framework/skeleton.ts';
export { parseLibrary } from '../../src/core/library/library.ts';
export { snippetOf } from '../../src/core/snippet/snippet-of.ts';
export { untranslated } from '../../src/core/translate.ts';
export { defaultLimits } from '../../src/core/yaml/limits.ts';
export { outlineOf } from '../../src/present/outline/outline-of.ts';
export { summaryOf } from '../../src/present/summary/summary-of.ts';
