import * as vscode from 'vscode';

/**
 * A file system in memory, as a virtual workspace has one; `writes` counts whatever would change it.
 *
 * @param scheme of its addresses
 */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #files = new Map<string, { bytes: Uint8Array; time: number }>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #registration: vscode.Disposable;
  readonly #scheme: string;
  readonly onDidChangeFile = this.#changed.event;
  writes = 0;

  constructor(scheme: string, { isReadonly = false } = {}) {
    this.#scheme = scheme;
    this.#registration = vscode.workspace.registerFileSystemProvider(scheme, this, {
      isCaseSensitive: true,
      isReadonly,
    });
  }

  /** Puts a file there without counting it. */
  put(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: this.#scheme, path });
    const isNew = !this.#files.has(path);
    this.#files.set(path, { bytes: new TextEncoder().encode(text), time: Date.now() });
    const type = isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed;
    this.#changed.fire([{ type, uri }]);
    return uri;
  }

  textOf(uri: vscode.Uri): string {
    return new TextDecoder().decode(this.readFile(uri));
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file !== undefined)
      return { type: vscode.FileType.File, ctime: 0, mtime: file.time, size: file.bytes.length };
    if (this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const below = `${uri.path.replace(/\/$/, '')}/`;
    const names = [...this.#files.keys()]
      .filter((path) => path.startsWith(below))
      .map((path) => path.slice(below.length));
    return names.map((name) => {
      const [first = '', ...rest] = name.split('/');
      return [first, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory];
    });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.writes += 1;
    this.#files.set(uri.path, { bytes, time: Date.now() });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  createDirectory(): void {
    this.writes += 1;
  }

  delete(uri: vscode.Uri): void {
    this.writes += 1;
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
