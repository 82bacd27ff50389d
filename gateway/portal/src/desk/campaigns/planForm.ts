import type { Plan } from '@shared/api/campaigns'
import type { FieldProblem } from '@shared/api/problem'
import type { Values } from '../form/fields'
import { percent, share } from './words'

type Wording = { zh?: string; en?: string }
type Row = Record<string, unknown>
const LISTS = ['phases', 'quotas', 'milestones', 'targets', 'reports', 'clauses'] as const

/** A plan as the form shows it: both languages side by side, shares in per cent, lists of lines as text. */
export function formOf(plan: Plan): Values {
  const rows = <T extends object>(list: readonly T[] | undefined, flat: (one: T) => Row): Row[] => (list ?? []).map(flat)
  return {
    code: plan.code ?? '',
    docNo: plan.docNo ?? '',
    ...both('title', plan.title),
    owner: plan.owner ?? '',
    issuedOn: plan.issuedOn ?? '',
    endsOn: plan.endsOn ?? '',
    disclosure: plan.disclosure ?? 'NOT_PUBLIC',
    parentPlan: plan.parentPlan ?? '',
    methodGuide: plan.methodGuide ?? '',
    legalBases: (plan.legalBases ?? []).join('\n'),
    teamSize: String(plan.teamSize ?? 2),
    weeklyReportOnRestDay: plan.weeklyReportOnRestDay ?? 'PRECEDING_WORKING_DAY',
    phases: rows(plan.phases, (one) => ({
      code: one.code ?? '', ...both('name', one.name), start: one.start ?? '', end: one.end ?? '', flags: one.flags ?? [],
      deliverables: (one.deliverables ?? []).map((line) => `${line.zh ?? ''} | ${line.en ?? ''}`).join('\n'),
    })),
    quotas: rows(plan.quotas, (one) => ({
      code: one.code ?? '', ...both('name', one.name), checks: one.checks ?? 'AGENCY', phase: one.phase ?? '', organiser: one.organiser ?? '', deadline: one.deadline ?? '',
      percent: one.draw?.rule === 'RATIO' || !one.draw ? (one.draw?.ratio ?? one.ratio ? percent(one.draw?.ratio ?? one.ratio ?? '0') : '') : '',
      plannedRatio: one.ratio ?? '', plannedRule: one.draw?.rule ?? '',
      drawn: Boolean(one.draw), stratum: one.draw?.stratum ?? '', rule: one.draw?.rule ?? '', count: one.draw?.count === undefined || one.draw.count === null ? '' : String(one.draw.count),
      brigades: one.draw?.brigades ?? [], objects: one.draw?.frame?.objects ?? 'AGENCIES',
      registered: one.draw?.frame?.registered === undefined || one.draw.frame.registered === null ? '' : String(one.draw.frame.registered),
      perBrigade: Boolean(one.draw?.perBrigade), ownOfficers: one.draw?.perBrigade?.ownOfficers === true,
      brigadeShares: Object.entries(one.draw?.perBrigade?.ratios ?? {}).sort().map(([brigade, ratio]) => `${brigade} ${percent(ratio)}`).join('\n'),
      flag: one.draw?.frame?.flag ?? '', without: one.draw?.frame?.without ?? [], notDrawnIn: one.draw?.frame?.notDrawnIn ?? [], items: one.draw?.items ?? [],
      clauses: (one.clauses ?? []).join(' '),
    })),
    milestones: rows(plan.milestones, (one) => ({ code: one.code ?? '', ...both('name', one.name), date: one.date ?? '', quotas: one.quotas ?? [], clauses: (one.clauses ?? []).join(' ') })),
    targets: rows(plan.targets, (one) => ({ code: one.code ?? '', ...both('name', one.name), per: one.per ?? '', minimum: String(one.minimum ?? 1), stretch: one.stretch ?? false })),
    reports: rows(plan.reports, (one) => ({ form: one.form ?? '', ...both('name', one.name), firstDue: one.firstDue ?? '', time: String(one.time ?? '').slice(0, 5), recurrence: one.recurrence ?? '', until: one.until ?? '', clauses: (one.clauses ?? []).join(' ') })),
    clauses: rows(plan.clauses, (one) => ({
      id: one.id ?? '', ...both('subject', one.subject), ...both('raw', one.raw), ...both('effective', one.effective),
      decision: { resolution: one.resolution ?? 'DEFAULT', decidedBy: one.decidedBy, decidedAt: one.decidedAt, note: one.note },
    })),
  }
}

