// The invented platform's declarations, commitments and association, for tools/mock.mjs.
import { randomUUID } from 'node:crypto'

const CALL = { campaign: 'NJ-2022-FTSA', title: '2022年全市消防技术服务机构专项检查', issuedOn: '2022-02-22', interimOn: '2022-02-24', endsOn: '2022-02-28', source: '内消〔2022〕39号', clauses: ['C-03'] }
const check = (code, group, text, basis, kinds = []) => ({ code, group, text, basis, kinds, source: CALL.source })
const CHECKS = [
  check('ELG-01', 'ELG', '取得企业法人资格', '第五条第（一）项'), check('ELG-02', 'ELG', '工作场所建筑面积不少于规定', '第五条第（二）项'), check('ELG-03', 'ELG', '设备配备符合规定', '第五条第（三）项'),
  check('ELG-04', 'ELG', '注册消防工程师数量和级别符合规定', '第五条第（四）项'), check('ELG-05', 'ELG', '消防设施操作员数量和等级符合规定', '第五条第（五）项', ['MAINT_TEST']), check('ELG-06', 'ELG', '建立质量管理体系', '第五条第（六）项'),
  check('PRQ-A2a', 'PRQ', '没有出具虚假文件', '第十八条'), check('PRQ-B2a', 'PRQ', '与委托人签订书面合同', '第十三条'), check('PRQ-B5b', 'PRQ', '在经营场所公示规定的内容', '第十六条'), check('PRQ-C1', 'PRQ', '建立并保管服务档案', '第十五条'),
]
const TEMPLATE = {
  version: 1, effectiveFrom: '2022-02-22', title: '社会消防技术服务机构从业承诺书', preamble: '本机构从事社会消防技术服务活动，郑重承诺：', source: '《社会消防技术服务管理规定》（应急管理部令第7号）', covers: ['ELG-01', 'ELG-02', 'ELG-03', 'ELG-04', 'ELG-05', 'ELG-06'], current: true,
  points: ['本机构的名称、统一社会信用代码、地址和服务类别真实有效。', '具备规定的从业条件并持续保持。', '申报的数据真实、完整，随时更新。', '从业人员由本机构聘用，不出借、出租证书和印章。', '签订书面合同，不转包、分包，明确项目负责人。', '到现场按标准服务，如实记录，不出具虚假、失实文件。', '结论文件签名、盖章，通过平台出具。', '服务档案保管六年，按规定公示。', '保护委托人的秘密和个人信息。', '接受检查、投诉，同意公开本承诺书和检查结果。', '违反承诺的，接受责令改正、处罚、信用记录和公示。'],
}

