// The five steps on the screens, by the people whose steps they are, in Debian's Chromium.
//   node journey.mjs GATEWAY PASSWORD PICTURES USCC
// Prints one line per step, keeps a picture of each screen at 1440 and 360 px, and fails on any violation of the
// content security policy, any error on the console, and any serious finding of axe.
import { at, walk } from './walk.mjs';

const [gateway, password, pictures, uscc] = process.argv.slice(2);
const { faults, person, picture, end, done, desk, choose } = await walk(gateway, password, pictures, [401, 404, 410]);

// 1. Register, with a code in which 0 was typed as O.
const officer = await person('zhidui');
await picture(officer, '01-home');
await desk(officer, 'agencies');
await officer.waitForSelector(at('agency-row'));
await picture(officer, '02-agencies');
await officer.click(at('agency-new'));
await officer.fill(at('agency-uscc'), uscc.replace('0', 'O'));
await officer.fill(at('agency-name'), '内江燧戍消防技术服务有限公司');
await officer.selectOption(at('agency-brigade'), '511025');
await officer.fill(at('agency-area'), '186.5');
await officer.locator(`${at('agency-kinds')} input`).first().check({ force: true });
for (let i = 0; i < 2; i++) {
  await officer.click(at('engineers-add'));
  await officer.fill(at(`engineers-${i}-registrationNo`), `ZC90${i}`);
  await officer.fill(at(`engineers-${i}-validFrom`), '2020-05-01');
  await officer.fill(at(`engineers-${i}-validTo`), '2023-04-30');
}
await officer.selectOption(at('engineers-0-level'), 'CLASS_1');
await picture(officer, '03-register');
await officer.reload();
if ((await officer.inputValue(at('agency-area'))) !== '186.5') faults.push('what was typed is gone after a reload');
await officer.click(at('uscc-repair'));
await officer.click(at('agency-save'));
await officer.waitForURL(`**/agencies/${uscc}`);
await officer.waitForSelector(at('timeline-entry'));
await picture(officer, '04-agency');
done('1: registered, conditions explained');

// 2. The ceremony: witnesses in windows of their own.
await desk(officer, 'draws/new');
for (const quota of ['Q1', 'Q2']) {
  const box = officer.locator(at(`quota-${quota}`)).locator('input').or(officer.locator(`${at(`quota-${quota}`)} input`)).first();
  if (!(await box.isChecked())) await officer.click(at(`quota-${quota}`));
}
await officer.fill(at('witness-0'), 'jianzheng1');
if ((await officer.locator(at('witness-1')).count()) === 0) await officer.click(at('witness-add'));
await officer.fill(at('witness-1'), 'jianzheng2');
await picture(officer, '05-draw-new');
await officer.click(at('draw-create'));
await officer.waitForURL(/\/draws\/(?!new)[^/]+$/);
const draw = officer.url().split('/').pop();
const witnesses = [];
for (const name of ['jianzheng1', 'jianzheng2']) {
  const witness = await person(name);
  await desk(witness, `draws/${draw}/witness`);
  await witness.fill(at('witness-value'), `${name} 8f3a61c97b20d45e7719aa3c`);
  await witness.click(at('witness-commit'));
  await witness.waitForSelector(at('witness-wait'));
  witnesses.push(witness);
}
await picture(witnesses[0], '06-witness');
await officer.reload();
await officer.click(at('draw-freeze'));
await officer.waitForSelector(at('frozen'));
await picture(officer, '07-frozen');
for (const witness of witnesses) {
  await witness.reload();
  await witness.click(at('witness-reveal'));
  await witness.waitForSelector(at('witness-done'));
}
await officer.reload();
await officer.click(at('draw-draw'));
await officer.click(at('draw-publish'));
await officer.waitForSelector(at('draw-public'));
await picture(officer, '08-published');
const citizen = await person('');
await citizen.goto(`${gateway}/open/draws/${draw}`);
const replay = citizen.locator(at('replay'));
await replay.waitFor();
if ((await replay.evaluate((e) => e.tagName)) === 'BUTTON') await replay.click();
await citizen.waitForFunction(() => /MATCH|一致|相符/.test(document.body.innerText), undefined, { timeout: 30_000 });
await picture(citizen, '09-public-draw');
done('2: drawn, published, replayed by a citizen');

