import type { Block, HeadingBlock, ThesisBlock } from '../../present/summary/page.ts';
import { element, foreignText } from '../dom.ts';
import { argumentElement } from './argument.ts';
import { blockSection } from './block-section.ts';
import { actorsElement, factsElement, termsElement } from './glossary.ts';
import { gapsElement } from './gaps.ts';
import { headElement } from './head.ts';
import { noticeElement } from './notice.ts';
import { questionsElement } from './questions.ts';
import { sectionElement } from './section.ts';

/** The element of a block; `folded` holds the ids of the sections that the reader has closed. */
export function blockElement(block: Block, folded: ReadonlySet<string>): HTMLElement {
  switch (block.kind) {
    case 'head':
      return headElement(block);
    case 'notice':
      return noticeElement(block);
    case 'thesis':
      return thesisElement(block);
    case 'argument':
      return argumentElement(block);
    case 'heading':
      return headingElement(block);
    case 'section':
      return sectionElement(block, folded);
    case 'questions':
      return questionsElement(block);
    case 'gaps':
      return gapsElement(block);
    case 'terms':
      return termsElement(block);
    case 'actors':
      return actorsElement(block);
    case 'facts':
      return factsElement(block);
  }
}

function thesisElement(block: ThesisBlock): HTMLElement {
  return blockSection(block, element('p', { class: 'thesis', dir: 'auto' }, block.text));
}

function headingElement(block: HeadingBlock): HTMLElement {
  return element('h2', { 'data-key': block.key }, foreignText(block.heading));
}
