import type { Disposable } from 'vscode';

/** Work that is asked for often and done once things are quiet. */
export interface Debounced extends Disposable {
  /** Does the work when nobody has asked for `milliseconds`. */
  soon(): void;
}

export function debounced(milliseconds: number, work: () => unknown): Debounced {
  let timer: number | undefined;
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    dispose() {
      clearTimeout(timer);
    },
  };
}
