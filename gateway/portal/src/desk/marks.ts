import type { Equipment, Practitioner, Version } from '@shared/api/registerTypes'

/** A day on the time slider on which something about an agency changes, or did. */
export interface Mark {
  readonly on: string
  readonly label: string
  readonly tone: 'info' | 'bad'
}

interface Known {
  readonly versions?: readonly Version[] | undefined
  readonly people?: readonly Practitioner[] | undefined
  readonly equipment?: readonly Equipment[] | undefined
}

const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000
export const dayAfter = (day: string, n = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10)
const localDay = (instant: string): string => new Date(instant).toLocaleDateString('sv-SE', { timeZone: ZONE })

/** Changes of the record on the day they took effect; lapses on the first day something no longer holds. */
export function marksOf({ versions = [], people = [], equipment = [] }: Known, t: (key: string, values?: Record<string, unknown>) => string): Mark[] {
  const found: Mark[] = versions.map((v) => ({ on: v.effectiveOn ?? localDay(v.at), label: t('slider.changed', { n: v.version }), tone: 'info' }))
  const lapse = (on: string | null | undefined, key: string, what: string) => on && found.push({ on: dayAfter(on), label: t(key, { what }), tone: 'bad' })
  for (const person of people) {
    const name = person.name ?? ''
    if (person.engineer) lapse(person.engineer.validTo, 'slider.certificate', `${name} ${person.engineer.registrationNo}`.trim())
    for (const one of person.operators ?? []) lapse(one.validTo, 'slider.certificate', `${name} ${one.certificateNo}`.trim())
    for (const one of person.engagements ?? []) lapse(one.contractTo, 'slider.contract', name)
  }
  for (const item of equipment) if (item.calibrationRequired) lapse(item.calibrationDueOn, 'slider.calibration', `${item.itemCode} ${item.serialNo}`)
  const once = new Map(found.map((mark) => [`${mark.on} ${mark.label}`, mark]))
  return [...once.values()].sort((a, b) => a.on.localeCompare(b.on))
}

/** The days the slider reaches from and to: all marks, and at least a year around today. */
export function reach(marks: readonly Mark[], today: string, asOf: string): { from: string; to: string } {
  const days = [...marks.map((mark) => mark.on), asOf, dayAfter(today, -365), dayAfter(today, 365)].sort()
  const limit = dayAfter(today, 3 * 365)
  const to = days.at(-1) as string
  return { from: days[0] as string, to: to > limit && asOf <= limit ? limit : to }
}
