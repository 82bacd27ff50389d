// A whole ceremony on the screens: the detachment prepares and conducts, a leader approves, two witnesses commit and
// reveal in windows of their own, a wall of 1920 px follows it all live; steps out of turn are refused in words and
// leave everything as it was; a citizen verifies with the network cut. Needs the demonstration's data.
//   node ceremony.mjs GATEWAY PASSWORD PICTURES
import { readFileSync } from 'node:fs';
import { call, drawing, eventually, signed } from './draws.mjs';
import { at, walk } from './walk.mjs';

const [gateway, password, pictures] = process.argv.slice(2);
const { faults, person, picture, end, done, desk, open } = await walk(gateway, password, pictures);
const expect = (ok, words) => { if (!ok) faults.push(words); };
const code = (page, wanted) => page.waitForSelector(`${at('problem')}[data-code="${wanted}"]`);
const state = (page, wanted) => page.waitForSelector(`${at('draw-state')}[data-value="${wanted}"]`);
const contributor = (page, name, wanted) => page.waitForSelector(`${at('contributor')}[data-id="${name}"][data-state="${wanted}"]`);

/** The picture on the wall, which has to be read from the last row. */
async function wallPicture(page, name) {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: `${pictures}/${name}-1920.png` });
  const small = await page.evaluate(() => [...document.querySelectorAll('.wall :is(h1,h2,.hash-value,.step-name,.ceremony-hint,.who strong)')]
    .filter((e) => e.getClientRects().length > 0 && parseFloat(getComputedStyle(e).fontSize) < 18).map((e) => e.className || e.tagName));
  expect(small.length === 0, `${name}: too small for a wall: ${small.slice(0, 4)}`);
  await picture(page, name);
  await page.setViewportSize({ width: 1920, height: 1080 });
}
async function opened(officer, quotas) {
  await desk(officer, 'draws/new');
  await officer.waitForSelector(at('quota-frame'));
  for (const quota of ['Q1', 'Q2']) {
    const box = officer.locator(`${at(`quota-${quota}`)} input`).or(officer.locator(at(`quota-${quota}`)).locator('input')).first();
    if ((await box.isChecked()) !== quotas.includes(quota)) await officer.click(at(`quota-${quota}`));
  }
  await officer.fill(at('witness-0'), 'jianzheng1');
  await officer.fill(at('witness-1'), 'jianzheng2');
  return async () => {
    await officer.click(at('draw-create'));
    await officer.waitForURL(/\/draws\/(?!new)[^/]+$/);
    return officer.url().split('/').pop();
  };
}

// 1. Opened and prepared: frames, officers, what a leader leaves out.
const officer = await person('zhidui');
const create = await opened(officer, ['Q2']);
await picture(officer, 'ceremony-01-new');
const draw = await create();
await desk(officer, `draws/${draw}?tab=prepare`);
await officer.waitForSelector(at('frame'));
const before = Number(await officer.locator(at('frame-size')).first().innerText());
const leader = await person('zhiduizhang');
await desk(leader, `draws/${draw}?tab=prepare`);
await leader.click(at('frame-open-Q2'));
await leader.waitForSelector(at('frame-object'));
for (const row of await leader.locator(at('flagged-unit')).all()) {
  if ((await row.locator(at('admit')).count()) === 0) continue;
  await row.locator(at('admit')).click();
  await leader.fill(at('admit-reason'), '专项检查，须复核上次责令改正的落实情况');
  await leader.click(at('admit-confirm'));
  await row.locator(at('admitted')).waitFor();
}
const left = await leader.locator(at('frame-object')).last().getAttribute('data-id');
await leader.locator(`${at('frame-object')}[data-id="${left}"] ${at('leave-out')}`).click();
await leader.selectOption(at('leave-reason'), 'UNDER_CASE');
await leader.click(at('leave-confirm'));
await leader.waitForSelector(`${at('exclusion')}[data-id="${left}"]`);
await leader.waitForSelector(`${at('obstacles')}[data-value="0"]`);
await picture(leader, 'ceremony-02-prepare');
await officer.waitForSelector(`${at('exclusion')}[data-id="${left}"]`);
expect((await officer.locator(at('leave-out')).count()) === 0, 'an officer may leave out what only a leader may');
done('1: opened, prepared, one object left out by a leader');

