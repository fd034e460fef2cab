import type { WordElement, WordNoteReference } from './word-document.ts';

/** Deeper nesting is nobody's writing. */
const deepest = 50;

/** The text of an element, without its notes. */
export function wordText(element: WordElement, depth = 0): string {
  switch (element.type) {
    case 'text':
      return element.value;
    case 'tab':
    case 'break':
      return ' ';
    default: {
      const texts = depth > deepest ? [] : partsOf(element).map((part) => wordText(part, depth + 1));
      return texts.join(element.type === 'table' ? ' ' : '');
    }
  }
}

/** The notes that an element refers to, in order. */
export function noteReferencesIn(element: WordElement, depth = 0): WordNoteReference[] {
  if (element.type === 'noteReference') return [element];
  return depth > deepest ? [] : partsOf(element).flatMap((part) => noteReferencesIn(part, depth + 1));
}

function partsOf(element: WordElement): readonly WordElement[] {
  if (element.type === 'table') {
    return element.children.flatMap((row) => row.children.flatMap(({ children }) => children));
  }
  return 'children' in element ? element.children : [];
}
