import type { Locator, Page } from 'playwright-core';

/** The box at the top of the window: command palette, quick pick and input box are all this one widget. */
export class QuickInput {
  readonly widget: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.widget = page.locator('.quick-input-widget:visible');
  }

  get input(): Locator {
    return this.widget.locator('.quick-input-filter input');
  }

  get rows(): Locator {
    return this.widget.locator('.monaco-list-row');
  }

  /** The row that Enter takes. */
  get focusedRow(): Locator {
    return this.widget.locator('.monaco-list-row.focused');
  }

  /** The rows by their main labels, in order; a long list shows only what fits. */
  async labels(): Promise<readonly string[]> {
    await this.rows.first().waitFor();
    return this.rows.locator('.quick-input-list-row:first-child .label-name').allInnerTexts();
  }

  async type(text: string): Promise<void> {
    await this.input.fill(text);
  }

  async accept(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  /** Takes the row with this label, once it is there. */
  async select(label: string, options: { readonly timeout?: number } = {}): Promise<void> {
    const exact = this.page.getByText(label, { exact: true });
    await this.rows.filter({ has: exact }).first().click(options);
  }

  async dismiss(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.widget.waitFor({ state: 'hidden' });
  }
}