// 2. The wall; a freeze before its time; the witnesses in windows of their own.
await desk(officer, `draws/${draw}/ceremony`);
await officer.waitForSelector(at('wall-frame'));
await officer.click(at('draw-freeze'));
await code(officer, 'SMP-021');
await officer.waitForSelector(`${at('unchanged')}[data-value="DRAFT"]`);
await wallPicture(officer, 'ceremony-03-refused');
await officer.click(at('ask-draw'));
await code(officer, 'SMP-040');
const witnesses = {};
for (const name of ['jianzheng1', 'jianzheng2']) {
  const witness = await person(name);
  await desk(witness, `draws/${draw}/witness`);
  await witness.fill(at('witness-value'), `${name} 8f3a61c97b20d45e7719aa3c`);
  if (name === 'jianzheng1') await picture(witness, 'ceremony-04-witness');
  await witness.click(at('witness-commit'));
  await witness.waitForSelector(at('witness-wait'));
  witnesses[name] = witness;
  await contributor(officer, name, 'committed');
}
await officer.reload();
await contributor(officer, 'jianzheng2', 'committed');
await wallPicture(officer, 'ceremony-05-committed');
await officer.click(at('draw-freeze'));
await officer.waitForSelector(at('frozen'));
await state(officer, 'FROZEN');
await officer.click(at('ask-draw'));
await code(officer, 'SMP-040');
await officer.waitForSelector(`${at('unchanged')}[data-value="FROZEN"]`);
await wallPicture(officer, 'ceremony-06-frozen');
const frozen = await (await officer.request.get(`${gateway}/api/sampling/draws/${draw}`)).json();
expect(frozen.frameSize === before - 1, `the frame has ${frozen.frameSize} of ${before} after one was left out`);
done('2: committed and frozen, both windows live, steps out of turn refused');

// 3. Revealed: a value that does not fit is not taken; the wall follows without a reload.
const first = witnesses.jianzheng1;
await first.waitForSelector(at('witness-reveal'));
await first.fill(at('witness-reveal-value'), 'another value than the one committed');
await first.click(at('witness-reveal'));
await code(first, 'SMP-031');
await first.reload();
await first.click(at('witness-reveal'));
await first.waitForSelector(at('witness-done'));
await contributor(officer, 'jianzheng1', 'revealed');
await state(officer, 'FROZEN');
expect(!(await officer.locator(at('contributor')).first().innerText()).includes('8f3a61c9'), 'a value is shown before all are revealed');
await witnesses.jianzheng2.click(at('witness-reveal'));
await witnesses.jianzheng2.waitForSelector(at('witness-done'));
await state(officer, 'SEEDED');
await wallPicture(officer, 'ceremony-07-seeded');
done('3: revealed, the seed is settled');

// 4. Drawn: it comes up name by name for who watches, and stands there after a reload.
const other = await person('zhidui');
await desk(other, `draws/${draw}/ceremony`);
await state(other, 'SEEDED');
await officer.click(at('draw-draw'));
await officer.waitForSelector(at('reveal-unit'));
await other.waitForSelector(at('reveal-unit'));
await officer.waitForFunction(() => { const e = document.querySelector('[data-test="reveal"]'); return e && e.dataset.shown === e.dataset.all && e.dataset.all !== '0'; });
const names = await officer.locator(at('reveal-unit')).evaluateAll((all) => all.map((e) => e.dataset.id));
await wallPicture(officer, 'ceremony-08-drawn');
await other.reload();
await other.waitForSelector(at('reveal-unit'));
expect(JSON.stringify(await other.locator(at('reveal-unit')).evaluateAll((all) => all.map((e) => e.dataset.id))) === JSON.stringify(names), 'another window shows another result');
await officer.click(at('draw-publish'));
await officer.waitForSelector(at('draw-public'));
await wallPicture(officer, 'ceremony-09-published');
await other.context().close();
done('4: drawn, published, the same in two windows');