/** The plan as it is sent; what the form does not show is kept as it came. */
export function planOf(form: Values): Plan {
  const list = (name: (typeof LISTS)[number]): Row[] => (form[name] ?? []) as Row[]
  return tidy({
    code: form.code, title: wording(form, 'title'), docNo: form.docNo, parentPlan: form.parentPlan, methodGuide: form.methodGuide, owner: form.owner,
    issuedOn: form.issuedOn, endsOn: form.endsOn, disclosure: form.disclosure, legalBases: lines(form.legalBases), teamSize: Number(form.teamSize) || 0,
    weeklyReportOnRestDay: form.weeklyReportOnRestDay,
    phases: list('phases').map((one) => ({
      code: one.code, name: wording(one, 'name'), start: one.start, end: one.end, flags: one.flags ?? [],
      deliverables: lines(one.deliverables).map((line) => {
        const [zh = '', en = ''] = line.split('|').map((part) => part.trim())
        return { zh, en: en || zh }
      }),
    })),
    quotas: list('quotas').map((one) => ({
      code: one.code, name: wording(one, 'name'), checks: one.checks, phase: one.phase, organiser: one.organiser, deadline: one.deadline, ratio: ratioOf(one), clauses: marks(one.clauses),
      draw: one.drawn
        ? {
            stratum: one.stratum, rule: one.rule, ratio: one.rule === 'RATIO' ? typedShare(one.percent) : undefined, count: one.rule === 'COUNT' ? whole(one.count) : undefined,
            brigades: one.brigades ?? [], items: one.items ?? [],
            perBrigade: one.perBrigade ? { ownOfficers: one.ownOfficers === true, ratios: one.rule === 'RATIO' ? sharesOf(one.brigadeShares) : {} } : undefined,
            frame: {
              objects: one.objects, registered: one.objects === 'AGENCIES' && one.registered !== '' && one.registered !== undefined ? one.registered === 'true' : undefined,
              flag: one.objects === 'UNITS' ? one.flag : undefined, without: one.objects === 'UNITS' ? (one.without ?? []) : [], notDrawnIn: one.notDrawnIn ?? [],
            },
          }
        : undefined,
    })),
    milestones: list('milestones').map((one) => ({ code: one.code, name: wording(one, 'name'), date: one.date, quotas: one.quotas ?? [], clauses: marks(one.clauses) })),
    targets: list('targets').map((one) => ({ code: one.code, name: wording(one, 'name'), per: one.per, minimum: Number(one.minimum) || 0, stretch: one.stretch === true })),
    reports: list('reports').map((one) => ({ form: one.form, name: wording(one, 'name'), firstDue: one.firstDue, time: one.time, recurrence: one.recurrence, until: one.until, clauses: marks(one.clauses) })),
    clauses: list('clauses').map((one) => ({ id: one.id, subject: wording(one, 'subject'), raw: wording(one, 'raw'), effective: wording(one, 'effective'), ...((one.decision as Row | undefined) ?? { resolution: 'DEFAULT' }) })),
  }) as Plan
}

/** The clauses whose text of the plan document this revision says it corrects. */
export const correctionsOf = (form: Values): string[] => ((form.clauses ?? []) as Row[]).filter((one) => one.corrected === true).map((one) => String(one.id))

