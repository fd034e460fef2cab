import * as vscode from 'vscode';
import type { Article } from '../../core/article/article.ts';
import type { ParsedArticle } from '../../core/article/parse-article.ts';
import { hasProposals } from '../../core/article/proposal.ts';
import { contextKeys } from '../manifest.ts';
import { debounced } from '../kit/debounced.ts';
import { DisposableStore } from '../kit/disposable-store.ts';
import { setContext } from '../kit/context.ts';
import { bundledScheme } from './bundled-articles.ts';
import { isNotes, notesGlob, onDidChangeNotesLimits, parseNotes } from './notes-file.ts';

/** The notes that the views show. */
export interface CurrentArticle {
  readonly uri: vscode.Uri;
  /** What is sound in them, or was before the last edit broke the YAML. */
  readonly article: Article | undefined;
  readonly parsed: ParsedArticle;
  /** Whether `article` is older than the text, because the text is not YAML at the moment. */
  readonly isStale: boolean;
}

/** An item of the article that one view points out to the others. */
export interface Selection {
  readonly id: string;
  /** The view that it was chosen in: it does not have to follow itself. */
  readonly from: 'outline' | 'summary' | 'editor' | 'command';
}

const lastArticleKey = 'lastArticle';

/** Knows which article is current, keeps it in step with its file, and tells the views. */
export class Articles implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<CurrentArticle | undefined>());
  readonly #selected = this.#disposables.add(new vscode.EventEmitter<Selection>());
  #current: CurrentArticle | undefined;
  #loading: Promise<void> | undefined;
  #uri: vscode.Uri | undefined;
  #latest: Promise<void> = Promise.resolve();
  #readings = 0;

  readonly onDidChange = this.#changed.event;
  readonly onDidSelect = this.#selected.event;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    const reload = this.#disposables.add(debounced(300, () => this.#reload()));
    const reloadIfCurrent = (uri: vscode.Uri): void => {
      if (this.#isCurrent(uri)) reload.soon();
    };
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => reloadIfCurrent(document.uri)),
    );
    this.#disposables.add(
      vscode.workspace.onDidCloseTextDocument((document) => reloadIfCurrent(document.uri)),
    );
    this.#disposables.add(onDidChangeNotesLimits(() => reload.soon()));
    this.#disposables.add(vscode.workspace.onDidRenameFiles(({ files }) => this.#followRename(files)));
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => this.#followEditor(editor)));
    this.#followEditor(vscode.window.activeTextEditor);
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(notesGlob));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) {
      this.#disposables.add(event(reloadIfCurrent));
    }
  }

  get current(): CurrentArticle | undefined {
    return this.#current;
  }

  /** Finds an article to begin with, once: the open one, the last one, the first of the workspace. */
  load(): Promise<void> {
    this.#loading ??= this.#loadFirst();
    return this.#loading;
  }

  /** Makes these notes the current ones. */
  async switchTo(uri: vscode.Uri): Promise<void> {
    this.#loading ??= Promise.resolve();
    this.#uri = uri;
    await this.#context.workspaceState.update(lastArticleKey, uri.toString());
    await this.#reload();
  }

  /** The current notes, where a person may change them: the bundled ones are read-only. */
  editable(): vscode.Uri | undefined {
    const uri = this.#current?.uri;
    return uri?.scheme === bundledScheme ? undefined : uri;
  }

  /** Points an item out to every view. */
  select(selection: Selection): void {
    this.#selected.fire(selection);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #loadFirst(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document.uri;
    const uri =
      active !== undefined && isNotes(active) ? active : ((await this.#last()) ?? (await firstOfWorkspace()));
    if (uri !== undefined && this.#uri === undefined) await this.switchTo(uri);
    else await tellMenus(this.#current);
  }

  async #last(): Promise<vscode.Uri | undefined> {
    const stored = this.#context.workspaceState.get<unknown>(lastArticleKey);
    if (typeof stored !== 'string') return undefined;
    const uri = vscode.Uri.parse(stored);
    return (await this.#parse(uri)) === undefined ? undefined : uri;
  }

  #reload(): Promise<void> {
    this.#readings += 1;
    this.#latest = this.#read(this.#readings);
    return this.#latest;
  }

  async #read(reading: number): Promise<void> {
    const uri = this.#uri;
    if (uri === undefined) return;
    const parsed = await this.#parse(uri);
    // A slow reading must not take the place of one that began after it.
    if (reading !== this.#readings) return this.#latest;
    const before = this.#current?.uri.toString() === uri.toString() ? this.#current.article : undefined;
    const isStale = parsed !== undefined && !parsed.isWellFormed && before !== undefined;
    this.#current = parsed && { uri, parsed, article: isStale ? before : parsed.article, isStale };
    await tellMenus(this.#current);
    this.#changed.fire(this.#current);
  }

  /** The notes, or nothing where there is no such file any more. */
  async #parse(uri: vscode.Uri): Promise<ParsedArticle | undefined> {
    try {
      return await parseNotes(uri, this.#context.extensionUri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError) return undefined;
      throw error;
    }
  }

  #isCurrent(uri: vscode.Uri): boolean {
    return this.#uri?.toString() === uri.toString();
  }

  #followEditor(editor: vscode.TextEditor | undefined): void {
    const uri = editor?.document.uri;
    if (uri === undefined || !isNotes(uri)) return;
    if (this.#isCurrent(uri) && this.#current !== undefined) return;
    void this.switchTo(uri);
  }

  #followRename(files: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): void {
    const renamed = this.#uri && renamedUri(this.#uri, files);
    if (renamed !== undefined && isNotes(renamed)) void this.switchTo(renamed);
  }
}

/** What the `when` clauses of menus, keys and welcome texts ask for. */
async function tellMenus(current: CurrentArticle | undefined): Promise<void> {
  const article = current?.article;
  await Promise.all([
    // Before that an outline without rows says nothing: its welcome would be gone a moment later.
    setContext(contextKeys.isLoaded, true),
    setContext(contextKeys.hasArticle, article !== undefined),
    setContext(contextKeys.hasProblems, current !== undefined && current.parsed.problems.length > 0),
    setContext(contextKeys.hasProposals, article !== undefined && hasProposals(article)),
    setContext(contextKeys.isBundled, current?.uri.scheme === bundledScheme),
  ]);
}

/** The source text beside the notes, where they name one. The schema keeps the name inside their folder. */
export function sourceUriOf(current: CurrentArticle | undefined): vscode.Uri | undefined {
  const text = current?.article?.source?.text;
  return current && text !== undefined ? vscode.Uri.joinPath(current.uri, '..', text) : undefined;
}

/** Where a file lies after it, or a folder above it, was renamed. */
function renamedUri(
  uri: vscode.Uri,
  files: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[],
): vscode.Uri | undefined {
  const before = uri.toString();
  const found = files.find(({ oldUri }) => `${before}/`.startsWith(`${oldUri.toString()}/`));
  return found && vscode.Uri.parse(found.newUri.toString() + before.slice(found.oldUri.toString().length));
}

async function firstOfWorkspace(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(notesGlob, undefined, 100);
  return found.sort((a, b) => a.path.localeCompare(b.path))[0];
}
