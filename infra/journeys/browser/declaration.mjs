// Self-declaration and commitment on the screens: the agency files, the brigade returns and accepts, the association
// publishes its code, the public reads.
//   node declaration.mjs GATEWAY PASSWORD PICTURES
import { at, walk } from './walk.mjs';

const [gateway, password, pictures] = process.argv.slice(2);
const { faults, person, picture, end, done, desk, open, choose } = await walk(gateway, password, pictures);
const BRIGADES = ['511002', '511011', '511024', '511025', '511083', '5110JK', '5110GX'];
const AREA = '318.5';

const saved = (page) => page.waitForSelector(`${at('save-state')}[data-value="saved"]`);
async function go(page, step) {
  await page.click(at(`step-${step}`));
  await page.waitForSelector(`${at(`step-${step}`)}[aria-current="step"]`);
}

/** The paper in this place of the list gets a scan. */
async function scan(page, place, name, text) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(at(`paper-${place}-scan`))]);
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) });
}
/** What is handed to the browser, by its name. */
async function opened(page, link) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(link).first().click()]);
  return file.suggestedFilename();
}

// 1. The agency: its home, then the form.
const agency = await person(process.env.WALK_AGENCY ?? 'jigou1');
await agency.waitForURL('**/desk/mine');
await agency.waitForSelector('[data-test="todo"][data-kind="declaration"]');
await agency.waitForSelector(at('condition-ELG-02'));
await picture(agency, 'd01-agency-home');
const me = await (await agency.request.get(`${gateway}/auth/me`)).json();
await agency.click('[data-test="todo"][data-kind="declaration"]');
await agency.click(at('declaration-begin'));
await agency.waitForSelector(at('step-identity'));
await picture(agency, 'd02-identity');
await go(agency, 'premises');
await agency.fill(at('premisesArea'), AREA);
await agency.waitForSelector(at('premisesArea-diff'));
await saved(agency);
await picture(agency, 'd03-premises');
await agency.fill(at('tenureDocument'), '租赁合同 2021-07');
await agency.reload();
if ((await agency.inputValue(at('tenureDocument'))) !== '租赁合同 2021-07') faults.push('what was typed is gone after a reload');
await go(agency, 'engineers');
await picture(agency, 'd04-engineers');
await go(agency, 'sign');
await agency.waitForSelector(at('paper-0'));
await scan(agency, 0, '执照.html', '<html>');
await agency.waitForSelector(at('paper-0-fault'));
await scan(agency, 0, '营业执照.pdf', `%PDF-1.7\n${'x'.repeat(40_000)}`);
await agency.waitForSelector(at('paper-0-open'));
const bare = await agency.locator(`${at('unscanned')} li`).count();
if (bare < 5 || (await agency.innerText(at('unscanned'))).includes('营业执照')) faults.push(`${bare} papers are said to have no scan`);
await picture(agency, 'd04a-papers');
await agency.fill(at('signatory'), '示例负责人');
await choose(agency, 'confirm-true');
await agency.click(at('declaration-submit'));
await agency.waitForSelector(at('lacking'));
await go(agency, 'check');
const items = await agency.locator('[data-test^="check-"]:is(fieldset)').evaluateAll((all) => all.map((e) => e.dataset.test.slice(6)));
for (const item of items) await choose(agency, `check-${item}-CONFORM`);
await choose(agency, `check-${items.at(-1)}-NONCONFORM`);
await agency.fill(at(`problem-${items.at(-1)}`), '两份档案缺少检测记录');
await agency.fill(at(`measure-${items.at(-1)}`), '补齐记录，指定专人保管');
await saved(agency);
await picture(agency, 'd05-self-check');
await go(agency, 'sign');
await agency.waitForSelector(at('difference'));
await picture(agency, 'd06-sign');
await choose(agency, 'confirm-true').catch(() => undefined);
if (!(await agency.locator(at('confirm-true')).isChecked())) await choose(agency, 'confirm-true');
await agency.click(at('declaration-submit'));
await agency.waitForSelector(at('receipt'));
await picture(agency, 'd07-receipt');
done('1: declared, with a receipt');