// 5. After the draw: the next of the reserve, the next officer, the minutes and the bundle.
await desk(leader, `draws/${draw}?tab=units`);
await leader.locator(at('replace')).first().click();
const successor = await leader.getAttribute(at('successor'), 'data-id');
await leader.selectOption(at('replace-reason'), 'CANCELLED');
await leader.fill(at('replace-note'), '现场核实已注销');
await leader.click(at('replace-confirm'));
await leader.waitForSelector(at('replace-confirm'), { state: 'hidden' });
await leader.fill(at('unit-q'), successor);
await leader.press(at('unit-q'), 'Enter');
await leader.waitForSelector(`${at('unit')}[data-id="${successor}"]`);
await leader.fill(at('unit-q'), '');
await leader.press(at('unit-q'), 'Enter');
await leader.waitForFunction(() => document.querySelectorAll('[data-test="unit"]').length > 1);
await leader.locator(at('recuse')).first().click();
await leader.selectOption(at('recuse-officer'), { index: 1 });
await leader.selectOption(at('recuse-reason'), 'RELATION');
await leader.click(at('recuse-confirm'));
await leader.waitForSelector(`${at('amendment')}[data-kind="OFFICER_RECUSED"]`);
await picture(leader, 'ceremony-10-changes');
await leader.click(at('place-RESERVE'));
await leader.waitForFunction(() => document.querySelector('[data-test="place-RESERVE"]').getAttribute('aria-pressed') === 'true');
await picture(leader, 'ceremony-11-reserve');
await desk(officer, `draws/${draw}`);
const [bundle] = await Promise.all([officer.waitForEvent('download'), officer.click(at('bundle'))]);
const file = await bundle.path();
expect(JSON.parse(readFileSync(file, 'utf8')).drawId === draw, 'the bundle is of another draw');
await officer.setViewportSize({ width: 1440, height: 900 });
await desk(officer, `draws/${draw}/minutes`);
await officer.waitForSelector(at('minutes-row'));
await picture(officer, 'ceremony-12-minutes');
await officer.pdf({ path: `${pictures}/ceremony-12-minutes.pdf`, format: 'A4' }).catch(() => undefined);
done('5: replaced, recused, minutes and bundle');

// 6. A draw that fails keeps its number and its reason; a witness without a device uses the wall.
await (await opened(officer, ['Q1']))();
const failed = officer.url().split('/').pop();
await desk(officer, `draws/${failed}/ceremony`);
await officer.click(at('here-jianzheng1'));
await officer.fill(at('login-password'), password);
await officer.click(at('login-submit'));
await officer.fill(at('witness-value'), 'd7 41 9c 0b 33 e2 58 a6 f0 1d');
await officer.screenshot({ path: `${pictures}/ceremony-13-here.png` });
await officer.click(at('witness-commit'));
await officer.waitForSelector(`${at('login-username')}`);
await officer.fill(at('login-password'), password);
await officer.click(at('login-submit'));
await officer.waitForSelector(at('witness-here'), { state: 'detached' });
await contributor(officer, 'jianzheng1', 'committed');
await desk(leader, `draws/${failed}/ceremony`);
await leader.click(at('draw-void'));
await leader.fill(at('void-reason'), '见证人突发急病，无法到场');
await leader.click(at('void-confirm'));
await leader.waitForSelector(at('void-note'));
await state(officer, 'VOID');
await wallPicture(officer, 'ceremony-14-void');
await officer.setViewportSize({ width: 1440, height: 900 });
done('6: witnessed at the wall, voided with its reason');

