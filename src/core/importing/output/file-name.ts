/** Bytes of UTF-8 that a file name without its ending may have: every file system allows 255 with it. */
const longest = 120;

/** Names that Windows keeps for devices, with any ending (learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * A file name without its ending that any system takes, made of the letters, marks and digits of a title in any
 * script. It has no dot and no slash, so it is always the name of a direct child of its folder.
 *
 * @param fallback used when the title leaves nothing
 */
export function fileNameOf(title: string, fallback: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const name = shortened((words ?? []).join('-'));
  if (name === '') return fallback;
  return reserved.test(name) ? `${name}-article` : name;
}

/** Cut between words where the words allow it. */
function shortened(name: string): string {
  let cut = name;
  while (new TextEncoder().encode(cut).length > longest) {
    const hyphen = cut.lastIndexOf('-');
    cut = hyphen > 0 ? cut.slice(0, hyphen) : Array.from(cut).slice(0, -1).join('');
  }
  return cut;
}
