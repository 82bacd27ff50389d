// A campaign on the screens: read, copied to the next year, corrected, activated, revised, rehearsed with sliders; its
// seven quotas drawn on the demonstration's data; the cockpit; and the public page, with the network cut.
//   node campaign.mjs GATEWAY PASSWORD PICTURES
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { call, drawing } from './draws.mjs';
import { at, walk } from './walk.mjs';

const [gateway, password, pictures] = process.argv.slice(2);
const { faults, person, picture, end, done, desk, open } = await walk(gateway, password, pictures);
const portal = fileURLToPath(new URL('../../../gateway/portal/', import.meta.url));
const scratch = `${portal}target/tools/campaign`;
const CODE = 'NJ-2022-FTSA';
const NEXT = `YS-2023-${Date.now().toString(36).toUpperCase()}`;
const expect = (ok, words) => { if (!ok) faults.push(words); };
const value = async (page, test) => page.locator(at(test)).first().getAttribute('data-value');

const officer = await person('zhidui');
const leader = await person('zhiduizhang');
const witnesses = [await person('jianzheng1'), await person('jianzheng2')];

// 1. What stands: the list, the plan, its contradictions and revisions.
await desk(officer, 'campaigns');
await officer.waitForSelector(at('campaign-row'));
await picture(officer, 'c01-campaigns');
await officer.locator(`${at('campaign-row')}[data-code="${CODE}"] a.main`).click();
await officer.waitForSelector(at('quota-row'));
expect((await officer.locator(at('quota-row')).count()) === 7, 'not seven quotas');
await picture(officer, 'c02-plan');
await desk(leader, `campaigns/${CODE}?tab=clauses`);
await leader.waitForSelector(at('clause'));
expect((await leader.locator(at('clause')).count()) === 30, 'not the thirty contradictions of the plan');
await leader.locator(`${at('clause')}[data-id="C-19"] ${at('clause-decide')}`).click();
await leader.fill(at('clause-note'), '支队办公会议纪要第7号');
await leader.click(at('clause-save'));
await leader.locator(`${at('clause')}[data-id="C-19"] .badge.ok`).waitFor();
await picture(leader, 'c03-clauses');
await desk(leader, `campaigns/${CODE}?tab=revisions`);
await leader.waitForSelector(at('revision-change'));
await picture(leader, 'c04-revisions');
done('1: the plan, its contradictions and who decided them');

