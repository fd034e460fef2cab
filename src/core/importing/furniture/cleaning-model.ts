import capitalsSchema from '../../../library/schemas/capitals.schema.json' with { type: 'json' };
import furnitureSchema from '../../../library/schemas/furniture.schema.json' with { type: 'json' };
import { readBundled } from '../../library/read-bundled.ts';
import type { Capitals } from '../../model/capitals.ts';
import type { Collection, FurnitureLibrary, LinePattern, Publication } from '../../model/furniture.ts';
import type { CapitalWords } from '../metadata/sentence-case.ts';

/** A line pattern, ready to be compared. */
export interface CompiledPattern extends Omit<LinePattern, 'line'> {
  readonly family: string;
  readonly shape: RegExp;
}

/** What is known of downloads in general. */
export interface CleaningModel {
  readonly patterns: readonly CompiledPattern[];
  /** Fits whatever one of the patterns fits: most lines fit none, and one comparison tells. */
  readonly anyPattern: RegExp;
  readonly publications: readonly Publication[];
  readonly collections: readonly Collection[];
  readonly capitals: CapitalWords;
}

/**
 * Reads the bundled files `furniture.yaml` and `capitals.yaml`.
 *
 * @throws Error naming the file: a broken installation
 */
export function parseCleaningModel(texts: {
  readonly furniture: string;
  readonly capitals: string;
}): CleaningModel {
  const library = readBundled<FurnitureLibrary>('furniture.yaml', texts.furniture, furnitureSchema);
  const capitals = readBundled<Capitals>('capitals.yaml', texts.capitals, capitalsSchema);
  const patterns: CompiledPattern[] = library.families.flatMap(({ id, patterns }) =>
    patterns.map(({ line, ...pattern }) => ({ ...pattern, family: id, shape: new RegExp(line, 'iu') })),
  );
  const { publications, collections } = library;
  patterns.push(...collections.map(watermark));
  const anyPattern = new RegExp(patterns.map(({ shape }) => `(?:${shape.source})`).join('|'), 'iu');
  return { patterns, anyPattern, publications, collections, capitals: capitalWords(capitals) };
}

/** The name of a collection alone on a line: the mark on each of its pages, perhaps in the middle of a paragraph. */
function watermark({ name, forms }: Collection): CompiledPattern {
  const escaped = forms.map((form) => form.replace(/[.+*?()[\]{}|\\^$]/g, '\\$&'));
  return {
    family: 'collections',
    shape: new RegExp(`^(?:www\\.)?(?:${escaped.join('|')})(?:\\.\\w{2,5}){0,2}$`, 'iu'),
    action: 'drop',
    reason: 'page-furniture',
    says: { taggedBy: name },
  };
}

function capitalWords({ acronyms, small, names: [single = '', ...several] }: Capitals): CapitalWords {
  const names = [...single.split(/\s+/), ...several];
  const key = (name: string): string => name.toLowerCase().replaceAll('-', ' ');
  return {
    acronyms: new Set(acronyms.split(/\s+/)),
    small: new Set(small.split(/\s+/)),
    names: new Map(names.map((name) => [key(name), name])),
  };
}
