// The registers on the screens, by an officer of the detachment: find, explain, travel in time, record, contest and
// settle, import and repair, clear, ask elsewhere, ask the buildings. Needs the demonstration's data.
//   node registry.mjs GATEWAY PASSWORD PICTURES USCC_A USCC_B
import { at, screens } from './screens.mjs';

const [gateway, password, pictures, first, second] = process.argv.slice(2);
const { person, picture, run, faults } = await screens(gateway, password, pictures);
const done = (step) => console.log(`step ${step}`);
const expect = (ok, words) => { if (!ok) faults.push(words); };
const mark = Date.now().toString(36).toUpperCase();

await run(async () => {
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
});
