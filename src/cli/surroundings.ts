import type { Cancellation, Importer } from '../importer/importer.ts';

/** Where the command line writes. What a stranger wrote is made printable before it comes here. */
export interface Terminal {
  /** Prints what was asked for, and a line break; it may go to a file or to another program. */
  readonly print: (text: string) => void;
  /** Tells the person something that is not part of it: a refusal, a mistake. */
  readonly tell: (text: string) => void;
  /** Shows how far the work is, where somebody watches; what comes next takes its place. */
  readonly progress: (line: string) => void;
}

/** What the command line takes from outside. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Folder of the bundled YAML. */
  readonly library: string;
  readonly version: string;
  readonly cancellation: Cancellation;
  /** The calendar day, YYYY-MM-DD. */
  readonly today: () => string;
  /** Documents are read in a thread, which starts with the first of them. Dispose of it when all are read. */
  readonly createImporter: () => Promise<Importer>;
}
