import { visibleText } from '../present/visible-text.ts';

/** Text of any origin as a terminal may be given it: nothing in it moves the cursor or hides what follows. */
export function printable(text: string): string {
  return visibleText(text);
}

/** The same on one line: a file's name may hold a line break. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '␊').replaceAll('\t', '␉');
}

/** Not ASCII, and not to be seen: control characters and those that change what is shown around them. */
const unseen = /[\u007f-\u009f\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffb]/gu;

/** A value as one line of JSON; what cannot be seen is escaped, which changes nothing for who reads the JSON. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(unseen, (character) =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
