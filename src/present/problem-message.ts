import type { Fault, ProblemCode } from '../core/problem.ts';
import type { Translate } from '../core/translate.ts';
import { visibleText } from './visible-text.ts';

/** What is wrong and what to do about it, in one or two sentences. */
export function problemMessage({ code, args }: Pick<Fault, 'code' | 'args'>, t: Translate): string {
  const [first = '', second = '', third = ''] = args.map(visibleText);
  return { ...textMessages(first, second, t), ...modelMessages(first, second, third, t) }[code];
}

type TextCode = Extract<
  ProblemCode,
  | 'too-large'
  | 'not-utf8'
  | 'control-character'
  | 'lone-surrogate'
  | 'conflict-marker'
  | 'alias'
  | 'tag'
  | 'yaml-directive'
  | 'explicit-key'
  | 'second-document'
  | 'too-deep'
  | 'too-many-nodes'
  | 'syntax'
  | 'too-many-problems'
  | 'forbidden-key'
  | 'duplicate-key'
>;

function textMessages(first: string, second: string, t: Translate): Record<TextCode, string> {
  return {
    'too-large': t(
      'The file has {0} KiB; notes may have {1}. Split it, or raise the setting "Article Notes: Maximum File Size".',
      first,
      second,
    ),
    'not-utf8': t('The file is not UTF-8 from byte {0} on. Save it with the encoding UTF-8.', first),
    'control-character': t('The character {0} cannot be seen and has no place in notes. Delete it.', first),
    'lone-surrogate': t('Half a character ({0}) stands here. Delete it or type the character again.', first),
    'conflict-marker': t('A merge left its marker here. Choose one of the versions and delete the markers.'),
    alias: t('Anchors and aliases (& and *) are not read in notes. Write the text out, or put it in quotes.'),
    tag: t('Tags (!) are not read in notes. Delete the tag, or put the text in quotes.'),
    'yaml-directive': t('Directives (%) are not read in notes. Delete the line, or put the text in quotes.'),
    'explicit-key': t(
      'A key begun with "?" is not read in notes. Write "key: value", or put the text in quotes.',
    ),
    'second-document': t(
      'One file holds the notes on one article. Move what follows into a file of its own.',
    ),
    'too-deep': t('This is nested more than {0} levels deep. Notes need five.', first),
    'too-many-nodes': t('The file has more than {0} entries. Split it.', first),
    syntax: t(
      'This is not YAML: {0}. Check the indentation and the quotes here and in the line above.',
      first,
    ),
    'too-many-problems': t('There are more problems than are shown. Mend the first ones.'),
    'forbidden-key': t('"{0}" cannot be a key. Choose another name.', first),
    'duplicate-key': t(
      '"{0}" is in line {1} already, and that one counts. Delete or rename this one.',
      first,
      second,
    ),
  };
}

function modelMessages(
  first: string,
  second: string,
  third: string,
  t: Translate,
): Record<Exclude<ProblemCode, TextCode>, string> {
  return {
    'wrong-type': wrongTypeMessage(first, kindName(second, t), kindName(third, t), t),
    'missing-key': t('"{0}" is missing here. Add it.', first),
    'unknown-key': t('Notes have no "{0}" here. Known: {1}.', first, second),
    'not-allowed': t('"{0}" is not one of: {1}.', first, second),
    'bad-format': formatMessage(first, second, t),
    'empty-text': t('There is no text here. Write it, or delete the key.'),
    'too-long': t(
      'The text has {0} characters; {1} are read. Shorten it, or split it into details.',
      first,
      second,
    ),
    'out-of-range': t('{0} is not between {1} and {2}.', first, second, third),
    'too-few': t('There must be at least {0} here.', first),
    'too-many': t('There may be at most {0} here.', first),
    'no-such-day': t('{0} is no day of the calendar. Write year, month and day: 2024-01-31.', first),
    'duplicate-id': t('The id "{0}" is taken. Give this one an id of its own.', first),
    'no-such-point': t('No point has the id "{0}". Correct the id, or add the point.', first),
    'answers-itself': t('The point "{0}" cannot answer itself. Name another point.', first),
    'no-such-framework': t(
      'There is no framework "{0}". Choose one from the list of answer frameworks.',
      first,
    ),
    'no-such-directive': t(
      'There is no directive "{0}". Leave it out to have it read from the question.',
      first,
    ),
    'no-such-topic': t('The syllabus has no topic "{0}".', first),
    'no-such-budget': t('The framework "{0}" has no form of {1} words. It has: {2}.', first, second, third),
  };
}

/** The whole file has no key that could be named. */
function wrongTypeMessage(key: string, expected: string, found: string, t: Translate): string {
  return key === ''
    ? t('The file should be {0} and is {1}.', expected, found)
    : t('"{0}" should be {1} and is {2}.', key, expected, found);
}

function kindName(kind: string, t: Translate): string {
  const names: Readonly<Record<string, string>> = {
    string: t('a text'),
    integer: t('a whole number'),
    array: t('a list'),
    object: t('a map of keys and values'),
  };
  return names[kind] ?? kind;
}

function formatMessage(found: string, key: string, t: Translate): string {
  switch (key) {
    case 'id':
    case 'answeredBy':
      return t(
        '"{0}" cannot be an id. Use small letters, digits and single hyphens: shared-framework.',
        found,
      );
    case 'published':
      return t('"{0}" is not a day. Write year, month and day: 2024-01-31.', found);
    case 'url':
      return t('"{0}" is not an address of the web. It begins with https:// and has no spaces.', found);
    case 'text':
      return t(
        '"{0}" is not a file beside the notes. Name a .md or .txt file in their folder or below it.',
        found,
      );
    default:
      return t('"{0}" is not an id that "{1}" could hold.', found, key);
  }
}
