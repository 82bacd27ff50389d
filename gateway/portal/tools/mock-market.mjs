// The cross-check with the market register for the development server; invented, nothing of it is real.
import { agencies, usccOf } from './mock-data.mjs'

const now = () => new Date().toISOString()
const AT = '2022-03-07T01:30:00Z'
const list = [...agencies.values()]
const STRONG = '消防技术服务；消防设施维护保养检测；办公用品销售；消防器材销售（依法须经批准的项目，经相关部门批准后方可开展经营活动）。'
const hitsOf = (text) => [['消防技术服务', 'SERVICE'], ['消防设施维护保养检测', 'SERVICE'], ['消防器材销售', 'NOT_SERVICE']].flatMap(([phrase, kind]) => (text.includes(phrase) ? [{ phrase, kind, from: text.indexOf(phrase), to: text.indexOf(phrase) + phrase.length }] : []))
const scopeOf = (text) => ({ strength: text.includes('消防技术服务') ? 'STRONG' : 'NONE', hits: hitsOf(text), dictionary: '2022-01' })

const pairs = Array.from({ length: 64 }, (_, i) => {
  const a = list[i % list.length]
  const other = a.name.replace('有限公司', i % 3 === 0 ? '有限责任公司' : '有限公司').replace(/^内江/, i % 4 === 1 ? '四川省内江市' : '内江').replace('安泰', i % 2 ? '安秦' : '安泰').replace('检测', i % 5 === 2 ? '（检验）' : '检测')
  const parts = [['NAME_BRAND', i % 2 ? 380 : 450, 450, i % 2 ? 'LIKE' : 'EQUAL', i % 2 ? '一字之差' : undefined], ['NAME_INDUSTRY', i % 5 === 2 ? 90 : 180, 180, i % 5 === 2 ? 'LIKE' : 'EQUAL'], ['NAME_REGION', 60, 60, 'EQUAL'], ['NAME_FORM', i % 3 ? 40 : 30, 40, i % 3 ? 'EQUAL' : 'LIKE'], ['DIVISION', i % 6 ? 90 : 0, 90, i % 6 ? 'EQUAL' : 'DIFFERENT'], ['ADDRESS', 60, 120, 'LIKE'], ['LEGAL_REP', 0, 60, 'MISSING']]
  const contributions = parts.map(([field, points, most, verdict, note]) => ({ field, points, most, verdict, note, left: '', right: '' }))
  return {
    id: `PA-${i + 1}`, version: 1, state: 'OPEN', brigade: a.brigade,
    agency: { uscc: a.uscc, name: a.name, subjectType: a.subjectType, division: '511002', address: `内江市市中区示例路${i + 1}号`, legalRepMasked: '陈**', kinds: a.kinds },
    market: { id: `ME-${i + 1}`, sourceId: `5110${100000 + i}`, uscc: usccOf(700 + i), name: other, formerNames: i % 7 ? [] : ['内江旧名消防服务部'], subjectType: '有限责任公司(自然人投资或控股)', status: 'ACTIVE', division: i % 6 ? '511002' : '511011', domicile: `四川省内江市市中区示例路${i + 1}号2栋`, legalRepMasked: '', scopeText: STRONG, establishedOn: '2019-06-03' },
    score: contributions.reduce((n, c) => n + c.points, 0), sameThreshold: 900, tier: i % 2 ? 'T4' : 'T3', contributions,
    warnings: i % 2 ? [{ code: 'REG-M12', part: '安秦', message: '字号不同：“安泰”与“安秦”可能是两家。' }] : [], scope: scopeOf(STRONG), ref: { batchId: 'B-1', file: 'SCJG_NJ_MARKET_ENTITY_20220306_001_F.csv', line: 12 + i },
  }
})
const batch = (id, state, more) => ({ id, source: 'EXCHANGE', table: 'MARKET_ENTITY', batch: '20220306-001', mode: 'D', fileName: `SCJG_NJ_MARKET_ENTITY_20220306_${id}.csv`, format: 'CSV', charset: 'GB18030', state, rows: 1284, read: 1284, accepted: 1270, warned: 9, rejected: 5, kept: 61, unchanged: 1100, stale: 3, leads: 18, prev: '20220305-001', periodFrom: '2022-03-06', periodTo: '2022-03-06', sha256: '5d41402abc4b2a76b9719d911017c592ae2b0d7f3c9e1f8a4b6c8d0e2f4a6b8c', bytes: 913422, receivedAt: AT, startedAt: AT, finishedAt: AT, by: 'zhidui', notes: [], ...more })
const batches = [
  batch('B-1', 'DONE'),
  batch('B-2', 'QUARANTINED', { source: 'DROP', accepted: 0, kept: 0, leads: 0, rejected: 210, problem: { code: 'REG-M05', message: '拒收 210 行，占 16.4%，超过 5%；整批没有生效。' } }),
  batch('B-3', 'FAILED', { problem: { code: 'REG-M07', message: '控制文件缺失。' } }),
]
const faults = Array.from({ length: 31 }, (_, i) => ({ line: 14 + i * 9, kind: i % 4 ? 'REJECTED' : 'WARNED', problems: [{ code: 'REG-M21', field: '统一社会信用代码', message: '是科学计数法写出的数字，代码已丢失。' }], raw: `I,5110${i},9.15110E+17,内江示例消防有限公司,1130,有限责任公司,1,存续,陈某,2020-02-30,四川省内江市市中区示例路${i}号` }))
const RULES = ['XC-A', 'XC-B', 'XC-C', 'XC-D', 'XC-E', 'XC-F', 'XC-G', 'XC-H', 'XC-I', 'XC-M']
const leads = Array.from({ length: 47 }, (_, i) => {
  const rule = RULES[i % RULES.length]
  const a = list[i % list.length]
  return {
    id: `LD-${i + 1}`, version: 1, rule, class: 'SCOPE_NOT_PRACTISING', severity: ['WARN', 'INFO', 'S1', 'S2'][i % 4], state: 'DETECTED', subject: rule === 'XC-A' ? { kind: 'MARKET', id: `ME-${i + 1}`, name: a.name.replace('内江', '威远') } : { kind: 'AGENCY', id: a.uscc, name: a.name }, uscc: a.uscc, brigade: a.brigade,
    title: rule === 'XC-A' ? '经营范围含消防技术服务，两个系统均无登记' : '登记名称与市场登记不一致', explanation: `${a.name}的经营范围写有“消防技术服务”，登记状态为存续，但在国家系统和四川平台都没有登记，也没有发现它从业的记录。请核实它是否从业；没有从业的，列入抄告清单。`,
    evidence: [{ kind: 'MARKET_ROW', text: `市场登记：${a.name}，存续，经营范围含“消防技术服务”`, ref: { batchId: 'B-1', file: 'SCJG_NJ_MARKET_ENTITY_20220306_001_F.csv', line: 12 + i }, on: '2022-03-06' }, { kind: 'REGISTER', text: '名录中没有登记系统', link: { type: 'AGENCY', id: a.uscc } }],
    detectedOn: '2022-03-07', lastSeenOn: '2022-03-07', history: [{ at: AT, by: 'system:feed', act: 'DETECTED' }], outputs: [],
  }
})
const referrals = []
const more = []

