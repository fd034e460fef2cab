import { registerHooks } from 'node:module';

/**
 * Imports a file of the extension that asks for `vscode`, which is the one of counted-vscode.ts.
 *
 * @param file from the root of the checkout: by its address, because the types of the extension are checked without those of
 *   Node.js
 */
export async function withCountedVscode(file: string): Promise<unknown> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vscode'
        ? { url: import.meta.resolve('./counted-vscode.ts'), shortCircuit: true }
        : next(specifier, context),
  });
  try {
    return await import(new URL(`../../../${file}`, import.meta.url).href);
  } finally {
    hooks.deregister();
  }
}
