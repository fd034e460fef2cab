import { ImportRefusal } from '../core/importing/import-refusal.ts';
import { untranslated } from '../core/translate.ts';
import { refusalMessage } from '../present/importing/refusal-message.ts';

/** Why a file could not be dealt with. */
export interface Failure {
  /** That of the refusal, or `unreadable`, or `not-written`. */
  readonly code: string;
  /** A sentence or two. */
  readonly message: string;
}

/** Thrown where a file cannot be dealt with for a reason that a sentence explains. */
export class FileFailure extends Error {
  readonly code: string;

  constructor(code: Failure['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'Its permissions do not allow it.',
  EPERM: 'Its permissions do not allow it.',
  EROFS: 'It lies where nothing can be written.',
  ENOSPC: 'There is no space left.',
  EDQUOT: 'There is no space left.',
  EISDIR: 'It is a folder.',
  ENOTDIR: 'What should be a folder on the way to it is a file.',
  EEXIST: 'A file of that name is there already.',
  ENAMETOOLONG: 'Its name is too long.',
  ELOOP: 'Its links lead round in a circle.',
  EMFILE: 'Too many files are open.',
};

/** The failure that was thrown while a file was dealt with; what is a fault of ours is thrown on. */
export function failureOf(error: unknown, code: 'unreadable' | 'not-written' = 'unreadable'): Failure {
  if (error instanceof FileFailure) return { code: error.code, message: error.message };
  if (error instanceof ImportRefusal) {
    return { code: error.code, message: refusalMessage(error.code, error.args, untranslated) };
  }
  const errno = errnoOf(error);
  if (errno === undefined) throw error;
  return { code, message: reasons[errno] ?? `The system says: ${errno}.` };
}

/** The system's name for an error, such as `ENOENT`. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