export function market({ on, page, tally, need, current, refuse }) {
  const at = '/api/registry/market'
  const found = (row) => row ?? refuse(404, 'PLT-007', '没有这条记录，或者它不在您的管辖范围内。')
  const same = (q, name, value) => !q.get(name) || q.get(name) === value
  function run(one) {
    const timer = setInterval(() => {
      if (one.state === 'CANCELLED') return clearInterval(timer)
      if (one.state === 'WAITING') return (one.state = 'READING')
      one.state = 'RUNNING'
      one.read = Math.min(one.rows, one.read + Math.ceil(one.rows / 5))
      const bad = one.read === one.rows ? one.bad.length : 0
      Object.assign(one, { accepted: one.read - bad, rejected: bad, kept: Math.ceil(one.read / 10), leads: 6 })
      if (one.read === one.rows) { Object.assign(one, { state: 'DONE', finishedAt: now() }); clearInterval(timer) }
    }, 500)
  }
  const shown = (b) => b && { ...b, lines: undefined, bad: undefined }
  on('GET', `${at}/batches`, ({ q }) => page(batches.map(shown).filter((b) => same(q, 'state', b.state) && same(q, 'source', b.source)), q))
  on('POST', `${at}/batches`, ({ me, q, raw }) => {
    need(me, 'DETACHMENT_OFFICER', 'DETACHMENT_LEADER', 'MARKET_FEED')
    const one = batch(`B-${batches.length + 1}`, 'WAITING', { source: 'UPLOAD', fileName: q.get('fileName'), rows: null, read: 0, accepted: 0, warned: 0, rejected: 0, kept: 0, unchanged: 0, stale: 0, leads: 0, bytes: raw.length, receivedAt: now(), finishedAt: null })
    batches.unshift(one)
    const lines = raw.toString('utf8').trim().split(/\r?\n/)
    one.bad = lines.flatMap((l, i) => (i > 0 && l.split(',')[4] === '' ? [i + 1] : []))
    one.lines = lines
    one.rows = lines.length - 1
    if (one.bad.length > one.rows / 20) return [202, shown(Object.assign(one, { state: 'QUARANTINED', rejected: one.bad.length, problem: { code: 'REG-M05', message: '拒收的行超过 5%，整批没有生效。' } }))]
    for (const [i, l] of lines.entries()) {
      const [, sourceId, uscc, , name] = l.split(',')
      if (!uscc || !name?.includes('消防')) continue
      const ref = { batchId: one.id, file: one.fileName, line: i + 1 }
      leads.unshift({ ...leads.find((x) => x.rule === 'XC-A'), id: `LD-${sourceId}`, subject: { kind: 'MARKET', id: sourceId, name }, uscc, brigade: '511002', state: 'DETECTED', history: [{ at: now(), by: 'system:feed', act: 'DETECTED' }], outputs: [], evidence: [{ kind: 'MARKET_ROW', text: `${name}，存续`, ref }] })
      more.unshift({ ...pairs[0].market, id: sourceId, sourceId, uscc, name, ref })
    }
    run(one)
    return [202, shown(one)]
  })
  on('GET', `${at}/batches/{id}`, ({ params }) => found(shown(batches.find((b) => b.id === params[0]))))
  on('DELETE', `${at}/batches/{id}`, ({ params }) => Object.assign(found(batches.find((b) => b.id === params[0])), { state: 'CANCELLED' }))
  on('POST', `${at}/batches/{id}/(release|discard)`, ({ params: [id, step] }) => {
    const one = found(batches.find((b) => b.id === id))
    if (step === 'discard') return Object.assign(one, { state: 'DISCARDED' })
    Object.assign(one, { state: 'RUNNING', read: 0, problem: null })
    run(one)
    return one
  })
  on('GET', `${at}/batches/{id}/faults`, ({ params, q }) => page((batches.find((b) => b.id === params[0])?.bad ?? []).map((line) => ({ ...faults[1], line })).concat(batches.find((b) => b.id === params[0])?.bad ? [] : faults).filter((f) => same(q, 'kind', f.kind)), q))
  on('GET', `${at}/batches/{id}/faults.csv`, () => Buffer.from('line,code\n'))
  on('GET', `${at}/batches/{id}/lines/{n}`, ({ params }) => ({ line: Number(params[1]), file: 'SCJG_NJ_MARKET_ENTITY_20220306_001_F.csv', raw: batches.find((b) => b.id === params[0])?.lines?.[params[1] - 1] ?? `I,511002${params[1]},${usccOf(700)},内江示例消防技术服务有限公司,1130,有限责任公司,1,存续,陈某,2019-06-03,四川省内江市市中区示例路1号,"${STRONG}"`, values: { ENTNAME: '内江示例消防技术服务有限公司', UNISCID: usccOf(700), REGSTATE_CN: '存续', OPSCOPE: STRONG } }))
  on('GET', `${at}/health`, () => ({ sources: [
    { source: 'EXCHANGE', state: 'GAP', lastBatch: { id: 'B-1', fileName: 'SCJG_NJ_MARKET_ENTITY_20220306_001_D.csv', receivedAt: AT }, lastRowTime: '2022-03-06T10:00:00', gaps: ['2022-03-01', '2022-03-02', '2022-03-04'], drift: [], quarantined: 0 },
    { source: 'DROP', state: 'DRIFT', lastBatch: { id: 'B-2', fileName: 'SCJG_NJ_20220306.csv', receivedAt: AT }, gaps: [], drift: [{ column: 'OPLOC', change: 'MISSING', since: '2022-03-06' }], quarantined: 1 },
    { source: 'UPLOAD', state: 'OK', gaps: [], drift: [], quarantined: 0 }, { source: 'TOPIC', state: 'NEVER', gaps: [], drift: [], quarantined: 0 },
  ] }))
  on('GET', `${at}/pulls`, () => ({ connected: true, content: [] }))
  on('POST', `${at}/pulls`, () => [202, {}])
  const entities = () => [...more.map((market) => ({ ...pairs[1], market })), ...pairs].map((p, i) => ({ ...p.market, division: p.market.division, formerNumbers: [], legalPerson: 'YES', approvedOn: '2021-11-20', sourceTime: '2022-03-06T10:00:00', scope: p.scope, regAuthority: '内江市市中区市场监督管理局', concerns: ['FIRE_SCOPE', 'FIRE_NAME'], changes: i % 3 ? [] : [{ field: 'name', before: '内江旧名消防服务部', after: p.market.name, on: '2021-11-20' }], ref: p.ref, agency: i % 4 ? null : { uscc: p.agency.uscc, name: p.agency.name } }))
  on('GET', `${at}/entities`, ({ q }) => { const rows = entities().filter((e) => same(q, 'division', e.division) && same(q, 'status', e.status) && same(q, 'scope', e.scope.strength) && e.name.includes(q.get('q') ?? '')); return page(rows, q, { division: tally(rows, (e) => e.division), status: tally(rows, (e) => e.status), scope: tally(rows, (e) => e.scope.strength) }) })
  on('GET', `${at}/entities/{id}`, ({ params }) => found(entities().find((e) => e.id === params[0])))
  const matching = '/api/registry/matching/pairs'
  on('GET', matching, ({ q }) => ({ ...page(pairs.filter((p) => p.state === (q.get('state') ?? 'OPEN') && same(q, 'brigade', p.brigade) && p.agency.name.includes(q.get('q') ?? '')), q, { state: tally(pairs, (p) => p.state) }) }))
  on('GET', `${matching}/{id}`, ({ params }) => found(pairs.find((p) => p.id === params[0])))
  on('POST', `${matching}/{id}/decision`, ({ me, params, body, headers }) => {
    const one = found(pairs.find((p) => p.id === params[0]))
    current(one.version, headers)
    return Object.assign(one, { state: body.decision, version: one.version + 1, decision: { decision: body.decision, by: me.name, at: now(), reason: body.reason } })
  })
  on('POST', `${matching}/{id}/undo`, ({ params }) => { const one = found(pairs.find((p) => p.id === params[0])); return Object.assign(one, { state: 'OPEN', version: one.version + 1, decision: null }) })
  on('GET', '/api/registry/matching/dictionary', () => ({ version: '2022-01', effectiveFrom: '2022-01-01', source: '示例', phrases: [{ text: '消防技术服务', meaning: 'SERVICE', verified: true }, { text: '安全咨询服务', meaning: 'WEAK', verified: false }, { text: '消防器材销售', meaning: 'NOT_SERVICE', verified: true }] }))
  on('POST', '/api/registry/matching/scope-readings', ({ body }) => scopeOf(body.text))
  on('POST', '/api/registry/public-lists', () => [202, {}])
  const lead = '/api/registry/leads'
  const told = (one, act, by, note) => one.history.push({ at: now(), by, act, note })
  on('GET', lead, ({ q }) => { const rows = leads.filter((l) => ['rule', 'state', 'brigade', 'severity'].every((n) => same(q, n, l[n])) && (l.subject.name.includes(q.get('q') ?? '') || l.uscc === q.get('q'))); return page(rows, q, Object.fromEntries(['rule', 'state', 'brigade', 'severity'].map((n) => [n, tally(rows, (l) => l[n])]))) })
  on('POST', `${lead}/runs`, () => [202, { id: 'J-1' }])
  on('POST', `${lead}/(assign|dismiss)`, ({ me, params, body }) => { for (const l of leads.filter((x) => body.ids.includes(x.id))) { l.state = params[0] === 'assign' ? 'ASSIGNED' : 'DISMISSED'; told(l, l.state, me.name, body.reason) } return { done: body.ids.length, refused: [] } })
  on('GET', `${lead}/{id}`, ({ params }) => found(leads.find((l) => l.id === params[0])))
  on('POST', `${lead}/{id}/{step}`, ({ me, params: [id, step], body }) => {
    const one = found(leads.find((l) => l.id === id))
    const state = { assign: 'ASSIGNED', verify: 'VERIFIED', dismiss: 'DISMISSED', finding: 'FINDING' }[step]
    if (step === 'assign') one.assignedTo = { ...body, name: undefined }
    if (state) one.state = state
    else one.outputs.push({ kind: { clearance: 'CLEARANCE', 'out-of-area': 'OUT_OF_AREA', register: 'AGENCY' }[step], id: one.subject.id, at: now() })
    told(one, state ?? 'OUTPUT', me.name, body.note ?? body.reason)
    return one
  })
  const gapRows = (name) => leads.filter((l) => (name === 'MARKET_WITHOUT_FIRE') === (l.rule === 'XC-A') && ['XC-A', 'XC-C', 'XC-I', 'XC-M'].includes(l.rule)).map((l) => ({ leadId: l.id, rule: l.rule, name: l.subject.name, uscc: l.uscc, brigade: l.brigade, severity: l.severity, state: l.state, title: l.title, explanation: l.explanation, detectedOn: l.detectedOn, referral: l.referral }))
  on('GET', '/api/registry/gap-lists/{list}', ({ params, q }) => page(gapRows(params[0]).filter((r) => same(q, 'brigade', r.brigade)), q))
  on('GET', '/api/registry/gap-lists/{list}/export.xlsx', () => Buffer.from('PK'))
  on('GET', '/api/registry/referrals', ({ q }) => page(referrals, q))
  on('POST', '/api/registry/referrals', ({ me, body }) => {
    const rows = body.all ? gapRows(body.list) : gapRows(body.list).filter((r) => body.leadIds.includes(r.leadId))
    const one = { id: `RF-${referrals.length + 1}`, number: `内消抄告〔2022〕第 ${String(referrals.length + 1).padStart(4, '0')} 号`, list: body.list, state: 'SENT', rows: rows.length, note: body.note, sentAt: now(), by: me.name, attempts: 1 }
    for (const r of rows) leads.find((l) => l.id === r.leadId).referral = one.id
    referrals.unshift(one)
    setTimeout(() => Object.assign(one, { state: 'PARTLY_REJECTED', receipt: { no: 'SCJG-HZ-20220307-0001', at: now(), accepted: rows.length - 1, rejected: [{ line: 1, reason: '不在本局管辖范围' }] } }), 3000)
    return [201, one]
  })
  on('GET', '/api/registry/referrals/{id}', ({ params }) => found(referrals.find((r) => r.id === params[0])))
  on('GET', '/api/registry/referrals/{id}/(document|file)', () => Buffer.from('document '.repeat(40)))
}
