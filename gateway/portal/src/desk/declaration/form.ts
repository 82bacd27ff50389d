import type { CheckItem, DeclarationContent, DeclarationState, SelfAnswer } from '@shared/api/declaration-types'
import { plain } from '@shared/draft'
import { IDENTITY, ROWS, ROW_SECTIONS, SCALARS, type Field, type RowSection } from './fields'

export type Row = Record<string, string>
export interface Checked {
  answer: SelfAnswer | ''
  problem: string
  measure: string
  doneOn: string
}

/** A declaration while it is typed: every value is text, as controls hold it. */
export interface Form {
  texts: Row
  flags: Record<string, boolean>
  kinds: string[]
  documents: { title: string; present: boolean }[]
  rows: Record<RowSection, Row[]>
  checks: Record<string, Checked>
}

const shown = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
const isText = (field: Field) => field.as !== 'flag' && field.as !== 'kinds'
const unchecked = (): Checked => ({ answer: '', problem: '', measure: '', doneOn: '' })

export const emptyRow = (section: RowSection): Row => Object.fromEntries(ROWS[section].map((field) => [field.name, '']))

export function formOf(content: DeclarationContent, items: readonly CheckItem[]): Form {
  const from = content as Record<string, unknown>
  const rows = (section: RowSection) => ((from[section] as Record<string, unknown>[] | null | undefined) ?? []).map((row) => Object.fromEntries(ROWS[section].map((field) => [field.name, shown(row[field.name])])))
  const answers = new Map((content.selfCheck ?? []).map((one) => [one.item, one]))
  return {
    texts: Object.fromEntries(SCALARS.filter(isText).map((field) => [field.name, shown(from[field.name])])),
    flags: Object.fromEntries(SCALARS.filter((field) => field.as === 'flag').map((field) => [field.name, from[field.name] === true])),
    kinds: [...(content.kinds ?? [])],
    documents: (content.qualityDocuments ?? []).map((one) => ({ title: one.title, present: one.present === true })),
    rows: Object.fromEntries(ROW_SECTIONS.map((section) => [section, rows(section)])) as Record<RowSection, Row[]>,
    checks: Object.fromEntries([...new Set([...items.map((item) => item.code), ...answers.keys()])].map((code) => {
      const given = answers.get(code)
      return [code, given ? { answer: given.answer ?? '', problem: shown(given.problem), measure: shown(given.measure), doneOn: shown(given.doneOn) } : unchecked()]
    })),
  }
}

/** A number as people type it, also with full-width digits; undefined for nothing, NaN for no number. */
export function numberOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/,/g, '').trim()
  return text === '' ? undefined : Number(text)
}

const value = (field: Field, typed: string): string | number | undefined => {
  if (field.as === 'number' || field.name === 'rank') {
    const number = numberOf(typed)
    return number === undefined || Number.isNaN(number) ? undefined : number
  }
  return typed.trim() === '' ? undefined : typed.trim()
}

const filled = (row: Row) => Object.values(row).some((typed) => typed.trim() !== '')
const sent = (fields: readonly Field[], row: Row) =>
  Object.fromEntries(fields.map((field) => [field.name, value(field, row[field.name] ?? '')] as const).filter(([, one]) => one !== undefined))

/** What is sent: nothing of what is empty, no row without a word. */
export function contentOf(form: Form): DeclarationContent {
  return plain({
    ...sent(SCALARS.filter(isText), form.texts),
    ...form.flags,
    kinds: form.kinds,
    qualityDocuments: form.documents.filter((one) => one.title.trim() !== '').map((one) => ({ title: one.title.trim(), present: one.present })),
    ...Object.fromEntries(ROW_SECTIONS.map((section) => [section, form.rows[section].filter(filled).map((row) => sent(ROWS[section], row))])),
    selfCheck: Object.entries(form.checks).filter(([, one]) => one.answer !== '').map(([item, one]) => ({
      item, answer: one.answer, ...sent([{ name: 'problem' }, { name: 'measure' }, { name: 'doneOn' }], { problem: one.problem, measure: one.measure, doneOn: one.doneOn }),
    })),
  } as DeclarationContent)
}

