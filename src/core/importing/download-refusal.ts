/** Why a document is not downloaded. */
export type DownloadRefusalCode =
  | 'not-https'
  /** The address is one of this computer, its network or no place at all. */
  | 'private-address'
  /** There is no such host, it does not answer, or its certificate is not sound. */
  | 'unreachable'
  /** The server answers with an error; `args` has its number. */
  | 'refused'
  | 'too-many-redirects'
  | 'too-large'
  /** No page, text, PDF or Word document; `args` has the media type. */
  | 'media-type'
  | 'too-slow'
  | 'cancelled';

/** Thrown by the download from a URL. `src/present` has the sentence for each code. */
export class DownloadRefusal extends Error {
  readonly code: DownloadRefusalCode;
  readonly args: readonly string[];

  constructor(code: DownloadRefusalCode, args: readonly string[] = []) {
    super(code);
    this.name = 'DownloadRefusal';
    this.code = code;
    this.args = args;
  }
}

/** Whether that is what was thrown; the class is in two bundles, so that `instanceof` cannot tell. */
export function isDownloadRefusal(error: unknown): error is DownloadRefusal {
  return error instanceof Error && error.name === 'DownloadRefusal';
}
