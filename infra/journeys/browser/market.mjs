// The cross-check with the market register on the screens: hand in a file, watch it, hold one back, judge leads by what
// they rest on, work through pairs by keys and by touch, send a list and see the receipt. The rows are this walk's own
// invention, made from the names of the demonstration's agencies. Needs the demonstration's data.
//   node market.mjs GATEWAY PASSWORD PICTURES
import { at, walk } from './walk.mjs';

const [gateway, password, pictures] = process.argv.slice(2);
const { person, picture, desk, done, end, faults } = await walk(gateway, password, pictures);
const expect = (ok, words) => { if (!ok) faults.push(words); };
const run = Date.now().toString(36).toUpperCase().replace(/[IOSVZ]/g, 'Y').slice(-6);
const PAIRS = 20;

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** An invented code whose check digits fit. */
function code(number) {
  const organisation = `M${run.slice(-4)}${String(number).padStart(3, '0')}`;
  const value = (c) => (c >= 'A' ? c.charCodeAt(0) - 55 : Number(c));
  const rest = 11 - ([...organisation].reduce((sum, c, i) => sum + value(c) * [3, 7, 9, 10, 5, 8, 4, 2][i], 0) % 11);
  const body = `91511000${organisation}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  return body + DIGITS[(31 - ([...body].reduce((sum, c, i) => sum + DIGITS.indexOf(c) * WEIGHTS[i], 0) % 31)) % 31];
}
const RARE = '沄沅泠泱洣浛涢淏渌湉溁滃漪澍瀛炘炜烁焓煜燚'.split('');
const brand = (number) => [...run.slice(-3)].map((c) => RARE[(c.charCodeAt(0) * 7 + number) % RARE.length]).join('').slice(0, 2) + RARE[number % RARE.length];
const SCOPE = '消防技术服务；消防设施维护保养检测；消防器材销售。（依法须经批准的项目，经相关部门批准后方可开展经营活动）';
const HEAD = 'OP,PRIPID,UNISCID,REGNO,ENTNAME,ENTTYPE,ENTTYPE_CN,REGSTATE,REGSTATE_CN,LEREP,ESTDATE,APPRDATE,DOM,DOMDISTRICT,OPSCOPE,SRCTIME';
const line = (n, { uscc = '', name, division = '511002', scope = SCOPE }) =>
  ['I', `W${run}${String(n).padStart(4, '0')}`, uscc, '', name, '1130', '有限责任公司(自然人投资或控股)', '1', '存续', '示例', '2019-06-03', '2021-01-20', `四川省内江市示例路${n}号`, division, scope, '2022-03-05 10:00:00'].join(',');
const file = (name, rows) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${HEAD}\r\n${rows.join('\r\n')}\r\n`) });
const DIVISION = { '5110JK': '511071', '5110GX': '511000' };

const officer = await person('zhidui');
const total = async (page = officer) => Number(await page.getAttribute(at('total'), 'data-value'));
const value = (name) => officer.getAttribute(at(name), 'data-value').then(Number);

// 1. A file is handed in; its progress survives a reload, and what is wrong in it can be read.
const agencies = await officer.evaluate(async () => (await (await fetch('/api/registry/agencies?size=60&sort=name,asc')).json()).content.filter((one) => /^内江.+有限公司$/.test(one.name)));
expect(agencies.length >= PAIRS + 5, `only ${agencies.length} agencies to be alike to`);
const alike = agencies.slice(0, PAIRS + 8).map((one, i) => line(i, { name: `四川省内江市${one.name.slice(2)}`, division: DIVISION[one.brigade] ?? one.brigade }));
const alone = Array.from({ length: 6 }, (_, i) => line(100 + i, { uscc: code(100 + i), name: `内江${brand(i)}消防技术服务有限公司` }));
const plain = Array.from({ length: 40 }, (_, i) => line(200 + i, { uscc: code(200 + i), name: `内江${brand(i)}商贸有限公司`, scope: '日用百货销售' }));
await desk(officer, 'market/feed');
await officer.waitForSelector(at('health'));
await picture(officer, 'market-01-feed');
await officer.setInputFiles(at('feed-file'), file(`市场主体-${run}.csv`, [...alike, ...alone, ...plain, line(300, { name: '' })]));
await officer.waitForURL(/market\/feed\/.+/);
await officer.waitForSelector(at('batch'));
await officer.reload();
await officer.waitForSelector(at('batch-done'));
expect((await value('batch-rejected')) === 1, 'the row without a name was not rejected');
expect((await value('batch-kept')) >= 6, 'businesses that concern fire protection were not kept');
await officer.locator(at('fault-line')).first().click();
await officer.waitForSelector(at('raw-line'));
expect((await officer.innerText(at('raw-line'))).includes(`W${run}0300`), 'the faulty line is another one');
await officer.click(at('line-close'));
await picture(officer, 'market-02-batch');
done('1: handed in, watched, what is wrong read in the file');

