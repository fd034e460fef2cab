import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { removeTemporary } from '../../../scripts/vscode/remove-temporary.mjs';
import { QuickInput } from './quick-input.ts';
import { themes, type Theme } from './themes.ts';

const pictures = path.resolve(import.meta.dirname, '../../../test-results/pictures');

/** What a row of a tree shows, and says to a screen reader. */
export interface TreeRow {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly expanded: boolean | undefined;
}

/** A VS Code window with the extension installed, in the words of the person in front of it. */
export class Workbench {
  readonly page: Page;
  /** The folder that is open, on disk. */
  readonly folder: string;
  readonly quickInput: QuickInput;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
    this.quickInput = new QuickInput(page);
  }

  /** Runs a command by the title that the command palette shows, such as `Article Notes: Open summary`. */
  async runCommand(title: string): Promise<void> {
    await this.takeFromPalette(`>${title}`, title);
  }

  /** Opens a file of the folder by its path. */
  async openFile(file: string): Promise<void> {
    const name = path.basename(file);
    await this.takeFromPalette(file, name);
    await this.tab(name).waitFor();
    // The tab is there first, and the editor may still show another file; one that is still to come would take the focus
    // away from what is done next.
    const editor = this.page.locator('.editor-group-container.active .monaco-editor.focused');
    await editor.and(this.page.locator(`[data-uri$="/${name}"]`)).waitFor();
  }

  /** Shows a view, or the container that it is in, by its name. */
  async openView(name: string): Promise<void> {
    await this.takeFromPalette(`view ${name}`, name);
  }

  /** Closes every editor; what is not saved is thrown away. */
  async closeEditors(): Promise<void> {
    await this.runCommand('View: Close All Editors');
    const dialog = this.page.locator('.monaco-dialog-box');
    const tabs = this.page.locator('.editor-group-container .tab');
    while ((await tabs.count()) > 0) {
      if (await dialog.isVisible()) await dialog.getByRole('button', { name: "Don't Save" }).click();
      await this.page.waitForTimeout(50);
    }
  }

  async useTheme(theme: Theme): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.quickInput.type(themes[theme].label);
    await this.quickInput.select(themes[theme].label);
    await this.page.locator(`.monaco-workbench.${themes[theme].className}`).waitFor();
  }

  /** Reloads the window as the command of VS Code does, and waits until it is there again. */
  async reload(): Promise<void> {
    // Nothing of the old window may be taken for the new one.
    await this.page.evaluate(() => document.body.classList.add('old-window'));
    await this.runCommand('Developer: Reload Window');
    await this.page.locator('body:not(.old-window) .monaco-workbench .part.editor').waitFor();
  }

  /** Opens the sidebar of an icon in the activity bar. */
  async openContainer(name: string): Promise<void> {
    const label = this.page.locator(`.action-label[aria-label^="${name}"]`);
    const icon = this.page.locator('.activitybar .action-item', { has: label });
    const expanded = icon.and(this.page.locator('[aria-expanded="true"]'));
    // A workbench that is still restoring its state may show another container once more.
    for (let looks = 0; looks < 3; looks += 1) {
      if ((await expanded.count()) === 0) {
        await icon.click();
        // One that came in that very moment is hidden by the click: then once more.
        await expanded.waitFor({ timeout: 5_000 }).catch(() => undefined);
        looks = 0;
      }
      await this.page.waitForTimeout(200);
    }
  }

  /** Drags the edge of the sidebar. @param pixels CSS pixels */
  async widenSidebar(pixels: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (box === null) throw new Error('The sidebar is not shown.');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The tab of an editor by what it is called. */
  tab(name: string): Locator {
    return this.page.locator('.tab', { has: this.page.getByText(name, { exact: true }) });
  }

  /** A view with its header, by its name. */
  view(name: string): Locator {
    const header = this.page.locator(`.pane-header[aria-label*="${name} Section"]`);
    return this.page.locator('.pane', { has: header });
  }

  /** The rows of a tree view that can be seen, from the top. */
  async treeRows(view: string): Promise<readonly TreeRow[]> {
    const rows = this.view(view).locator('.monaco-list-row[role="treeitem"]');
    await rows.first().waitFor();
    return rows.evaluateAll(readTreeRows);
  }

  treeRow(view: string, label: string): Locator {
    return this.rowThat('', view, label);
  }

  selectedTreeRow(view: string, label: string): Locator {
    return this.rowThat('.selected', view, label);
  }

  /** The arrow keys move the focus; the selection stays. */
  focusedTreeRow(view: string, label: string): Locator {
    return this.rowThat('.focused', view, label);
  }

  /** Selects a row that has rows below it, and hides them. */
  async collapse(view: string, label: string): Promise<void> {
    const row = this.treeRow(view, label);
    await row.click();
    await this.focusedTreeRow(view, label).waitFor();
    // A click opens what was closed.
    if ((await row.getAttribute('aria-expanded')) === 'true') await this.page.keyboard.press('ArrowLeft');
    await row.and(this.page.locator('[aria-expanded="false"]')).waitFor();
  }

  /** A button in the title of the sidebar or of one of its views. */
  titleButton(name: string): Locator {
    const titles = this.page.locator('.part.sidebar .title, .part.sidebar .pane-header');
    return titles.locator(`.action-label[aria-label^="${name}"]`).first();
  }

  /** What was copied, once it has these words. */
  async clipboardWith(words: string): Promise<string> {
    const read = (): Promise<string> => this.page.evaluate(() => navigator.clipboard.readText());
    const text = await this.readUntil(`“${words}” was never copied`, read, (copied) =>
      copied.includes(words),
    );
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    return text;
  }

  /** Changes a file of the folder behind VS Code's back, as another program would. */
  async writeFile(name: string, text: string): Promise<void> {
    await writeFile(path.join(this.folder, name), text);
  }

  /** With Shift a drop goes into the text; without it VS Code opens what is dropped. */
  async dragWithShift(from: Locator, to: Locator): Promise<void> {
    const { mouse, keyboard } = this.page;
    await from.hover();
    await mouse.down();
    try {
      await mouse.move(0, 0, { steps: 2 });
      await keyboard.down('Shift');
      await to.hover({ force: true });
      await to.hover({ force: true, position: { x: 40, y: 30 } });
    } finally {
      // Nothing stays pressed for the tests that follow.
      await mouse.up();
      await keyboard.up('Shift');
    }
  }

  /** Waits until the active editor shows this. */
  async waitForEditorText(pattern: RegExp): Promise<void> {
    const deadline = Date.now() + 15_000;
    while (!pattern.test(await this.editorText())) {
      if (Date.now() > deadline) throw new Error(`The editor never showed ${String(pattern)}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** The rows of the list that VS Code offers while one types. */
  get suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** The marks of a snippet's stops; they go when its end is reached. */
  get placeholders(): Locator {
    return this.page.locator('.monaco-editor .snippet-placeholder');
  }

  /** Waits until the page shows what the last key changed: the editor draws its marks in the next frame. */
  async painted(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Saves the active editor, which shows this file, and reads the file once it has this in it. */
  async saved(name: string, pattern: RegExp): Promise<string> {
    await this.page.keyboard.press('Control+s');
    return this.fileWith(name, pattern);
  }

  /** Reads a file of the folder once it has this in it: what is saved is on the disk a moment later. */
  async fileWith(name: string, pattern: RegExp): Promise<string> {
    const read = (): Promise<string> => readFile(path.join(this.folder, name), 'utf8');
    return this.readUntil(`${name} never had ${String(pattern)}`, read, (text) => pattern.test(text));
  }

  /** The messages in the corner. */
  notifications(): Locator {
    return this.page.locator('.notification-list-item-message');
  }

  /** The text of the active editor that can be seen. */
  async editorText(): Promise<string> {
    const lines = this.page.locator('.editor-group-container.active .view-lines').first();
    return (await lines.innerText()).replaceAll('\u00a0', ' ');
  }

  /**
   * The document of one of the extension's webviews. VS Code wraps it in two frames, neither of which says what it shows:
   * with several webviews open, name something that only the one you mean contains.
   */
  async webviewFrame(contains = 'body *'): Promise<Frame> {
    const deadline = Date.now() + 50_000;
    while (Date.now() < deadline) {
      for (const frame of this.webviewFrames()) {
        const found = await frame
          .locator(contains)
          .first()
          .isVisible()
          .catch(() => false);
        if (found) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`No webview of the extension shows \`${contains}\`.`);
  }

  /** Keeps a picture of the window, or of a part of it, in test-results/pictures. */
  async screenshot(name: string, part?: Locator): Promise<string> {
    await mkdir(pictures, { recursive: true });
    const file = path.join(pictures, `${name}.png`);
    await (part ?? this.page).screenshot({ path: file });
    return file;
  }

  /** Closes the window and takes its folder away. */
  async dispose(): Promise<void> {
    await this.page.close();
    await removeTemporary(path.dirname(this.folder));
  }

  /** @param failure says what did not come */
  private async readUntil(
    failure: string,
    read: () => Promise<string>,
    isRead: (text: string) => boolean,
  ): Promise<string> {
    let text = '';
    for (let tries = 0; tries < 300; tries += 1) {
      await this.page.waitForTimeout(100);
      text = await read();
      if (isRead(text)) return text;
    }
    throw new Error(`${failure}. At the end there was:\n${text}`);
  }

  private rowThat(state: string, view: string, label: string): Locator {
    const exact = this.page.getByText(label, { exact: true });
    return this.view(view).locator(`.monaco-list-row${state}`, { has: exact });
  }

  private webviewFrames(): readonly Frame[] {
    const outer = this.page
      .frames()
      .filter((frame) => frame.url().includes('extensionId=article-notes.article-notes'));
    return outer.flatMap((frame) => frame.childFrames());
  }

  /**
   * Takes a row of the palette. A notice or a view that takes the focus at that moment closes the palette again, and one
   * that is open does not learn of commands that come later: then once more, from the beginning.
   */
  private async takeFromPalette(text: string, label: string, attempts = 5): Promise<void> {
    const timeout = attempts === 1 ? 30_000 : 5_000;
    try {
      await this.page.keyboard.press('F1');
      await this.quickInput.input.fill(text, { timeout });
      await this.quickInput.select(label, { timeout });
    } catch (error) {
      if (attempts === 1) throw error;
      // Where it is closed already, Escape would be for what has the focus.
      if (await this.quickInput.widget.isVisible()) await this.page.keyboard.press('Escape');
      await this.takeFromPalette(text, label, attempts - 1);
    }
  }
}

/** Runs in the window, over all rows at once: a moment later they may be others. */
function readTreeRows(rows: readonly Element[]): readonly TreeRow[] {
  return rows.map((row) => {
    const expanded = row.getAttribute('aria-expanded');
    return {
      label: row.querySelector('.label-name')?.textContent ?? '',
      description: row.querySelector('.label-description')?.textContent ?? '',
      spoken: row.getAttribute('aria-label') ?? '',
      level: Number(row.getAttribute('aria-level')),
      expanded: expanded === null ? undefined : expanded === 'true',
    };
  });
}
