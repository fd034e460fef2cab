/** Names of one word or several, to be looked up where they stand in a text. */
export class NameList {
  readonly #names: ReadonlySet<string>;
  /** For each first word: how many words the names have that begin with it, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(names: readonly string[]) {
    this.#names = new Set(names);
    for (const name of names) {
      const words = name.split(' ');
      const lengths = this.#lengths.get(words[0] ?? '') ?? [];
      this.#lengths.set(words[0] ?? '', lengths);
      if (!lengths.includes(words.length)) lengths.push(words.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** How many words from here are the longest name that fits; 0 if none. */
  lengthAt(words: readonly { readonly text: string; readonly joined: boolean }[], at: number): number {
    for (const length of this.#lengths.get(words[at]?.text ?? '') ?? []) {
      const run = words.slice(at, at + length);
      const isRun = run.length === length && run.slice(1).every(({ joined }) => joined);
      if (isRun && this.#names.has(run.map(({ text }) => text).join(' '))) return length;
    }
    return 0;
  }
}
