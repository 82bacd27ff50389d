import type { ImportState, ImportView } from '@shared/api/registerTypes'

const AT_WORK: readonly ImportState[] = ['WAITING', 'READING', 'RUNNING']
export const atWork = (one?: Pick<ImportView, 'state'>): boolean => one !== undefined && AT_WORK.includes(one.state)

/** How far an import is, in whole percent; nothing is known before its rows are counted. */
export function share(one: { readonly state: ImportState; readonly rows?: number | null; readonly done: number }): number | undefined {
  if (one.state === 'DONE') return 100
  if (!one.rows) return undefined
  return Math.min(99, Math.floor((100 * one.done) / one.rows))
}

/** The largest file the platform takes. */
export const MOST_BYTES = 20_000_000

/** What can be said of a file before it is sent. */
export function unfit(file: { readonly name: string; readonly size: number }): 'empty' | 'large' | 'kind' | undefined {
  if (file.size === 0) return 'empty'
  if (file.size > MOST_BYTES) return 'large'
  return /\.(xlsx|csv|txt|et)$/i.test(file.name) ? undefined : 'kind'
}
