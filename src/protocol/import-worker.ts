import type { ImportTexts } from '../core/importing/import-model.ts';
import type { RefusalCode } from '../core/importing/import-refusal.ts';
import type { Analysis, ImportedArticle } from '../core/importing/imported-article.ts';
import {
  fieldsOf,
  hasOnly,
  isCount,
  isListOf,
  isOneOf,
  isString,
  type Fields,
  type Names,
} from './message-fields.ts';
import { isAnalysis, isImportedArticle } from './imported-article.ts';

/** What the extension says to the thread that reads documents. */
export type ToImportWorker =
  /** Once, before all others. */
  | { readonly type: 'model'; readonly texts: ImportTexts }
  | {
      readonly type: 'read';
      /** Given back with the answer. */
      readonly id: number;
      /** Of the file; tells the format where its bytes do not. */
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Where it was downloaded from; empty where it was not. */
      readonly url: string;
    }
  | { readonly type: 'analyse'; readonly id: number; readonly sourceText: string };

/** What the thread says to the extension. */
export type FromImportWorker =
  /** It has read the model. */
  | { readonly type: 'ready' }
  | { readonly type: 'articles'; readonly id: number; readonly articles: readonly ImportedArticle[] }
  | { readonly type: 'analysis'; readonly id: number; readonly analysis: Analysis }
  | {
      readonly type: 'refusal';
      readonly id: number;
      readonly code: RefusalCode;
      readonly args: readonly string[];
    };

/** The message if it is one of the extension's; nothing otherwise. Never throws. */
export function readToImportWorker(message: unknown): ToImportWorker | undefined {
  const fields = fieldsOf(message);
  switch (fields?.get('type')) {
    case 'model':
      return readModel(fields);
    case 'read':
      return readRequest(fields);
    case 'analyse':
      return readAnalyse(fields);
    default:
      return undefined;
  }
}

function readModel(fields: Fields): ToImportWorker | undefined {
  const texts = fieldsOf(fields.get('texts'));
  if (!hasOnly(fields, 'type', 'texts') || texts === undefined) return undefined;
  if (!hasOnly(texts, ...Object.keys(modelFiles)) || ![...texts.values()].every(isString)) return undefined;
  return { type: 'model', texts: Object.fromEntries(texts) as unknown as ImportTexts };
}

function readRequest(fields: Fields): ToImportWorker | undefined {
  if (!hasOnly(fields, 'type', 'id', 'name', 'bytes', 'url')) return undefined;
  const [id, name, bytes, url] = ['id', 'name', 'bytes', 'url'].map((key) => fields.get(key));
  if (!isCount(id) || !isString(name) || !isString(url) || !(bytes instanceof Uint8Array)) return undefined;
  return { type: 'read', id, name, bytes, url };
}

function readAnalyse(fields: Fields): ToImportWorker | undefined {
  const [id, sourceText] = [fields.get('id'), fields.get('sourceText')];
  if (!hasOnly(fields, 'type', 'id', 'sourceText') || !isCount(id) || !isString(sourceText)) return undefined;
  return { type: 'analyse', id, sourceText };
}

/**
 * The message if it is one of the thread's; nothing otherwise. The thread has read what a stranger wrote: its answers are
 * looked at in full. Never throws.
 */
export function readFromImportWorker(message: unknown): FromImportWorker | undefined {
  const fields = fieldsOf(message);
  const type = fields?.get('type');
  if (type === 'ready') return { type };
  const id = fields?.get('id');
  return isCount(id) && fields !== undefined ? readAnswer(type, id, fields) : undefined;
}

function readAnswer(type: unknown, id: number, fields: Fields): FromImportWorker | undefined {
  if (type === 'articles') {
    const articles = fields.get('articles');
    return isListOf(isImportedArticle, articles) ? { type, id, articles } : undefined;
  }
  if (type === 'analysis') {
    const analysis = fields.get('analysis');
    return isAnalysis(analysis) ? { type, id, analysis } : undefined;
  }
  const [code, args] = [fields.get('code'), fields.get('args')];
  if (type !== 'refusal' || !isOneOf(refusalCodes, code) || !isListOf(isString, args)) return undefined;
  return { type, id, code, args };
}

const modelFiles: Names<keyof ImportTexts> = {
  furniture: true,
  capitals: true,
  roles: true,
  names: true,
  'role-weights': true,
  'topic-words': true,
  syllabus: true,
};

const refusalCodes: Names<RefusalCode> = {
  empty: true,
  'too-large': true,
  'unknown-format': true,
  binary: true,
  damaged: true,
  encrypted: true,
  scanned: true,
  'lost-letters': true,
  'no-article': true,
  'unknown-encoding': true,
  'too-complex': true,
  'too-slow': true,
  cancelled: true,
};
