import { Document, isScalar, visit, type Scalar } from 'yaml';
import type { Written } from './change.ts';

/** Lines of what is written into notes are folded here. */
const lineWidth = 110;

/**
 * A value as block YAML, its lines from the second on indented.
 *
 * @param indent columns
 */
export function blockYaml(value: Written, indent: number): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && isShort(item));
    },
    Scalar: (_, scalar) => {
      if (isLongText(scalar)) scalar.type = 'BLOCK_FOLDED';
    },
  });
  const text = document.toString({
    lineWidth: Math.max(40, lineWidth - indent),
    blockQuote: 'folded',
    flowCollectionPadding: false,
  });
  return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** A value on one line, as it may stand between braces and brackets. */
export function flowYaml(value: Written): string {
  return JSON.stringify(value);
}

function isShort({ value }: Scalar): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 40);
}

/** What would not stand on the line of its key is easier to edit below it. */
function isLongText({ value }: Scalar): boolean {
  return typeof value === 'string' && value.length > 80 && value === value.trim() && !value.includes('\n');
}
