// The registers on the screens, by an officer of the detachment: find, explain, travel in time, record, contest and
// settle, import and repair, clear, ask elsewhere, ask the buildings. Needs the demonstration's data.
//   node registry.mjs GATEWAY PASSWORD PICTURES USCC_A USCC_B
import { at, walk } from './walk.mjs';

const [gateway, password, pictures, first, second] = process.argv.slice(2);
const { person, picture, end, faults } = await walk(gateway, password, pictures);
const done = (step) => console.log(`step ${step}`);
const expect = (ok, words) => { if (!ok) faults.push(words); };
const mark = Date.now().toString(36).toUpperCase();

const officer = await person('zhidui');
const desk = (path) => officer.goto(`${gateway}/desk/${path}`);
const total = async () => Number(await officer.getAttribute(at('total'), 'data-value'));
const save = (form) => officer.click(at(`${form}-save`));
const pick = async (field, text) => {
  await officer.fill(at(field), text);
  await officer.locator(at(`${field}-option`)).first().click();
};

// 1. One box, facets with counts, and the filter in the address.
await desk('agencies');
await officer.waitForSelector(at('agency-row'));
await picture(officer, '01-agencies');
const all = await total();
await officer.fill(at('search'), 'nj');
await officer.click(at('search-go'));
await officer.waitForURL(/q=nj/);
await officer.locator(at('facet-verdict-INELIGIBLE')).click();
await officer.waitForURL(/verdict=INELIGIBLE/);
await officer.waitForFunction((n) => Number(document.querySelector('[data-test="total"]').dataset.value) < n, all);
const few = await total();
expect(few > 0, 'initials found nobody');
const other = await person('zhiduizhang');
await other.goto(officer.url());
await other.waitForSelector(at('agency-row'));
expect(Number(await other.getAttribute(at('total'), 'data-value')) === few, 'the address leads elsewhere to other rows');
await other.context().close();
await officer.click(at('chip-q'));
await officer.waitForFunction(() => !location.search.includes('q='));
await desk('agencies');
await officer.locator(at('facet-national-true')).click();
await officer.locator(at('facet-sichuan-false')).click();
await officer.waitForURL(/national=true.*sichuan=false/);
await officer.locator(`${at('facet-registered-false')} .count`).waitFor({ state: 'detached' });
const onlyNational = await total();
expect(onlyNational > 0 && onlyNational < all, 'what one system has and the other has not is not found');
await officer.locator(`${at('columns')} summary`).click();
await officer.check(at('column-entries'));
await officer.locator(`${at('columns')} summary`).click();
expect(/国家系统\s*\d{4}-\d\d-\d\d/.test(await officer.locator(at('row-entries')).first().innerText()), 'the entry has no day');
await picture(officer, '01a-entries');
done('1: found by initials, filtered by counts, the address tells it');

// 2. A red light says why, on any day.
await officer.locator(`${at('agency-row')} a`).first().click();
await officer.waitForSelector(at('agency-title'));
await officer.locator('li.condition.fail button').first().click();
await officer.waitForSelector(at('condition-detail'));
expect((await officer.locator(`${at('condition-detail')} .shortfall`).innerText()).length > 2, 'no shortfall in words');
await picture(officer, '02-agency-red');
await officer.fill(at('as-of'), '2030-01-01');
await officer.waitForURL(/asOf=2030-01-01/);
await officer.waitForSelector(at('travel-note'));
await picture(officer, '03-agency-2030');
done('2: the red light is explained, the lights follow the day');

