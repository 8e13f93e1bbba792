// Runs the groups of jsforce's own tests that talk to a server, from the checkout that JSFORCE_SUITE names. Prints
// '  passed NAME', '  FAILED NAME: REASON' or '  not run NAME: REASON', and how many of each group passed.
'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const jsforce = require('jsforce');

const GROUPS = ['connection-crud', 'connection-meta', 'query', 'sobject', 'bulk2', 'schema'];
const BIG = 25000; // what the tests expect of their big table
const OURS = { LastName: { $like: 'jsforce suite %' } };
const LEFT_OVER = { Name: { $like: 'New Bulk Account%' } }; // what the tests make, count, and cannot delete

/** Tests that need what Truce does not have. */
const WITHOUT = [
  ['sobject', /layout/, 'Truce has no page layouts'],
  ['sobject', /list ?view/, 'Truce has no list views'],
  ['connection-meta', /tabs|theme/, 'Truce has neither tabs nor themes'],
  ['connection-crud', /duplicated external id/, 'it needs an external id that is not unique'],
  ['query', /delete .* with allowBulk = false/, 'it does not pass allowBulk on, so jsforce takes Bulk API 1, which Truce has not'],
  ...(process.env.TRUCE_URL.startsWith('https:') ? [] : [['connection-meta', /identity/, 'it wants TLS']]),
  ['schema', / query$/, 'it asks for tasks and activities, which Truce does not keep'],
];

const conn = new jsforce.Connection({ instanceUrl: process.env.TRUCE_URL, accessToken: process.env.TRUCE_TOKEN, version: '64.0' });
conn.bulk2.pollTimeout = 300000;

const load = (object, operation, input) => conn.bulk2.loadAndWaitForResults({ object, operation, input });

/** Some records of every kind that the tests expect to find, and as many rows of the big table as they count. */
async function prepare() {
  await load('Account', 'delete', await conn.sobject('Account').find(LEFT_OVER, 'Id'));
  const account = await conn.sobject('Account').create({ Name: 'Acme' });
  await conn.sobject('Opportunity').create([1, 2, 3].map((i) => ({ Name: `Deal ${i}`, AccountId: account.id,
    StageName: 'Prospecting', CloseDate: `2027-01-0${i}` })));
  const surplus = (await conn.sobject('Contact').count()) - BIG;
  if (surplus < 0) {
    await load('Contact', 'insert', Array.from({ length: -surplus }, (_, i) => ({ FirstName: 'Row', LastName: `jsforce suite ${i}` })));
  } else if (surplus > 0) {
    await load('Contact', 'delete', await conn.sobject('Contact').find(OURS, 'Id').limit(surplus));
  }
}

function run() {
  const report = path.join(__dirname, 'jsforce-suite.json');
  fs.rmSync(report, { force: true });
  spawnSync(process.execPath, [path.join(__dirname, 'node_modules/vitest/vitest.mjs'), 'run', '--config',
    path.join(__dirname, 'jsforce_suite.config.mjs'), '--outputFile', report, ...GROUPS.map((g) => `test/${g}.test.ts`)],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, SF_LOGIN_URL: process.env.TRUCE_URL, SF_ACCESS_TOKEN: process.env.TRUCE_TOKEN } });
  return JSON.parse(fs.readFileSync(report, 'utf8')).testResults;
}

function tell(file) {
  const group = path.basename(file.name, '.test.ts');
  const count = { passed: 0, FAILED: 0, 'not run': 0 };
  for (const test of file.assertionResults) {
    const name = `${group}: ${test.fullName.trim()}`;
    const without = WITHOUT.find(([of, what]) => of === group && what.test(name));
    const outcome = test.status === 'passed' ? 'passed' : without ? 'not run' : 'FAILED';
    const reason = { passed: '', 'not run': `: ${without && without[2]}`, FAILED: `: ${(test.failureMessages[0] || test.status).split('\n')[0].slice(0, 300)}` };
    console.log(`  ${outcome} ${name}${reason[outcome]}`);
    count[outcome]++;
  }
  if (file.assertionResults.length === 0) console.log(`  FAILED ${group}: ${(file.message || 'no test in it').split('\n')[0]}`);
  console.log(`  ${group}: ${count.passed} of ${file.assertionResults.length}, ${count['not run']} need what Truce has not`);
}

prepare().then(() => run().forEach(tell)).catch((e) => console.log(`  FAILED jsforce's own tests: ${e.message.split('\n')[0]}`));