// 2. A file that is mostly wrong changes nothing until somebody decides.
await desk(officer, 'market/feed');
await officer.setInputFiles(at('feed-file'), file(`坏数据-${run}.csv`, [line(400, { uscc: code(400), name: `内江${brand(9)}消防检测有限公司` }), line(401, { name: '' }), line(402, { name: '' })]));
await officer.waitForSelector(at('quarantine'));
await picture(officer, 'market-03-quarantine');
await officer.click(at('batch-discard'));
await officer.fill(at('quarantine-reason'), '多数行没有名称，请对方重发');
await officer.click(at('quarantine-save'));
await officer.waitForSelector(`${at('batch-state')}[data-value="DISCARDED"]`);
done('2: held back, discarded with a reason');

// 3. Leads of that file: found by rule and name, explained, their evidence opened, judged.
await desk(officer, `market/leads?rule=XC-A&q=${encodeURIComponent(brand(0))}`);
await officer.waitForSelector(at('lead-row'), { timeout: 90_000 });
await desk(officer, 'market/leads?rule=XC-A');
await officer.waitForSelector(at('lead-row'));
await picture(officer, 'market-04-leads');
const other = await person('zhiduizhang');
await other.goto(officer.url());
await other.waitForSelector(at('lead-row'));
expect((await total(other)) === (await total()), 'the address leads elsewhere to other leads');
await other.context().close();
await officer.fill(at('search'), brand(0));
await officer.click(at('search-go'));
await officer.waitForURL(/q=/);
await officer.locator(at('lead-row'), { hasText: brand(0) }).locator('a').first().click();
await officer.waitForSelector(at('explanation'));
expect((await officer.innerText(at('explanation'))).length > 20, 'the lead is not explained');
await officer.locator(at('evidence-line')).first().click();
await officer.waitForSelector(at('raw-line'));
expect((await officer.innerText(at('raw-line'))).includes(brand(0)), 'the evidence opens another line');
await officer.click(at('line-close'));
await picture(officer, 'market-05-lead');
await officer.click(at('lead-assign'));
await officer.selectOption(at('lead-assign-brigade'), '511002');
await officer.click(at('lead-assign-save'));
await officer.waitForSelector(`${at('lead-state')}[data-value="ASSIGNED"]`);
await officer.click(at('lead-verify'));
await officer.fill(at('lead-verify-note'), '走访核实，挂牌营业');
await officer.waitForTimeout(400);
await officer.reload();
await officer.click(at('lead-verify'));
await officer.waitForSelector(at('draft-restored'));
await officer.click(at('lead-verify-save'));
await officer.waitForSelector(`${at('lead-state')}[data-value="VERIFIED"]`);
const published = decodeURIComponent(officer.url().split('/').pop());
done('3: leads found, explained, traced to their line, verified');

