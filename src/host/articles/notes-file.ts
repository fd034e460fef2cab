import * as vscode from 'vscode';
import type { ParsedArticle } from '../../core/article/parse-article.ts';
import { tooLargeNotes, undecodedNotes } from '../../core/article/refused-notes.ts';
import { decodeUtf8 } from '../../core/text/decode.ts';
import { defaultLimits, type Limits } from '../../core/yaml/limits.ts';
import { notesWork } from '../kit/notes-work.ts';
import { settings } from '../manifest.ts';
import { bundledFileOf, bundledScheme } from './bundled-articles.ts';
import { previewScheme } from './preview-scheme.ts';

/** The language of `*.article.yaml`. */
export const notesLanguage = 'article-notes';

/** What the workspace is searched for. */
export const notesGlob = '**/*.article.{yaml,yml}';

/** Texts that are compared with notes and are none themselves: those of a commit, and what a merge would write. */
const comparedSchemes: ReadonlySet<string> = new Set(['git', previewScheme]);

export function isNotes(uri: vscode.Uri): boolean {
  return /\.article\.ya?ml$/i.test(uri.path) && !comparedSchemes.has(uri.scheme);
}

const parsedDocuments = new WeakMap<
  vscode.TextDocument,
  { version: number; maxSize: number; parsed: ParsedArticle }
>();

/** Parses an open document; the same version is parsed once. */
export async function parseDocument(document: vscode.TextDocument): Promise<ParsedArticle> {
  const limits = limitsFor(document.uri);
  const known = parsedDocuments.get(document);
  if (known?.version === document.version && known.maxSize === limits.bytes) return known.parsed;
  const { parseArticle } = await notesWork();
  const { version } = document;
  const parsed = parseArticle(document.getText(), limits);
  parsedDocuments.set(document, { version, maxSize: limits.bytes, parsed });
  return parsed;
}

/** Parses notes as they are now: as edited where they are open, else as they lie on disk. */
export async function parseNotes(uri: vscode.Uri, extensionUri: vscode.Uri): Promise<ParsedArticle> {
  const open = openDocument(uri);
  if (open !== undefined) return parseDocument(open);
  const limits = limitsFor(uri);
  const size = uri.scheme === bundledScheme ? 0 : (await vscode.workspace.fs.stat(uri)).size;
  if (size > limits.bytes) return tooLargeNotes(size, limits);
  const decoded = decodeUtf8(await readBytes(uri, extensionUri));
  const { parseArticle } = await notesWork();
  return decoded.ok ? parseArticle(decoded.text, limits) : undecodedNotes(decoded.offset);
}

/** The document of an address, if it is open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
}

function readBytes(uri: vscode.Uri, extensionUri: vscode.Uri): Thenable<Uint8Array> {
  return vscode.workspace.fs.readFile(uri.scheme === bundledScheme ? bundledFileOf(uri, extensionUri) : uri);
}

function limitsFor(uri: vscode.Uri): Limits {
  const kibibytes = vscode.workspace
    .getConfiguration(undefined, uri)
    .get(settings.maxFileSize, defaultLimits.bytes / 1024);
  return { ...defaultLimits, bytes: kibibytes * 1024 };
}

/** Calls back when the settings allow notes to be of another size. */
export function onDidChangeNotesLimits(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(settings.maxFileSize)) listener();
  });
}
