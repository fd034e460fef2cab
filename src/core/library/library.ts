import directivesSchema from '../../library/schemas/directives.schema.json' with { type: 'json' };
import frameworksSchema from '../../library/schemas/frameworks.schema.json' with { type: 'json' };
import syllabusSchema from '../../library/schemas/syllabus.schema.json' with { type: 'json' };
import type { Directive, DirectiveLibrary } from '../model/directives.ts';
import type { Framework, FrameworkLibrary, Kind } from '../model/frameworks.ts';
import type { Syllabus, Topic } from '../model/syllabus.ts';
import { readBundled } from './read-bundled.ts';

/** The bundled model beside the articles: frameworks, directives and the syllabus. */
export interface Library {
  readonly frameworks: readonly Framework[];
  readonly introductions: readonly Kind[];
  readonly conclusions: readonly Kind[];
  readonly directives: readonly Directive[];
  readonly topics: readonly Topic[];
}

export interface LibraryTexts {
  readonly frameworks: string;
  readonly directives: string;
  readonly syllabus: string;
}

/**
 * Reads the bundled files. The build has checked them against the same schemas, so a fault here means a broken
 * installation.
 *
 * @throws Error naming the file
 */
export function parseLibrary(texts: LibraryTexts): Library {
  const { frameworks, introductions, conclusions } = readBundled<FrameworkLibrary>(
    'frameworks.yaml',
    texts.frameworks,
    frameworksSchema,
  );
  const { directives } = readBundled<DirectiveLibrary>('directives.yaml', texts.directives, directivesSchema);
  const { topics } = parseSyllabus(texts.syllabus);
  return { frameworks, introductions, conclusions, directives, topics };
}

/** @throws Error naming the file */
export function parseSyllabus(text: string): Syllabus {
  return readBundled<Syllabus>('syllabus.yaml', text, syllabusSchema);
}
