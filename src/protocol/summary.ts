import type { SummaryPage } from '../present/summary/page.ts';
import { fieldsOf, hasOnly, type Fields } from './message-fields.ts';

/** What the extension says to the summary panel. */
export type ToSummary =
  { readonly type: 'page'; readonly page: SummaryPage } | { readonly type: 'select'; readonly id: string };

/** What the summary panel says to the extension: what was asked for, by id; never a path, a command or an address. */
export type FromSummary =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'beginAnswer'; readonly question: string }
  | { readonly type: 'openNotes' }
  | { readonly type: 'showProblems' };

/** The message if it is one of the panel's, made anew from its checked parts; nothing otherwise. Never throws. */
export function readFromSummary(message: unknown): FromSummary | undefined {
  const fields = fieldsOf(message);
  switch (fields?.get('type')) {
    case 'ready':
      return hasOnly(fields, 'type') ? { type: 'ready' } : undefined;
    case 'openNotes':
      return hasOnly(fields, 'type') ? { type: 'openNotes' } : undefined;
    case 'showProblems':
      return hasOnly(fields, 'type') ? { type: 'showProblems' } : undefined;
    case 'reveal': {
      const id = idIn(fields, 'id');
      return id === undefined ? undefined : { type: 'reveal', id };
    }
    case 'beginAnswer': {
      const question = idIn(fields, 'question');
      return question === undefined ? undefined : { type: 'beginAnswer', question };
    }
    default:
      return undefined;
  }
}

/** The message if it is one of the extension's; nothing otherwise. Never throws. */
export function readToSummary(message: unknown): ToSummary | undefined {
  const fields = fieldsOf(message);
  switch (fields?.get('type')) {
    case 'page': {
      const page = fields.get('page');
      return hasOnly(fields, 'type', 'page') && isSummaryPage(page) ? { type: 'page', page } : undefined;
    }
    case 'select': {
      const id = idIn(fields, 'id');
      return id === undefined ? undefined : { type: 'select', id };
    }
    default:
      return undefined;
  }
}

/** Whether this has the frame of a page. What is inside comes from the extension alone and is not looked at again. */
export function isSummaryPage(value: unknown): value is SummaryPage {
  const fields = fieldsOf(value);
  if (fields === undefined || !hasOnly(fields, 'id', 'title', 'opening', 'outline', 'closing')) return false;
  return (
    typeof fields.get('id') === 'string' &&
    typeof fields.get('title') === 'string' &&
    ['opening', 'outline', 'closing'].every((region) => isBlockList(fields.get(region)))
  );
}

function isBlockList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((block: unknown) => {
    const fields = fieldsOf(block);
    return typeof fields?.get('key') === 'string' && typeof fields.get('kind') === 'string';
  });
}

const longestId = 200;
/** Ids of the notes, and the stand-ins, with dots, of what has none: `sections.0.points.3`, `question.1`. */
const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** The id in this field of a message that holds nothing else but its type. */
function idIn(fields: Fields, key: string): string | undefined {
  const id = fields.get(key);
  if (!hasOnly(fields, 'type', key) || typeof id !== 'string') return undefined;
  return id.length <= longestId && idPattern.test(id) ? id : undefined;
}
