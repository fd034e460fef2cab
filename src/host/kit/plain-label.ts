import { visibleText } from '../../present/visible-text.ts';

/** Foreign text as a list to choose from may show it: what cannot be seen made visible, and `$(name)` no icon. */
export function plainLabel(text: string): string {
  return visibleText(text).replaceAll('$(', '$\u200A(');
}
