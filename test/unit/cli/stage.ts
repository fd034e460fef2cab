import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/setup/place.mjs';
import { libraryTexts } from '../../../src/cli/library-texts.ts';
import { run } from '../../../src/cli/run.ts';
import { importModelFiles } from '../../../src/core/importing/import-model-files.ts';
import { parseImportModel } from '../../../src/core/importing/import-model.ts';
import { ImportRefusal } from '../../../src/core/importing/import-refusal.ts';
import type { Importer } from '../../../src/importer/importer.ts';
import { importDocument } from '../../../src/readers/read-document.ts';

const library = path.join(root, 'src/library');

export interface Ran {
  readonly code: number;
  /** What was asked for. */
  readonly printed: string;
  /** What was told beside it, a line each. */
  readonly told: readonly string[];
}

/** A folder in which the command line is run, in this process and without a thread. */
export class Stage {
  readonly folder: string;
  isCancelled = false;
  /** Called before each document is read. */
  onRead: (name: string) => void = () => undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async set(): Promise<Stage> {
    return new Stage(await mkdtemp(path.join(tmpdir(), 'article-notes-cli-')));
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  async write(name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(this.path(name), content);
    return this.path(name);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  /** The names of the files, by name. */
  async files(): Promise<readonly string[]> {
    return (await readdir(this.folder)).sort();
  }

  async run(...args: readonly string[]): Promise<Ran> {
    const printed: string[] = [];
    const told: string[] = [];
    const isCancelled = (): boolean => this.isCancelled;
    const code = await run(args, {
      terminal: {
        print: (text) => printed.push(text),
        tell: (text) => told.push(text),
        progress: () => undefined,
      },
      library,
      version: '1.2.3',
      cancellation: {
        get isCancellationRequested() {
          return isCancelled();
        },
        onCancellationRequested: () => ({ dispose: () => undefined }),
      },
      today: () => '2026-01-31',
      createImporter: () => this.#createImporter(),
    });
    return { code, printed: printed.join('\n'), told };
  }

  async #createImporter(): Promise<Importer> {
    const model = parseImportModel(await libraryTexts(library, importModelFiles));
    return {
      read: async (document, token) => {
        this.onRead(document.name);
        if (token.isCancellationRequested) throw new ImportRefusal('cancelled');
        return importDocument(document, model);
      },
      analyse: () => Promise.reject(new Error('not asked for')),
      dispose: () => undefined,
    };
  }

  async strike(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A download of a fixture. */
export function fixture(slug: string, file: string): string {
  return path.join(root, 'test/fixtures/articles', slug, file);
}

/** A self-written article with a title and a date. */
export function download(title: string, about = 'the wells of the village'): string {
  return [
    title,
    'By Meera Example',
    'January 02, 2026',
    ...[1, 2, 3, 4].map(
      (number) =>
        `For the ${number}. time in as many years the district has counted ${about}, and each count has found fewer of them than the register holds. Nobody has said what became of the rest, and the committee that was to ask has not met since the monsoon of 2019.`,
    ),
  ].join('\n\n');
}
