import type { Directive } from '../../core/model/directives.ts';
import type { Framework } from '../../core/model/frameworks.ts';
import type { Topic } from '../../core/model/syllabus.ts';

/** What a summary needs beside the article: the library's names, and what the host knows of the file. */
export interface SummaryContext {
  readonly topics: readonly Topic[];
  readonly directives: readonly Directive[];
  readonly frameworks: readonly Framework[];
  /** The host's name for the notes, such as their address; the article's id where it is absent. */
  readonly id?: string;
  /** Number of problems found in the notes; 0 where it is absent. */
  readonly problems?: number;
}
