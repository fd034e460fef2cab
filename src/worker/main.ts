/** The thread that reads documents: slow, hungry or hostile ones end with it, and the extension goes on. */
import { ImportRefusal } from '../core/importing/import-refusal.ts';
import { analyseSourceText } from '../core/importing/import-article.ts';
import { parseImportModel, type ImportModel } from '../core/importing/import-model.ts';
import { readToImportWorker, type FromImportWorker, type ToImportWorker } from '../protocol/import-worker.ts';
import { importDocument } from '../readers/read-document.ts';

/** The line to the extension is this file's alone: the PDF library would answer on it if it found itself in a worker. */
const post = globalThis.postMessage.bind(globalThis);
/** Readers have no business with other files or the network; what could reach them is gone before a document comes. */
const outOfReach = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
  'Worker',
  'postMessage',
];
for (const name of outOfReach) Object.defineProperty(globalThis, name, { value: undefined });

let model: ImportModel | undefined;

globalThis.onmessage = ({ data }: MessageEvent<unknown>): void => {
  const message = readToImportWorker(data);
  if (message?.type === 'model') {
    model = parseImportModel(message.texts);
    tell({ type: 'ready' });
  } else if (message !== undefined && model !== undefined) void answer(message, model);
};

async function answer(
  request: Exclude<ToImportWorker, { type: 'model' }>,
  known: ImportModel,
): Promise<void> {
  const { id } = request;
  try {
    if (request.type === 'read') {
      const { url, ...document } = request;
      const incoming = { ...document, ...(url !== '' && { url }) };
      tell({ type: 'articles', id, articles: await importDocument(incoming, known) });
    } else {
      tell({ type: 'analysis', id, analysis: analyseSourceText(request.sourceText, known) });
    }
  } catch (error) {
    const { code, args } = asRefusal(error);
    tell({ type: 'refusal', id, code, args });
  }
}

/** A reader that fails in a way of its own has met what it cannot read. */
function asRefusal(error: unknown): ImportRefusal {
  if (error instanceof ImportRefusal) return error;
  return new ImportRefusal(error instanceof RangeError ? 'too-complex' : 'damaged');
}

function tell(message: FromImportWorker): void {
  post(message);
}