// 2. The brigade returns it with a reason at a field; the agency mends; the brigade accepts and takes the area over.
const mine = (await (await agency.request.get(`${gateway}/api/registry/declarations`)).json()).content[0];
const officer = await person(`of00${BRIGADES.indexOf(mine.brigade) + 1}`);
await desk(officer, 'declarations?tab=missing');
await officer.waitForSelector(at('missing-row'));
await picture(officer, 'd08-missing');
await officer.waitForSelector(at('brigade-returns'));
await officer.locator(`${at('brigade-returns')} [data-test^="notFiled-"]`).first().click();
await officer.waitForURL(/declared=NOT_FILED/);
await officer.waitForSelector(at('agency-row'));
await picture(officer, 'd08a-not-filed');
await officer.goBack();
await officer.click(at('tab-inbox'));
await officer.waitForSelector(`${at('declaration-row')}[data-id="${mine.uscc}"]`);
await picture(officer, 'd09-inbox');
await officer.click(`${at('declaration-row')}[data-id="${mine.uscc}"] a`);
await officer.waitForSelector(at('scan-0'));
const licence = await opened(officer, at('scan-0'));
if (licence !== '营业执照.pdf') faults.push(`the scan is called ${licence}`);
await officer.waitForSelector(at('review-unscanned'));
await officer.click(at('ask-scan-1'));
await officer.locator(`${at('return-reason')} textarea`).fill('缺租赁合同，请附扫描件');
await officer.click(at('correct-premisesArea'));
await officer.fill(at('reason-premisesArea'), '请附场所平面图，并核对建筑面积');
await picture(officer, 'd10-return');
await officer.click(at('declaration-return'));
await officer.waitForSelector(`${at('state')}[data-value="RETURNED"]`);
await desk(agency, 'mine/declaration');
await agency.waitForSelector(at('returned'));
await go(agency, 'premises');
await agency.waitForSelector(at('premisesArea-reason'));
await picture(agency, 'd11-returned');
await agency.fill(at('tenureDocument'), '租赁合同 2021-07，附平面图');
await saved(agency);
await go(agency, 'sign');
await agency.waitForSelector(at('paper-1-reason'));
await scan(agency, 1, '租赁合同.pdf', '%PDF-1.7 lease');
await agency.waitForSelector(at('paper-1-open'));
await saved(agency);
await picture(agency, 'd11a-missing-paper');
await choose(agency, 'confirm-true');
await agency.click(at('declaration-submit'));
await agency.waitForSelector(at('receipt'));
await officer.reload();
await officer.waitForSelector(at('take-premisesArea'));
await officer.waitForSelector(`${at('round')}[data-id="2"] ${at('round-scan')}`);
const lease = await opened(officer, `${at('round')}[data-id="2"] ${at('round-scan')} >> nth=1`);
if (lease !== '租赁合同.pdf') faults.push(`the second submission has ${lease} for a lease`);
await choose(officer, 'take-premisesArea');
await picture(officer, 'd12-accept');
await officer.click(at('declaration-accept'));
await officer.waitForSelector(at('accepted'));
await desk(agency, 'mine/declaration');
await agency.waitForSelector(at('accepted'));
const file = await (await officer.request.get(`${gateway}/api/registry/agencies/${me.agency}`)).json();
if (Number(file.premisesArea) !== Number(AREA)) faults.push(`the register has ${file.premisesArea} m² and not what was taken over`);
done('2: returned with a reason, mended, accepted into the register');

