import { globSync, readFileSync } from 'node:fs';
import type { Regex } from './source-regexes.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The regular expressions of the grammars, of the language configuration and of the schemas. */
export function dataRegexes(root: string): readonly Regex[] {
  return globSync(['syntaxes/*.json', 'src/library/schemas/*.json', 'package.json'], { cwd: root })
    .sort()
    .flatMap((file) => {
      const isGrammar = file.endsWith('.tmLanguage.json');
      const keys = isGrammar ? /^(?:match|begin|end|while)$/ : /^pattern$|Pattern$|^(?:before|after)Text$/;
      const found = stringsAt(keys, JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Json, file);
      return found.map(({ where, text }) => ({
        where,
        ...(isGrammar ? fromOniguruma(text) : unicode(text)),
      }));
    });
}

/**
 * The same as JavaScript has it. Our grammars use of Oniguruma only a leading `(?i)` and `\G`, where the rule before ended:
 * as bound to one place as the start of the line.
 */
function fromOniguruma(text: string): Pick<Regex, 'source' | 'flags'> {
  const source = text.replace('(?i)', '').replaceAll('(?:^|\\G)', '^').replaceAll('\\G', '^');
  return { source, flags: text.startsWith('(?i)') ? 'i' : '' };
}

function unicode(source: string): Pick<Regex, 'source' | 'flags'> {
  return { source, flags: 'u' };
}

function stringsAt(keys: RegExp, node: Json, where: string): { where: string; text: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const place = `${where}/${key}`;
    return typeof child === 'string' && keys.test(key)
      ? [{ where: place, text: child }]
      : stringsAt(keys, child, place);
  });
}
