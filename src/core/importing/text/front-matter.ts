import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { Plain } from '../../yaml/plain-value.ts';
import type { Claim, MetadataField } from '../draft.ts';

export interface FrontMatter {
  /** How many lines it takes, the marks included; 0 where there is none. */
  readonly lines: number;
  readonly claims: readonly Claim[];
}

const mostLines = 200;
const openShape = /^---\s*(\w{0,20})\s*$/;
const closeShape = /^(?:---|\.\.\.)\s*$/;
const keyShape = /^[\w"'-][^:\n]{0,60}:(?:\s|$)/;
const none: FrontMatter = { lines: 0, claims: [] };

const fields: ReadonlyMap<string, MetadataField> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['date', 'published'],
  ['published', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['publication', 'publication'],
  ['publisher', 'publication'],
  ['site', 'publication'],
  ['source', 'publication'],
  ['url', 'url'],
  ['link', 'url'],
  ['canonical', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
  ['section', 'section'],
  ['category', 'section'],
  ['kind', 'kind'],
  ['tags', 'tags'],
  ['keywords', 'tags'],
]);

/** Reads the front matter of a Markdown text: as data if it is YAML, as mere text in any other language. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const language = openShape.exec(lines[0] ?? '')?.[1];
  if (language === undefined) return none;
  const end = lines.slice(0, mostLines).findIndex((line, index) => index > 0 && closeShape.test(line));
  if (end === -1) return none;
  const content = lines.slice(1, end);
  if (!/^(?:ya?ml)?$/i.test(language)) return { lines: end + 1, claims: [] };
  if (!content.some((line) => keyShape.test(line))) return none;
  return { lines: end + 1, claims: claimsOf(parseYaml(content.join('\n')).value) };
}

function claimsOf(value: Plain | undefined): Claim[] {
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const field = fields.get(key.toLowerCase());
    const text = textOf(child);
    if (field === undefined || text === '') return [];
    const isAddress = field === 'publication' && /^https?:\/\//.test(text);
    return [{ field: isAddress ? 'url' : field, value: text, from: 'structured-data' }];
  });
}

function textOf(value: Plain | null): string {
  if (typeof value === 'string') return withoutLinks(value).replace(/\s+/g, ' ').trim();
  const parts = Array.isArray(value) ? value : [];
  return parts
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .map(withoutLinks)
    .join(', ');
}

/** "[[Asha Rao]]", "[[people/asha|Asha Rao]]": names in collections of notes are links to other notes. */
function withoutLinks(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{0,200})\]\]/g, '$1');
}
