// The registers of the development server: people, equipment, projects, units, officers, clean-up, assistance, survey,
// workbooks. Invented, in memory, and only as exact as the screens need.
import { agencies, judge, officers as officerRows, unitName, UNITS, usccOf } from './mock-data.mjs'

const TODAY = '2022-03-07'
const SURNAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']
const codes = [...agencies.keys()]
const nameOf = (uscc) => agencies.get(uscc)?.name
const now = () => `${TODAY}T01:${String(new Date().getUTCMinutes()).padStart(2, '0')}:00Z`
const after = (n) => new Date(Date.parse(TODAY) + n * 86_400_000).toISOString().slice(0, 10)

function store(idName, prefix, first) {
  const rows = new Map()
  const history = new Map()
  const keep = (id, row, actor, reason, before) => {
    const changes = Object.entries(row).filter(([k, v]) => !['version', 'updatedAt', 'source', 'reason'].includes(k) && JSON.stringify(before?.[k]) !== JSON.stringify(v)).map(([field, value]) => ({ field, before: before?.[field] ?? null, after: value }))
    history.set(id, [{ version: row.version, at: now(), effectiveOn: row.effectiveOn ?? TODAY, actor, reason, source: row.source ?? { kind: 'OFFICER', on: TODAY }, changes }, ...(history.get(id) ?? [])])
  }
  const put = (body, actor = 'zhidui') => {
    const id = body[idName] ?? `${prefix}-${rows.size + 1}`
    const before = rows.get(id)
    const { reason, ...rest } = body
    const row = { ...before, ...rest, [idName]: id, version: (before?.version ?? 0) + 1, updatedAt: now() }
    rows.set(id, row)
    keep(id, row, actor, reason, before)
    return row
  }
  for (const one of first) put(one, 'system')
  return { rows, put, versions: (id) => ({ content: history.get(id) ?? [] }), all: () => [...rows.values()] }
}

const expiry = (to) => (to < TODAY ? 'EXPIRED' : 'VALID')
const people = store('practitionerId', 'PR', codes.slice(0, 30).flatMap((uscc, i) =>
  agencies.get(uscc).engineers.map((e, k) => ({ name: `${SURNAMES[(i + k) % 10]}${['建安', '守明', '川', '立新'][i % 4]}`, residentId: '**************1234', engineer: { ...e, qualificationNo: `ZG${i}${k}`, sealNo: `YZ${i}${k}`, issuingProvince: i % 7 === 2 && k === 1 ? '50' : '51', confirmedHere: false, state: expiry(e.validTo) }, operators: [], engagements: [{ engagementId: `E-${i}-${k}`, uscc, role: 'ENGINEER', contractFrom: '2020-06-01', insuranceMonth: '2022-02' }] })).concat(
    agencies.get(uscc).operators.map((o, k) => ({ name: `${SURNAMES[(i * 3 + k) % 10]}${['平', '志远', '文', '国强'][k % 4]}`, operators: [{ ...o, direction: k % 2 ? 'MAINTENANCE' : 'MONITORING', old: k === 5, validTo: k === 4 && i % 3 === 0 ? after(5) : o.validTo, state: expiry(o.validTo) }], engagements: [{ engagementId: `E-${i}-o${k}`, uscc, role: 'OPERATOR', contractFrom: '2021-01-01', contractTo: k === 3 ? after(25) : undefined }] })),
  ),
))
people.all()[2].engagements.push({ engagementId: 'E-x', uscc: codes[5], role: 'OPERATOR', contractFrom: '2022-01-15' })