// 3. Equipment, with what was typed kept over a reload.
await desk(`agencies/${first}?tab=equipment`);
await officer.click(at('equipment-add'));
await officer.selectOption(at('equipment-itemCode'), { index: 1 });
await officer.fill(at('equipment-serialNo'), `SN-${mark}`);
await officer.fill(at('equipment-brand'), '测安');
await officer.waitForTimeout(400);
await officer.reload();
await officer.click(at('equipment-add'));
await officer.waitForSelector(at('draft-restored'));
expect((await officer.inputValue(at('equipment-serialNo'))) === `SN-${mark}`, 'the draft was lost');
await save('equipment');
expect((await officer.getAttribute(at('equipment-model'), 'aria-invalid')) === 'true', 'the missing model is not marked');
await officer.fill(at('equipment-model'), 'T1');
await picture(officer, '04-equipment-form', false);
await save('equipment');
await officer.locator(at('equipment-row'), { hasText: `SN-${mark}` }).waitFor();
await picture(officer, '05-agency-equipment');
done('3: equipment recorded, nothing typed was lost');

// 4. Somebody engaged at two agencies counts at neither until settled.
await desk('people/new');
await officer.fill(at('person-name'), '示例人员');
await officer.click(`${at('person-operators-add')}`);
await officer.fill(at('person-operators-0-certificateNo'), `CZ-${mark}`);
await officer.selectOption(at('person-operators-0-rank'), '4');
await officer.fill(at('person-operators-0-validFrom'), '2020-01-01');
await officer.fill(at('person-operators-0-validTo'), '2026-01-01');
await pick('person-uscc', first);
await officer.fill(at('person-contractFrom'), '2021-01-01');
await picture(officer, '06-person-form', false);
await save('person');
await officer.waitForSelector(at('person-title'));
await officer.click(at('engage-open'));
await pick('engage-uscc', second);
await officer.fill(at('engage-contractFrom'), '2022-01-01');
await save('engage');
await officer.locator(at('contested')).first().waitFor();
await picture(officer, '07-person-contested');
const here = officer.url();
await desk(`agencies/${first}?condition=ELG-05`);
await officer.locator(`${at('condition-row')}[data-reason="CONTESTED"]`, { hasText: `CZ-${mark}` }).waitFor();
await picture(officer, '08-agency-contested');
await officer.goto(here);
await officer.locator(at('resolve')).first().click();
await officer.selectOption(at('contest-keep'), first);
await officer.fill(at('contest-reason'), '以社保缴纳单位为准');
await save('contest');
await officer.locator(at('contested')).first().waitFor({ state: 'detached' });
await officer.locator(at('version')).nth(2).waitFor();
await picture(officer, '09-person-settled');
done('4: contested, seen by both, settled with a reason');

