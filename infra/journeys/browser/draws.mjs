// What the walks do by requests where a screen has been walked before: draws from their opening to their publication,
// and sheets.
import { createHash } from 'node:crypto';

/** One request as the person's page would send it. */
export async function call(page, method, path, body, headers = {}) {
  const answer = await page.evaluate(async ([how, where, what, more]) => {
    const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
    const found = await fetch(where, {
      method: how,
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token, 'Idempotency-Key': crypto.randomUUID(), ...more },
      ...(what === undefined ? {} : { body: JSON.stringify(what) }),
    });
    return { status: found.status, json: await found.json().catch(() => undefined) };
  }, [method, path, body, headers]);
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.json)}`);
  return answer.json;
}

const path = (draw) => `/api/sampling/draws/${encodeURIComponent(draw)}`;
const valueOf = (i) => `${i + 1} 8f3a61c97b20d45e7719aa3c55d1e0b4`;

/** Draws of a campaign with the witnesses jianzheng1 and jianzheng2. */
export function drawing({ officer, leader, witnesses }, campaign) {
  async function committed(draw) {
    for (const [i, witness] of witnesses.entries()) {
      const commitment = createHash('sha256').update(JSON.stringify({ by: `jianzheng${i + 1}`, value: valueOf(i) })).digest('hex');
      await call(witness, 'POST', `${path(draw)}/commitments`, { commitment });
    }
  }
  async function published(draw) {
    const ready = await call(officer, 'GET', `${path(draw)}/preparation`);
    const over = [...new Set(ready.strata.flatMap((one) => one.flagged.map((unit) => unit.unitId)))];
    if (over.length > 0) await call(leader, 'PUT', `${path(draw)}/admissions`, { admissions: over.map((unitId) => ({ unitId, reason: '专项检查计划内' })) }, { 'If-Match': `"${(await call(leader, 'GET', path(draw))).version}"` });
    await call(officer, 'POST', `${path(draw)}/freeze`);
    for (const [i, witness] of witnesses.entries()) await call(witness, 'POST', `${path(draw)}/reveals`, { value: valueOf(i) });
    await call(officer, 'POST', `${path(draw)}/draw`);
    return call(leader, 'POST', `${path(draw)}/publish`);
  }
  async function whole(quotas, sizes) {
    const opened = await call(officer, 'POST', `/api/sampling/campaigns/${campaign}/draws`, { quotas, witnesses: ['jianzheng1', 'jianzheng2'], ...(sizes ? { sizes } : {}) });
    await committed(opened.id);
    return published(opened.id);
  }
  return { committed, published, whole };
}

/** The visit of a drawn object, an open one of another draw that took it in too: every item conforms, both officers sign. */
export async function signed(page, person, draw, unitId) {
  const visit = await eventually(async () => (await call(page, 'GET', `${path(draw)}/units?size=200`)).content.find((one) => one.unitId === unitId)?.visit);
  const task = await call(page, 'GET', `/api/inspection/tasks/${visit.taskId}`);
  const team = [];
  for (const officer of task.officers) team.push(await person(`of${officer.officerId.slice(-3)}`));
  const sheet = await call(team[0], 'GET', `/api/inspection/tasks/${task.taskId}`);
  await call(team[0], 'PUT', `/api/inspection/tasks/${task.taskId}/sheet`, { answers: sheet.items.map((one) => ({ itemCode: one.code, answer: 'CONFORM', photos: [] })) }, { 'If-Match': `"${sheet.version}"` });
  for (const member of team) {
    await call(member, 'POST', `/api/inspection/tasks/${task.taskId}/signatures`, { agencyAcknowledgement: 'SIGNED' });
    await member.context().close();
  }
  return task.taskId;
}

/** Facts of another service arrive when they arrive. */
export async function eventually(look, attempts = 120) {
  for (let i = 0; i < attempts; i++) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`never came: ${look}`);
}