// 4. Twenty pairs by keys within a minute, one taken back; what was decided stays decided.
await desk(officer, 'market/pairs');
await officer.waitForSelector(at('pair'));
const score = await value('score');
expect((await value('score-sum')) === score, 'the contributions do not add up to the score');
await picture(officer, 'market-06-bench');
const waiting = Number(await officer.getAttribute(at('bench-progress'), 'data-waiting'));
expect(waiting >= PAIRS, `only ${waiting} pairs wait`);
const began = Date.now();
const shown = () => officer.getAttribute(at('pair'), 'data-id');
for (let i = 0; i < PAIRS; i++) {
  const before = await shown();
  await officer.keyboard.press(['1', '2', '3'][i % 3]);
  await officer.waitForFunction((id) => document.querySelector('[data-test="pair"]')?.dataset.id !== id, before);
}
const took = (Date.now() - began) / 1000;
console.log(`${PAIRS} pairs in ${took.toFixed(1)} s`);
expect(took < 60, `${PAIRS} pairs took ${took} s`);
await officer.keyboard.press('u');
await officer.waitForFunction((n) => Number(document.querySelector('[data-test="bench-progress"]').dataset.done) === n, PAIRS - 1);
await officer.keyboard.press('2');
await officer.reload();
await officer.waitForSelector(`${at('pair')},${at('bench-progress')}`);
await officer.waitForFunction((n) => Number(document.querySelector('[data-test="bench-progress"]').dataset.waiting) <= n, waiting - PAIRS);
expect((await officer.locator(at('bench-failure')).count()) === 0, 'a decision was refused');
await desk(officer, 'market/pairs?state=DIFFERENT');
await officer.waitForSelector(at('pair-decided'));
await picture(officer, 'market-07-decided');
await officer.setViewportSize({ width: 360, height: 740 });
await desk(officer, 'market/pairs');
await officer.waitForSelector(at('pair'));
const touched = await shown();
await officer.click(at('decide-LATER'));
await officer.waitForFunction((id) => document.querySelector('[data-test="pair"]')?.dataset.id !== id, touched);
await officer.click(at('bench-undo'));
await officer.waitForSelector(`${at('pair')}[data-id="${touched}"]`);
await officer.setViewportSize({ width: 1440, height: 900 });
done('4: twenty pairs by keys, one taken back, one by touch');

// 5. A list goes to the market regulator; its receipt is seen.
await desk(officer, 'market/gaps');
await officer.waitForSelector(at('gap-row'));
await picture(officer, 'market-08-gaps');
const [sheet] = await Promise.all([officer.waitForEvent('download'), officer.click(at('gap-export'))]);
expect(/\.xlsx$/.test(sheet.suggestedFilename()), 'the list is no workbook');
await officer.locator(at('gap-row')).first().locator('input').check();
await officer.click(at('gap-send'));
await officer.fill(at('referral-note'), '请核实上述企业是否开展消防技术服务');
await officer.click(at('referral-save'));
await officer.waitForSelector(at('receipt'), { timeout: 90_000 });
expect((await officer.innerText(at('receipt'))).trim().length > 3, 'the receipt has no number');
await picture(officer, 'market-09-referral');
await officer.waitForSelector(`${at('referral-paper')}[data-arrived="true"]`);
expect((await officer.locator(`${at('referral-paper')}[data-arrived="true"]`).count()) === 2, 'letter and data file are not both acknowledged');
const letter = await officer.getAttribute(at('referral-document'), 'href');
const printed = await officer.evaluate(async (address) => { const answer = await fetch(address); return { ok: answer.ok, text: await answer.text() }; }, letter);
expect(printed.ok && printed.text.length > 200, 'the letter cannot be opened');
for (const [test, ending] of [['referral-letter', /号\.html$/], ['referral-file', /\.jsonl$/]]) {
  const [paper] = await Promise.all([officer.waitForEvent('download'), officer.click(at(test))]);
  expect(ending.test(paper.suggestedFilename()), `${test} is kept as ${paper.suggestedFilename()}`);
}
await desk(officer, 'market/gaps?list=FIRE_WITHOUT_MARKET');
await officer.waitForSelector(at('gap-row'));
await picture(officer, 'market-08-gaps-other');
const [reverse] = await Promise.all([officer.waitForEvent('download'), officer.click(at('gap-export'))]);
expect(/fire_without_market\.xlsx$/.test(reverse.suggestedFilename()), 'the other list is no workbook');
await officer.locator(at('gap-row')).first().locator('input').check();
await officer.click(at('gap-send'));
await officer.click(at('referral-save'));
await officer.waitForSelector(at('receipt'), { timeout: 90_000 });
done('5: both lists sent with letter and data, their receipts seen');

// 6. A business of the market register, and the same screens in English.
await desk(officer, `market/entities?q=${encodeURIComponent(brand(1))}`);
await officer.waitForSelector(at('entity-row'));
await officer.locator(`${at('entity-row')} a`).first().click();
await officer.waitForSelector(at('entity-title'));
await officer.waitForSelector(at('scope-hit'));
await officer.waitForSelector(at('entity-lead'));
await picture(officer, 'market-10-entity');
done('6: a business and its facts');

