import * as vscode from 'vscode';
import type { Dropped } from '../../core/importing/draft.ts';

const key = 'leftOut';

/** Imports whose left-out lines are remembered. */
const remembered = 50;

/** Lines of one import that are remembered. */
const mostLines = 1000;

interface Entry {
  /** Address of the notes. */
  readonly notes: string;
  readonly lines: readonly Dropped[];
}

/** What the last imports left out, by the notes that they wrote; it stays in the workspace's own state. */
export class LeftOut implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  of(notes: vscode.Uri): readonly Dropped[] {
    return this.#entries().find((entry) => entry.notes === notes.toString())?.lines ?? [];
  }

  async remember(notes: vscode.Uri, lines: readonly Dropped[]): Promise<void> {
    const others = this.#entries().filter((entry) => entry.notes !== notes.toString());
    const entry = { notes: notes.toString(), lines: lines.slice(0, mostLines) };
    await this.#state.update(key, [entry, ...others].slice(0, remembered));
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #entries(): readonly Entry[] {
    const stored = this.#state.get<unknown>(key);
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  }
}

/** The state may come from another version of the extension. */
function isEntry(value: unknown): value is Entry {
  const { notes, lines } = (value ?? {}) as { notes?: unknown; lines?: unknown };
  return typeof notes === 'string' && Array.isArray(lines) && lines.every(isDropped);
}

function isDropped(value: unknown): value is Dropped {
  const { text, reason, before } = (value ?? {}) as Partial<Record<keyof Dropped, unknown>>;
  return typeof text === 'string' && typeof reason === 'string' && Number.isInteger(before);
}
