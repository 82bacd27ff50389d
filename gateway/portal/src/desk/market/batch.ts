import type { Batch, BatchState, FeedTable } from '@shared/api/market-types'

const AT_WORK: readonly BatchState[] = ['WAITING', 'READING', 'RUNNING']
export const working = (batch?: Pick<Batch, 'state'>): boolean => batch !== undefined && AT_WORK.includes(batch.state)

/** How far a batch is, in whole percent; nothing is known before its rows are counted. */
export function progress(batch: Pick<Batch, 'state' | 'rows' | 'read'>): number | undefined {
  if (batch.state === 'DONE') return 100
  return batch.rows ? Math.min(99, Math.floor((100 * batch.read) / batch.rows)) : undefined
}

export const tone = (state: BatchState): string =>
  ({ DONE: 'ok', QUARANTINED: 'warn', CANCELLED: 'warn', DISCARDED: '', FAILED: 'bad', WAITING: 'info', READING: 'info', RUNNING: 'info' })[state]

/** The largest file that is sent through the browser; larger ones go into the drop folder. */
export const MOST_BYTES = 200_000_000
export const KINDS = '.csv,.gz,.jsonl,.xlsx,.txt'

/** What can be said of a feed file before it is sent. */
export function unfitFeed(file: { readonly name: string; readonly size: number }): 'empty' | 'large' | 'kind' | undefined {
  if (file.size === 0) return 'empty'
  if (file.size > MOST_BYTES) return 'large'
  return /\.(csv|txt|jsonl)(\.gz)?$|\.xlsx$/i.test(file.name) ? undefined : 'kind'
}

/** The tables of the feed; every one has days and columns of its own. */
export const TABLES: readonly FeedTable[] = ['MARKET_ENTITY', 'ABNORMAL', 'SERIOUS_ILLEGAL', 'CASE_PUBLIC']

/** Days without a delivery as stretches, so that a long gap is one thing to pull. */
export function stretches(days: readonly string[]): { from: string; to: string; days: number }[] {
  const found: { from: string; to: string; days: number }[] = []
  for (const day of [...new Set(days)].sort()) {
    const last = found.at(-1)
    if (last && Date.parse(day) - Date.parse(last.to) === 86_400_000) {
      last.to = day
      last.days++
    } else found.push({ from: day, to: day, days: 1 })
  }
  return found
}

const UNITS = ['B', 'kB', 'MB', 'GB'] as const
export function size(bytes: number | null | undefined): string {
  if (bytes === undefined || bytes === null) return '–'
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${UNITS[step]}`
}
