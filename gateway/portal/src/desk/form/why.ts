import type { Field, Values } from './fields'

type T = (key: string, values?: Record<string, unknown>) => string

export const options = (t: T, prefix: string, codes: readonly string[]) => codes.map((value) => ({ value, label: t(`${prefix}.${value}`) }))

/** Reason and first day of a change: what the history of a record is made of. */
export const why = (t: T, required = false): Field[] => [
  { name: 'reason', label: t('why.reason'), hint: t('why.reasonHint'), required, wide: true },
  { name: 'effectiveOn', label: t('why.effectiveOn'), kind: 'date', hint: t('why.effectiveHint') },
  { name: 'sourceKind', label: t('why.source'), kind: 'choice', options: options(t, 'source', ['OFFICER', 'AGENCY', 'NATIONAL_SYSTEM', 'SICHUAN_PLATFORM', 'MARKET', 'SURVEY']) },
  { name: 'sourceRef', label: t('why.sourceRef'), when: (v) => Boolean(v.sourceKind) },
]

/** An agency speaks for itself and of today: it only says why. */
export const ownWhy = (t: T): Field[] => [{ name: 'reason', label: t('why.reason'), hint: t('why.reasonHint'), wide: true }]

/** The two fields of a source as the services take it. */
export function withSource({ sourceKind, sourceRef, ...rest }: Values, today: string): Values {
  return sourceKind ? { ...rest, source: { kind: sourceKind, ref: sourceRef, on: today } } : rest
}
