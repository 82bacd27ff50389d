import type { components, paths } from '../schema/sampling'
import { client, data, tag, type Sent } from './client'
import type { Listing, Maybe } from './types'

type Schemas = components['schemas']
type Of<Name extends keyof Schemas> = Sent<Schemas[Name]>

/** The plan as it is written and exported, in both languages. */
export type Plan = Schemas['Campaign']
export type CampaignRow = Of<'CampaignRow'>
export type QuotaView = Maybe<Of<'QuotaView'>, 'ratio' | 'count' | 'rule' | 'stratum' | 'deadline' | 'objects' | 'perBrigade'>
export type ClauseView = Maybe<Of<'ClauseView'>, 'decidedBy' | 'decidedAt' | 'note'>
export type CampaignView = Maybe<Omit<Of<'CampaignView'>, 'quotas' | 'clauses'>, 'approval' | 'closedBecause' | 'parentPlan' | 'methodGuide'> & {
  readonly quotas: readonly QuotaView[]
  readonly clauses: readonly ClauseView[]
}
export interface Revision {
  readonly revision: number
  readonly at: string
  readonly by: string
  readonly reason?: string | null
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[]
}
export type Approval = Schemas['ApprovalRequest']
export type Fault = Of<'FaultView'>
export type Frame = Of<'FrameView'>
export type QuotaRecord = Maybe<Of<'RecordView'>, 'uscc' | 'drawId' | 'taskId' | 'signedOn'>
export type WhatIf = Schemas['WhatIfRequest']
export type Stratum = Maybe<Of<'StratumOutlookView'>, 'probability' | 'brigade'>
export type Outlook = Omit<Of<'OutlookView'>, 'strata'> & { readonly strata: readonly Stratum[] }
export type Counts = Of<'CountView'>
export type Progress = Maybe<Of<'QuotaProgressView'>, 'deadline' | 'lastWorkingDay' | 'daysLeft'>

const api = client<paths>()
const of = (code: string) => ({ path: { code } })

export const campaigns = {
  list: async (): Promise<CampaignRow[]> => (await data(api.GET('/api/sampling/campaigns'))).content,
  one: async (code: string, revision?: number): Promise<CampaignView> =>
    (await data(api.GET('/api/sampling/campaigns/{code}', { params: { ...of(code), query: revision ? { revision } : {} } }))) as CampaignView,
  plan: async (code: string): Promise<Plan> => (await data(api.GET('/api/sampling/campaigns/{code}/export', { params: of(code) }))) as Plan,
  exported: (code: string, revision?: number): string => `/api/sampling/campaigns/${encodeURIComponent(code)}/export${revision ? `?revision=${revision}` : ''}`,
  revisions: async (code: string): Promise<Revision[]> =>
    (await data(api.GET('/api/sampling/campaigns/{code}/revisions', { params: of(code) }))).content as unknown as Revision[],
  validate: async (document: Plan): Promise<Fault[]> => (await data(api.POST('/api/sampling/campaigns/validations', { body: { document } }))).errors,
  create: async (document: Plan): Promise<CampaignView> => (await data(api.POST('/api/sampling/campaigns', { body: { document } }))) as CampaignView,
  revise: async (code: string, version: number, document: Plan, reason?: string, corrections: string[] = []): Promise<CampaignView> =>
    (await data(
      api.PUT('/api/sampling/campaigns/{code}', {
        params: { ...of(code), header: { 'If-Match': tag(version) } as never },
        headers: { 'If-Match': tag(version) },
        body: { document, ...(reason ? { reason } : {}), ...(corrections.length > 0 ? { corrections } : {}) },
      }),
    )) as CampaignView,
  activate: async (code: string, body: Approval): Promise<CampaignView> =>
    (await data(api.POST('/api/sampling/campaigns/{code}/activation', { params: of(code), body }))) as CampaignView,
  close: async (code: string, reason: string): Promise<CampaignView> =>
    (await data(api.POST('/api/sampling/campaigns/{code}/closing', { params: of(code), body: { reason } }))) as CampaignView,
  decide: async (code: string, id: string, body: { effective?: { zh: string; en: string }; note?: string }): Promise<CampaignView> =>
    (await data(api.POST('/api/sampling/campaigns/{code}/clauses/{id}/decision', { params: { path: { code, id } }, body }))) as CampaignView,
  frames: async (code: string): Promise<Frame[]> => (await data(api.GET('/api/sampling/campaigns/{code}/frames', { params: of(code) }))).content,
  /** The objects behind a number of the cockpit. */
  records: async (code: string, quota: string, query: { of?: 'DRAWN' | 'DONE' | 'LEFT'; brigade?: string; page?: number; size?: number }): Promise<Listing<QuotaRecord>> =>
    (await data(api.GET('/api/sampling/campaigns/{code}/cockpit/{quota}/records', { params: { path: { code, quota }, query } }))) as Listing<QuotaRecord>,
  /** Answered anew for each move of a slider: an older question is given up. */
  whatIf: async (code: string, body: WhatIf, signal: AbortSignal): Promise<Outlook> =>
    (await data(api.POST('/api/sampling/campaigns/{code}/what-if', { params: of(code), body, signal }))) as Outlook,
  cockpit: async (code: string, brigade?: string): Promise<{ asOf: string; quotas: Progress[] }> =>
    (await data(api.GET('/api/sampling/campaigns/{code}/cockpit', { params: { ...of(code), query: brigade ? { brigade } : {} } }))) as { asOf: string; quotas: Progress[] },
}
