const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Takes every test of a folder into one file: a mutant is then tried with one loading of the modules instead of one for
 * each file of tests.
 *
 * @param {string} folder
 */
module.exports = function all(folder) {
  const files = readdirSync(join(__dirname, '..', folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.test.ts')).sort()) {
    require(join(__dirname, '..', folder, file));
  }
};
