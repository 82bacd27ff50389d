// Invented data for the development server; nothing of it is real.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

const inner = (body) => {
  const value = (c) => (/[0-9]/.test(c) ? Number(c) : c.charCodeAt(0) - 55)
  const c = (11 - ([...body].reduce((sum, ch, i) => sum + value(ch) * [3, 7, 9, 10, 5, 8, 4, 2][i], 0) % 11)) % 11
  return c === 10 ? 'X' : String(c)
}
export const usccOf = (serial) => {
  const body = `MA7F${String(serial).padStart(4, '0')}`
  const first = `91511000${body}${inner(body)}`
  const sum = [...first].reduce((n, c, i) => n + ALPHABET.indexOf(c) * WEIGHTS[i], 0)
  return first + ALPHABET[(31 - (sum % 31)) % 31]
}
export const isUscc = (code) =>
  /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) &&
  code[17] === ALPHABET[(31 - ([...code.slice(0, 17)].reduce((n, c, i) => n + ALPHABET.indexOf(c) * WEIGHTS[i], 0) % 31)) % 31]

export const UNITS = [
  ['511000', '内江市消防救援支队'], ['511002', '市中区大队'], ['511011', '东兴区大队'], ['511024', '威远县大队'],
  ['511025', '资中县大队'], ['511083', '隆昌市大队'], ['5110JK', '经开区大队'], ['5110GX', '高新区大队'],
].map(([code, name]) => ({ code, name }))
export const unitName = (code) => UNITS.find((unit) => unit.code === code)?.name ?? code

const PLACE = ['甜城', '沱江', '大千', '古驿', '石牌', '重龙', '云顶', '圣水', '西林', '太白', '玉屏', '清溪']
const KIND = ['消防技术服务有限公司', '消防检测有限公司', '消防安全评估有限公司', '消防设施维保有限公司']
const person = (prefix, i, k, extra) => ({ ...extra, [prefix]: `${prefix === 'registrationNo' ? 'SCZ' : 'CZY'}-${String(i).padStart(3, '0')}-${k}`, validFrom: '2020-05-01', validTo: '2023-04-30' })

export const agencies = new Map(
  Array.from({ length: 46 }, (_, i) => {
    const uscc = usccOf(i + 101)
    const registered = i % 9 !== 4
    const assess = i % 4 === 2
    const few = i % 7 === 3
    return [uscc, {
      uscc, name: `内江${PLACE[i % 12]}${['', '安泰', '恒盾', '新测'][Math.floor(i / 12)]}${KIND[i % 4]}`,
      subjectType: i % 13 === 6 ? 'BRANCH' : 'COMPANY', kinds: assess ? ['MAINT_TEST', 'ASSESS'] : ['MAINT_TEST'],
      brigade: UNITS[1 + (i % 7)].code, premisesArea: i % 11 === 5 ? 160 : 210 + (i * 7) % 90, originScope: i % 10 === 9 ? 'OTHER_CITY_IN_PROVINCE' : 'LOCAL',
      entries: { nationalSystem: registered, sichuanPlatform: registered && i % 3 !== 0 },
      technicalLead: `SCZ-${String(i).padStart(3, '0')}-1`, qualitySystem: i % 8 !== 7, processControl: assess,
      engineers: [1, 2].map((k) => person('registrationNo', i, k, { level: k === 1 ? 'CLASS_1' : 'CLASS_2' })),
      operators: Array.from({ length: 6 }, (__, k) => person('certificateNo', i, k + 1, { rank: k < (few ? 1 : 2) ? 4 : 5 })),
      version: 1, registeredAt: '2022-01-20T02:11:00Z', updatedAt: new Date(Date.UTC(2022, 1, 2 + (i % 27), 3, i)).toISOString(), events: [],
    }]
  }),
)