// 7. A citizen verifies, the network cut.
const citizen = await person('');
await open(citizen, `draws/${draw}`);
const replay = citizen.locator(at('replay'));
await replay.waitFor();
await citizen.waitForLoadState('networkidle').catch(() => undefined);
await citizen.context().setOffline(true);
if ((await replay.evaluate((e) => e.tagName)) === 'BUTTON') await replay.click();
const input = citizen.locator('input[type="file"]').first();
if ((await input.count()) > 0) await input.setInputFiles({ name: 'bundle.json', mimeType: 'application/json', buffer: readFileSync(file) });
await citizen.waitForFunction(() => /MATCH/.test(document.body.innerText), undefined, { timeout: 60_000 });
await citizen.screenshot({ path: `${pictures}/ceremony-15-public-offline.png`, fullPage: true });
if ((await input.count()) > 0) {
  const edited = readFileSync(file, 'utf8').replace('"RATIO"', '"COUNT"');
  await input.setInputFiles({ name: 'bundle.json', mimeType: 'application/json', buffer: Buffer.from(edited) });
  await citizen.waitForFunction(() => !/\bMATCH\b/.test(document.querySelector('[data-test="replay"]').innerText));
}
await citizen.locator(at('kept')).waitFor();
await citizen.reload();
await citizen.waitForSelector(`${at('replay')}[data-value="MATCH"]`);
await citizen.waitForSelector(`${at('ledger-verdict')}[data-value="INTACT"]`);
citizen.removeAllListeners('console');
expect(await citizen.evaluate((path) => fetch(path).then(() => false, () => true), '/public/sampling/draws/NONE'), 'the network was not cut for the worker');
const held = await citizen.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname)))).flat());
expect(held.every((one) => /^\/(open|assets\/lite|public\/sampling)\//.test(one)), `kept: ${held}`);
await citizen.screenshot({ path: `${pictures}/ceremony-16-reloaded-offline.png`, fullPage: true });
await citizen.context().setOffline(false);
done('7: verified with the network cut, also after a reload');

// 8. Visited as often as the limits allow: the next visit needs a leader. An officer is freed from an object before.
const CODE = 'NJ-2022-FTSA';
const one = drawing({ officer, leader, witnesses: Object.values(witnesses) }, CODE);
const object = (await call(officer, 'GET', `/api/sampling/campaigns/${CODE}/frames/Q1?leftOut=false`)).content[0];
// The limit of a day bars no draw, only the visit itself.
const flagged = async () => (await call(officer, 'GET', `/api/sampling/visits/load?unitId=${object.unitId}`)).periods.some((one) => one.period !== 'DAY' && one.reached);
for (let visit = 1; !(await flagged()); visit++) {
  const made = await one.whole(['Q1']);
  await signed(officer, person, made.id, object.unitId);
  await eventually(async () => (await call(officer, 'GET', `/api/sampling/visits?unitId=${object.unitId}`)).content.filter((paid) => paid.signedOn).length >= visit);
}
const limited = await (await opened(officer, ['Q1']))();
await one.committed(limited);
await desk(officer, `draws/${limited}/ceremony`);
await officer.click(at('draw-freeze'));
await code(officer, 'SMP-026');
await officer.waitForSelector(`${at('unchanged')}[data-value="DRAFT"]`);
await desk(leader, `draws/${limited}?tab=prepare`);
const row = leader.locator(`${at('flagged-unit')}[data-id="${object.unitId}"]`);
await row.waitFor();
await picture(leader, 'ceremony-17-limits');
await row.locator(at('admit')).click();
await leader.fill(at('admit-reason'), '上次责令改正须复核');
await leader.click(at('admit-confirm'));
await row.locator(at('admitted')).waitFor();
await leader.click(at('grant-recusal'));
await leader.selectOption(at('recusal-officerId'), 'OF-003');
await leader.selectOption(at('recusal-reason'), 'FORMER_EMPLOYMENT');
await leader.fill(at('recusal-objectId'), object.unitId.slice(0, 12));
await leader.locator(`${at('recusal-objectId-option')}[data-id="${object.unitId}"]`).click();
await picture(leader, 'ceremony-18-recusal', false);
await leader.click(at('recusal-save'));
await leader.locator(at('recusals')).waitFor();
await leader.click(`${at('recusals')} summary`);
await leader.locator(`${at('recusal')}[data-id="${object.unitId}"]`, { hasText: 'OF-003' }).first().waitFor();
await picture(leader, 'ceremony-19-admitted');
await officer.click(at('draw-freeze'));
await state(officer, 'FROZEN');
const limits = await call(officer, 'GET', `/api/sampling/draws/${limited}`);
expect(limits.admissions.some((each) => each.unitId === object.unitId && each.approvedBy === 'zhiduizhang'), 'the admission is not in the draw');
expect(limits.conflictCounts.some((each) => each.reason === 'RECUSAL_GRANTED'), 'the recusal is no conflict of the plan');
await call(leader, 'POST', `/api/sampling/draws/${limited}/void`, { reason: '演示结束' });
done('8: an object above the limits admitted by a leader, an officer freed before the draw');

await end();
