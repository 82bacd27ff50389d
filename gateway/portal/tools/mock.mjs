// Development server: the built portal and an invented platform behind it, in memory. `node tools/mock.mjs [port]`.
// Every account has the password "password"; xiehui must change it first, the fifth wrong attempt locks an account.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { accounts, agencies, isUscc, items, judge, officers, unitName, UNITS } from './mock-data.mjs'
import { market } from './mock-market.mjs'
import { ownRoutes } from './mock-own.mjs'
import { registers } from './mock-registers.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
mkdirSync(join(root, 'target/tools'), { recursive: true })
const made = await rolldown({ input: [join(root, 'src/shared/draw/replay.ts'), join(root, 'src/shared/draw/jcs.ts')], platform: 'node' })
await made.write({ dir: join(root, 'target/tools'), format: 'esm' })
const { derive, commitment } = await import(pathToFileURL(join(root, 'target/tools/replay.js')))
const { jcs } = await import(pathToFileURL(join(root, 'target/tools/jcs.js')))
const { webDigest } = await import(pathToFileURL(join(root, 'target/tools/replay.js'))).then(async (m) => (m.webDigest ? m : { webDigest: digest() }))
function digest() {
  const sha = (data) => new Uint8Array(createHash('sha256').update(data).digest())
  return {
    sha256: async (data) => sha(data),
    hmac: async (key) => {
      const { createHmac } = await import('node:crypto')
      return async (data) => new Uint8Array(createHmac('sha256', key).update(data).digest())
    },
  }
}

const now = () => new Date(Date.now() - (Date.now() - Date.UTC(2022, 2, 7, 1, 12)) + (Date.now() - STARTED)).toISOString()
const STARTED = Date.now()
const TODAY = '2022-03-07'
const sessions = new Map()
const failures = new Map()
const changed = new Set()
const draws = new Map()
const secrets = new Map()
const tasks = new Map()
const orders = []
const cases = []
const notices = new Map()
const photos = new Map()
const answered = new Map()
const dead = [{ id: 'dl-1', topic: 'sampling.events.v1', type: 'sampling.teams-assigned.v1', consumer: 'inspection-tasks', cause: 'IllegalArgument: unknown officer OF-999', state: 'DEAD', at: '2022-03-07T01:02:00Z', payload: '{"drawId":"NJ-2022-FTSA-1","part":1,"parts":1}' }]

class Refused extends Error {
  constructor(status, code, detail, errors, headers) {
    super(detail)
    Object.assign(this, { status, code, detail, errors, headers })
  }
}
const refuse = (status, code, detail, errors, headers) => {
  throw new Refused(status, code, detail, errors, headers)
}
const page = (all, q, facets) => {
  const size = Number(q.get('size') ?? 20)
  const at = Number(q.get('page') ?? 0)
  return { content: all.slice(at * size, (at + 1) * size), total: all.length, page: at, size, ...(facets ? { facets } : {}) }
}
const tell = (uscc, type, title, detail, actor, link) => agencies.get(uscc)?.events.unshift({ id: randomUUID(), at: now(), type, service: type.split('.')[0], title, detail, actor, link })
const sees = (me, brigade, uscc) => (me.agency ? me.agency === uscc : me.roles.some((r) => r.startsWith('BRIGADE')) ? me.org === brigade : true)
const need = (me, ...roles) => roles.some((r) => me.roles.includes(r)) || refuse(403, 'PLT-006', '您的角色不能做这件事。')
const current = (version, headers) => {
  const given = headers['if-match']
  if (!given) refuse(428, 'PLT-008', '缺少版本号。')
  if (given !== `"${version}"`) refuse(412, 'PLT-009', '这条记录刚被他人修改，请取得新版本后再保存。')
}
const form = ({ events, engineers, operators, ...a }) => ({ ...a, staff: { engineers: engineers.length, operators: operators.length, contested: 0 }, entries: { ...a.entries, national: { entered: a.entries.nationalSystem, no: 'GJ-2021-7', on: '2021-12-01' }, sichuan: { entered: a.entries.sichuanPlatform } }, brigadeName: unitName(a.brigade), verdict: judge({ ...a, engineers, operators }).verdict })
const row = (a) => {
  const { verdict, conditions } = judge(a)
  return { uscc: a.uscc, name: a.name, brigade: a.brigade, brigadeName: unitName(a.brigade), kinds: a.kinds, registered: a.entries.nationalSystem || a.entries.sichuanPlatform, verdict, originScope: a.originScope, warnings: { d7: a.uscc.endsWith('4') ? 1 : 0, d30: Number(a.premisesArea) % 3, d90: Number(a.premisesArea) % 4 }, lights: conditions.map(({ code, result }) => ({ code, result })), updatedAt: a.updatedAt }
}
const tally = (rows, key) => rows.reduce((n, r) => ({ ...n, [key(r)]: (n[key(r)] ?? 0) + 1 }), {})