// 7. What leads become: a drafted notice, the clean-up list, Annex 7, the census of Q1; and where the agency's page tells it.
const get = (path) => officer.evaluate(async (address) => (await fetch(address)).json(), path);
/** A lead of these rules about none of those agencies is looked into and found true. */
async function verified(rules, words, busy = []) {
  const found = [];
  for (const rule of rules) found.push(...(await get(`/api/registry/leads?rule=${rule}&state=DETECTED&size=100`)).content);
  const lead = found.find((one) => !busy.includes(one.uscc));
  await desk(officer, `market/leads/${lead.id}`);
  await officer.waitForSelector(at('explanation'));
  await officer.click(at('lead-assign'));
  if (!(await officer.inputValue(at('lead-assign-brigade')))) await officer.selectOption(at('lead-assign-brigade'), '511002');
  await officer.click(at('lead-assign-save'));
  await officer.click(at('lead-verify'));
  await officer.fill(at('lead-verify-note'), words);
  await officer.click(at('lead-verify-save'));
  await officer.waitForSelector(`${at('lead-state')}[data-value="VERIFIED"]`);
}
async function becomes(act, fill = async () => {}) {
  await officer.click(at(`lead-${act}`));
  await fill();
  await officer.click(at(`lead-${act}-save`));
  await officer.waitForSelector(at('lead-output'));
}
const onList = officer.locator(at(`pick-${published}`));
for (let page = 1; page < 20; page++) {
  await desk(officer, `market/gaps?list=MARKET_WITHOUT_FIRE&brigade=511002&page=${page}`);
  await officer.waitForSelector(at('gap-row'));
  if (await onList.count()) break;
}
await onList.check();
await officer.click(at('gap-publish'));
await officer.click(at('public-save'));
await officer.waitForSelector(at('public-save'), { state: 'hidden' });
for (let i = 0; i < 30 && !(await get('/api/notification/notices?state=DRAFT&size=100')).content.some((one) => one.agencyName.includes(brand(0))); i++) await officer.waitForTimeout(500);
await desk(officer, 'notices?state=DRAFT');
await officer.waitForSelector(at('notice-row'));
expect((await officer.innerText('main')).includes(brand(0)), 'no notice was drafted of the public list');
const clearing = (await get('/api/registry/clearances?size=200')).content.map((one) => one.uscc);
await verified(['XC-B', 'XC-C'], '登记证照核实属实', clearing);
await becomes('clearance');
await picture(officer, 'market-16-lead-cleared');
const cleared = (await get(`/api/registry/leads/${decodeURIComponent(officer.url().split('/').pop())}`)).uscc;
await desk(officer, `agencies/${cleared}`);
await officer.waitForSelector(`${at('timeline-entry')}[data-type="registry.lead-followed.v1"]`);
await picture(officer, 'market-17-agency-timeline');
await desk(officer, 'clearances');
await officer.waitForSelector(at('clearance'));
expect((await officer.innerText('main')).includes(cleared), 'the agency is not on the clean-up list');
await verified(['XC-F'], '注册地在外省，合同属实');
await becomes('out-of-area');
const foreign = (await get(`/api/registry/leads/${decodeURIComponent(officer.url().split('/').pop())}`)).uscc;
await desk(officer, 'out-of-area');
await officer.waitForSelector(`${at('foreign-row')}[data-id="${foreign}"]`);
const campaign = (await get('/api/sampling/campaigns')).content[0].code;
const census = async () => (await get(`/api/sampling/campaigns/${campaign}/frames`)).content.filter((one) => one.quota === 'Q1').reduce((sum, one) => sum + one.size, 0);
const before = await census();
await verified(['XC-M'], '现场找到，未在任何系统登记');
await becomes('register', async () => {
  await officer.fill(at('lead-register-uscc'), code(500));
  await officer.check(at('lead-register-kinds-MAINT_TEST'));
});
let after = before;
for (let i = 0; i < 30 && after === before; i++) {
  await officer.waitForTimeout(500);
  after = await census();
}
expect(after === before + 1, `the frame of Q1 went from ${before} to ${after}`);
done('7: a notice drafted, a row of Annex 2 and of Annex 7, one more in the census');

// 8. The same screens in English.
await officer.evaluate(() => localStorage.setItem('fw.locale', 'en'));
for (const [i, path] of ['market/feed', 'market/pairs', 'market/leads', 'market/gaps', 'market/entities'].entries()) {
  await desk(officer, path);
  await officer.waitForLoadState('networkidle');
  expect((await officer.locator(at('problem')).count()) === 0, `${path} shows a problem`);
  await picture(officer, `market-${18 + i}-en-${path.split('/')[1]}`);
}
done('8: everything in English');
await end();
