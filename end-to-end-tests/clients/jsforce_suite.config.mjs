// How vitest runs the tests of a jsforce checkout, which are written for jest, with the jsforce that is installed here.
import path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');
const tests = path.join(process.env.JSFORCE_SUITE, 'test');
const CONFIG = '\0config';

/** The settings of the checkout, with objects that Truce has in place of those of jsforce's own org. */
const settings = {
  name: 'settings',
  enforce: 'pre',
  resolveId: (source, importer) => (source === './config' && path.dirname(importer) === tests ? CONFIG : null),
  load: (id) => id === CONFIG ? `import config from ${JSON.stringify(path.join(tests, 'config/index.ts'))};
    export default { ...config, accessToken: process.env.SF_ACCESS_TOKEN,
      bigTable: 'Contact', upsertTable: 'Account', upsertField: 'External_Id__c' };` : null,
};

export default {
  plugins: [settings],
  resolve: { alias: ['jsforce', 'through2'].map((name) => ({ find: new RegExp(`^${name}(?=/|$)`), replacement: path.join(modules, name) })) },
  test: {
    root: process.env.JSFORCE_SUITE,
    globals: true,
    testTimeout: 120000,
    hookTimeout: 120000,
    fileParallelism: false,
    reporters: ['json'],
  },
};