// 5. A workbook with a bad row: the good ones are stored, the repaired one follows.
await desk('imports');
await officer.click(at('register-equipment'));
const [template] = await Promise.all([officer.waitForEvent('download'), officer.click(at('template'))]);
expect(/\.xlsx$/.test(template.suggestedFilename()), 'the template is no workbook');
await picture(officer, '10-import-choose');
const columns = await officer.evaluate(async () => (await (await fetch('/api/registry/exchange')).json()).find((one) => one.register === 'equipment').columns);
const cell = { uscc: () => first, itemCode: () => '计算机', brand: () => '测安', model: () => 'T9', serialNo: (i) => `IM-${mark}-${i}`, ownership: () => '自有', heldFrom: (i) => (i === 2 ? '2022-02-30' : '2022-01-10') };
const line = (i) => columns.map((c) => cell[c.key]?.(i) ?? '').join(',');
const csv = (rows) => ({ name: '设备.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${columns.map((c) => c.title).join(',')}\n${rows.join('\n')}\n`) });
await officer.setInputFiles(at('import-file'), csv([line(1), line(2), line(3)]));
await officer.waitForSelector(at('import'));
await officer.reload();
await officer.waitForSelector(at('import-done'));
expect((await officer.getAttribute(at('import-created'), 'data-value')) === '2', 'two good rows were not stored');
await officer.locator(at('rejected-row')).first().waitFor();
await picture(officer, '11-import-done');
const [bad] = await Promise.all([officer.waitForEvent('download'), officer.click(at('import-rejected-file'))]);
expect(/\.xlsx$/.test(bad.suggestedFilename()), 'the bad rows are no workbook');
await officer.setInputFiles(at('import-again'), csv([line(2).replace('2022-02-30', '2022-02-28')]));
await officer.locator(`${at('import-created')}[data-value="1"]`).waitFor();
await officer.waitForSelector(at('import-done'));
done('5: imported, repaired, imported the rest');

// 6. The rest of the baseline.
for (const [i, path] of ['people', 'equipment', 'equipment/catalogue', 'projects', 'units?keyUnit=true', 'officers', 'warnings', 'out-of-area'].entries()) {
  await desk(path);
  await officer.waitForLoadState('networkidle').catch(() => undefined);
  expect((await officer.locator(at('problem')).count()) === 0, `${path} shows a problem`);
  await picture(officer, `${12 + i}-${path.replace(/\W+/g, '-')}`);
}
await desk('clearances');
if ((await officer.locator(at('candidate')).count()) > 0 || (await officer.waitForSelector(at('candidate'), { timeout: 3000 }).catch(() => null))) {
  await officer.locator(at('candidate-open')).first().click();
  await save('clearance');
  await officer.locator(`${at('lane-OPEN')} ${at('step-notification')}`).first().click();
  await save('clearing');
  await officer.locator(`${at('lane-NOTIFIED')} ${at('clearance')}`).first().waitFor();
}
await picture(officer, '20-clearances');
await desk('surveys');
await officer.click(at('survey-add'));
await pick('survey-unitId', '内江示例');
await officer.fill(at('survey-providerName'), `内江鸿盾${mark}消防维保部`);
await save('survey');
await officer.locator(at('stranger'), { hasText: mark }).locator(at('stranger-not-found')).click();
await officer.fill(at('stranger-reason'), '走访核实，查无此机构');
await save('stranger');
await officer.locator(at('stranger'), { hasText: mark }).waitFor({ state: 'detached' });
await picture(officer, '21-surveys');
done('6: every list opens, a branch is being cleared, a stranger is settled');

// 7. Merged, frozen, parted again; the other ways to correct a record.
const due = async () => officer.locator(at('problem')).count();
await desk(`agencies/${second}`);
await officer.waitForSelector(at('agency-title'));
await officer.click(at('merge-open'));
await pick('merge-into', first);
await officer.fill(at('merge-reason'), '同一机构重复录入');
await picture(officer, '22-merge', false);
await save('merge');
await officer.waitForURL(new RegExp(first));
await desk(`agencies/${second}`);
await officer.waitForSelector(at('merged-note'));
expect((await officer.locator(at('agency-edit')).count()) === 0, 'a merged agency can be edited');
await picture(officer, '23-merged');
await officer.click(at('merge-undo'));
await officer.fill(at('unmerge-reason'), '核实为两家机构');
await picture(officer, '24-merge-undo', false);
await save('unmerge');
await officer.waitForSelector(at('merged-note'), { state: 'detached' });
await desk('equipment/catalogue?edit=true');
await officer.fill(at('catalogue-effectiveFrom'), `20${30 + Math.floor(Math.random() * 60)}-07-01`);
await officer.fill(at('catalogue-source'), `示例清单 ${mark}`);
await officer.fill(at('catalogue-items-0-minQty'), '2');
await picture(officer, '25-catalogue-edition');
await save('catalogue');
await officer.waitForURL((url) => !url.search.includes('edit'));
expect((await due()) === 0, 'the edition was not saved');
await desk('officers');
await officer.locator(at('officer-edit')).first().click();
await officer.fill(at('officer-certificateNo'), `ZF-${mark}`);
await picture(officer, '26-officer-form', false);
await save('officer');
await officer.locator(at('officer-row'), { hasText: `ZF-${mark}` }).waitFor();
await desk('units');
await officer.locator(`${at('unit-row')} a`).first().click();
await officer.click(at('unit-edit'));
await officer.fill(at('unit-address'), `示例路 ${mark} 号`);
await picture(officer, '27-unit-form', false);
await save('unit');
await officer.getByText(`示例路 ${mark} 号`).first().waitFor();
await picture(officer, '28-unit');
done('7: merged and parted, an edition, an officer and a unit revised');

// 8. A 二级 of another province counts once confirmed; help is asked of the home authority and comes.
await desk('people/new');
await officer.fill(at('person-name'), '示例外省');
await officer.check(at('person-isEngineer'));
await officer.selectOption(at('person-level'), 'CLASS_2');
await officer.fill(at('person-registrationNo'), `WS-${mark}`);
await officer.fill(at('person-validFrom'), '2020-01-01');
await officer.fill(at('person-validTo'), '2026-01-01');
await officer.fill(at('person-issuingProvince'), '50');
await pick('person-uscc', first);
await officer.fill(at('person-contractFrom'), '2021-01-01');
await save('person');
await officer.click(at('person-confirm'));
await officer.fill(at('confirm-reason'), '已核对注册证书');
await picture(officer, '29-confirm', false);
await save('confirm');
await officer.getByText('已核对注册证书').first().waitFor();
await picture(officer, '30-confirmed');
const twin = officer.url();
await officer.click(at('merge-open'));
await pick('merge-into', `CZ-${mark}`);
await officer.fill(at('merge-reason'), '同一人重复录入');
await picture(officer, '30a-merge-people', false);
await save('merge');
await officer.waitForURL((url) => url.href !== twin);
await officer.goto(twin);
await officer.waitForSelector(at('merge-undo'));
await picture(officer, '30b-merged-person');
await officer.click(at('merge-undo'));
await officer.fill(at('unmerge-reason'), '核实为两人');
await save('unmerge');
await officer.waitForSelector(at('merge-open'));
await desk('people?contested=true');
await officer.waitForSelector(at('total'));
expect(Number(await officer.getAttribute(at('total'), 'data-value')) === (await officer.locator(at('person-contested')).count()), 'the contested are not those listed');
await desk('out-of-area');
await officer.locator(at('request-open')).first().click();
await officer.fill(at('request-requestedTo'), `示例市消防救援支队 ${mark}`);
await save('request');
const asked = officer.locator(at('request'), { hasText: mark });
await asked.locator(at('request-reply')).click();
await officer.selectOption(at('reply-replyResult'), 'CONFIRMED');
await picture(officer, '31-reply', false);
await save('reply');
await asked.locator('.badge.ok').waitFor();
await picture(officer, '32-out-of-area');
done('8: confirmed here, two people merged and parted, asked elsewhere and answered');

// 9. A chosen few go out as a workbook; a long import is stopped and says what is in.
await desk('agencies');
await officer.locator('[data-test^="pick-9"]').first().check();
const [few9] = await Promise.all([officer.waitForEvent('download'), officer.click(at('bulk-export'))]);
expect(/\.xlsx$/.test(few9.suggestedFilename()), 'the chosen are no workbook');
await desk('imports?register=equipment');
await officer.waitForSelector(at('import-file'), { state: 'attached' });
await officer.setInputFiles(at('import-file'), csv(Array.from({ length: 30_000 }, (_, i) => line(i + 10))));
await officer.click(at('import-cancel'));
await officer.locator(`${at('import-state')}[data-value="CANCELLED"]`).waitFor();
await picture(officer, '33-import-cancelled');
done('9: a selection taken out, an import stopped');

// 10. The brigade sees its own and writes there; the agency keeps its own equipment and brings people in.
const brigade = await person('of001');
await brigade.goto(`${gateway}/desk/agencies`);
await brigade.waitForSelector(at('agency-row'));
const theirs = Number(await brigade.getAttribute(at('total'), 'data-value'));
expect(theirs > 0 && theirs < all, 'the brigade sees what is not its own');
await picture(brigade, '34-brigade-agencies');
for (const path of ['people', 'equipment', 'projects', 'units', 'officers', 'clearances', 'surveys']) {
  await brigade.goto(`${gateway}/desk/${path}`);
  await brigade.waitForLoadState('networkidle').catch(() => undefined);
  expect((await brigade.locator(at('problem')).count()) === 0, `${path} shows a problem to the brigade`);
}
await brigade.goto(`${gateway}/desk/equipment`);
await brigade.waitForSelector(at('equipment-add'));
await picture(brigade, '35-brigade-equipment');
const agency = await person('jigou2');
await agency.goto(`${gateway}/desk/mine/holdings`);
await agency.click(at('equipment-add'));
await agency.selectOption(at('equipment-itemCode'), { index: 2 });
for (const [field, text] of [['serialNo', `ZY-${mark}`], ['brand', '测安'], ['model', 'T2']]) await agency.fill(at(`equipment-${field}`), text);
await picture(agency, '36-own-equipment-form', false);
await agency.click(at('equipment-save'));
await agency.locator(at('equipment-row'), { hasText: `ZY-${mark}` }).waitFor();
await picture(agency, '37-own-equipment');
await agency.goto(`${gateway}/desk/mine/holdings?tab=projects`);
await agency.click(at('project-add'));
await agency.fill(at('project-unitId'), '内江示例');
await agency.locator(at('project-unitId-option')).first().click();
await agency.selectOption(at('project-kind'), 'MAINTENANCE');
await agency.fill(at('project-contractNo'), `HT-${mark}`);
await agency.fill(at('project-from'), '2022-01-01');
await agency.click(at('project-save'));
await agency.locator(at('project-row'), { hasText: `HT-${mark}` }).waitFor();
await picture(agency, '38-own-projects');
await agency.goto(`${gateway}/desk/mine/imports?register=people`);
await agency.waitForSelector(at('import-file'), { state: 'attached' });
expect((await agency.locator(at('register-units')).count()) === 0, 'the agency is offered the units');
const own = (await (await agency.request.get(`${gateway}/auth/me`)).json()).agency;
const titles = (await (await agency.request.get(`${gateway}/api/registry/exchange`)).json()).find((one) => one.register === 'people').columns;
const told = { name: '示例新人', uscc: own, contractFrom: '2022-01-01', certificateNo: `CZI-${mark}`, rank: '四级', certifiedFrom: '2020-01-01', certifiedTo: '2027-01-01' };
const people = [titles.map((c) => c.title), titles.map((c) => told[c.key] ?? ''), titles.map((c) => ({ ...told, uscc: first, certificateNo: `CZJ-${mark}` })[c.key] ?? '')];
await agency.setInputFiles(at('import-file'), { name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${people.map((row) => row.join(',')).join('\n')}\n`) });
await agency.waitForSelector(at('import-done'));
expect((await agency.getAttribute(at('import-created'), 'data-value')) === '1', 'its own row alone is not stored');
await agency.locator(at('rejected-row')).first().waitFor();
await picture(agency, '39-own-import');
done('10: the brigade keeps to its own, the agency keeps its own');

// 11. What no step before has looked at: the forms on pages of their own, and the other tabs.
await officer.bringToFront();
for (const [name, path, there] of [
  ['40-agency-new', 'agencies/new', 'agency-save'],
  ['41-agency-edit', `agencies/${first}/edit`, 'agency-save'],
  ['42-agency-people', `agencies/${first}?tab=people`, 'agency-title'],
  ['43-agency-projects', `agencies/${first}?tab=projects`, 'agency-title'],
  ['44-agency-versions', `agencies/${first}?tab=versions`, 'agency-title'],
  ['45-person-new', 'people/new', 'person-save'],
  ['46-person-edit', `${here.split('/desk/')[1]}/edit`, 'person-save'],
  ['47-units', 'units?q=njsl', 'unit-row'],
  ['48-imports', 'imports', 'register-units'],
]) {
  await desk(path);
  await officer.waitForSelector(at(there));
  await picture(officer, name);
}
done('11: the forms and the other tabs');
await end();