const ART = '《社会消防技术服务管理规定》第五条'
export function judge(a, asOf = '2022-03-07') {
  const counted = (list) => list.filter((p) => (!p.validFrom || p.validFrom <= asOf) && (!p.validTo || p.validTo >= asOf))
  const engineers = counted(a.engineers)
  const operators = counted(a.operators)
  const first = engineers.filter((e) => e.level === 'CLASS_1').length
  const middle = operators.filter((o) => Number(o.rank) <= 4).length
  const rows = (list, used, ref) => list.map((p) => ({ kind: ref, ref: p[ref], counted: used.includes(p), ...(used.includes(p) ? {} : { reason: '证书不在有效期内' }) }))
  const c = (code, name, n, ok, required, found, shortfall, used = []) => ({ code, name, result: ok, article: `${ART}第（${n}）项`, required, found, ...(ok === 'PASS' ? {} : { shortfall }), rows: used })
  const yes = (ok) => (ok ? 'PASS' : 'FAIL')
  const conditions = [
    c('ELG-01', '企业法人资格', '一', yes(a.subjectType === 'COMPANY'), '企业法人', a.subjectType === 'COMPANY' ? '公司（企业法人）' : '分支机构', '分支机构不具备法人资格'),
    c('ELG-02', '工作场所面积', '二', yes(a.premisesArea >= 200), '不少于 200 平方米', `${a.premisesArea ?? 0} 平方米`, `缺 ${200 - (a.premisesArea ?? 0)} 平方米`),
    c('ELG-03', '设备配备', '三', 'UNDETERMINED', '符合配备要求', '设备目录尚未载入', '设备目录尚未载入，待核实'),
    c('ELG-04', '注册消防工程师', '四', yes(engineers.length >= 2 && first >= 1), '2 人以上，其中一级 1 人以上', `${engineers.length} 人，其中一级 ${first} 人`, [engineers.length < 2 && `缺 ${2 - engineers.length} 人`, first < 1 && '缺一级 1 人'].filter(Boolean).join('，'), rows(a.engineers, engineers, 'registrationNo')),
    c('ELG-05', '消防设施操作员', '五', yes(operators.length >= 6 && middle >= 2), '6 人以上，其中中级以上 2 人以上', `${operators.length} 人，其中中级以上 ${middle} 人`, [operators.length < 6 && `缺 ${6 - operators.length} 人`, middle < 2 && `缺中级以上 ${2 - middle} 人`].filter(Boolean).join('，'), rows(a.operators, operators, 'certificateNo')),
    c('ELG-06', '质量与过程控制体系', '六', yes(a.qualitySystem && (!a.kinds.includes('ASSESS') || a.processControl)), '有健全的质量管理体系', a.qualitySystem ? '有质量管理体系' : '未建立', '缺质量管理体系'),
  ]
  const verdict = conditions.some((x) => x.result === 'FAIL') ? 'INELIGIBLE' : conditions.some((x) => x.result === 'UNDETERMINED') ? 'UNDETERMINED' : 'ELIGIBLE'
  return { uscc: a.uscc, asOf, verdict, conditions }
}

export const officers = Array.from({ length: 12 }, (_, i) => {
  const brigade = UNITS[1 + (i % 7)].code
  return { officerId: `OF-${String(i + 1).padStart(3, '0')}`, name: `${unitName(brigade)} 检查员 ${String(i + 1).padStart(2, '0')}`, brigade, brigadeName: unitName(brigade), certificateValidTo: '2024-12-31', onLeave: false }
})

const account = (username, name, roles, org, extra = {}) => [username, { username, name, roles, org, orgName: unitName(org), today: '2022-03-07', now: '2022-03-07T09:12:00+08:00', campaign: 'NJ-2022-FTSA', ...extra }]
export const accounts = new Map([
  account('zhidui', '防火监督科 工作人员', ['DETACHMENT_OFFICER'], '511000'),
  account('zhiduizhang', '支队 领导', ['DETACHMENT_LEADER'], '511000'),
  account('fazhi', '法制审核员', ['LEGAL_REVIEWER'], '511000'),
  ...officers.map((o, i) => account(`of${String(i + 1).padStart(3, '0')}`, o.name, ['BRIGADE_OFFICER'], o.brigade, { officer: o.officerId })),
  ...UNITS.slice(1).map((u) => account(`dz${u.code}`, `${u.name} 大队长`, ['BRIGADE_LEADER'], u.code)),
  account('jigou1', '机构经办人', ['AGENCY'], '511000', { agency: [...agencies.keys()][3] }),
  account('jigou2', '机构经办人 2', ['AGENCY'], '511000', { agency: [...agencies.keys()][10] }),
  account('xiehui', '行业协会', ['ASSOCIATION'], 'XH-511000'),
  account('xiehui2', '行业协会 秘书处', ['ASSOCIATION'], 'XH-511000'),
  account('yunwei', '运维人员', ['OPERATOR'], '511000'),
  account('jianzheng1', '见证人 甲', ['AUDITOR'], '511000'),
  account('jianzheng2', '见证人 乙', ['AUDITOR'], '511000'),
])

const item = (code, text, severity, violationCode, article, defaultOutcome) => ({ proposesCase: defaultOutcome.includes('CASE'), ...(defaultOutcome === 'GUIDE10' ? { proposedWorkingDays: 10 } : {}), code, text, requirement: text, severity, violationCode, legalBasis: '应急管理部令第7号', article, defaultOutcome })
export const items = [
  item('ELG-01', '取得企业法人资格', 'S1', 'V-INELIGIBLE', '第五条第（一）项', 'CASE'),
  item('ELG-02', '工作场所建筑面积不少于规定', 'S1', 'V-INELIGIBLE', '第五条第（二）项', 'CASE'),
  item('ELG-04a', '注册消防工程师不少于 2 人', 'S1', 'V-INELIGIBLE', '第五条第（四）项', 'CASE'),
  item('ELG-05b', '中级以上消防设施操作员不少于 2 人', 'S1', 'V-INELIGIBLE', '第五条第（五）项', 'CASE'),
  item('PRQ-A2a', '未出具虚假文件', 'S1', 'V-FALSEDOC', '第十八条、第二十九条', 'CASE'),
  item('PRQ-B2a', '与委托人签订书面合同', 'S2', 'V-NOCONTRACT', '第十三条', 'ORDER + CASE'),
  item('PRQ-B5b', '在经营场所公示六项内容', 'S2', 'V-NOPOSTING', '第十六条', 'ORDER + CASE'),
  item('PRQ-C1', '建立并保管服务档案', 'S3', 'V-NOARCHIVE', '第十五条', 'GUIDE10'),
]