// 3. The commitment, and the agency's own registers.
await desk(agency, 'mine/commitment');
await agency.waitForSelector(at('letter-text'));
await picture(agency, 'd13-letter');
await agency.fill(at('signatory'), '示例负责人');
await choose(agency, 'agree');
await agency.click(at('commitment-sign'));
await agency.waitForSelector(`${at('commitment-signed')}, ${at('commitment-breached')}`);
await picture(agency, 'd14-signed');
for (const [path, row, name] of [['mine/people', 'person-row', 'd15-people'], ['mine/holdings', 'tab-equipment', 'd16-equipment']]) {
  await desk(agency, path);
  await agency.waitForSelector(at(row));
  await picture(agency, name);
}
const second = await person(process.env.WALK_SECOND ?? 'jigou2');
await desk(second, 'mine/commitment');
await second.click(at('commitment-refuse'));
await second.waitForSelector(at('refuse-reason'));
await picture(second, 'd15a-refuse');
await second.fill(at('refuse-reason'), '正在办理注销，不再从业');
await second.click(at('refuse-confirm'));
await second.waitForSelector(at('commitment-refused'));
// Premises that are too small now: the letter that was signed is breached, and everybody is shown why.
const detachment = await person('zhidui');
await desk(detachment, `agencies/${me.agency}/edit`);
await detachment.fill(at('agency-area'), '12');
await detachment.fill(at('agency-reason'), '现场测量');
await detachment.click(at('agency-save'));
await detachment.waitForSelector(at('agency-title'));
for (let i = 0; i < 40 && (await agency.locator(at('commitment-breached')).count()) === 0; i++) {
  await agency.waitForTimeout(500);
  await desk(agency, 'mine/commitment');
  await agency.waitForSelector(at('letter-text'));
}
await picture(agency, 'd16a-breached');
await desk(detachment, `agencies/${me.agency}?tab=filings`);
await detachment.waitForSelector(at('letter-breached'));
await picture(detachment, 'd16b-breached-officer');
await desk(detachment, `agencies/${me.agency}?tab=documents`);
await detachment.waitForSelector(at('attachment-row'));
await picture(detachment, 'd16c-documents');
await desk(detachment, 'declarations?tab=missing');
await detachment.waitForSelector(at('brigade-returns'));
await picture(detachment, 'd16d-brigades');
await detachment.click(at('refused-all'));
await detachment.waitForURL(/committed=REFUSED/);
await detachment.waitForSelector(at('agency-row'));
await picture(detachment, 'd16e-refused');
await desk(officer, 'declarations?tab=letters');
await officer.waitForSelector(at('letter-row'));
await picture(officer, 'd17-letters');
done('3: signed by one agency and breached, refused by another');

// 4. The association.
const secretary = await person(process.env.WALK_ASSOCIATION ?? 'xiehui');
await secretary.waitForURL('**/desk/association');
await secretary.waitForSelector(at('member-row'));
await picture(secretary, 'd18-members');
await secretary.click(at('to-code'));
await secretary.fill(at('code-title'), '内江市消防技术服务行业自律公约');
await secretary.fill(at('code-text'), '一、守法从业，不出具虚假、失实文件。\n\n二、公平竞争，不以低于成本的价格承揽业务。\n\n三、到场服务，如实记录。');
await saved(secretary);
await picture(secretary, 'd19-code');
await secretary.click(at('code-publish'));
await secretary.waitForSelector(at('code-version'));
done('4: the association sees its members and publishes its code');

// 5. The public.
const citizen = await person('');
await open(citizen, `agencies/${me.agency}`);
await citizen.waitForSelector(at('open-commitment'));
await picture(citizen, 'd20-public-agency');
await citizen.click(at('open-letter'));
await citizen.waitForSelector(at('public-letter'));
if ((await citizen.innerText('body')).includes('示例负责人')) faults.push('the public copy names the signatory');
await picture(citizen, 'd21-public-letter');
await open(citizen, 'codes');
await citizen.click(`${at('open-code')} a`);
await citizen.waitForSelector(at('public-code'));
await picture(citizen, 'd22-public-code');
await desk(agency, 'mine');
await agency.click(at('language'));
await agency.waitForFunction(() => document.documentElement.lang === 'en');
await picture(agency, 'd23-english-home');
await desk(agency, 'mine/commitment');
await agency.waitForSelector(at('letter-text'));
await picture(agency, 'd24-english-letter');
done('5: the public reads it, masked');

await end();
