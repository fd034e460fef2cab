import * as vscode from 'vscode';
import type { Library } from '../../core/library/library.ts';
import { notesWork } from '../kit/notes-work.ts';

/** Reads the bundled frameworks, directives and syllabus when somebody first asks for them. */
export class LibraryReader {
  readonly #extensionUri: vscode.Uri;
  #library: Promise<Library> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  read(): Promise<Library> {
    this.#library ??= this.#readFiles();
    return this.#library;
  }

  async #readFiles(): Promise<Library> {
    const [frameworks, directives, syllabus] = await Promise.all([
      this.#text('frameworks.yaml'),
      this.#text('directives.yaml'),
      this.#text('syllabus.yaml'),
    ]);
    const { parseLibrary } = await notesWork();
    return parseLibrary({ frameworks, directives, syllabus });
  }

  async #text(file: string): Promise<string> {
    const uri = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'library', file);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }
}