// 2. The next year's campaign, by copy; the draft outlives a reload; faults stand at their fields.
await desk(officer, 'campaigns/new');
await officer.waitForSelector(`${at('copy-of')} option`, { state: 'attached' });
await picture(officer, 'c05-new');
await officer.selectOption(at('copy-of'), CODE);
await officer.click(at('begin-go'));
await officer.fill(at('plan-code'), NEXT);
await officer.fill(at('plan-docNo'), '演消〔2023〕1号');
await officer.click(at('part-quotas'));
await officer.fill(at('plan-quotas-1-percent'), '150');
await officer.waitForSelector(`${at('plan-faults')}:not([data-value="0"])`);
await officer.waitForTimeout(400);
await officer.reload();
await officer.waitForSelector(at('draft-restored'));
await officer.locator('.plan-part [aria-invalid="true"]').first().waitFor();
expect((await officer.inputValue(at('plan-quotas-1-percent'))) === '150', 'the draft was lost');
await picture(officer, 'c06-editor-fault');
await officer.fill(at('plan-quotas-1-percent'), '25');
await officer.waitForSelector(`${at('plan-faults')}[data-value="0"]`);
await officer.click(at('part-head'));
await picture(officer, 'c07-editor-head');
await officer.click(at('plan-save'));
await officer.waitForSelector(at('campaign-title'));
expect((await value(officer, 'campaign-state')) === 'DRAFT', 'no draft');
const [file] = await Promise.all([officer.waitForEvent('download'), officer.click(at('campaign-export'))]);
const exported = JSON.parse(readFileSync(await file.path(), 'utf8'));
expect(exported.code === NEXT && exported.issuedOn.startsWith('2023') && exported.quotas[1].ratio === '0.25', 'the file is not the plan');
await desk(officer, 'campaigns/new');
await officer.check(at('begin-file'));
await officer.setInputFiles(at('plan-file'), { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"no":1}') });
await officer.waitForSelector(at('plan-unfit'));
await officer.setInputFiles(at('plan-file'), { name: 'y.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...exported, code: `${NEXT}B` })) });
await officer.waitForSelector(at('plan-form'));
await officer.click(at('plan-save'));
await officer.waitForSelector(at('campaign-title'));
done('2: copied, corrected, exported and imported');

// 3. Activated by a leader; from then on a change needs a reason and shows as a difference.
await desk(leader, `campaigns/${NEXT}`);
await leader.click(at('campaign-activate'));
await leader.fill(at('activate-authority'), '演示市人民政府');
await leader.fill(at('activate-documentNo'), '演政〔2023〕1号');
await leader.fill(at('activate-filingNo'), '备2023-1');
await leader.fill(at('activate-approvedOn'), '2023-02-20');
await leader.click(at('activate-save'));
await leader.waitForSelector(`${at('campaign-state')}[data-value="ACTIVE"]`);
await picture(leader, 'c08-active');
await desk(officer, `campaigns/${NEXT}/edit?part=head`);
await officer.fill(at('plan-endsOn'), '2023-11-30');
expect(await officer.locator(at('plan-save')).isDisabled(), 'an active campaign changes without a reason');
await officer.fill(at('plan-reason'), '上级延长期限');
await officer.click(at('plan-save'));
await officer.waitForSelector(at('campaign-title'));
await desk(officer, `campaigns/${NEXT}?tab=revisions`);
await officer.locator(at('revision-change'), { hasText: '2023-11-30' }).waitFor();
await officer.click(at('read-1'));
await officer.waitForSelector(at('old-revision'));
await picture(officer, 'c09-old-revision');
await desk(officer, `campaigns/${NEXT}/edit?part=quotas`);
await officer.check(at('plan-quotas-1-perBrigade'));
await officer.fill(at('plan-quotas-1-brigadeShares'), '511024 150');
await officer.locator('.plan-part [aria-invalid="true"]').first().waitFor();
await officer.fill(at('plan-quotas-1-brigadeShares'), '511024 60');
await officer.waitForSelector(`${at('plan-faults')}[data-value="0"]`);
await officer.fill(at('plan-reason'), '各大队均须有抽查对象');
await picture(officer, 'c09-strata-editor');
await officer.click(at('part-clauses'));
await officer.fill(at('plan-clauses-0-rawZh'), '原文录入有误，更正如下');
await officer.click(at('plan-save'));
await officer.waitForSelector(`${at('problem')}[data-code="SMP-100"]`);
await officer.check(at('plan-clauses-0-corrected'));
await officer.click(at('plan-save'));
await officer.locator(`${at('quota-row')}[data-code="Q2"]`, { hasText: '各大队' }).waitFor();
await desk(officer, `campaigns/${NEXT}?tab=revisions`);
await officer.locator(at('revision-change'), { hasText: '原文录入有误' }).waitFor();
done('3: activated, revised with a reason, read as it stood');

// 4. Sliders: everything at once, and which constraint breaks.
await desk(officer, `campaigns/${CODE}/what-if`);
await officer.waitForSelector(at('visits'));
const before = Number(await value(officer, 'visits'));
const times = [];
for (const percent of [40, 60, 80, 100, 5]) {
  const asked = officer.waitForResponse((one) => one.url().includes('/what-if') && one.status() === 200);
  await officer.locator(at('range-Q4')).evaluate((slider, to) => { slider.value = String(to); slider.dispatchEvent(new Event('input', { bubbles: true })); }, percent);
  await asked;
  await officer.waitForTimeout(250);
  times.push(`${percent}%: ${await value(officer, 'what-if-took')} ms, service ${await officer.locator(at('what-if-took')).getAttribute('data-service')} ms`);
  if (percent === 100) expect(Number(await value(officer, 'visits')) > before, 'more is not more visits');
}
console.log(`figure what-if ${times.join('; ')}`);
await officer.locator(`${at('slider-Q4')} ${at('break')}[data-value="BELOW_PLAN"]`).waitFor();
await picture(officer, 'c10-what-if');
await officer.check(at('per-brigade-Q4'));
const rows = officer.locator(`${at('strata-Q4')} ${at('stratum')}`);
await rows.first().waitFor();
const brigade = await rows.first().getAttribute('data-id');
await officer.locator(at(`range-Q4-${brigade}`)).evaluate((slider) => { slider.value = '100'; slider.dispatchEvent(new Event('input', { bubbles: true })); });
await rows.first().locator('strong', { hasText: '100.0%' }).waitFor();
await picture(officer, 'c10-what-if-strata');
done('4: what if, at once');

// 5. The seven quotas of the plan, on the demonstration's data and date, each by a ceremony of two witnesses.
const draws = `/api/sampling/campaigns/${CODE}`;
const frames = async () => Object.fromEntries((await call(officer, 'GET', `${draws}/frames`)).content.map((one) => [one.quota, one]));
const ceremony = drawing({ officer, leader, witnesses }, CODE).whole;
const share = (ratio, size) => Math.ceil(Math.round(ratio * size * 1e6) / 1e6);
const size = (draw, stratum) => draw.result.find((one) => one.stratum === stratum)?.drawn.length ?? 0;
const first = await frames();
const sizes = [];
const told = (quota, n, of, wanted) => { sizes.push(`${quota} ${n}/${of}`); expect(n === wanted, `${quota}: ${n} of ${of} drawn, ${wanted} wanted`); };
const one = await ceremony(['Q1', 'Q2']);
told('Q1', size(one, 'unregistered'), first.Q1.size, first.Q1.size);
told('Q2', size(one, 'registered'), first.Q2.size, share(0.2, first.Q2.size));
const three = await ceremony(['Q3']);
told('Q3', size(three, 'largeComplex'), first.Q3.size, first.Q3.size);
const four = await ceremony(['Q4']);
told('Q4', size(four, 'keyUnit20'), first.Q4.size, share(0.2, first.Q4.size));
const left = (await frames()).Q5.size;
const gone = new Set([...three.standing, ...four.standing].map((team) => team.unitId));
const five = await ceremony(['Q5']);
expect(left < first.Q5.size && five.standing.every((team) => !gone.has(team.unitId)), 'Q5 draws again what was drawn before');
told('Q5', size(five, 'keyUnit10'), left, share(0.1, left));
told('Q6', size(await ceremony(['Q6'], [{ quota: 'Q6', rule: 'COUNT', count: 5 }]), 'daily'), first.Q6.size, 5);
// Any of them: a fire that was traced once is not traced again.
const places = (await call(officer, 'GET', '/api/registry/units?keyUnit=true&size=100')).content;
const place = places[Math.floor(Math.random() * places.length)];
await call(officer, 'POST', '/api/sampling/fires', { unitId: place.unitId, name: place.name, brigade: place.brigade, on: '2022-03-05', deaths: 1, injured: 0, majorImpact: false });
told('Q7', size(await ceremony(['Q7']), 'fire'), 1, 1);
console.log(`figure quotas ${sizes.join(', ')}`);
// The next campaign draws its registered agencies brigade by brigade.
const by = await drawing({ officer, leader, witnesses }, NEXT).whole(['Q2']);
for (const stratum of by.strata) expect(stratum.drawn === share(stratum.brigade === '511024' ? 0.6 : 0.25, stratum.size), `${stratum.stratum}: ${stratum.drawn} of ${stratum.size}`);
console.log(`figure strata ${by.strata.map((stratum) => `${stratum.brigade} ${stratum.drawn}/${stratum.size}`).join(', ')}`);
// Drawn places that nobody serves are asked whom they hire.
await desk(officer, 'surveys');
await officer.locator(at('survey-request-answer')).first().click();
await officer.locator('dialog[open]').waitFor();
await picture(officer, 'c10-survey-request', false);
await officer.keyboard.press('Escape');
done('5: the seven quotas drawn with the sizes of the plan');

// 6. The cockpit: every number leads to as many records.
await desk(officer, `campaigns/${CODE}/cockpit`);
await officer.waitForSelector(at('cockpit-quota'));
await picture(officer, 'c11-cockpit');
const whole = await officer.locator(`${at('cockpit-quota')}[data-code="Q1"] ${at('cockpit-whole')} ${at('count-size')}`).getAttribute('data-value');
expect(Number(whole) === first.Q1.size, `what was drawn again counts twice: ${whole} of ${first.Q1.size}`);
const count = officer.locator(`${at('cockpit-quota')}[data-code="Q2"] ${at('cockpit-whole')} ${at('count-drawn')}`);
const drawn = await count.getAttribute('data-value');
await count.click();
await officer.waitForSelector(at('quota-record'));
expect((await value(officer, 'total')) === drawn, `${drawn} drawn lead to other records`);
await picture(officer, 'c12-records');
done('6: from the number to its records');

// 7. Everybody: no number missing, computed again on the device, the network cut.
const citizen = await person('');
await open(citizen, 'draws');
await citizen.waitForSelector(`${at('gaps')}[data-value="0"]`);
await picture(citizen, 'c13-draws');
await citizen.locator(`${at('open-draw')}[data-id="${by.id}"] a`).click();
await citizen.waitForSelector(`${at('replay')}[data-value="MATCH"]`);
await citizen.waitForSelector('[data-test^="result-registered/"]');
await picture(citizen, 'c14-draw-strata');
await open(citizen, 'draws');
await citizen.locator(`${at('open-draw')}[data-id="${one.id}"] a`).click();
await citizen.waitForSelector(`${at('replay')}[data-value="MATCH"]`);
await citizen.waitForSelector(`${at('ledger-verdict')}[data-value="INTACT"]`);
await citizen.click(`${at('explain')} summary`);
await picture(citizen, 'c14-draw');
const [kept] = await Promise.all([citizen.waitForEvent('download'), citizen.click(at('bundle-download'))]);
const bundle = JSON.parse(readFileSync(await kept.path(), 'utf8'));
await citizen.context().setOffline(true);
const bring = (name, text) => citizen.setInputFiles(at('replay-file'), { name, mimeType: 'application/json', buffer: Buffer.from(text) });
await bring('changed.json', JSON.stringify({ ...bundle, frame: bundle.frame.slice(1) }));
await citizen.waitForSelector(`${at('replay')}[data-value="frameRoot"]`);
await bring('cut.json', JSON.stringify(bundle).slice(0, -20));
await citizen.waitForSelector(at('replay-unusable'));
await bring('draw.json', JSON.stringify(bundle));
await citizen.waitForSelector(`${at('replay')}[data-value="MATCH"]`);
await citizen.fill(at('frame-code'), bundle.result[1].drawn[0]);
await citizen.click(at('frame-look'));
await citizen.waitForSelector(`${at('frame-answer')}[data-value="DRAWN"]`);
await citizen.locator('.proof summary').click();
await citizen.setViewportSize({ width: 360, height: 740 });
await citizen.screenshot({ path: `${pictures}/c15-offline-360.png`, fullPage: true });
await citizen.setViewportSize({ width: 1440, height: 900 });
done('7: the citizen computes it again with the network cut');

// 8. 100,000 units on the visitor's device.
await bring('large.json', await large(100_000, 200, 5_000));
await citizen.locator(`${at('replay')}[data-value="MATCH"]`, { hasText: '100000' }).waitFor({ timeout: 120_000 });
const took = Number(await citizen.locator(at('replay')).getAttribute('data-took'));
console.log(`figure replay of 100,000 units, 200 officers, 5,000 conflicts in ${took} ms`);
await citizen.context().setOffline(false);
await citizen.click(at('minutes'));
await citizen.waitForSelector(at('minutes-line'));
await picture(citizen, 'c16-minutes');
done('8: a large draw, and the minutes');
await end();

/** An invented draw of that many units, made with the library of the page itself. */
async function large(units, officers, conflicts) {
  const { rolldown } = await import(pathToFileURL(createRequire(`${portal}package.json`).resolve('rolldown')).href);
  mkdirSync(scratch, { recursive: true });
  writeFileSync(`${scratch}/all.ts`, "export { derive, commitment } from '../../../src/shared/draw/replay'\nexport { plainDigest } from '../../../src/shared/digest'\n");
  await (await rolldown({ input: `${scratch}/all.ts`, platform: 'node' })).write({ file: `${scratch}/all.mjs`, format: 'esm' });
  const { derive, commitment, plainDigest } = await import(pathToFileURL(`${scratch}/all.mjs`).href);
  const frame = Array.from({ length: units }, (_, i) => ({ unitId: `UNIT-${String(i + 1).padStart(8, '0')}`, stratum: i % 4 === 0 ? 'A' : 'B', weight: 1 }));
  const pool = Array.from({ length: officers }, (_, i) => ({ officerId: `P${String(i + 1).padStart(3, '0')}`, brigade: '511002' }));
  const contributions = [{ by: 'w1', kind: 'WITNESS', value: '4821 0937 5562 7714 0098' }, { by: 'w2', kind: 'WITNESS', value: '7719-3380-5524-0917-6628' }];
  for (const contribution of contributions) contribution.commitment = await commitment(contribution.by, contribution.value, plainDigest);
  const plan = {
    algorithm: 'firewarden-draw-1', teamSize: 2, exclusions: [],
    conflicts: Array.from({ length: conflicts }, (_, i) => ({ unitId: frame[(i * 17) % units].unitId, officerId: pool[i % officers].officerId, reason: 'DECLARED_RELATION' })),
    quotas: [{ stratum: 'A', rule: 'RATIO', ratio: '0.1' }, { stratum: 'B', rule: 'RATIO', ratio: '0.1' }],
  };
  const inputs = { version: 1, drawId: 'LARGE-D1', sequence: 1, plan, frame, officers: pool, secret: 'an invented secret 0123456789abcdef', contributions };
  const { commitments, ...derived } = await derive(inputs, plainDigest);
  return JSON.stringify({ ...inputs, ...derived });
}