export function ownRoutes({ on, refuse, need, current, page, tally, sees, agencies, row, judge, tell, now, TODAY }) {
  const filed = new Map()
  const letters = new Map()
  const code = { association: 'XH-511000', name: '内江市消防技术服务行业协会（示范）', published: [], version: 0 }
  const texts = { name: 'name', premisesArea: 'premisesArea', qualitySystem: 'qualitySystem', technicalLead: 'technicalLead' }
  const registered = (a) => ({
    name: a.name, legalRep: '示例负责人', registeredAddress: '内江市示例路 1 号', practiceAddress: '内江市示例路 1 号', businessScope: '消防技术服务', foundedOn: '2018-04-02', kinds: a.kinds,
    premisesArea: a.premisesArea, tenure: 'LEASED', technicalLead: a.technicalLead, qualitySystem: a.qualitySystem, processControl: a.processControl, qualityDocuments: [{ title: '质量手册', present: true }, { title: '程序文件', present: false }],
    engineers: a.engineers.map((e, i) => ({ ...e, name: `工程师 ${i + 1}` })), operators: a.operators.map((o, i) => ({ ...o, rank: Number(o.rank), direction: 'MAINTENANCE', name: `操作员 ${i + 1}` })),
    equipment: [{ itemCode: '声级计', quantity: 1, brand: '示例', model: 'S-1', serialNo: 'SN-1001', calibrationDueOn: '2022-09-30' }],
    projects: [{ contractNo: 'HT-2022-01', client: '内江示例商业综合体', kind: 'MAINTENANCE', from: '2022-01-01', to: '2022-12-31', area: 52000 }], selfCheck: [], attachments: [],
  })
  const brigadeName = (a) => row(a).brigadeName
  const view = (d, me) => {
    const a = agencies.get(d.uscc)
    const officer = !me?.agency
    return { ...d, name: a.name, brigade: a.brigade, brigadeName: brigadeName(a), actions: d.state === 'SUBMITTED' ? (officer ? ['RETURN', 'ACCEPT'] : []) : d.state === 'ACCEPTED' ? [] : officer ? [] : ['SAVE', 'SUBMIT'] }
  }
  const differences = (d) => {
    const was = registered(agencies.get(d.uscc))
    const found = Object.keys(texts).filter((k) => String(was[k] ?? '') !== String(d.content[k] ?? '')).map((field) => ({ path: field, section: field === 'premisesArea' ? 'PREMISES' : 'IDENTITY', field, kind: 'CHANGED', register: String(was[field] ?? ''), declared: String(d.content[field] ?? ''), takeable: true }))
    for (const [section, id] of [['engineers', 'registrationNo'], ['operators', 'certificateNo'], ['equipment', 'serialNo'], ['projects', 'contractNo']]) {
      const before = new Map(was[section].map((one) => [one[id], one]))
      for (const one of d.content[section] ?? []) {
        const old = before.get(one[id])
        if (!old) found.push({ path: `${section}[${one[id]}]`, section: section.toUpperCase(), field: id, kind: 'ADDED', declared: String(one[id] ?? ''), takeable: section !== 'projects' })
        else for (const f of Object.keys(old)) if (String(old[f] ?? '') !== String(one[f] ?? '')) found.push({ path: `${section}[${one[id]}].${f}`, section: section.toUpperCase(), field: f, kind: 'CHANGED', register: String(old[f] ?? ''), declared: String(one[f] ?? ''), takeable: true })
        before.delete(one[id])
      }
      for (const [key] of before) found.push({ path: `${section}[${key}]`, section: section.toUpperCase(), field: id, kind: 'MISSING', register: key, takeable: false })
    }
    return found
  }
  const mine = (id, me) => {
    const d = filed.get(id)
    return d && sees(me, agencies.get(d.uscc).brigade, d.uscc) ? d : refuse(404, 'PLT-007', '没有这份申报。')
  }
  on('GET', '/api/registry/reference/declaration-calls', () => [CALL])
  on('GET', '/api/registry/reference/self-check-items', () => CHECKS)
  on('GET', '/api/registry/reference/commitment-templates', () => [TEMPLATE])
  on('POST', '/api/registry/declarations', ({ me }) => {
    need(me, 'AGENCY')
    const old = [...filed.values()].find((d) => d.uscc === me.agency)
    if (old) return [200, view(old, me)]
    const d = { id: `DC-${me.agency}`, campaign: CALL.campaign, uscc: me.agency, state: 'DRAFT', round: 0, version: 1, content: registered(agencies.get(me.agency)), updatedAt: now() }
    filed.set(d.id, d)
    return [201, view(d, me)]
  })
  on('GET', '/api/registry/declarations', ({ me, q }) => {
    const all = [...filed.values()].filter((d) => sees(me, agencies.get(d.uscc).brigade, d.uscc) && (me.agency || d.round > 0)).map((d) => view(d, me))
    const rows = all.filter((d) => ['brigade', 'state', 'mark'].every((n) => !q.get(n) || d[n] === q.get(n)))
    return page(rows, q, { state: tally(all, (d) => d.state), brigade: tally(all, (d) => d.brigade) })
  })
  on('GET', '/api/registry/declarations/missing', ({ me, q }) => {
    const due = [...agencies.values()].filter((a) => sees(me, a.brigade, a.uscc) && (!q.get('brigade') || a.brigade === q.get('brigade')))
    const brigades = [...new Set(due.map((a) => a.brigade))].sort().map((brigade) => {
      const here = due.filter((a) => a.brigade === brigade)
      const state = (a) => filed.get(`DC-${a.uscc}`)?.state
      const done = (a) => ['SUBMITTED', 'ACCEPTED'].includes(state(a))
      return { brigade, brigadeName: brigadeName(here[0]), required: here.length, filed: here.filter(done).length, accepted: here.filter((a) => state(a) === 'ACCEPTED').length, late: here.filter(done).length, missing: here.filter((a) => !done(a)).map((a) => ({ uscc: a.uscc, name: a.name, duty: a.entries.nationalSystem ? 'REGISTERED' : 'PRACTISING', state: state(a) })) }
    })
    return { campaign: CALL.campaign, interimOn: CALL.interimOn, endsOn: CALL.endsOn, today: TODAY, brigades }
  })
  on('GET', '/api/registry/filings', ({ me }) => {
    const seen = [...agencies.values()].filter((a) => sees(me, a.brigade, a.uscc))
    const brigades = [...new Set(seen.map((a) => a.brigade))].sort().map((brigade) => {
      const here = seen.filter((a) => a.brigade === brigade)
      const has = (...states) => here.filter((a) => states.includes(filed.get(`DC-${a.uscc}`)?.state)).length
      const holds = (state) => here.filter((a) => (letters.get(a.uscc)?.state ?? 'NONE') === state).length
      return { brigade, brigadeName: brigadeName(here[0]), agencies: here.length, due: here.length, filed: has('SUBMITTED', 'ACCEPTED'), notFiled: has(undefined, 'DRAFT'), returned: has('RETURNED'), signed: holds('SIGNED'), refused: holds('REFUSED'), breached: holds('BREACHED'), unsigned: holds('NONE'), lapsing7: 0, lapsing30: 1, lapsing90: 2 }
    })
    return { campaign: CALL.campaign, brigades }
  })
  on('GET', '/api/registry/declarations/{d}/rounds', ({ me, params }) => ({ content: Array.from({ length: mine(params[0], me).round }, (_, i) => ({ round: mine(params[0], me).round - i, receivedAt: now(), changes: [] })) }))
  const papers = new Map()
  on('GET', '/api/registry/agencies/{uscc}/attachments', ({ params }) => ({ content: [...papers.values()].filter((one) => one.uscc === params[0]) }))
  on('POST', '/api/registry/agencies/{uscc}/attachments', ({ me, params, q }) => {
    const one = { attachmentId: `AT-${randomUUID().slice(0, 16)}`, uscc: params[0], kind: q.get('kind'), note: q.get('note') ?? undefined, fileName: q.get('fileName'), mediaType: 'application/pdf', bytes: 421_300, sha256: randomUUID().replaceAll('-', '').repeat(2), addedOn: TODAY, broughtBy: me.agency ? 'AGENCY' : 'OFFICER', version: 1, updatedAt: now() }
    papers.set(one.attachmentId, one)
    return [201, one]
  })
  on('POST', '/api/registry/attachments/{id}/withdrawal', ({ params }) => {
    papers.delete(params[0])
    return [204, undefined]
  })
  on('GET', '/api/registry/declarations/{d}', ({ me, params }) => view(mine(params[0], me), me))
  on('GET', '/api/registry/declarations/{d}/differences', ({ me, params }) => ({ content: differences(mine(params[0], me)), asOf: TODAY }))
  on('PUT', '/api/registry/declarations/{d}', ({ me, params, body, headers }) => {
    const d = mine(params[0], me)
    current(d.version, headers)
    if (!['DRAFT', 'RETURNED'].includes(d.state)) refuse(409, 'REG-101', '申报已提交，不能修改。')
    Object.assign(d, { content: body, version: d.version + 1, updatedAt: now() })
    return view(d, me)
  })
  on('POST', '/api/registry/declarations/{d}/{step}', ({ me, params, body }) => {
    const d = mine(params[0], me)
    const a = agencies.get(d.uscc)
    if (params[1] === 'submit') {
      const errors = CHECKS.filter((item) => !d.content.selfCheck.some((one) => one.item === item.code)).map((item) => ({ field: `selfCheck[${item.code}]`, code: 'REG-102', message: '请回答这一项。' }))
      if (errors.length > 0) refuse(422, 'REG-102', '申报尚未填写完整。', errors)
      const round = d.round + 1
      Object.assign(d, { state: 'SUBMITTED', round, mark: 'LATE', submittedAt: now(), receiptNo: `内消申〔2022〕第 ${String(filed.size).padStart(4, '0')} 号`, returned: null })
      d.receipt = { no: d.receiptNo, receivedAt: d.submittedAt, round, mark: d.mark }
      tell(d.uscc, 'registry.declaration-submitted.v1', '提交自查申报', d.receiptNo, me.name)
    }
    if (params[1] === 'return') { Object.assign(d, { state: 'RETURNED', returned: { reasons: body.reasons, at: now(), by: me.name } }); tell(d.uscc, 'registry.declaration-returned.v1', '自查申报退回', '', me.name) }
    if (params[1] === 'accept') {
      Object.assign(d, { state: 'ACCEPTED', accepted: { at: now(), by: me.name, takenOver: body.takeOver } })
      if (body.takeOver.includes('premisesArea')) a.premisesArea = d.content.premisesArea
      tell(d.uscc, 'registry.declaration-accepted.v1', '自查申报接收', '', me.name)
    }
    d.version += 1
    return view(d, me)
  })
  const letter = (uscc) => {
    const a = agencies.get(uscc) ?? refuse(404, 'PLT-007', '没有这家机构。')
    const l = letters.get(uscc) ?? { state: 'NONE', letter: 0, version: 0 }
    return { uscc, name: a.name, brigade: a.brigade, brigadeName: brigadeName(a), conditions: [], earlier: [], currentTemplate: 1, actions: l.state === 'SIGNED' ? [] : ['SIGN', ...(l.state === 'NONE' ? ['REFUSE'] : [])], ...l }
  }
  on('GET', '/api/registry/commitments', ({ me, q }) => {
    const all = [...letters.keys()].filter((u) => sees(me, agencies.get(u).brigade, u)).map(letter).map((l) => ({ ...l, on: l.signedAt ? TODAY : l.refusedOn }))
    return page(all.filter((l) => ['brigade', 'state'].every((n) => !q.get(n) || l[n] === q.get(n))), q, { state: tally(all, (l) => l.state) })
  })
  on('GET', '/api/registry/commitments/{u}', ({ me, params }) => (sees(me, agencies.get(params[0])?.brigade, params[0]) ? letter(params[0]) : refuse(404, 'PLT-007', '没有这家机构。')))
  on('POST', '/api/registry/commitments/{u}/{step}', ({ me, params: [uscc, step], body }) => {
    const old = letters.get(uscc)
    const failed = judge(agencies.get(uscc)).conditions.filter((c) => c.result === 'FAIL')
    if (step === 'refuse') letters.set(uscc, { state: 'REFUSED', letter: (old?.letter ?? 0) + 1, reason: body.reason, refusedOn: TODAY, version: 1 })
    else letters.set(uscc, { state: failed.length > 0 && old?.state === 'REFUSED' ? 'BREACHED' : 'SIGNED', letter: (old?.letter ?? 0) + 1, template: 1, signatory: body.signatory, signedAt: now(), version: 1, ...(failed.length > 0 && old?.state === 'REFUSED' ? { breachedOn: TODAY, conditions: failed.map(({ code: c, name }) => ({ code: c, name })) } : {}) })
    tell(uscc, step === 'sign' ? 'registry.commitment-signed.v1' : 'registry.commitment-refused.v1', step === 'sign' ? '签署从业承诺' : '拒绝从业承诺', body.reason ?? '', me.name)
    return letter(uscc)
  })
  const people = (a) => [...a.engineers.map((e, i) => ({ id: e.registrationNo, name: `工程师 ${i + 1}`, engineer: { ...e, issuingProvince: '51' }, operators: [] })), ...a.operators.map((o, i) => ({ id: o.certificateNo, name: `操作员 ${i + 1}`, operators: [{ ...o, rank: Number(o.rank) }] }))]
    .map(({ id, ...p }, i) => ({ practitionerId: `PR-${id}`, version: 1, ...p, contested: i === 2, engagements: [{ engagementId: `E-${id}`, uscc: a.uscc, agencyName: a.name, brigade: a.brigade, role: p.engineer ? 'ENGINEER' : 'OPERATOR', contractFrom: '2020-05-01', insuranceMonth: '2022-02', active: true, contestedWith: i === 2 ? [{ uscc: [...agencies.keys()][7], agencyName: [...agencies.values()][7].name, from: '2022-01-10' }] : [], ...(a.ended?.[id] ?? {}) }], warnings: [] }))
  on('GET', '/api/registry/agencies/{u}/people', ({ params }) => ({ uscc: params[0], asOf: TODAY, content: people(agencies.get(params[0])) }))
  on('POST', '/api/registry/practitioners', ({ body }) => {
    const a = agencies.get(body.engagement.uscc)
    if (body.engineer) a.engineers.push(body.engineer)
    else a.operators.push(body.operators[0])
    return [201, people(a).at(-1)]
  })
  on('PUT', '/api/registry/practitioners/{p}/engagements/{e}', ({ me, params, body }) => {
    const a = agencies.get(me.agency)
    a.ended = { ...a.ended, [params[0].slice(3)]: { contractTo: body.contractTo, active: body.contractTo >= TODAY && false } }
    return people(a).find((p) => p.practitionerId === params[0])
  })
  on('GET', '/api/registry/warnings', ({ me, q }) => page([{ uscc: me.agency ?? '', kind: 'OPERATOR', ref: 'CZY-003-1', name: '操作员 1', lapsesOn: '2022-03-12', daysLeft: 5, threshold: 7 }, { uscc: me.agency ?? '', kind: 'CALIBRATION', ref: 'SN-1001', lapsesOn: '2022-04-30', daysLeft: 54, threshold: 90 }], q))
  on('GET', '/api/registry/equipment', ({ q }) => page([{ equipmentId: 'EQ-1', itemCode: '声级计', brand: '示例', model: 'S-1', serialNo: 'SN-1001', calibration: 'VALID', calibrationDueOn: '2022-09-30', ownership: 'OWNED', heldFrom: '2019-01-02', sharedWith: [] }], q))
  on('GET', '/api/registry/projects', ({ q }) => page([{ projectId: 'PJ-1', unitName: '内江示例商业综合体 01', brigadeName: '市中区大队', kind: 'MAINTENANCE', contractNo: 'HT-2022-01', from: '2022-01-01', to: '2022-12-31', active: true, documents: [] }], q))
  const members = () => [...agencies.values()].slice(0, 24).map((a, i) => {
    const l = letters.get(a.uscc)
    return { uscc: a.uscc, name: a.name, brigade: a.brigade, brigadeName: brigadeName(a), kinds: a.kinds, declaration: filed.get(`DC-${a.uscc}`)?.state ?? 'NONE', submittedOn: filed.get(`DC-${a.uscc}`)?.submittedAt?.slice(0, 10), mark: filed.get(`DC-${a.uscc}`)?.mark, commitment: l?.state === 'BREACHED' ? 'RENEW' : (l?.state ?? 'NONE'), committedOn: l?.signedAt?.slice(0, 10), warnings: { d7: i % 9 === 0 ? 1 : 0, d30: i % 5 === 0 ? 2 : i % 9 === 0 ? 1 : 0, d90: i % 5 === 0 ? 4 : i % 9 === 0 ? 1 : 0 } }
  })
  on('GET', '/api/registry/association', ({ me }) => { need(me, 'ASSOCIATION'); return { id: code.association, name: code.name } })
  on('GET', '/api/registry/association/members', ({ me, q }) => {
    need(me, 'ASSOCIATION')
    const of = { declared: (m) => String(['SUBMITTED', 'ACCEPTED'].includes(m.declaration)), committed: (m) => String(m.commitment === 'SIGNED'), warned: (m) => String(m.warnings.d90 > 0) }
    const all = members().filter((m) => m.name.includes(q.get('q') ?? '') || m.uscc === q.get('q'))
    const rows = all.filter((m) => Object.entries(of).every(([name, read]) => !q.get(name) || read(m) === q.get(name)))
    return page(rows, q, Object.fromEntries(Object.entries(of).map(([name, read]) => [name, tally(all, read)])))
  })
  on('GET', '/api/registry/association/code-of-conduct', () => code)
  on('PUT', '/api/registry/association/code-of-conduct', ({ body, headers }) => { current(code.version, headers); return Object.assign(code, { draft: { ...body, savedAt: now() }, version: code.version + 1 }) })
  on('POST', '/api/registry/association/code-of-conduct/publication', () => {
    if (!code.draft) refuse(409, 'REG-120', '没有可发布的内容。')
    code.published.push({ version: code.published.length + 1, title: code.draft.title, text: code.draft.text, publishedAt: now() })
    return Object.assign(code, { draft: null, version: code.version + 1 })
  })
  const newest = () => code.published.at(-1)
  const shown = () => ({ association: code.association, name: code.name, version: newest().version, title: newest().title, publishedOn: TODAY })
  on('GET', '/public/registry/code-of-conduct', () => ({ content: newest() ? [shown()] : [] }))
  on('GET', '/public/registry/code-of-conduct/{a}', () => (newest() ? { ...shown(), text: newest().text } : refuse(404, 'PLT-007', '没有公布的自律公约。')))
  on('GET', '/public/registry/commitments/{u}', ({ params }) => {
    const l = letter(params[0])
    if (!['SIGNED', 'BREACHED'].includes(l.state)) refuse(404, 'PLT-007', '没有公开的承诺书。')
    return { uscc: l.uscc, name: l.name, kinds: agencies.get(l.uscc).kinds, brigadeName: l.brigadeName, state: l.state, template: 1, title: TEMPLATE.title, preamble: TEMPLATE.preamble, points: TEMPLATE.points, signedOn: TODAY, breachedOn: l.breachedOn, conditions: l.conditions, id: randomUUID() }
  })
}
