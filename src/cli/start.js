/**
 * `npm run cli`: runs the command line from its sources. They are read by a package without a binary of a platform, so
 * that it also runs where optional packages were left out of the installation.
 */
const { addHook } = require('sucrase/dist/register');

addHook('.ts', { transforms: ['imports', 'typescript'], disableESTransforms: true });
require('./main.ts');
