import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { useFiles } from './kit/files.ts';
import { notesOf } from './kit/notes.ts';
import { openNotes, outlineWith, wholeOutline } from './kit/outline.ts';
import { useSettings } from './kit/settings.ts';
import { pause, settled, until } from './kit/until.ts';

const sound = notesOf('Checked');

/** Ours, each as `line: severity code`, lines counted from 1. */
function problemsOf(uri: vscode.Uri): string[] {
  return ours(uri).map(({ range, severity, code }) => {
    const kind = severity === vscode.DiagnosticSeverity.Error ? 'error' : 'warning';
    return `${range.start.line + 1}: ${kind} ${code as string}`;
  });
}

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Article Notes');
}

describe('What is wrong with notes is shown at its line', () => {
  const files = useFiles();
  let count = 0;

  /** The problems of a file that is opened with this text. */
  async function problemsIn(text: string | Uint8Array): Promise<vscode.Uri> {
    const uri = await files.write(`checked-${++count}.article.yaml`, text);
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    await until('the file is checked', () => ours(uri).length > 0);
    return uri;
  }

  const cases: Record<string, { text: string; expected: string[]; message: RegExp }> = {
    'broken YAML': {
      text: sound.replace('thesis: Trust', 'thesis: My view: trust'),
      expected: ['8: error syntax'],
      message: /^This is not YAML: /,
    },
    'a missing id': {
      text: sound.replace('- id: no-trust\n        text', '- text'),
      expected: ['14: error missing-key'],
      message: /^"id" is missing here\. Add it\.$/,
    },
    'a doubled id': {
      text: sound.replace('id: own-idea', 'id: no-trust'),
      expected: ['29: error duplicate-id'],
      message: /^The id "no-trust" is taken\./,
    },
    'a role that there is not': {
      text: sound.replace('role: way-forward', 'role: way-backward'),
      expected: ['24: error not-allowed'],
      message: /^"way-backward" is not one of: context, /,
    },
    'a reference to nowhere': {
      text: sound.replace('answeredBy: [talk]', 'answeredBy: [walk]'),
      expected: ['17: error no-such-point'],
      message: /^No point has the id "walk"\./,
    },
    'a topic that there is not': {
      text: sound.replace('gs2.ir.3', 'gs9.ir.3'),
      expected: ['7: warning no-such-topic'],
      message: /^The syllabus has no topic "gs9\.ir\.3"\.$/,
    },
    'a framework that there is not': {
      text: sound.replace('ir_bilateral', 'ir_trilateral'),
      expected: ['36: warning no-such-framework'],
      message: /^There is no framework "ir_trilateral"\./,
    },
    'a length that the framework has no form of': {
      text: sound.replace('words: 250', 'words: 1100'),
      expected: ['35: warning no-such-budget'],
      message: /^The framework "ir_bilateral" has no form of 1100 words\. It has: 150, 250\.$/,
    },
    'a key that notes do not have': {
      text: sound.replace('thesis:', 'hypothesis:'),
      expected: ['8: warning unknown-key'],
      message: /^Notes have no "hypothesis" here\. Known: /,
    },
    'a day that there is not': {
      text: sound.replace('publication: The Paper', 'published: 2023-02-29'),
      expected: ['5: error no-such-day'],
      message: /^2023-02-29 is no day of the calendar\./,
    },
    'a key that would reach a prototype': {
      text: sound.replace('thesis:', '__proto__: {polluted: yes}\nconstructor: x\nthesis:'),
      expected: ['8: error forbidden-key', '9: error forbidden-key'],
      message: /^"__proto__" cannot be a key\./,
    },
    'an alias': {
      text: sound.replace('Trust comes', '&a Trust comes').replace('The Paper', '*a'),
      expected: ['5: error alias'],
      message: /^Anchors and aliases/,
    },
    'aliases by the million': { text: aliasBomb(), expected: ['1: error alias'], message: /^Anchors and/ },
    'a tag': {
      text: sound.replace('The Paper', '!!js/function "x"'),
      expected: ['5: error tag'],
      message: /^Tags \(!\) are not read/,
    },
    'the marks of a merge': {
      text: sound.replace('thesis:', '<<<<<<< HEAD\nthesis:'),
      expected: ['8: error conflict-marker'],
      message: /^A merge left its marker here\./,
    },
    'a character that cannot be seen': {
      text: sound.replace('The Paper', 'The\u0007Paper'),
      expected: ['5: error control-character'],
      message: /U\+0007/,
    },
    'too many levels': {
      text: `schema: ${'['.repeat(5000)}`,
      expected: ['1: error too-deep'],
      message: /more than 64 levels/,
    },
    'a second document': {
      text: `${sound}---\nid: other\n`,
      expected: ['37: error second-document'],
      message: /^One file holds the notes on one article\./,
    },
    'nothing but a sentence': {
      text: 'Notes are a map, not a sentence.',
      expected: ['1: error wrong-type'],
      message: /should be a map of keys and values/,
    },
  };

  for (const [name, { text, expected, message }] of Object.entries(cases)) {
    it(name, async () => {
      const uri = await problemsIn(text);
      assert.deepEqual(problemsOf(uri), expected);
      assert.match(ours(uri)[0]!.message, message);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  it('with CRLF and with a byte order mark too', async () => {
    const wrong = sound.replace('role: way-forward', 'role: nowhere');
    for (const text of [
      wrong.replaceAll('\n', '\r\n'),
      `\uFEFF${wrong}`,
      `\uFEFF${wrong.replaceAll('\n', '\r\n')}`,
    ]) {
      const uri = await problemsIn(text);
      assert.deepEqual(problemsOf(uri), ['24: error not-allowed']);
    }
  });

  it('with the words of the file as text, on one line at most', async () => {
    const uri = await problemsIn(
      sound.replace('role: challenge', 'role: "[a](command:workbench.action.quit) <b>"'),
    );
    const [problem] = ours(uri);
    assert.equal(problem?.range.isSingleLine, true);
    assert.equal(problem.message.startsWith('"[a](command:workbench.action.quit) <b>" is not one of'), true);
  });

  it('in a list that ends', async () => {
    const uri = await problemsIn(sound.replace('points:', `points:\n${'      - {}\n'.repeat(500)}`));
    assert.equal(ours(uri).length, 101);
    assert.equal(ours(uri).at(-1)?.code, 'too-many-problems');
  });
});

describe('What was wrong with notes', () => {
  const files = useFiles();
  const settings = useSettings();
  const wrong = sound.replace('role: challenge', 'role: no-such-role');

  async function openWrong(): Promise<vscode.Uri> {
    const uri = await files.write('wrong.article.yaml', wrong);
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    await until('the problem is shown', () => ours(uri).length === 1);
    return uri;
  }
  const isCleared = (uri: vscode.Uri) => until('the problem is gone', () => ours(uri).length === 0);

  it('goes when it is mended, and comes back with an undo', async () => {
    const uri = await openWrong();
    const { document } = vscode.window.activeTextEditor!;
    const at = document.positionAt(document.getText().indexOf('no-such-role'));
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.replace(document.getWordRangeAtPosition(at, /[\w-]+/)!, 'challenge'),
    );
    await isCleared(uri);
    await vscode.commands.executeCommand('undo');
    await until('the problem is back', () => ours(uri).length === 1);
  });

  it('goes with the tab', async () => {
    const uri = await openWrong();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await isCleared(uri);
  });

  it('goes with the file', async () => {
    const uri = await openWrong();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    await isCleared(uri);
  });

  it('goes when the file takes another language, and moves with its name', async () => {
    const uri = await openWrong();
    const { document } = vscode.window.activeTextEditor!;
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await isCleared(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'article-notes');
    await until('the problem is back', () => ours(uri).length === 1);
    const renamed = files.expect('right.article.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await isCleared(uri);
    await until('the problem has moved', () => ours(renamed).length === 1);
  });

  it('with its size goes when the setting allows it', async () => {
    const text = `${sound}# ${'x'.repeat(100 * 1024)}\n`;
    await settings.set('articleNotes.notes.maxFileSize', 64);
    const uri = await files.write('large.article.yaml', text);
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    await until('it is too large', () => problemsOf(uri)[0] === '1: error too-large');
    assert.match(ours(uri)[0]!.message, /^The file has 101 KiB; notes may have 64\./);
    await settings.set('articleNotes.notes.maxFileSize', 1024);
    await isCleared(uri);
    await outlineWith('# Checked');
  });
});

describe('Notes of 100,000 points', () => {
  const files = useFiles();

  it('are refused in words, and the notes that are opened next are read as ever', async () => {
    const points = Array.from({ length: 100_000 }, (_, index) => `      - {id: p${index}, text: A point}\n`);
    const uri = await files.write(
      'huge.article.yaml',
      sound.replace('points:\n', `points:\n${points.join('')}`),
    );
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    await until('the file is checked', () => ours(uri).length > 0);
    assert.deepEqual(problemsOf(uri), ['1: error too-large']);
    await openNotes(await files.write('small.article.yaml', notesOf('Small again')), '# Small again');
  }).timeout(60_000);

  it('are shown as far as they fit when the setting allows more, and the host stays awake', async () => {
    const points = Array.from({ length: 18_000 }, (_, index) => `      - {id: p${index}, text: A point}\n`);
    const uri = await files.write(
      'many.article.yaml',
      sound.replace('points:\n', `points:\n${points.join('')}`),
    );
    await openNotes(uri, '# Checked');
    assert.equal((await wholeOutline()).split('- A point').length - 1, 18_000);
    // The machine may be busy for a moment; the host would be again and again, or for long.
    const pauses = await lengthsOfPauses(5);
    assert.ok(Math.min(...pauses) < 1000 && Math.max(...pauses) < 5000, `the host is busy: ${pauses.join()}`);
    await pause(settled);
  }).timeout(60_000);
});

/** How many milliseconds it takes, each time, until the host gets to what is to be done at once. */
async function lengthsOfPauses(count: number): Promise<readonly number[]> {
  const lengths: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begun = Date.now();
    await pause(0);
    lengths.push(Date.now() - begun);
  }
  return lengths;
}

/** Nine levels of ten aliases each. */
function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const previous = level === 0 ? 'lol' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 10 }, () => previous).join(', ')}]`;
  });
  return `${levels.join('\n')}\n`;
}