// 3. The sheet, by the two officers who were drawn.
let task;
for (let i = 0; i < 60 && !task; i++) {
  const answer = await officer.request.get(`${gateway}/api/inspection/tasks?size=200`);
  task = (await answer.json()).content.find((t) => t.uscc === uscc && t.drawId === draw);
}
const team = task.officers.map((o) => `of${o.officerId.slice(-3)}`);
const lead = await person(team[0]);
await desk(lead, 'tasks');
await lead.waitForSelector(at('task-row'));
await picture(lead, '10-tasks');
await desk(lead, `tasks/${task.taskId}`);
await lead.waitForSelector(at('sheet'));
const items = await lead.locator('[data-test^="item-"]').evaluateAll((all) => all.map((e) => e.dataset.test.slice(5)));
for (const code of items) {
  await choose(lead, `answer-${code}-${code === 'ELG-02' ? 'NONCONFORM' : 'CONFORM'}`);
}
await lead.fill(at('note-ELG-02'), '现场测量使用面积 186.5 平方米，小于 200 平方米');
const photo = await lead.evaluate(() => { const c = document.createElement('canvas'); c.width = 640; c.height = 480; const g = c.getContext('2d'); g.fillStyle = '#c9ced6'; g.fillRect(0, 0, 640, 480); g.fillStyle = '#a8231d'; g.fillRect(220, 120, 120, 260); return c.toDataURL('image/png').split(',')[1]; });
await lead.setInputFiles(at('photo-ELG-02'), { name: 'room.png', mimeType: 'image/png', buffer: Buffer.from(photo, 'base64') });
await lead.waitForSelector(`${at('item-ELG-02')} .photos a img`);
if (!(await lead.locator(at('order-ELG-02')).isChecked())) await lead.check(at('order-ELG-02'));
if (!(await lead.locator(at('case-ELG-02')).isChecked())) await lead.check(at('case-ELG-02'));
await lead.waitForSelector(`${at('save-state')}[data-value="saved"]`);
await picture(lead, '11-sheet');
for (const name of team) {
  const member = name === team[0] ? lead : await person(name);
  await desk(member, `tasks/${task.taskId}`);
  await member.click(at('sign'));
  await choose(member, 'ack-SIGNED');
  if (name === team[0]) await member.screenshot({ path: `${pictures}/12-sign.png` });
  await member.click(at('sign-confirm'));
  await member.waitForSelector(at('signed'));
}
await desk(officer, `tasks/${task.taskId}`);
await officer.waitForSelector(at('outcome-case'));
await picture(officer, '13-signed');
await desk(officer, 'remediation');
await officer.waitForSelector(at('order-row'));
await picture(officer, '14-remediation');
done('3: inspected, signed by both, order and case filed');

// 4. Author, legal reviewer and approver are three people.
let notice;
for (let i = 0; i < 60 && !notice; i++) {
  const answer = await officer.request.get(`${gateway}/api/notification/notices?uscc=${uscc}`);
  notice = (await answer.json()).content[0]?.noticeId;
}
await desk(officer, `notices/${notice}`);
await officer.waitForSelector(at('notice-title'));
await picture(officer, '15-notice-draft');
await officer.click(at('notice-submit'));
await officer.waitForSelector(`${at('notice-state')}[data-value="SUBMITTED"]`);
const reviewer = await person('fazhi');
await desk(reviewer, `notices/${notice}`);
await choose(reviewer, 'review-pass');
await reviewer.selectOption(at('review-basis'), 'SERVED_DECISION');
await reviewer.fill(at('review-reference'), '内消行罚决字〔2022〕第0009号');
await picture(reviewer, '16-review');
await reviewer.click(at('review-send'));
await reviewer.waitForSelector(`${at('notice-state')}[data-value="REVIEWED"]`);
const leader = await person('zhiduizhang');
await desk(leader, `notices/${notice}`);
await choose(leader, 'approval-pass');
await picture(leader, '17-approval');
await leader.click(at('approval-send'));
await leader.waitForSelector(`${at('notice-state')}[data-value="PUBLISHED"]`, { timeout: 60_000 });
await leader.waitForSelector(at('delivery-link-WECHAT'));
await picture(leader, '18-published-notice');
const wechat = await leader.getAttribute(at('delivery-link-WECHAT'), 'href');
await citizen.goto(`${gateway}/open/notices/${notice}`);
await citizen.waitForSelector(at('public-notice'));
await picture(citizen, '19-public-notice');
if ((await citizen.request.get(wechat)).status() !== 200) faults.push('the article is not at WeChat');
done('4: reviewed, approved, at WeChat and on the public page');

// 5. Withdrawn from both; everything stands on the agency's page.
await leader.click(at('notice-withdraw'));
await leader.fill(at('withdraw-reason'), '案件决定已变更');
await leader.click(at('withdraw-confirm'));
await leader.waitForSelector(`${at('notice-state')}[data-value="WITHDRAWN"]`, { timeout: 60_000 });
await citizen.goto(`${gateway}/open/notices/${notice}`);
await citizen.waitForSelector(at('tombstone'));
await picture(citizen, '20-tombstone');
const gone = await citizen.request.get(wechat);
if (gone.status() === 200 && (await gone.text()).includes('燧戍')) faults.push('the article is still at WeChat');
await desk(officer, `agencies/${uscc}`);
await officer.waitForFunction(() => document.querySelectorAll('[data-test="timeline-entry"]').length >= 10);
await picture(officer, '21-agency-after');
const operator = await person('yunwei');
await desk(operator, 'operations');
await operator.waitForSelector('[data-test^="balance-"]');
await picture(operator, '22-operations');
await officer.click(at('language'));
await officer.waitForFunction(() => document.documentElement.lang.startsWith('en'));
await picture(officer, '23-english');
done('5: withdrawn everywhere, the timeline tells it');
await end();