function person(p, asOf = TODAY) {
  const open = (e) => e.contractFrom <= asOf && (!e.contractTo || e.contractTo >= asOf) && e.resolved?.outcome !== 'ENDED'
  const engagements = p.engagements.map((e) => {
    const rivals = open(e) && !e.resolved ? p.engagements.filter((o) => o !== e && open(o) && !o.resolved) : []
    return { ...e, agencyName: nameOf(e.uscc), brigade: agencies.get(e.uscc)?.brigade, active: open(e), contestedWith: rivals.map((o) => ({ uscc: o.uscc, agencyName: nameOf(o.uscc), from: o.contractFrom })) }
  })
  return { ...p, engagements, contested: engagements.some((e) => e.contestedWith.length > 0), warnings: [] }
}
const ITEMS = [['EQ_BASE', ['计算机', '打印机', '照相机', '对讲机']], ['EQ_MT', ['秒表', '数字照度计', '数字声级计', '消火栓测压接头', '接地电阻测量仪', '感烟探测器功能试验器']], ['EQ_AS', ['评估软件(人员疏散模拟)', '烟气温度检测仪']]]
let catalogue = { version: 1, effectiveFrom: '2021-11-09', source: '应急〔2019〕88号', unverified: true, quantitiesLoaded: false, items: ITEMS.flatMap(([group, names]) => names.map((itemCode) => ({ group, itemCode, minQty: null, calibrationRequired: group === 'EQ_MT' }))), editions: [] }
const equipment = store('equipmentId', 'EQ', codes.slice(0, 12).flatMap((uscc, i) => ['数字照度计', '数字声级计', '计算机'].map((itemCode, k) => ({ uscc, itemCode, brand: '测安', model: `T${k + 1}`, serialNo: `SN${i === 4 && k === 0 ? 100 : i * 10 + k + 100}`, ownership: k === 2 ? 'LEASED' : 'OWNED', heldFrom: '2020-05-01', ...(k < 2 ? { calibrationCertNo: `JD-${i}${k}`, calibrationDueOn: after(k === 0 ? 40 - i * 6 : 200) } : {}) }))))
const device = (e) => {
  const item = catalogue.items.find((x) => x.itemCode === e.itemCode)
  const due = e.calibrationDueOn
  return { ...e, agencyName: nameOf(e.uscc), brigade: agencies.get(e.uscc)?.brigade, brigadeName: unitName(agencies.get(e.uscc)?.brigade), group: item?.group, calibrationRequired: item?.calibrationRequired ?? false, calibration: !item?.calibrationRequired ? 'NOT_REQUIRED' : !due ? 'MISSING' : due < TODAY ? 'OVERDUE' : 'VALID', sharedWith: equipment.all().filter((o) => o.serialNo === e.serialNo && o.itemCode === e.itemCode && o.uscc !== e.uscc).map((o) => ({ uscc: o.uscc, name: nameOf(o.uscc) })) }
}
const units = store('unitId', 'U', ['沱江商业广场', '甜城中心医院', '大千美术馆', '古驿宾馆', '石牌体育馆', '云顶中学', '圣水化工厂', '西林购物中心'].map((name, i) => ({ name, brigade: UNITS[1 + (i % 7)].code, address: `${unitName(UNITS[1 + (i % 7)].code)}辖区 ${i + 1} 号`, complex: i % 7 === 0, floorArea: i % 7 === 0 ? 50000 + i * 1000 : 8000 + i * 900, flags: i % 2 ? [{ flag: 'KEY_UNIT', from: '2020-01-01' }] : i === 4 ? [{ flag: 'GAMES_VENUE', from: '2022-01-01', to: '2022-12-31' }] : [] })))
const site = (u) => {
  const on = (flag) => (u.flags ?? []).some((f) => f.flag === flag && f.from <= TODAY && (!f.to || f.to >= TODAY))
  return { ...u, brigadeName: unitName(u.brigade), keyUnit: on('KEY_UNIT'), gamesVenue: on('GAMES_VENUE'), receptionHotel: on('RECEPTION_HOTEL'), largeComplex: Boolean(u.complex && u.floorArea >= 50000) }
}
const projects = store('projectId', 'PJ', units.all().slice(0, 6).map((u, i) => ({ performer: codes[i], contractParty: i === 3 ? codes[9] : codes[i], unitId: u.unitId, kind: ['MAINTENANCE', 'TESTING', 'ASSESSMENT'][i % 3], contractNo: `HT-2021-${i + 1}`, from: '2021-06-01', to: i === 5 ? '2022-01-31' : '2023-05-31', projectLead: i === 2 ? undefined : `SCZ-00${i}-1`, documents: [{ no: `BG-${i}`, kind: 'REPORT', on: '2022-01-10' }] })))
const work = (p) => ({ ...p, uscc: p.performer, agencyName: nameOf(p.performer), contractPartyName: nameOf(p.contractParty), partyDiffers: Boolean(p.contractParty && p.contractParty !== p.performer), unitName: units.rows.get(p.unitId)?.name, brigade: units.rows.get(p.unitId)?.brigade, brigadeName: unitName(units.rows.get(p.unitId)?.brigade), active: p.from <= TODAY && (!p.to || p.to >= TODAY) })
const officers = store('officerId', 'OF', officerRows.map((o, i) => ({ ...o, certificateNo: `ZF-${1000 + i}`, certificateValidTo: i === 3 ? after(40) : o.certificateValidTo, active: true, leave: i === 5 ? [{ from: '2022-03-01', to: '2022-03-20', reason: '年休假' }] : [], dispatches: i === 6 ? [{ brigade: '511002', from: '2022-03-01', to: '2022-06-30', documentNo: '内消〔2022〕12号' }] : [], relations: i === 1 ? [{ uscc: codes[2], kind: 'FORMER_EMPLOYEE', declaredOn: '2022-02-25' }] : [] })))
const officer = (o) => ({ ...o, brigadeName: unitName(o.brigade), onLeave: (o.leave ?? []).some((l) => l.from <= TODAY && (!l.to || l.to >= TODAY)) })
const branches = () => [...agencies.values()].filter((a) => a.subjectType !== 'COMPANY' && (a.entries.nationalSystem || a.entries.sichuanPlatform))
const clearances = store('clearanceId', 'CL', branches().slice(0, 1).map((a) => ({ uscc: a.uscc, clearReason: 'BRANCH', parentName: '成都示例消防技术有限公司', stillPractising: true, state: 'NOTIFIED', openedOn: '2022-02-25', notifiedOn: '2022-03-01' })))
const cleared = (c) => ({ ...c, agencyName: nameOf(c.uscc), brigade: agencies.get(c.uscc)?.brigade, brigadeName: unitName(agencies.get(c.uscc)?.brigade), entrySystem: 'BOTH', subjectType: agencies.get(c.uscc)?.subjectType })
const foreign = new Map([...agencies.values()].filter((a) => a.originScope !== 'LOCAL').map((a, i) => [a.uscc, { uscc: a.uscc, agencyName: a.name, originScope: i % 2 ? 'OUT_OF_PROVINCE' : a.originScope, brigade: a.brigade, brigadeName: unitName(a.brigade), registeredRegion: '510100', projectsHere: i + 1, nationalSystem: a.entries.nationalSystem, sichuanPlatform: a.entries.sichuanPlatform, mismatchFields: i === 0 ? ['people'] : [], requests: i === 0 ? [{ requestId: 'RQ-1', requestedTo: '成都市消防救援支队', requestedOn: '2022-03-01', question: 'PEOPLE' }] : [], version: 0 }]))
const surveys = store('surveyId', 'SV', [{ unitId: 'U-1', answer: 'AGENCY', providerName: nameOf(codes[0]), answeredOn: '2022-03-02' }, { unitId: 'U-2', answer: 'AGENCY', providerName: '内江鸿盾消防维保部', contractNo: 'WB-7', answeredOn: '2022-03-03' }, { unitId: 'U-3', answer: 'SELF', answeredOn: '2022-03-03' }])
const told = (s) => {
  const match = [...agencies.values()].find((a) => a.uscc === s.uscc || a.name === s.providerName)
  const unit = units.rows.get(s.unitId)
  return { ...s, unitName: unit?.name, brigade: unit?.brigade, brigadeName: unitName(unit?.brigade), ...(match ? { matched: { uscc: match.uscc, name: match.name } } : {}), outcome: s.answer === 'AGENCY' ? (match ? 'MATCHED' : 'UNREGISTERED') : s.answer }
}
const settled = new Map()
const named = () => {
  const groups = {}
  for (const s of surveys.all().map(told)) if (s.outcome === 'UNREGISTERED') (groups[s.providerName] ??= []).push(s)
  return groups
}
const strangers = () => Object.entries(named()).map(([name, answers], i) => ({ strangerId: `ST-${i + 1}`, version: 1, names: [name], state: 'OPEN', units: answers, candidates: i === 0 ? [{ uscc: codes[3], name: nameOf(codes[3]) }] : [], ...settled.get(`ST-${i + 1}`) }))
const REGISTERS = [['agencies', '机构名录'], ['people', '人员'], ['equipment', '设备'], ['projects', '服务项目'], ['units', '单位场所'], ['officers', '检查人员'], ['surveys', '反向摸排']]
const imports = []
function run(one) {
  const timer = setInterval(() => {
    if (one.state === 'CANCELLED') return clearInterval(timer)
    one.rows ??= 240
    one.state = 'RUNNING'
    one.done = Math.min(one.rows, one.done + 30)
    one.rejected = Math.floor(one.done / 100)
    one.unchanged = Math.floor(one.done / 10)
    one.created = one.stored = one.done - one.rejected - one.unchanged
    if (one.done === one.rows) { one.state = 'DONE'; one.finishedAt = now(); clearInterval(timer) }
  }, 400)
}