/** What was typed here laid over what somebody else saved in between: part by part, mine where I changed it. */
export function together(base: Form, mine: Form, theirs: Form): Form {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const mixed = <T extends object>(was: T, now: T, other: T): T =>
    Object.fromEntries([...new Set([...Object.keys(now), ...Object.keys(other)])].map((name) => {
      const key = name as keyof T
      return [name, same(now[key], was[key]) ? (other[key] ?? now[key]) : now[key]]
    })) as T
  return plain({
    texts: mixed(base.texts, mine.texts, theirs.texts),
    flags: mixed(base.flags, mine.flags, theirs.flags),
    kinds: same(mine.kinds, base.kinds) ? theirs.kinds : mine.kinds,
    documents: same(mine.documents, base.documents) ? theirs.documents : mine.documents,
    rows: mixed(base.rows, mine.rows, theirs.rows),
    checks: mixed(base.checks, mine.checks, theirs.checks),
  })
}

export interface Lack {
  readonly path: string
  readonly why: 'needed' | 'number' | 'unanswered' | 'explain'
}

/** What keeps the form from being submitted; the service checks the same again and more. */
export function lacksOf(form: Form, items: readonly CheckItem[]): Lack[] {
  const needed = ['name', 'premisesArea', 'signatory'].filter((name) => (form.texts[name] ?? '').trim() === '').map((path) => ({ path, why: 'needed' }) as const)
  const numbers = SCALARS.filter((field) => field.as === 'number' && Number.isNaN(numberOf(form.texts[field.name] ?? ''))).map((field) => ({ path: field.name, why: 'number' }) as const)
  const rows = ROW_SECTIONS.flatMap((section) => form.rows[section].flatMap((row, i) => {
    if (!filled(row)) return []
    const wrong = (ROWS[section] as readonly Field[]).filter((field) => field.as === 'number' && Number.isNaN(numberOf(row[field.name] ?? ''))).map((field) => ({ path: `${section}[${i}].${field.name}`, why: 'number' }) as const)
    const first = section === 'equipment' ? 'itemCode' : IDENTITY[section]
    return [...((row[first] ?? '').trim() === '' ? [{ path: `${section}[${i}].${first}`, why: 'needed' } as const] : []), ...wrong]
  }))
  const checks = applying(items, form.kinds).flatMap((item): Lack[] => {
    const one = form.checks[item.code]
    if (!one || one.answer === '') return [{ path: `selfCheck[${item.code}]`, why: 'unanswered' }]
    return one.answer === 'NONCONFORM' && (one.problem.trim() === '' || one.measure.trim() === '') ? [{ path: `selfCheck[${item.code}]`, why: 'explain' }] : []
  })
  return [...needed, ...(form.kinds.length === 0 ? [{ path: 'kinds', why: 'needed' } as const] : []), ...numbers, ...rows, ...checks]
}

/** Papers of the list without a scan, by their place: nothing forbids to file without, and whoever decides may ask for them. */
export const unscanned = (rows: readonly { readonly title?: string | null | undefined; readonly scanId?: string | null | undefined }[]): { readonly at: number; readonly title: string }[] =>
  rows.flatMap((row, at) => (row.scanId || !row.title?.trim() ? [] : [{ at, title: row.title.trim() }]))

/** The items that an agency of these kinds checks. */
export const applying = (items: readonly CheckItem[], kinds: readonly string[]): CheckItem[] =>
  items.filter((item) => item.kinds.length === 0 || item.kinds.some((kind) => kinds.includes(kind)))

export const editable = (state: DeclarationState | undefined): boolean => state === 'DRAFT' || state === 'RETURNED'