/** A plan that is copied begins anew: another code, dates moved by whole years, nothing decided yet. */
export function copyOf(plan: Plan, years: number): Plan {
  const moved = JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${Number(value.slice(0, 4)) + years}${value.slice(4) === '-02-29' ? '-02-28' : value.slice(4)}` : value,
  ) as Plan
  const clauses = (moved.clauses ?? []).map(({ id, subject, raw, effective }) => ({ id, subject, raw, effective, resolution: 'DEFAULT' }))
  return { ...moved, code: '', docNo: '', clauses } as Plan
}

/** The plan in a file: as exported, or as it comes with the service; undefined when it is neither. */
export function planIn(text: string): Plan | undefined {
  try {
    const read = JSON.parse(text) as { plan?: Plan } & Plan
    const plan = read.plan ?? read
    return typeof plan === 'object' && typeof plan.code === 'string' && Array.isArray(plan.quotas) ? plan : undefined
  } catch {
    return undefined
  }
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(title|name|subject|raw|effective)$/, '$1$2Zh'],
  [/^(quotas\[\d+\])\.(?:draw\.)?ratio$/, '$1.percent'],
  [/^(quotas\[\d+\])\.draw\.frame$/, '$1.objects'],
  [/^(quotas\[\d+\])\.draw\.frame\.(\w+)$/, '$1.$2'],
  [/^(quotas\[\d+\])\.draw\.perBrigade$/, '$1.brigadeShares'],
  [/^(quotas\[\d+\])\.draw\.(\w+)$/, '$1.$2'],
  [/^(reports\[\d+\])\.code$/, '$1.form'],
  [/^(clauses\[\d+\])\.code$/, '$1.id'],
]

/** Faults by the names on the form: the services name the places of the document. */
export function faultsOf(errors: readonly { readonly field?: string; readonly message: string }[]): Record<string, FieldProblem> {
  const found: Record<string, FieldProblem> = {}
  for (const one of errors) {
    const place = (one.field ?? '').replace(/^document\./, '')
    const rule = PLACES.find(([pattern]) => pattern.test(place))
    const name = rule ? place.replace(rule[0], rule[1]) : place
    found[name] ??= { field: name, message: one.message }
  }
  return found
}

const both = (name: string, words: Wording | undefined): Row => ({ [`${name}Zh`]: words?.zh ?? '', [`${name}En`]: words?.en ?? '' })
const wording = (row: Row, name: string): Wording => ({ zh: text(row[`${name}Zh`]) ?? '', en: text(row[`${name}En`]) ?? '' })
/** A line for each brigade with another share than the quota's: its code and the per cent. */
const sharesOf = (value: unknown): Row => Object.fromEntries(lines(value).map((line) => line.split(/[\s,，:：=]+/)).map(([brigade = '', typed]) => [brigade, typedShare(typed) ?? '']))
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)
const lines = (value: unknown): string[] => String(value ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
const marks = (value: unknown): string[] => String(value ?? '').split(/[\s,，、;；]+/).filter((mark) => mark !== '')
const whole = (value: unknown): number | undefined => (text(String(value ?? '')) === undefined ? undefined : Number(value))

/** What stands in the field of a share, exactly; what is no number goes as it is and is refused at its place. */
function typedShare(value: unknown): string | undefined {
  const typed = text(String(value ?? ''))?.replace(/%$/, '').trim()
  return typed && /^\d{1,4}(\.\d{1,20})?$/.test(typed) ? share(typed) : typed
}

function ratioOf(row: Row): string | undefined {
  if (!row.drawn || row.rule === 'RATIO') return typedShare(row.percent)
  if (row.rule === 'CENSUS') return row.plannedRule === 'CENSUS' ? text(row.plannedRatio) : '1'
  return undefined
}

/** Without what is empty, as the services leave it out. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? value.trim() : value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null && one !== '').map(([name, one]) => [name, tidy(one)]))
}