export function registers({ on, page, tally, sees, need, current, refuse, tell }) {
  const at = '/api/registry'
  const like = (text, ...values) => !text || values.some((v) => String(v ?? '').toUpperCase().includes(text.toUpperCase()))
  const found = (row) => row ?? refuse(404, 'PLT-007', '没有这条记录，或者它不在您的管辖范围内。')
  const plain = (root, register, view, filter, facets = () => undefined) => {
    on('GET', `${at}/${root}`, ({ me, q }) => {
      const rows = register.all().map((r) => view(r)).filter((r) => sees(me, r.brigade, r.uscc) || !r.brigade).filter((r) => filter(r, q))
      return page(rows, q, facets(rows))
    })
    on('POST', `${at}/${root}`, ({ me, body: { details, ...body } }) => [201, view(register.put({ ...opened[root], ...body, ...details }, me.username))])
    on('GET', `${at}/${root}/{id}/versions`, ({ params }) => register.versions(params[0]))
    on('GET', `${at}/${root}/{id}`, ({ params, q }) => view(found(register.rows.get(params[0])), q.get('asOf') ?? undefined))
    on('PUT', `${at}/${root}/{id}`, ({ me, params, body, headers }) => {
      current(found(register.rows.get(params[0])).version, headers)
      return view(register.put({ ...body, [Object.keys(register.rows.get(params[0])).find((k) => register.rows.get(params[0])[k] === params[0])]: params[0] }, me.username))
    })
  }
  const opened = { clearances: { state: 'OPEN', openedOn: TODAY } }
  const flag = (q, name, value) => q.get(name) !== 'true' || value === true
  on('GET', `${at}/clearances/candidates`, () => ({ content: branches().filter((a) => !clearances.all().some((c) => c.uscc === a.uscc)).map((a) => ({ uscc: a.uscc, name: a.name, brigade: a.brigade, subjectType: a.subjectType, suggestedReason: 'BRANCH' })) }))
  on('GET', `${at}/surveys/unregistered`, ({ q }) => page(strangers().filter((s) => s.state === (q.get('state') ?? 'OPEN')), q))
  on('POST', `${at}/surveys/unregistered/{id}/{step}`, ({ params: [id, step], body }) => {
    settled.set(id, { state: { registration: 'REGISTERED', 'not-found': 'NOT_FOUND', reopening: 'OPEN' }[step], reason: body.reason, registeredAs: body.uscc })
    return strangers().find((s) => s.strangerId === id)
  })
  plain('practitioners', people, person, (p, q) => like(q.get('q'), p.name, p.engineer?.registrationNo, p.operators?.[0]?.certificateNo) && flag(q, 'contested', p.contested) && (!q.get('level') || p.engineer?.level === q.get('level')) && (!q.get('rank') || p.operators?.some((o) => String(o.rank) === q.get('rank'))), (rows) => ({ level: tally(rows.filter((p) => p.engineer), (p) => p.engineer.level), rank: tally(rows.flatMap((p) => p.operators ?? []), (o) => o.rank) }))
  plain('equipment', equipment, device, (e, q) => like(q.get('q'), e.serialNo) && (!q.get('uscc') || e.uscc === q.get('uscc')) && (!q.get('itemCode') || e.itemCode === q.get('itemCode')) && (!q.get('dueBefore') || (e.calibrationDueOn && e.calibrationDueOn <= q.get('dueBefore'))))
  plain('projects', projects, work, (p, q) => like(q.get('q'), p.contractNo) && (!q.get('uscc') || p.uscc === q.get('uscc')) && (!q.get('unitId') || p.unitId === q.get('unitId')) && (!q.get('kind') || p.kind === q.get('kind')) && flag(q, 'active', p.active))
  plain('units', units, site, (u, q) => like(q.get('q'), u.name, u.unitId) && ['keyUnit', 'largeComplex', 'gamesVenue', 'receptionHotel'].every((n) => flag(q, n, u[n])) && (!q.get('brigade') || u.brigade === q.get('brigade')))
  plain('officers', officers, officer, (o, q) => !q.get('brigade') || o.brigade === q.get('brigade'))
  plain('clearances', clearances, cleared, (c, q) => !q.get('brigade') || c.brigade === q.get('brigade'))
  plain('surveys', surveys, told, (s, q) => (!q.get('outcome') || s.outcome === q.get('outcome')) && (!q.get('unitId') || s.unitId === q.get('unitId')))
  on('POST', `${at}/clearances/{id}/{step}`, ({ params: [id, step], body }) => cleared(clearances.put({ ...body, clearanceId: id, ...(step === 'keeping' ? { keptReason: body.reason } : {}), state: { notification: 'NOTIFIED', clearing: 'CLEARED', keeping: 'KEPT' }[step] })))
  on('POST', `${at}/practitioners/{id}/engagements`, ({ params, body }) => {
    const p = found(people.rows.get(params[0]))
    return [201, person(people.put({ practitionerId: p.practitionerId, engagements: [...p.engagements, { ...body, role: body.role ?? 'OPERATOR', engagementId: `E-n${p.engagements.length}` }] }))]
  })
  on('PUT', `${at}/practitioners/{id}/engagements/{e}`, ({ params, body, headers }) => {
    const p = found(people.rows.get(params[0]))
    current(p.version, headers)
    return person(people.put({ practitionerId: p.practitionerId, reason: body.reason, engagements: p.engagements.map((e) => (e.engagementId === params[1] ? { ...e, ...body } : e)) }))
  })
  on('POST', `${at}/practitioners/{id}/engagements/{e}/resolution`, ({ params, body, headers }) => {
    const p = found(people.rows.get(params[0]))
    current(p.version, headers)
    return person(people.put({ practitionerId: p.practitionerId, reason: body.reason, engagements: p.engagements.map((e) => ({ ...e, resolved: { outcome: e.uscc === body.keep ? 'STANDS' : 'ENDED', reason: body.reason } })) }))
  })
  on('POST', `${at}/practitioners/{id}/confirmation`, ({ params, body }) => person(people.put({ practitionerId: params[0], engineer: { ...people.rows.get(params[0]).engineer, confirmedHere: body.confirmed } })))
  on('GET', `${at}/agencies/{u}/people`, ({ params, q }) => ({ uscc: params[0], asOf: q.get('asOf') ?? TODAY, content: people.all().filter((p) => p.engagements.some((e) => e.uscc === params[0])).map((p) => person(p, q.get('asOf') ?? TODAY)) }))
  on('GET', `${at}/agencies/{u}/versions`, ({ params }) => ({ content: [{ version: 2, at: '2022-02-20T03:00:00Z', effectiveOn: '2022-02-20', actor: 'zhidui', reason: '按产权证更正面积', source: { kind: 'AGENCY', ref: '来函', on: '2022-02-19' }, changes: [{ field: 'premisesArea', before: 190, after: agencies.get(params[0])?.premisesArea }] }, { version: 1, at: '2022-01-20T02:11:00Z', actor: 'zhidui', source: { kind: 'IMPORT', ref: '机构.xlsx' }, changes: [] }] }))
  on('POST', `${at}/(agencies|practitioners)/{id}/merge`, ({ params: [kind, id], body }) => {
    const record = kind === 'agencies' ? agencies.get(id) : people.rows.get(id)
    record.mergedInto = body.into
    if (kind === 'agencies') tell(id, 'registry.agency-merged.v1', '合并到另一条记录', body.reason, '工作人员')
    return { mergedInto: body.into }
  })
  on('POST', `${at}/(agencies|practitioners)/{id}/merge/undo`, ({ params: [kind, id] }) => {
    delete (kind === 'agencies' ? agencies.get(id) : people.rows.get(id)).mergedInto
    return {}
  })
  on('GET', `${at}/reference/equipment-catalogue`, () => catalogue)
  on('PUT', `${at}/reference/equipment-catalogue`, ({ body, headers }) => {
    current(catalogue.version, headers)
    catalogue = { ...catalogue, ...body, version: catalogue.version + 1, quantitiesLoaded: body.items.every((i) => i.minQty !== undefined && i.minQty !== null) }
    return catalogue
  })
  on('GET', `${at}/warnings`, ({ q }) => {
    const left = (d) => Math.round((Date.parse(d) - Date.parse(TODAY)) / 86_400_000)
    const line = (uscc, kind, ref, lapsesOn, p) => ({ uscc, agencyName: nameOf(uscc), brigade: agencies.get(uscc).brigade, brigadeName: unitName(agencies.get(uscc).brigade), kind, ref, lapsesOn, daysLeft: left(lapsesOn), ...(p ? { practitionerId: p.practitionerId, name: p.name } : {}) })
    const rows = [...people.all().flatMap((p) => (p.operators ?? []).map((o) => line(p.engagements[0].uscc, 'OPERATOR', o.certificateNo, o.validTo, p)).concat(p.engagements.filter((e) => e.contractTo).map((e) => line(e.uscc, 'CONTRACT', e.engagementId, e.contractTo, p)))), ...equipment.all().filter((e) => e.calibrationDueOn).map((e) => line(e.uscc, 'CALIBRATION', e.serialNo, e.calibrationDueOn))]
    return page(rows.filter((r) => r.daysLeft >= 0 && r.daysLeft <= Number(q.get('within') ?? 90) && (!q.get('uscc') || r.uscc === q.get('uscc')) && (!q.get('kind') || r.kind === q.get('kind'))).sort((a, b) => a.daysLeft - b.daysLeft), q)
  })
  on('GET', `${at}/out-of-area`, ({ q }) => page([...foreign.values()].filter((f) => (!q.get('origin') || f.originScope === q.get('origin')) && flag(q, 'awaiting', f.requests.some((r) => !r.replyOn))), q))
  on('PUT', `${at}/out-of-area/{u}`, ({ params, body }) => Object.assign(foreign.get(params[0]), body, { version: foreign.get(params[0]).version + 1 }))
  on('POST', `${at}/out-of-area/{u}/requests`, ({ params, body }) => { foreign.get(params[0]).requests.push({ ...body, requestId: `RQ-${Date.now()}` }); return foreign.get(params[0]) })
  on('POST', `${at}/out-of-area/{u}/requests/{r}/reply`, ({ params, body }) => { Object.assign(foreign.get(params[0]).requests.find((r) => r.requestId === params[1]), body); return foreign.get(params[0]) })
  on('GET', `${at}/exchange`, ({ me }) => REGISTERS.map(([register, title]) => ({ register, title, importable: me.roles.some((r) => r.endsWith('OFFICER')), exportable: true, columns: [{ key: 'name', title: '名称', required: true, kind: 'TEXT' }, { key: 'uscc', title: '统一社会信用代码', required: true, kind: 'CODE', hint: '18 位' }, { key: 'kinds', title: '服务类别', required: true, kind: 'CHOICE', choices: ['维护保养检测', '消防安全评估'] }] })))
  on('GET', `${at}/exchange/imports`, ({ q }) => page(imports, q))
  on('GET', `${at}/exchange/imports/{i}`, ({ params }) => found(imports.find((one) => one.id === params[0])))
  on('DELETE', `${at}/exchange/imports/{i}`, ({ params }) => Object.assign(found(imports.find((one) => one.id === params[0])), { state: 'CANCELLED', finishedAt: now() }))
  on('GET', `${at}/exchange/imports/{i}/rows`, ({ params, q }) => {
    const one = found(imports.find((x) => x.id === params[0]))
    if (q.get('kind') === 'WARNED') return page([], q)
    return page(Array.from({ length: one.rejected }, (_, i) => ({ row: 12 + i * 7, values: { 名称: '内江示例消防检测有限公司', 统一社会信用代码: usccOf(900 + i).replace('0', 'O'), 服务类别: '维护' }, problems: [{ column: '统一社会信用代码', code: 'REG-001', message: '校验位不符。', suggestion: usccOf(900 + i) }, { column: '服务类别', code: 'REG-324', message: '不是可选的内容。', suggestion: '维护保养检测' }] })), q)
  })
  const workbook = () => Buffer.from('PK\u0003\u0004 not a real workbook')
  on('GET', `${at}/exchange/imports/{i}/rejected.xlsx`, workbook)
  on('GET', `${at}/exchange/{r}/(template|export).xlsx`, workbook)
  on('POST', `${at}/exchange/{r}/imports`, ({ me, params, q, raw }) => {
    need(me, 'DETACHMENT_OFFICER', 'BRIGADE_OFFICER')
    const one = { id: `IM-${imports.length + 1}`, register: params[0], fileName: q.get('fileName'), format: 'XLSX', bytes: raw.length, state: 'WAITING', done: 0, stored: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, warned: 0, notes: [], byName: me.name, startedAt: now(), keepUntil: '2022-04-06', filesKept: true, resumed: 0 }
    imports.unshift(one)
    run(one)
    return [202, one]
  })
}
