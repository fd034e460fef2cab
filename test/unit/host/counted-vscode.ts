/** How often each function of the API gave something that has to be given back, less how often that was done. */
export const outstanding = new Map<string, number>();

/** Names of the functions that were called. */
export const called = new Set<string>();

/** What the person was told. */
export const told: unknown[] = [];

/** As the real one: it disposes of what it is given. */
export class Disposable {
  readonly dispose: () => void;
  constructor(dispose: () => void) {
    this.dispose = dispose;
  }
  static from(...items: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => items.forEach((item) => item.dispose()));
  }
}

/** What is read rather than called while the extension activates. */
const values: Readonly<Record<string, unknown>> = {
  'window.activeTextEditor': undefined,
  'window.visibleTextEditors': [],
  'workspace.textDocuments': [],
};

/**
 * Stands for a part of the API where only the balance counts: what it gives can be disposed of, and `outstanding` tells
 * what was not. It knows nothing of what VS Code does; for that there are the specs of test/vscode.
 */
function counted(name: string): unknown {
  return new Proxy(target, {
    get: (_target, key) => memberOf(`${name}.${String(key)}`),
    set: () => true,
    apply: (_target, _self, [first]: readonly unknown[]) => {
      called.add(name);
      if (/^window\.show\w+Message$/.test(name)) told.push(first);
      return isTaking(name) ? taken(name) : undefined;
    },
    construct: () => (name === 'EventEmitter' ? taken(name) : {}),
  });
}

/** A function that can be called and constructed; only its traps count. */
function target(): undefined {
  return undefined;
}

function memberOf(name: string): unknown {
  return name in values ? values[name] : counted(name);
}

function isTaking(name: string): boolean {
  return /\.(?:(?:create|register|onDid)\w*|event)$/.test(name);
}

function taken(name: string): object {
  const count = (change: number): void => void outstanding.set(name, (outstanding.get(name) ?? 0) + change);
  count(1);
  const { dispose } = new Disposable(() => count(-1));
  return new Proxy(
    {},
    {
      get: (_target, key) => (key === 'dispose' ? dispose : memberOf(`${name}.${String(key)}`)),
      set: () => true,
    },
  );
}

export const window = counted('window');
export const lm = counted('lm');
export const workspace = counted('workspace');
export const commands = counted('commands');
export const languages = counted('languages');
export const DocumentDropOrPasteEditKind = counted('DocumentDropOrPasteEditKind');
export const DocumentPasteEdit = counted('DocumentPasteEdit');
export const env = counted('env');
export const l10n = { t: (message: string) => message };
export const EventEmitter = counted('EventEmitter');
export const ThemeColor = counted('ThemeColor');
export const Uri = counted('Uri');
