// The summary of 1,000 points in a real browser: its own bundle, under the policy of the panel.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { themes } from '../../test/fixtures/summary/themes.ts';
import { SummaryStage } from '../../test/ui/page/summary-page.ts';
import { root } from '../setup/place.mjs';
import { subjectPath } from './measure-notes.mjs';
import { notesOf } from './notes-of.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Spread} Spread */
/** @typedef {{ points: number, first: Spread, update: Spread }} SummaryFigures */

const points = 1_000;
const pages = 9;

/** @returns {Promise<SummaryFigures>} the first showing, and one after the notes have changed in one place */
export async function measureSummary() {
  const [page, changed] = [await summaryOf(notesOf(points)), await summaryOf(changedNotes())];
  const [theme] = themes;
  if (theme === undefined) throw new Error('There is no theme.');
  const stage = await SummaryStage.start();
  /** @type {{ first: number[], update: number[] }} */
  const { first, update } = { first: [], update: [] };
  try {
    for (let index = 0; index < pages; index += 1) {
      const window = await stage.open({ theme, width: 900 });
      first.push(await window.evaluate(drawn, page));
      update.push(await window.evaluate(drawn, changed));
      await window.context().close();
    }
  } finally {
    await stage.close();
  }
  return { points, first: spreadOf(first), update: spreadOf(update) };
}

function changedNotes() {
  return notesOf(points).replace('Claim 500 says', 'Claim 500 repeats');
}

/**
 * @param {string} text
 * @returns {Promise<unknown>}
 */
async function summaryOf(text) {
  /** @type {typeof import('./subject.mjs')} */
  const subject = await import(pathToFileURL(subjectPath).href);
  const library = subject.parseLibrary({
    frameworks: await libraryText('frameworks'),
    directives: await libraryText('directives'),
    syllabus: await libraryText('syllabus'),
  });
  const { article } = subject.parseArticle(text);
  if (article === undefined) throw new Error('The made notes are not sound.');
  return subject.summaryOf(article, library, subject.untranslated);
}

/**
 * Runs in the page. It draws without waiting for a frame of the screen, so that only work is measured: nodes, style and layout.
 * @param {unknown} page
 * @returns {number} milliseconds
 */
function drawn(page) {
  /** @type {FrameRequestCallback | undefined} */
  let draw;
  globalThis.requestAnimationFrame = (callback) => {
    draw = callback;
    return 0;
  };
  const begun = performance.now();
  globalThis.dispatchEvent(new MessageEvent('message', { data: { type: 'page', page } }));
  draw?.(begun);
  const isShown = globalThis.document.body.getBoundingClientRect().height > 1_000;
  if (!isShown) throw new Error('The page is not there.');
  return performance.now() - begun;
}

/** @param {string} name */
function libraryText(name) {
  return readFile(path.join(root, 'src/library', `${name}.yaml`), 'utf8');
}
