import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from '../setup/place.mjs';
import { quietSettings } from './quiet-settings.mjs';

/** The profile of `npm start`, apart from the person's own. */
export const startProfile = {
  data: path.join(cache, 'profile/data'),
  extensions: path.join(cache, 'profile/extensions'),
};

/**
 * Settings for the first start; later the file is the person's.
 * @param {string} userFolder where this VS Code keeps settings.json
 */
export async function seedSettings(userFolder) {
  const file = path.join(userFolder, 'settings.json');
  if (existsSync(file)) return;
  await mkdir(userFolder, { recursive: true });
  await writeFile(file, `${JSON.stringify(quietSettings, undefined, 2)}\n`);
}
