/** `npm run shots`: pictures of every view and state of the pane, by the browser tests' own means. */
const { projects } = require('../../jest.config.js');

module.exports = {
  ...projects.find(({ displayName }) => displayName === 'browser'),
  displayName: 'shots',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/shots/*.shots.ts'],
};
