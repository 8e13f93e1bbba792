// What a program with jsforce does, one check after the other. Prints '  passed NAME' or '  FAILED NAME: REASON'.
'use strict';
const fs = require('fs');
const jsforce = require('jsforce');
const { StreamingExtension } = require('jsforce/lib/api/streaming');

const env = process.env;
const login = JSON.parse(fs.readFileSync(env.TRUCE_LOGIN_FILE, 'utf8'));
const run = env.TRUCE_RUN;
const version = '64.0';
const conn = new jsforce.Connection({ instanceUrl: env.TRUCE_URL, accessToken: env.TRUCE_TOKEN, version });
const oauth2 = { loginUrl: env.TRUCE_URL, clientId: env.TRUCE_CLIENT_ID, clientSecret: env.TRUCE_CLIENT_SECRET };
const TIMEOUT = 60000;

async function check(name, act) {
  let timer;
  const patience = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${TIMEOUT / 1000} s`)), TIMEOUT);
  });
  try {
    await Promise.race([act(), patience]);
    console.log(`  passed ${name}`);
  } catch (e) {
    console.log(`  FAILED ${name}: ${[e.errorCode, e.message].filter(Boolean).join(' ').split('\n')[0].slice(0, 300)}`);
  } finally {
    clearTimeout(timer);
  }
}

function is(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what || 'value'} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  }
}

function that(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

async function refused(promise, code) {
  try {
    await promise;
  } catch (e) {
    is(e.errorCode, code, 'errorCode');
    return;
  }
  throw new Error(`not refused with ${code}`);
}

async function all() {
  const names = [...Array(450).keys()].map((i) => `Clients ${run} ${String(i).padStart(3, '0')}`);
  let account;

  await check('login: client_credentials', async () => {
    const c = new jsforce.Connection({ loginUrl: env.TRUCE_URL, oauth2, version });
    const user = await c.authorize({ grant_type: 'client_credentials' });
    is(user.id.length, 18, 'length of the user id');
    is(c.instanceUrl, env.TRUCE_URL, 'instanceUrl');
  });
  await check('login: user name and password by OAuth', async () => {
    const c = new jsforce.Connection({ oauth2, version });
    await c.login(login.username, login.password);
    is((await c.query('SELECT Id FROM Organization')).totalSize, 1);
  });
  await check('login: user name and password by SOAP', async () => {
    const c = new jsforce.Connection({ loginUrl: env.TRUCE_URL, version });
    await c.login(login.username, login.password);
    is((await c.query('SELECT Id FROM Organization')).totalSize, 1);
  });
  await check('identity', async () => is((await conn.identity()).username, login.username));
  await check('a token that is no good is INVALID_SESSION_ID', () =>
    refused(new jsforce.Connection({ instanceUrl: env.TRUCE_URL, accessToken: 'x' }).query('SELECT Id FROM Account'),
      'INVALID_SESSION_ID'));
  await check('expired session is refreshed', async () => {
    const c = new jsforce.Connection({ instanceUrl: env.TRUCE_URL, accessToken: 'expired', version,
      refreshFn: (_, done) => done(null, env.TRUCE_TOKEN) });
    that((await c.query('SELECT Id FROM User LIMIT 1')).totalSize === 1, 'one user');
  });
  await check('describe global shows the objects of all services', async () => {
    const objects = (await conn.describeGlobal()).sobjects.map((o) => o.name);
    for (const name of ['Account', 'Opportunity', 'Handoff__c', 'Account_Ownership__c', 'User']) {
      is(objects.filter((o) => o === name).length, 1, name);
    }
  });
  await check('describe', async () => {
    const d = await conn.describe('Account');
    that(d.fields.some((f) => f.name === 'Name' && f.type === 'string'), 'Name is a string');
  });
  await check('create, retrieve, update, delete', async () => {
    const made = await conn.sobject('Account').create({ Name: `CRUD ${run}` });
    that(made.success && made.id.length === 18, 'created with an id');
    is((await conn.sobject('Account').retrieve(made.id)).Name, `CRUD ${run}`);
    await conn.sobject('Account').update({ Id: made.id, Description: 'changed' });
    is((await conn.sobject('Account').retrieve(made.id)).Description, 'changed');
    await conn.sobject('Account').destroy(made.id);
    await refused(conn.sobject('Account').retrieve(made.id), 'ENTITY_IS_DELETED');
  });
  await check('create, update, delete many one by one', async () => {
    const accounts = conn.sobject('Account');
    const made = await accounts.create([{ Name: `One ${run}` }, { Name: `Two ${run}` }], { allowParallel: true });
    is(made.map((r) => r.success), [true, true]);
    is((await accounts.destroy(made.map((r) => r.id))).map((r) => r.success), [true, true]);
  });
  await check('upsert by external id', async () => {
    const key = `ups ert ${run}`;
    const first = await conn.sobject('Account').upsert({ Name: 'Upserted', External_Id__c: key }, 'External_Id__c');
    const second = await conn.sobject('Account').upsert({ Name: 'Again', External_Id__c: key }, 'External_Id__c');
    is(second.id, first.id);
    is([first.created, second.created], [true, false]);
    is((await conn.sobject('Account').retrieve(first.id)).Name, 'Again');
    account = first.id;
  });
  await check('collections: upsert many', async () => {
    const some = (Name) => [1, 2].map((i) => ({ Name, External_Id__c: `many ${run} ${i}` }));
    const first = await conn.sobject('Account').upsert(some('Many'), 'External_Id__c');
    const second = await conn.sobject('Account').upsert(some('Many again'), 'External_Id__c');
    is(first.map((r) => r.created), [true, true]);
    is(second.map((r) => [r.created, r.id]), first.map((r) => [false, r.id]));
  });
  await check('collections: create many', async () => {
    const made = await conn.sobject('Account').create(names.map((Name) => ({ Name })), { allowRecursive: true });
    is(made.filter((r) => r.success).length, names.length);
  });
  await check('query with paging, 450 records by 200', async () => {
    const seen = [];
    await new Promise((resolve, reject) => conn
      .query(`SELECT Id, Name FROM Account WHERE Name LIKE 'Clients ${run} %' ORDER BY Name`,
        { autoFetch: true, maxFetch: 1000, headers: { 'Sforce-Query-Options': 'batchSize=200' } })
      .on('record', (r) => seen.push(r.Name)).on('end', resolve).on('error', reject).run({ autoFetch: true, maxFetch: 1000 }));
    is(seen, names);
  });
  await check('queryMore by the locator', async () => {
    const page = await conn.request({ url: `/query?q=${encodeURIComponent(`SELECT Name FROM Account WHERE Name LIKE 'Clients ${run} %'`)}`,
      headers: { 'Sforce-Query-Options': 'batchSize=200' } });
    is([page.done, page.records.length, page.totalSize], [false, 200, 450]);
    const next = await conn.queryMore(page.nextRecordsUrl);
    is([next.done, next.records.length], [false, 200]);
  });
  await check('collections: retrieve, update and delete many', async () => {
    const ids = (await conn.query(`SELECT Id FROM Account WHERE Name LIKE 'Clients ${run} %' LIMIT 5`)).records.map((r) => r.Id);
    is((await conn.sobject('Account').retrieve(ids)).length, 5);
    const changed = await conn.sobject('Account').update(ids.map((Id) => ({ Id, Description: 'many' })));
    is(changed.filter((r) => r.success).length, 5);
    const gone = await conn.sobject('Account').destroy(ids);
    is(gone.filter((r) => r.success).length, 5);
  });
  await check('collections: one fault undoes all with allOrNone', async () => {
    const made = await conn.sobject('Account').create([{ Name: `Undone ${run}` }, { Phone: '1' }], { allOrNone: true });
    is(made.map((r) => r.success), [false, false]);
    is(made.map((r) => r.errors[0].errorCode || r.errors[0].statusCode),
      ['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'REQUIRED_FIELD_MISSING']);
    is((await conn.query(`SELECT Id FROM Account WHERE Name = 'Undone ${run}'`)).totalSize, 0);
  });
  await check('queryAll finds deleted records', async () => {
    const soql = `SELECT Id, IsDeleted FROM Account WHERE Name LIKE 'Clients ${run} %' AND IsDeleted = true`;
    is((await conn.query(soql)).totalSize, 0);
    is((await conn.query(soql, { scanAll: true })).totalSize, 5);
  });
  await check('explain', async () => that((await conn.request(
    `/query?explain=${encodeURIComponent('SELECT Id FROM Account')}`)).plans.length > 0, 'a plan'));
  await check('composite with a reference, all or none', async () => {
    const answer = await conn.requestPost(`/services/data/v${version}/composite`, {
      allOrNone: true,
      compositeRequest: [
        { method: 'POST', referenceId: 'a', url: `/services/data/v${version}/sobjects/Account`, body: { Name: `Composite ${run}` } },
        { method: 'GET', referenceId: 'b', url: `/services/data/v${version}/sobjects/Account/@{a.id}` },
      ],
    });
    is(answer.compositeResponse.map((r) => r.httpStatusCode), [201, 200]);
  });
  await check('composite over two services, in order', async () => {
    const answer = await conn.requestPost(`/services/data/v${version}/composite`, {
      compositeRequest: [
        { method: 'GET', referenceId: 'u', url: `/services/data/v${version}/query?q=SELECT Id FROM User LIMIT 1` },
        { method: 'GET', referenceId: 'a', url: `/services/data/v${version}/sobjects/Account/${account}` },
        { method: 'GET', referenceId: 'o', url: `/services/data/v${version}/query?q=SELECT Id FROM Organization` },
      ],
    });
    is(answer.compositeResponse.map((r) => `${r.referenceId} ${r.httpStatusCode}`), ['u 200', 'a 200', 'o 200']);
  });
  await check('composite: one fault undoes all with allOrNone', async () => {
    const url = `/services/data/v${version}/sobjects/Account`;
    const answer = await conn.requestPost(`/services/data/v${version}/composite`, {
      allOrNone: true,
      compositeRequest: [
        { method: 'POST', referenceId: 'a', url, body: { Name: `Rolled back ${run}` } },
        { method: 'POST', referenceId: 'b', url, body: { Phone: '1' } },
      ],
    });
    is(answer.compositeResponse.map((r) => r.body[0].errorCode), ['PROCESSING_HALTED', 'REQUIRED_FIELD_MISSING']);
    is((await conn.query(`SELECT Id FROM Account WHERE Name = 'Rolled back ${run}'`)).totalSize, 0);
  });
  await check('graphs over two services', async () => {
    const answer = await conn.requestPost(`/services/data/v${version}/composite/graph`, { graphs: [
      { graphId: 'deals', compositeRequest: [
        { method: 'POST', referenceId: 'a', url: `/services/data/v${version}/sobjects/Account`, body: { Name: `Graph ${run}` } },
        { method: 'POST', referenceId: 'c', url: `/services/data/v${version}/sobjects/Contact`, body: { LastName: 'Node', AccountId: '@{a.id}' } },
      ] },
      { graphId: 'people', compositeRequest: [
        { method: 'GET', referenceId: 'u', url: `/services/data/v${version}/query?q=SELECT Id FROM User LIMIT 1` },
      ] },
    ] });
    is(answer.graphs.map((g) => `${g.graphId} ${g.isSuccessful}`), ['deals true', 'people true']);
    is(answer.graphs[0].graphResponse.compositeResponse.map((r) => r.httpStatusCode), [201, 201]);
  });
  await check('batch', async () => {
    const answer = await conn.requestPost(`/services/data/v${version}/composite/batch`, {
      batchRequests: [
        { method: 'GET', url: `v${version}/sobjects/Account/${account}?fields=Name` },
        { method: 'GET', url: `v${version}/query?q=SELECT+Id+FROM+User+LIMIT+1` },
      ],
    });
    is(answer.hasErrors, false);
    is(answer.results.map((r) => r.statusCode), [200, 200]);
  });
  await check('tree', async () => {
    const answer = await conn.requestPost(`/services/data/v${version}/composite/tree/Account`, {
      records: [{ attributes: { type: 'Account', referenceId: 'r1' }, Name: `Tree ${run}`,
        Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'r2' }, LastName: 'Leaf' }] } }],
    });
    is(answer.hasErrors, false);
    is(answer.results.length, 2);
  });
  await check('bulk 2.0 ingest', async () => {
    const results = await conn.bulk2.loadAndWaitForResults({ object: 'Account', operation: 'insert',
      input: [{ Name: `Bulk ${run} 1` }, { Name: `Bulk ${run} 2` }], pollInterval: 500, pollTimeout: 45000 });
    is(results.successfulResults.length, 2);
  });
  await check('bulk 2.0 upsert with rows that fail, update and delete', async () => {
    const load = (operation, input, more) => conn.bulk2.loadAndWaitForResults({ object: 'Account', operation, input,
      ...more, pollInterval: 500, pollTimeout: 45000 });
    const upserted = await load('upsert', [{ External_Id__c: `bulk ${run}`, Name: 'Bulk upsert' },
      { External_Id__c: `bulk ${run} 2`, Name: '' }], { externalIdFieldName: 'External_Id__c' });
    is([upserted.successfulResults.length, upserted.failedResults.length], [1, 1]);
    that(upserted.failedResults[0].sf__Error.startsWith('REQUIRED_FIELD_MISSING'), 'the reason is told');
    const Id = upserted.successfulResults[0].sf__Id;
    is((await load('update', [{ Id, Name: 'Bulk update' }])).successfulResults.length, 1);
    is((await conn.sobject('Account').retrieve(Id)).Name, 'Bulk update');
    is((await load('delete', [{ Id }])).successfulResults.length, 1);
    await refused(conn.sobject('Account').retrieve(Id), 'ENTITY_IS_DELETED');
  });
  await check('bulk 2.0 query', async () => {
    const stream = await conn.bulk2.query(`SELECT Id, Name FROM Account WHERE Name LIKE 'Clients ${run} %'`,
      { pollInterval: 500, pollTimeout: 45000 });
    is((await stream.toArray()).length, 445);
  });
  await check('aggregate query', async () => {
    const answer = await conn.query(`SELECT COUNT(Id) n FROM Account WHERE Name LIKE 'Clients ${run} %'`);
    that(answer.records[0].n >= 445, 'n counts them');
  });
  await check('relationship and child queries', async () => {
    const answer = await conn.query(`SELECT Id, Owner.Name, (SELECT LastName FROM Contacts) FROM Account WHERE Name = 'Tree ${run}'`);
    is(answer.records[0].Contacts.records[0].LastName, 'Leaf');
  });
  await check('search', async () => {
    const answer = await conn.search(`FIND {Again} IN ALL FIELDS RETURNING Account(Id, Name)`);
    that(answer.searchRecords.length > 0, 'something is found');
  });
  await check('find with conditions and a limit', async () => {
    const found = await conn.sobject('Account').find({ Name: { $like: `Clients ${run} %` } }, 'Id, Name').sort({ Name: 1 }).limit(3);
    is(found.length, 3);
  });
  await check('handoffs and ownership are read at the same URL', async () => {
    await conn.query('SELECT Id, Status__c FROM Handoff__c LIMIT 5');
    await conn.query('SELECT Id, Phase__c FROM Account_Ownership__c LIMIT 5');
  });
  await check('actions: close readiness of a deal', async () => {
    const deal = await conn.sobject('Opportunity').create({ Name: `Deal ${run}`, AccountId: account,
      StageName: 'Prospecting', CloseDate: '2027-01-31' });
    const answer = await conn.apex.get(`/deals/${deal.id}/close-readiness`);
    is(answer.dealId, deal.id);
  });
  await check('approvals: list, and a submission that is refused', async () => {
    const listed = await conn.process.approval.list();
    is(listed.Handoff__c.map((process) => process.name), ['Handoff Acceptance']);
    is(listed.Opportunity.map((process) => process.name), ['Delivery Review']);
    const result = await conn.process.approval.submit(account, 'please');
    is(result.success, false);
    is(result.errors[0].statusCode, 'NO_APPLICABLE_PROCESS');
  });
  await check('process rules: there are none, and running them does nothing', async () => {
    is(await conn.process.rule.list(), {});
    is((await conn.process.rule.trigger(account)).success, true);
  });
  await check('invocable actions of all services', async () => {
    const { actions } = await conn.request('/actions/custom/apex');
    const names = actions.map((action) => action.name);
    that(['closeDeal', 'acceptHandoff', 'changeAccountOwner'].every((name) => names.includes(name)), names.join());
    is((await conn.request('/actions/custom/apex/closeDeal')).inputs[0].name, 'id');
  });
  await check('a rule of the business is FIELD_CUSTOM_VALIDATION_EXCEPTION', async () => {
    const deal = await conn.sobject('Opportunity').create({ Name: `Deal 2 ${run}`, AccountId: account, Amount: 900000,
      StageName: 'Prospecting', CloseDate: '2027-01-31' }); // nobody of presales has seen it
    const refusal = await conn.sobject('Opportunity').update({ Id: deal.id, StageName: 'Closed Won' })
      .then(() => [], (e) => [e.data].flat()); // all of them, when several rules are against it
    that(refusal.length > 0, 'refused');
    is([...new Set(refusal.map((error) => error.errorCode))], ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });
  await check('unknown field, object and syntax have their codes', async () => {
    await refused(conn.query('SELECT Nope FROM Account'), 'INVALID_FIELD');
    await refused(conn.query('SELECT Id FROM Nope__c'), 'INVALID_TYPE');
    await refused(conn.query('SELECT Id FRO Account'), 'MALFORMED_QUERY');
    await refused(conn.sobject('Nope__c').retrieve('001000000000001AAA'), 'NOT_FOUND');
  });
  await check('limits', async () => that((await conn.limits()).DailyApiRequests.Max > 0, 'DailyApiRequests'));
  await check('recent', async () => that(Array.isArray(await conn.recent()), 'a list'));
  await check('updated and deleted', async () => {
    const start = new Date(Date.now() - 3600000), end = new Date(Date.now() + 60000);
    that((await conn.sobject('Account').updated(start, end)).ids.length > 0, 'updated');
    that((await conn.sobject('Account').deleted(start, end)).deletedRecords.length > 0, 'deleted');
  });
  const closeADeal = async () => {
    const { id } = await conn.sobject('Opportunity').create({ Name: `Lost ${run}`, AccountId: account,
      StageName: 'Prospecting', CloseDate: '2027-01-31' });
    await conn.sobject('Opportunity').update({ Id: id, Loss_Reason__c: 'Price', StageName: 'Closed Lost' });
    return id;
  };
  const closes = '/event/Deal_Closed__e';
  const listen = (replayId, hear) => { // ends the subscription as soon as `hear` says so
    const client = conn.streaming.createClient([new StreamingExtension.Replay(closes, replayId)]);
    return new Promise((resolve, reject) => client.subscribe(closes, (message) => hear(message) && resolve(message))
      .then(() => hear(null), reject)).finally(() => client.disconnect());
  };
  let lastHeard;
  await check('platform event is heard when its deal closes', async () => {
    let deal;
    const heard = await listen(-1, (message) => {
      if (message === null) closeADeal().then((id) => { deal = id; });
      return message !== null && (deal === undefined || message.payload.Deal_Id__c === deal);
    });
    is(heard.payload.Outcome__c, 'LOST');
    lastHeard = heard.event.replayId;
  });
  await check('platform events that were missed are replayed', async () => {
    const missed = await closeADeal();
    const isMissed = (message) => message !== null && message.payload.Deal_Id__c === missed;
    is((await listen(lastHeard, isMissed)).event.replayId, lastHeard + 1);
    is((await listen(-2, isMissed)).event.replayId, lastHeard + 1);
  });
  await check('logout revokes the token everywhere', async () => {
    const c = new jsforce.Connection({ loginUrl: env.TRUCE_URL, oauth2, version });
    await c.authorize({ grant_type: 'client_credentials' });
    const token = c.accessToken;
    await c.logout();
    const status = async (path) =>
      (await fetch(env.TRUCE_URL + path, { headers: { Authorization: `Bearer ${token}` } })).status;
    is(await status('/services/oauth2/userinfo'), 401);
    for (const object of ['Account', 'Handoff__c']) { // other services hear of it a moment later
      const path = `/services/data/v${version}/sobjects/${object}/describe`;
      while (await status(path) !== 401) await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

all().then(() => process.exit(0));
