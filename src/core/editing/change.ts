import type { Path } from '../problem.ts';

/** What is written into notes: texts, whole numbers, lists and maps of them. */
export type Written = string | number | readonly Written[] | { readonly [key: string]: Written };

/** A change of notes. Paths lead through the notes as they were before any of the changes made together. */
export type Change =
  /** Gives a key of a map its value, whether it is there already or not. */
  | { readonly type: 'set'; readonly path: Path; readonly value: Written }
  /** Takes away a key with its value, or an item of a list. */
  | { readonly type: 'remove'; readonly path: Path }
  /** Adds items at the end of a list; the list is made where there is none. */
  | { readonly type: 'append'; readonly path: Path; readonly items: readonly Written[] }
  /** Takes an item of a list to the end of another that is there, with its comments. */
  | { readonly type: 'move'; readonly from: Path; readonly to: Path };
