const ZONE = 'Asia/Shanghai'

/** 2022年3月7日, or 7 March 2022. Takes a date or an instant. */
export function day(value: string | null | undefined, locale: string): string {
  if (!value) return '–'
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(value)
  const at = new Date(plain ? `${value}T00:00:00+08:00` : value)
  if (Number.isNaN(at.getTime())) return value
  return at.toLocaleDateString(locale === 'en' ? 'en-GB' : 'zh-CN', { timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric' })
}

/** 2022-03-07, as tables and codes write it. */
export function isoDay(value: string | null | undefined): string {
  if (!value) return '–'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : at.toLocaleDateString('sv-SE', { timeZone: ZONE })
}

/** 2022-03-07 14:23. */
export function minute(value: string | null | undefined): string {
  if (!value) return '–'
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : at.toLocaleString('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })
}

/** 14:23 of the device's own clock. */
export const clock = (at: Date): string => at.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })

/** A hash in groups of eight, as it is read aloud. */
export const groups = (hash: string): string[] => hash.match(/.{1,8}/g) ?? []

export const shortHash = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`

/** Whole days from one date to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** Number of characters as a reader counts them. */
export const characters = (text: string): number => [...text].length
