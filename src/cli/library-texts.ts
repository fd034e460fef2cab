import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The texts of bundled files, by their names without their ending. */
export async function libraryTexts<Name extends string>(
  folder: string,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const read = async (name: Name) =>
    [name, await readFile(path.join(folder, `${name}.yaml`), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(names.map(read))) as Record<Name, string>;
}
