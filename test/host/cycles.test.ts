import assert from 'node:assert/strict';
import process from 'node:process';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { useFiles } from '../vscode/kit/files.ts';
import { notesOf } from '../vscode/kit/notes.ts';
import { openNotes } from '../vscode/kit/outline.ts';
import { summaryTabs } from '../vscode/kit/summary.ts';
import { pause, until } from '../vscode/kit/until.ts';

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

/** Bytes that are in use once everything that nobody holds is gone. */
async function heapUsed(): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    await pause(50);
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

describe('A hundred times opened and closed (B60)', () => {
  const files = useFiles();

  it('leaves less than 10 MB behind', async () => {
    const uri = await files.write('cycle.article.yaml', notesOf('Over and over'));
    const cycle = async (): Promise<void> => {
      await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
      await vscode.commands.executeCommand('articleNotes.showSummary');
      await until('the summary is open', () => summaryTabs().length === 1);
      await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap((group) => group.tabs));
    };
    await openNotes(uri, '# Over and over');
    // What is loaded at the first use stays: that is no leak.
    for (let time = 0; time < 10; time += 1) await cycle();
    const before = await heapUsed();
    for (let time = 0; time < 100; time += 1) await cycle();
    const grown = ((await heapUsed()) - before) / 1024 / 1024;
    assert.ok(grown < 10, `${grown.toFixed(1)} MB were left behind`);
  }).timeout(300_000);
});
