import { call, requestOf } from './http'
import type * as M from './market-types'
import type { Listing } from './types'

type Query = Readonly<Record<string, unknown>>
const under = (root: string) => (...parts: string[]) => [`/api/registry/${root}`, ...parts.map(encodeURIComponent)].join('/')
const feed = under('market')
const pairs = under('matching/pairs')
const lead = under('leads')
const gap = under('gap-lists')
const referral = under('referrals')
const get = <T>(path: string, query: Query = {}): Promise<T> => call('GET', path, { query })
const post = <T>(path: string, body: unknown, version?: number): Promise<T> => call('POST', path, { body, version })
const address = (path: string, query: Query): string => {
  const { pathname, search } = new URL(requestOf('GET', path, { query }).url)
  return pathname + search
}

/** The market regulator's data: its batches, what was wrong in them, and the businesses kept of them. */
export const market = {
  batches: (query: Query) => get<Listing<M.Batch>>(feed('batches'), query),
  batch: (id: string) => get<M.Batch>(feed('batches', id)),
  upload: (file: Blob, fileName: string, charset?: string): Promise<M.Batch> =>
    call('POST', feed('batches'), { query: { fileName, charset }, body: file, type: 'application/octet-stream' }),
  cancel: (id: string): Promise<M.Batch> => call('DELETE', feed('batches', id)),
  decide: (id: string, what: 'release' | 'discard', reason: string) => post<M.Batch>(feed('batches', id, what), { reason }),
  faults: (id: string, query: Query) => get<Listing<M.Fault>>(feed('batches', id, 'faults'), query),
  faultsFile: (id: string) => feed('batches', id, 'faults.csv'),
  line: (id: string, line: number) => get<M.FeedLine>(feed('batches', id, 'lines', String(line))),
  health: async () => (await get<{ sources: M.SourceHealth[] }>(feed('health'))).sources,
  /** Without days: those that are missing. */
  pull: (order: { from?: string; to?: string; table?: string }) => post<unknown>(feed('pulls'), Object.fromEntries(Object.entries(order).filter(([, value]) => value))),
  pulls: () => get<{ content: M.PulledDay[]; connected: boolean }>(feed('pulls')),
  entities: (query: Query) => get<Listing<M.MarketEntity>>(feed('entities'), query),
  entity: (id: string) => get<M.MarketEntity>(feed('entities', id)),
}

/** Pairs that wait for somebody to look. */
export const matching = {
  pairs: (query: Query) => get<M.PairList>(pairs(), query),
  pair: (id: string) => get<M.Pair>(pairs(id)),
  decide: (id: string, version: number, decision: M.Decision, reason?: string) => post<M.Pair>(pairs(id, 'decision'), { decision, ...(reason ? { reason } : {}) }, version),
  dictionary: () => get<M.Dictionary>('/api/registry/matching/dictionary'),
  read: (text: string) => post<M.Scope>('/api/registry/matching/scope-readings', { text }),
  undo: (id: string, version: number, reason: string) => post<M.Pair>(pairs(id, 'undo'), { reason }, version),
}

export type LeadStep = 'verify' | 'dismiss' | 'finding' | 'clearance' | 'out-of-area' | 'register'

/** Leads of the cross-check and what is made of them. */
export const leads = {
  list: (query: Query) => get<Listing<M.Lead>>(lead(), query),
  one: (id: string) => get<M.Lead>(lead(id)),
  assign: (id: string, to: unknown) => post<M.Lead>(lead(id, 'assign'), to),
  step: (id: string, step: LeadStep, body: unknown) => post<M.Lead>(lead(id, step), body),
  assignAll: (ids: readonly string[], to: object) => post<M.Many>(lead('assign'), { ids, ...to }),
  dismissAll: (ids: readonly string[], reason: string) => post<M.Many>(lead('dismiss'), { ids, reason }),
  run: () => post<unknown>(lead('runs'), {}),
}

export const gaps = {
  list: (name: M.GapName, query: Query) => get<Listing<M.GapRow>>(gap(name), query),
  export: (name: M.GapName, query: Query) => address(gap(name, 'export.xlsx'), query),
}

export interface Chosen {
  readonly list: M.GapName
  readonly leadIds?: readonly string[]
  readonly all?: boolean
  readonly note?: string
}

/** Lists sent to the market regulator. */
export const referrals = {
  list: (query: Query) => get<Listing<M.Referral>>(referral(), query),
  one: (id: string) => get<M.Referral>(referral(id)),
  send: (body: Chosen) => post<M.Referral>(referral(), body),
  /** Asks for a public notice of the list, which is drafted and reviewed like every notice. */
  publish: (body: Chosen) => post<unknown>('/api/registry/public-lists', body),
  retry: (id: string) => post<M.Referral>(referral(id, 'retry'), {}),
  document: (id: string) => referral(id, 'document'),
  sheet: (id: string) => referral(id, 'export.xlsx'),
  file: (id: string) => referral(id, 'file'),
}
