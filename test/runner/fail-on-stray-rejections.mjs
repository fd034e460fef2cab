// Mocha passes a rejection that nothing handled on to the process; thrown there, it fails the test that lost it.
import process from 'node:process';

process.on('unhandledRejection', (reason) => {
  throw reason;
});