function checked(body) {
  const errors = []
  const digits = String(body.uscc ?? '')
  if (!isUscc(digits)) {
    const repaired = digits.replaceAll('O', '0').replaceAll('I', '1')
    refuse(422, 'REG-001', '统一社会信用代码的校验位不符。', [{ field: 'uscc', code: 'REG-001', message: '统一社会信用代码的校验位不符。', ...(isUscc(repaired) ? { suggestion: repaired } : {}) }])
  }
  if (!body.name) errors.push({ field: 'name', code: 'PLT-002', message: '请填写机构名称。' })
  if (!body.brigade) errors.push({ field: 'brigade', code: 'PLT-002', message: '请选择所属大队。' })
  if (!(Number(body.premisesArea) > 0)) errors.push({ field: 'premisesArea', code: 'PLT-002', message: '请填写面积。' })
  body.engineers.forEach((e, i) => e.registrationNo || errors.push({ field: `engineers[${i}].registrationNo`, code: 'PLT-002', message: '请填写注册号。' }))
  if (errors.length > 0) refuse(400, 'PLT-002', '有内容需要更正，已在下面标出。', errors)
}

const drawView = (d) => {
  const shown = ['SEEDED', 'DRAWN', 'PUBLISHED'].includes(d.state)
  const { bundle, ...view } = d
  return { ...view, contributors: d.contributors.map((c) => ({ by: c.by, kind: c.kind, commitment: c.commitment, source: c.source, revealed: c.value !== undefined, ...(shown ? { value: c.value } : {}) })) }
}
async function freeze(d) {
  const frame = [...agencies.values()].map(row).filter((a) => d.quotas.includes(a.registered ? 'Q2' : 'Q1')).map((a) => ({ unitId: a.uscc, stratum: a.registered ? 'Q2' : 'Q1', weight: 1 }))
  const secret = randomBytes(32).toString('hex')
  secrets.set(d.id, {
    drawId: d.id, secret, frame, officers: officers.map(({ officerId, brigade }) => ({ officerId, brigade })),
    plan: { algorithm: 'firewarden-draw-1', teamSize: 2, exclusions: [], conflicts: [], quotas: d.quotas.map((q) => (q === 'Q1' ? { stratum: q, rule: 'CENSUS' } : { stratum: q, rule: 'RATIO', ratio: '0.2' })) },
  })
  const { planHash, frameRoot, officerRoot, secretCommitment } = await derive({ ...secrets.get(d.id), contributions: [] }, webDigest)
  Object.assign(d, { state: 'FROZEN', planHash, frameRoot, officerRoot, secretCommitment, frameSize: frame.length, frozenAt: now(), strata: d.quotas.map((q) => ({ stratum: q, label: q === 'Q1' ? '未登记机构（全部）' : '已登记机构（不低于 20%）', size: frame.filter((u) => u.stratum === q).length })) })
}
async function seeded(d) {
  if (d.contributors.some((c) => c.value === undefined)) return
  const contributions = d.contributors.map(({ by, kind, value, commitment: bound }) => ({ by, kind, value, ...(bound ? { commitment: bound } : {}) }))
  const inputs = { ...secrets.get(d.id), contributions }
  const { commitments, ...derived } = await derive(inputs, webDigest)
  d.bundle = { version: 1, drawId: d.id, sequence: d.sequence, ...inputs, ...derived }
  Object.assign(d, { state: 'SEEDED', seed: derived.seed, bundleHash: createHash('sha256').update(jcs(d.bundle)).digest('hex') })
}
function publish(d) {
  Object.assign(d, { state: 'PUBLISHED', publishedAt: now() })
  for (const t of d.teams) {
    const a = agencies.get(t.unitId)
    const id = `T-${tasks.size + 1}`
    tasks.set(id, { taskId: id, uscc: a.uscc, agencyName: a.name, brigade: a.brigade, stratum: row(a).registered ? 'Q2' : 'Q1', state: 'OPEN', officers: t.team.map((officerId, i) => ({ officerId, lead: i === 0 })), drawId: d.id, openedOn: TODAY, updatedAt: now(), version: 1, items, sheet: { answers: [], signatures: [] } })
    tell(a.uscc, 'sampling.draw-published.v1', '双随机抽中', `第 ${d.sequence} 次抽取，种子与名单已公开，可复核`, '系统', `/desk/draws/${encodeURIComponent(d.id)}`)
    tell(a.uscc, 'inspection.task-opened.v1', '下达检查任务', t.team.join('、'), '系统', `/desk/tasks/${id}`)
  }
}
function signed(task) {
  for (const answer of task.sheet.answers.filter((a) => a.answer === 'NONCONFORM')) {
    const found = items.find((i) => i.code === answer.itemCode)
    if (answer.orderWorkingDays) {
      const order = { orderId: randomUUID(), number: `内消限字〔2022〕第 ${String(orders.length + 1).padStart(4, '0')} 号`, taskId: task.taskId, uscc: task.uscc, agencyName: task.agencyName, brigade: task.brigade, itemCodes: [answer.itemCode], servedOn: TODAY, dueOn: '2022-03-21', workingDays: answer.orderWorkingDays }
      orders.unshift(order)
      tell(task.uscc, 'inspection.correction-ordered.v1', `责令改正：${found.text}`, `${order.number}，${order.dueOn} 前改正`, '系统', '/desk/remediation')
    }
    if (answer.fileCase) {
      const one = { caseId: randomUUID(), number: `内消立字〔2022〕第 ${String(cases.length + 1).padStart(4, '0')} 号`, taskId: task.taskId, uscc: task.uscc, agencyName: task.agencyName, brigade: task.brigade, violationCodes: [found.violationCode], itemCodes: [answer.itemCode], filedOn: TODAY, authority: task.brigade }
      cases.unshift(one)
      tell(task.uscc, 'inspection.case-filed.v1', '立案查处', one.number, '系统', '/desk/remediation?tab=cases')
      const id = `N-${notices.size + 1}`
      notices.set(id, { noticeId: id, version: 1, state: 'DRAFT', kind: 'EXPOSURE', uscc: task.uscc, agencyName: task.agencyName, brigade: task.brigade, title: `关于曝光${task.agencyName}的公告`.slice(0, 32), body: `经查，${task.agencyName}（统一社会信用代码 ${task.uscc}）在专项检查中存在以下问题：${found.text}不符合规定。\n\n现场负责人陈**（电话 138****0000）在场。\n\n依据《社会消防技术服务管理规定》${found.article}，已于${TODAY}立案查处。`, maskedFindings: [{ kind: 'PERSON_NAME', where: 'body:3' }, { kind: 'MOBILE', where: 'body:3' }], revision: 1, deliveries: [], source: { caseId: one.caseId, number: one.number }, history: [{ at: now(), act: 'DRAFTED', by: 'system' }], updatedAt: now() })
      tell(task.uscc, 'notification.notice-drafted.v1', '曝光公告已起草', '', '系统', `/desk/notices/${id}`)
    }
  }
}

