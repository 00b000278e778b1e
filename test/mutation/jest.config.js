const { projects } = require('../../jest.config.js');

const [unit] = projects;

/** The tests that hold validation and forms, in the environment that tells which of them reach a mutant. */
module.exports = {
  ...unit,
  rootDir: '../..',
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/mutation/fewerRuns.js' },
  testMatch: ['<rootDir>/test/mutation/validation.js', '<rootDir>/test/mutation/forms.js'],
};
