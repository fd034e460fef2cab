// Property tests draw the same inputs in every run, so that a red run is about the change that was made and can be repeated.
// `npm run test:random` draws others; what it finds becomes a test of its own.
import process from 'node:process';
import fc from 'fast-check';

const seed = process.env['ARTICLE_NOTES_SEED'];

if (seed !== 'random') fc.configureGlobal({ seed: seed ? Number(seed) : 1 });
