import { existsSync } from 'node:fs';

/** The browser of these tests: the one that the environment names, or the first of the usual places. */
export function browserPath(): string {
  const places = [
    process.env['ARTICLE_NOTES_BROWSER'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined)
    throw new Error('No Chromium found: install one or name it in ARTICLE_NOTES_BROWSER.');
  return found;
}
