import type { Field, Option, Values } from '../form/fields'

type T = (key: string, values?: Record<string, unknown>) => string
export const SECTIONS = ['head', 'phases', 'quotas', 'milestones', 'reports', 'targets', 'clauses'] as const
export type Section = (typeof SECTIONS)[number]

const RULES = ['CENSUS', 'RATIO', 'COUNT']
const OBJECTS = ['AGENCIES', 'UNITS', 'FIRES']
const FLAGS = ['KEY_UNIT', 'LARGE_COMPLEX', 'GAMES_VENUE', 'RECEPTION_HOTEL']
const ORGANISERS = ['BRIGADE', 'DETACHMENT', 'DETACHMENT_AND_BRIGADES', 'FIRE_INVESTIGATION']
const RECURRENCES = ['ONCE', 'WEEKLY_THURSDAY', 'WEEKLY_FRIDAY', 'MONTHLY']

/** The fields of each part of a plan; what can be chosen follows from what is typed in the others. */
export function planFields(t: T, form: Values, units: readonly Option[], existing: boolean, active = false): Record<Section, readonly Field[]> {
  const codes = (list: string): Option[] => ((form[list] ?? []) as Values[]).map((one) => String(one.code ?? '')).filter(Boolean).map((code) => ({ value: code, label: code }))
  const from = (values: readonly string[], prefix: string): Option[] => values.map((value) => ({ value, label: t(`${prefix}.${value}`) }))
  const quotas = codes('quotas')
  const names: Field[] = [
    { name: 'nameZh', label: t('campaign.nameZh'), required: true },
    { name: 'nameEn', label: t('campaign.nameEn'), required: true },
  ]
  const marks: Field = { name: 'clauses', label: t('campaign.clauses'), hint: t('campaign.clausesHint') }
  const drawn = (row: Values) => row.drawn === true
  const ofUnits = (row: Values) => drawn(row) && row.objects === 'UNITS'
  return {
    head: [
      { name: 'code', label: t('campaign.code'), required: true, fixed: existing, hint: t('campaign.codeHint') },
      { name: 'docNo', label: t('campaign.docNo'), required: true },
      { name: 'titleZh', label: t('campaign.titleZh'), required: true },
      { name: 'titleEn', label: t('campaign.titleEn'), required: true },
      { name: 'owner', label: t('campaign.owner'), kind: units.length > 0 ? 'choice' : 'text', required: true, options: units },
      { name: 'teamSize', label: t('campaign.teamSize'), kind: 'number', required: true, hint: t('campaign.teamSizeHint') },
      { name: 'issuedOn', label: t('campaign.issuedOn'), kind: 'date', required: true },
      { name: 'endsOn', label: t('campaign.endsOn'), kind: 'date', required: true },
      { name: 'parentPlan', label: t('campaign.parentPlan') },
      { name: 'methodGuide', label: t('campaign.methodGuide') },
      { name: 'disclosure', label: t('campaign.disclosure'), kind: 'choice', required: true, options: from(['PUBLIC', 'NOT_PUBLIC'], 'campaign.disclosures') },
      { name: 'weeklyReportOnRestDay', label: t('campaign.restDay'), kind: 'choice', required: true, options: from(['PRECEDING_WORKING_DAY', 'FOLLOWING_WORKING_DAY'], 'campaign.restDays') },
      { name: 'legalBases', label: t('campaign.legalBases'), kind: 'area', hint: t('campaign.onePerLine') },
    ],
    phases: [
      { name: 'phases', label: t('campaign.phases'), kind: 'rows', columns: [
        { name: 'code', label: t('campaign.code'), required: true }, ...names,
        { name: 'start', label: t('campaign.start'), kind: 'date' },
        { name: 'end', label: t('campaign.end'), kind: 'date', required: true },
        { name: 'flags', label: t('campaign.flag'), kind: 'choices', options: from(['RETROACTIVE'], 'campaign.flags') },
        { name: 'deliverables', label: t('campaign.deliverables'), kind: 'area', hint: t('campaign.bilingualLines') },
      ] },
    ],
    quotas: [
      { name: 'quotas', label: t('campaign.quotas'), kind: 'rows', columns: [
        { name: 'code', label: t('campaign.code'), required: true }, ...names,
        { name: 'checks', label: t('campaign.checks'), kind: 'choice', required: true, options: from(['AGENCY', 'SITE', 'PROJECT'], 'campaign.checked') },
        { name: 'phase', label: t('campaign.phase'), kind: 'choice', required: true, options: codes('phases') },
        { name: 'organiser', label: t('campaign.organiser'), kind: 'choice', required: true, options: from(ORGANISERS, 'campaign.organisers') },
        { name: 'deadline', label: t('campaign.deadline'), kind: 'date' },
        { name: 'drawn', label: t('campaign.drawn'), kind: 'check' },
        { name: 'rule', label: t('campaign.rule'), kind: 'choice', options: from(RULES, 'campaign.rules'), when: drawn },
        { name: 'percent', label: t('campaign.percent'), kind: 'number', when: (row) => !drawn(row) || row.rule === 'RATIO' },
        { name: 'count', label: t('campaign.howMany'), kind: 'number', when: (row) => drawn(row) && row.rule === 'COUNT' },
        { name: 'stratum', label: t('campaign.stratum'), required: true, when: drawn },
        { name: 'objects', label: t('campaign.objectsOf'), kind: 'choice', required: true, options: from(OBJECTS, 'campaign.objectKinds'), when: drawn },
        { name: 'registered', label: t('campaign.registered'), kind: 'choice', options: from(['true', 'false'], 'campaign.registeredOnes'), when: (row) => drawn(row) && row.objects === 'AGENCIES' },
        { name: 'flag', label: t('campaign.unitFlag'), kind: 'choice', options: from(FLAGS, 'campaign.unitFlags'), when: ofUnits },
        { name: 'without', label: t('campaign.without'), kind: 'choices', options: from(FLAGS, 'campaign.unitFlags'), when: ofUnits },
        { name: 'notDrawnIn', label: t('campaign.notDrawnIn'), kind: 'choices', options: quotas, when: drawn },
        { name: 'perBrigade', label: t('campaign.perBrigade'), kind: 'check', when: drawn },
        { name: 'ownOfficers', label: t('campaign.ownOfficers'), kind: 'check', when: (row) => drawn(row) && row.perBrigade === true },
        { name: 'brigadeShares', label: t('campaign.brigadeShares'), kind: 'area', hint: t('campaign.brigadeSharesHint'), when: (row) => drawn(row) && row.perBrigade === true && row.rule === 'RATIO' },
        { name: 'brigades', label: t('campaign.officersOf'), kind: 'choices', options: units, when: (row) => drawn(row) && units.length > 0 && !(row.perBrigade === true && row.ownOfficers === true) },
        { name: 'items', label: t('campaign.items'), kind: 'choices', options: from(['ELG', 'PRQ', 'FIR'], 'campaign.itemGroups'), when: drawn },
        marks,
      ] },
    ],
    milestones: [
      { name: 'milestones', label: t('campaign.milestones'), kind: 'rows', columns: [
        { name: 'code', label: t('campaign.code'), required: true }, ...names,
        { name: 'date', label: t('campaign.date'), kind: 'date', required: true },
        { name: 'quotas', label: t('campaign.quotas'), kind: 'choices', options: quotas }, marks,
      ] },
    ],
    reports: [
      { name: 'reports', label: t('campaign.reports'), kind: 'rows', columns: [
        { name: 'form', label: t('campaign.form'), required: true }, ...names,
        { name: 'firstDue', label: t('campaign.firstDue'), kind: 'date', required: true },
        { name: 'time', label: t('campaign.time'), hint: t('campaign.timeHint') },
        { name: 'recurrence', label: t('campaign.recurrence'), kind: 'choice', required: true, options: from(RECURRENCES, 'campaign.recurrences') },
        { name: 'until', label: t('campaign.until'), kind: 'date' }, marks,
      ] },
    ],
    targets: [
      { name: 'targets', label: t('campaign.targets'), kind: 'rows', columns: [
        { name: 'code', label: t('campaign.code'), required: true }, ...names,
        { name: 'per', label: t('campaign.per'), kind: 'choice', required: true, options: from(PERS, 'campaign.pers') },
        { name: 'minimum', label: t('campaign.minimum'), kind: 'number', required: true },
        { name: 'stretch', label: t('campaign.stretch'), kind: 'check' },
      ] },
    ],
    clauses: [
      { name: 'clauses', label: t('campaign.clauseRows'), kind: 'rows', hint: t(active ? 'campaign.clauseRowsActive' : 'campaign.clauseRowsHint'), columns: [
        { name: 'id', label: t('campaign.code'), required: true },
        { name: 'subjectZh', label: t('campaign.subjectZh'), required: true },
        { name: 'subjectEn', label: t('campaign.subjectEn'), required: true },
        { name: 'rawZh', label: t('campaign.rawZh'), kind: 'area', required: true },
        { name: 'rawEn', label: t('campaign.rawEn'), kind: 'area', required: true },
        ...(active
          ? [{ name: 'corrected', label: t('campaign.corrected'), kind: 'check' } as const]
          : [{ name: 'effectiveZh', label: t('campaign.effectiveZh'), kind: 'area', required: true } as const, { name: 'effectiveEn', label: t('campaign.effectiveEn'), kind: 'area', required: true } as const]),
      ] },
    ],
  }
}

const PERS = ['BRIGADE', 'BRIGADE_AND_PHASE', 'DETACHMENT']

/** In which part of the form a fault stands. */
export const sectionOf = (place: string): Section => SECTIONS.find((one) => place.startsWith(`${one}[`) || place === one) ?? 'head'