const routes = []
const on = (method, pattern, handle) => routes.push({ method, expression: new RegExp(`^${pattern.replace(/\{\w+\}/g, '([^/]+)')}$`), handle })

on('GET', '/api/registry/reference/supervision-units', () => UNITS)
registers({ on, page, tally, sees, need, current, refuse, tell })
market({ on, page, tally, need, current, refuse })
on('GET', '/api/registry/agencies', ({ me, q }) => {
  const text = (q.get('q') ?? '').toUpperCase()
  const of = (r, name) => ({ brigade: r.brigade, verdict: r.verdict, registered: String(r.registered), origin: r.originScope })[name]
  const all = [...agencies.values()].filter((a) => sees(me, a.brigade, a.uscc)).map(row).filter((r) => r.name.toUpperCase().includes(text) || r.uscc.includes(text))
  const rows = all.filter((r) => ['brigade', 'verdict', 'registered', 'origin'].every((n) => !q.get(n) || of(r, n) === q.get(n)) && (!q.get('kind') || r.kinds.includes(q.get('kind'))))
  const [field, order] = (q.get('sort') ?? 'name,asc').split(',')
  rows.sort((a, b) => String(a[field]).localeCompare(String(b[field]), 'zh-CN') * (order === 'desc' ? -1 : 1))
  return page(rows, q, { brigade: tally(all, (r) => r.brigade), verdict: tally(all, (r) => r.verdict), registered: tally(all, (r) => r.registered), origin: tally(all, (r) => r.originScope), kind: tally(all.flatMap((r) => r.kinds), (k) => k), warning: { 7: all.filter((r) => r.warnings.d7).length, 30: all.filter((r) => r.warnings.d30).length, 90: all.filter((r) => r.warnings.d90).length } })
})
on('POST', '/api/registry/agencies', ({ me, body }) => {
  need(me, 'DETACHMENT_OFFICER', 'BRIGADE_OFFICER')
  body.engineers ??= []
  body.operators ??= []
  checked(body)
  if (agencies.has(body.uscc)) refuse(409, 'REG-002', '这个统一社会信用代码已经登记过。', [{ field: 'uscc', code: 'REG-002', message: '已经登记过。' }])
  agencies.set(body.uscc, { ...body, version: 1, registeredAt: now(), updatedAt: now(), events: [] })
  tell(body.uscc, 'registry.agency-registered.v1', '机构登记', body.name, me.name)
  return [201, form(agencies.get(body.uscc))]
})
on('PUT', '/api/registry/agencies/{u}', ({ me, body, params, headers }) => {
  need(me, 'DETACHMENT_OFFICER', 'BRIGADE_OFFICER')
  const a = agencies.get(params[0])
  current(a.version, headers)
  body.engineers ??= a.engineers
  body.operators ??= a.operators
  checked(body)
  Object.assign(a, body, { version: a.version + 1, updatedAt: now() })
  tell(a.uscc, 'registry.agency-revised.v1', '修改登记', '', me.name)
  return form(a)
})
on('GET', '/api/registry/agencies/{u}', ({ me, params }) => {
  const a = agencies.get(params[0])
  return a && sees(me, a.brigade, a.uscc) ? form(a) : refuse(404, 'PLT-007', '没有这条记录，或者它不在您的管辖范围内。')
})
on('GET', '/api/registry/agencies/{u}/eligibility', ({ params, q }) => judge(agencies.get(params[0]), q.get('asOf') ?? TODAY))
on('GET', '/api/registry/agencies/{u}/timeline', ({ params }) => ({ content: agencies.get(params[0]).events }))
on('GET', '/api/sampling/campaigns', () => ({ content: [{ code: 'NJ-2022-FTSA', title: '2022年全市消防技术服务机构专项检查', docNo: '内消〔2022〕39号', phases: [{ code: 'P1', name: '底数清查', end: '2022-01-30' }, { code: 'P2', name: '自查自改', end: '2022-02-28' }, { code: 'P3', name: '从业核查', end: '2022-04-10' }, { code: 'P4', name: '执业检查', end: '2022-10-10' }], quotas: [{ code: 'Q1', name: '未登记机构', ratio: '1', deadline: '2022-04-10', drawable: true }, { code: 'Q2', name: '已登记机构', ratio: '0.2', deadline: '2022-04-10', drawable: true }] }] }))
on('GET', '/api/sampling/campaigns/{c}/draws', () => ({ content: [...draws.values()].map(drawView).reverse() }))
on('POST', '/api/sampling/campaigns/{c}/draws', ({ me, body, params }) => {
  need(me, 'DETACHMENT_OFFICER')
  const unknown = body.witnesses.find((w) => !accounts.has(w))
  if (unknown) refuse(400, 'PLT-002', '有内容需要更正，已在下面标出。', [{ field: 'witnesses', code: 'SMP-004', message: `没有账号“${unknown}”。` }])
  const sequence = draws.size + 1
  const id = `${params[0]}-${sequence}`
  draws.set(id, { id, campaign: params[0], sequence, state: 'DRAFT', version: 1, quotas: body.quotas, contributors: [...body.witnesses.map((by) => ({ by, kind: 'WITNESS' })), ...(body.publicSource ? [{ by: 'public', kind: 'PUBLIC', source: body.publicSource }] : [])], createdBy: me.username })
  return [201, drawView(draws.get(id))]
})
on('GET', '/api/sampling/draws', ({ me }) => ({ content: [...draws.values()].filter((d) => d.contributors.some((c) => c.by === me.username)).map(drawView) }))
on('GET', '/api/sampling/draws/{d}', ({ params }) => drawView(draws.get(params[0]) ?? refuse(404, 'PLT-007', '没有这次抽取。')))
on('POST', '/api/sampling/draws/{d}/{step}', async ({ me, params, body }) => {
  const d = draws.get(params[0])
  const mine = d.contributors.find((c) => c.by === me.username)
  if (params[1] === 'commitments') mine.commitment = body.commitment
  if (params[1] === 'freeze') await freeze(d)
  if (params[1] === 'reveals') {
    if ((await commitment(me.username, body.value, webDigest)) !== mine.commitment) refuse(422, 'SMP-009', '与承诺不一致。')
    mine.value = body.value
    await seeded(d)
  }
  if (params[1] === 'public-values') {
    d.contributors.find((c) => c.kind === 'PUBLIC').value = body.value
    await seeded(d)
  }
  if (params[1] === 'draw') Object.assign(d, { state: 'DRAWN', secret: d.bundle.secret, result: d.bundle.result, teams: d.bundle.teams, strata: d.strata.map((s) => ({ ...s, drawn: d.bundle.result.find((r) => r.stratum === s.stratum).drawn.length })) })
  if (params[1] === 'publish') publish(d)
  if (params[1] === 'void') Object.assign(d, { state: 'VOID', voidReason: body.reason })
  d.version += 1
  return drawView(d)
})
on('GET', '/public/sampling/draws', () => ({ content: [...draws.values()].filter((d) => d.frozenAt).map(drawView).reverse() }))
on('GET', '/public/sampling/draws/{d}', ({ params }) => drawView(draws.get(params[0]) ?? refuse(404, 'PLT-007', '没有这次抽取。')))
on('GET', '/public/sampling/draws/{d}/bundle', ({ params }) => draws.get(params[0]).bundle)
on('GET', '/api/inspection/tasks', ({ me, q }) => {
  const all = [...tasks.values()].filter((t) => (q.get('mine') ? t.officers.some((o) => o.officerId === me.officer) : sees(me, t.brigade, t.uscc)) && (!q.get('state') || t.state === q.get('state')) && (!q.get('uscc') || t.uscc === q.get('uscc')))
  return page(all.map(({ items: _, sheet, ...t }) => t), q)
})
const taskView = (t) => ({ ...t, eligibility: { verdict: judge(agencies.get(t.uscc)).verdict, conditions: judge(agencies.get(t.uscc)).conditions } })
on('GET', '/api/inspection/tasks/{t}', ({ params }) => taskView(tasks.get(params[0]) ?? refuse(404, 'PLT-007', '没有这项任务。')))
on('PUT', '/api/inspection/tasks/{t}/sheet', ({ params, body, headers }) => {
  const t = tasks.get(params[0])
  current(t.version, headers)
  Object.assign(t, { version: t.version + 1, state: 'IN_PROGRESS', updatedAt: now(), sheet: { ...t.sheet, answers: body.answers } })
  return taskView(t)
})
on('POST', '/api/inspection/tasks/{t}/signatures', ({ me, params, body }) => {
  const t = tasks.get(params[0])
  t.sheet.signatures.push({ officerId: me.officer, at: now() })
  Object.assign(t.sheet, { agencyAcknowledgement: body.agencyAcknowledgement, refusalReason: body.refusalReason })
  t.state = t.sheet.signatures.length === t.officers.length ? 'SIGNED' : 'SIGNING'
  t.version += 1
  if (t.state === 'SIGNED') {
    tell(t.uscc, 'inspection.sheet-signed.v1', '检查表已签字', '', me.name, `/desk/tasks/${t.taskId}`)
    signed(t)
  }
  return taskView(t)
})
on('PUT', '/api/inspection/evidence/{h}', ({ params, raw }) => {
  if (createHash('sha256').update(raw).digest('hex') !== params[0]) refuse(422, 'INS-011', '照片与哈希不符。')
  photos.set(params[0], raw)
  return [201, {}]
})
on('GET', '/api/inspection/evidence/{h}', ({ params }) => photos.get(params[0]))
const ofTeam = (me, x) => tasks.get(x.taskId)?.officers.some((o) => o.officerId === me.officer)
const mine = (list) => ({ me, q }) => page(list.filter((x) => (sees(me, x.brigade, x.uscc) || ofTeam(me, x)) && (!q.get('uscc') || x.uscc === q.get('uscc')) && (!q.get('taskId') || x.taskId === q.get('taskId'))), q)
on('GET', '/api/inspection/orders', mine(orders))
on('GET', '/api/inspection/cases', mine(cases))
on('GET', '/api/notification/channels', () => ({ content: [{ channel: 'PORTAL', state: 'UP', open: 0, needsPerson: 0, done: notices.size }, { channel: 'WECHAT', state: 'UP', open: 0, needsPerson: 0, done: notices.size }] }))
on('GET', '/api/notification/notices', ({ me, q }) => page([...notices.values()].filter((n) => sees(me, n.brigade, n.uscc) && (!q.get('state') || n.state === q.get('state')) && (!q.get('uscc') || n.uscc === q.get('uscc'))).map((n) => ({ ...n, caseNumber: n.source.number, filedOn: TODAY })), q, { state: tally([...notices.values()], (n) => n.state) }))
const notice = (id) => notices.get(id) ?? refuse(404, 'PLT-007', '没有这份公告。')
on('GET', '/api/notification/notices/{n}', ({ params }) => notice(params[0]))
on('PUT', '/api/notification/notices/{n}', ({ params, body, headers }) => {
  const n = notice(params[0])
  current(n.version, headers)
  return Object.assign(n, body, { version: n.version + 1 })
})
on('POST', '/api/notification/notices/{n}/{step}', ({ me, params, body }) => {
  const n = notice(params[0])
  const note = (act, text) => n.history.push({ at: now(), act, by: me.username, note: text })
  const returned = () => Object.assign(n, { state: 'DRAFT' })
  if (params[1] === 'submission') { note('SUBMITTED'); Object.assign(n, { state: 'SUBMITTED', author: me.username }) }
  if (params[1] === 'review') { note(body.decision === 'PASS' ? 'PASSED' : 'RETURNED', body.reason); body.decision === 'PASS' ? Object.assign(n, { state: 'REVIEWED', reviewer: me.username, basis: body.basis, basisReference: body.basisReference }) : returned() }
  if (params[1] === 'approval') {
    note(body.decision === 'APPROVE' ? 'APPROVED' : 'RETURNED', body.reason)
    if (body.decision === 'RETURN') returned()
    else {
      Object.assign(n, { state: 'PUBLISHING', approver: me.username, deliveries: [{ channel: 'PORTAL', state: 'WORKING', attempts: 1 }, { channel: 'WECHAT', state: 'WAITING', attempts: 0 }] })
      setTimeout(() => {
        Object.assign(n, { state: 'PUBLISHED', publishedOn: TODAY, version: n.version + 1, deliveries: [{ channel: 'PORTAL', state: 'DONE', url: `/open/notices/${n.noticeId}`, attempts: 1 }, { channel: 'WECHAT', state: 'DONE', url: '/open/notices', attempts: 2 }] })
        tell(n.uscc, 'notification.notice-published.v1', '曝光公告已发布', '门户、微信公众号', '系统', `/desk/notices/${n.noticeId}`)
      }, 1500)
    }
  }
  if (params[1] === 'withdrawal') { note('WITHDRAWAL_ORDERED', body.reason); Object.assign(n, { state: 'WITHDRAWN', withdrawalReason: body.reason, deliveries: n.deliveries.map((x) => ({ ...x, state: 'REMOVED' })) }) }
  n.version += 1
  return n
})
const open = (n) => ({ noticeId: n.noticeId, title: n.title, body: n.body, agencyName: n.agencyName, uscc: n.uscc, publishedOn: n.publishedOn })
on('GET', '/public/notification/notices', ({ q }) => page([...notices.values()].filter((n) => n.state === 'PUBLISHED').map(open), q))
on('GET', '/public/notification/notices/{n}', ({ params }) => {
  const n = notice(params[0])
  if (n.state === 'WITHDRAWN') refuse(410, 'NTF-010', `本公告已于${TODAY}撤回，理由：${n.withdrawalReason}`)
  return n.state === 'PUBLISHED' ? open(n) : refuse(404, 'PLT-007', '没有这份公告。')
})
const shown = (a) => { const { updatedAt, registered, ...r } = row(a); return r }
on('GET', '/public/registry/agencies', ({ q }) => page([...agencies.values()].filter((a) => a.name.includes(q.get('q') ?? '') || a.uscc === q.get('q')).map(shown), q))
on('GET', '/public/registry/agencies/{u}', ({ params }) => shown(agencies.get(params[0]) ?? refuse(404, 'PLT-007', '没有查到这家机构。')))
ownRoutes({ on, refuse, need, current, page, tally, sees, agencies, row, judge, tell, now, TODAY })
on('GET', '/public/clock', () => ({ now: now(), today: TODAY }))
on('GET', '/api/{s}/operations/balance', ({ params: [s] }) => ({ published: s === 'registry' ? { 'registry.agency-registered.v1': 46 } : s === 'sampling' ? { 'sampling.teams-assigned.v1': 3 } : {}, pending: s === 'sampling' ? 1 : 0, consumers: s === 'inspection' ? [{ consumer: 'tasks', source: 'sampling', applied: 2, passed: 0, dead: dead.length }] : s === 'sampling' ? [{ consumer: 'frame', source: 'registry', applied: 40, passed: 6, dead: 0 }] : [] }))
on('GET', '/api/{s}/operations/dead-letters', ({ params: [s] }) => (s === 'inspection' ? dead : []))
on('POST', '/api/{s}/operations/dead-letters/{d}/{a}', ({ params }) => { dead.splice(dead.findIndex((x) => x.id === params[1]), 1); return {} })
on('GET', '/auth/me', ({ me }) => me)
on('POST', '/auth/logout', ({ sid }) => { sessions.delete(sid); return [204] })
on('POST', '/auth/password', ({ body }) => { changed.add(body.username); return [204] })
on('POST', '/auth/login', ({ body }) => {
  const account = accounts.get(body.username)
  const wrong = failures.get(body.username) ?? 0
  if (wrong >= 4) refuse(401, 'GWY-002', '账号已锁定。', [], { 'Retry-After': '900' })
  if (!account || (body.password !== 'password' && !changed.has(body.username))) {
    failures.set(body.username, wrong + 1)
    refuse(401, 'GWY-001', '账号或密码不正确。')
  }
  failures.delete(body.username)
  if (body.username === 'xiehui' && !changed.has('xiehui')) refuse(401, 'GWY-003', '首次登录须修改密码。')
  const sid = randomUUID()
  sessions.set(sid, account)
  return [200, account, { 'Set-Cookie': `SID=${sid}; HttpOnly; SameSite=Strict; Path=/` }]
})

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' }
const CSP = "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'"
function file(path, response) {
  if (path === '/') return response.writeHead(302, { Location: '/desk/' }).end()
  const at = join(root, 'dist', path)
  const prefix = /^\/(desk|open|sheet)(\/|$)/.exec(path)?.[1]
  const found = existsSync(at) && statSync(at).isFile() ? at : prefix && !extname(path) ? join(root, 'dist', prefix, 'index.html') : undefined
  if (!found) return response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream', 'Content-Security-Policy': CSP, 'Cache-Control': 'no-cache' }).end(readFileSync(found))
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost')
  if (!/^\/(api|auth|public)\//.test(url.pathname)) return file(decodeURIComponent(url.pathname), response)
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  const cookies = Object.fromEntries((request.headers.cookie ?? '').split(/;\s*/).map((c) => c.split('=')))
  const cookie = cookies['XSRF-TOKEN'] ? [] : ['XSRF-TOKEN=mock-token; Path=/; SameSite=Strict']
  const answer = (status, body, headers = {}, type = 'application/json') => {
    response.writeHead(status, { 'Content-Type': type, ...headers, 'Set-Cookie': [...cookie, ...[headers['Set-Cookie'] ?? []].flat()] })
    response.end(body === undefined ? undefined : Buffer.isBuffer(body) ? body : JSON.stringify(body))
  }
  try {
    const unsafe = !['GET', 'HEAD'].includes(request.method)
    if (unsafe && request.headers['x-xsrf-token'] !== 'mock-token') refuse(403, 'GWY-005', 'CSRF')
    const me = sessions.get(cookies.SID)
    if (!me && !/^\/(public|auth\/login|auth\/password)/.test(url.pathname)) refuse(401, 'PLT-005', '登录已过期。')
    const key = request.headers['idempotency-key']
    if (request.method === 'POST' && url.pathname.startsWith('/api/') && !key) refuse(400, 'PLT-010', '缺少 Idempotency-Key。')
    if (key && answered.has(key)) return answer(...answered.get(key))
    for (const route of routes) {
      const params = request.method === route.method && route.expression.exec(url.pathname)
      if (!params) continue
      const json = raw.length > 0 && request.headers['content-type']?.includes('json')
      const result = await route.handle({ me, sid: cookies.SID, q: url.searchParams, params: params.slice(1).map(decodeURIComponent), body: json ? JSON.parse(raw) : {}, raw, headers: request.headers })
      const [status, body, headers] = Array.isArray(result) && typeof result[0] === 'number' ? result : [200, result]
      if (key) answered.set(key, [status, body])
      return answer(status, body, headers, Buffer.isBuffer(body) ? 'image/jpeg' : 'application/json')
    }
    refuse(404, 'PLT-003', '没有这个地址。')
  } catch (error) {
    if (!(error instanceof Refused)) console.error(error)
    const { status = 500, code = 'PLT-017', detail = '内部错误', errors = [], headers = {} } = error
    answer(status, { type: 'about:blank', title: code, status, detail, code, errors }, headers, 'application/problem+json')
  }
})
server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/desk/`))
