import { parseArgs } from 'node:util';

export interface ImportRequest {
  readonly command: 'import';
  readonly files: readonly string[];
  readonly json: boolean;
  readonly merge: boolean;
  /** Folder that is written to instead of the documents' own. */
  readonly out?: string;
}

export interface CheckRequest {
  readonly command: 'check';
  readonly files: readonly string[];
}

export interface PrintRequest {
  readonly command: 'summary' | 'outline';
  readonly file: string;
}

export type Request =
  | ImportRequest
  | CheckRequest
  | PrintRequest
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'mistake'; readonly sentence: string };

const optionsOf = {
  import: ['json', 'out', 'merge'],
  check: [],
  summary: [],
  outline: [],
} as const satisfies Record<string, readonly string[]>;

type Command = keyof typeof optionsOf;

const options = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  merge: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** What is asked for. Never throws: what is not understood is a mistake with a sentence. */
export function parseArguments(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return toRequest(values, positionals);
  } catch (error) {
    // Node.js says it in a sentence and adds advice that only who writes shell scripts understands.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return mistake(`${sentence.replace(/\.$/, '')}.`);
  }
}

interface Values {
  readonly json?: boolean;
  readonly out?: string;
  readonly merge?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
}

function toRequest(values: Values, [command, ...files]: readonly string[]): Request {
  if (values.help === true || command === 'help') return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  if (command === undefined) return mistake('Say what to do.');
  if (!isCommand(command)) {
    return mistake(`There is no command "${command}", only ${Object.keys(optionsOf).join(', ')}.`);
  }
  const known: readonly string[] = optionsOf[command];
  const foreign = Object.keys(values).find((option) => !known.includes(option));
  if (foreign !== undefined) return mistake(`"${command}" has no option --${foreign}.`);
  if (command === 'import') return importRequest(values, files);
  if (command === 'check') return files.length > 0 ? { command, files } : mistake('Name the files to check.');
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return mistake(`"${command}" takes one file.`);
  return { command, file };
}

function importRequest({ json = false, merge = false, out }: Values, files: readonly string[]): Request {
  if (files.length === 0) return mistake('Name the files or folders to import.');
  if (json && (merge || out !== undefined)) {
    return mistake('--json prints and writes no file: leave out --out and --merge.');
  }
  return { command: 'import', files, json, merge, ...(out !== undefined && { out }) };
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(optionsOf, name);
}

function mistake(sentence: string): Request {
  return { command: 'mistake', sentence };
}
