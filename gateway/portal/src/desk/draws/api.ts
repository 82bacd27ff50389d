import { client, data, tag, type Sent } from '@shared/api/client'
import { call, requestOf, send } from '@shared/api/http'
import type { DrawView, Listing, Maybe } from '@shared/api/types'
import type { components, operations, paths } from '@shared/schema/sampling'

type Schemas = components['schemas']
type Of<Name extends keyof Schemas> = Sent<Schemas[Name]>

export type PreparedOfficer = Maybe<Of<'PreparedOfficer'>, 'absence' | 'certificateValidTo'>
export type PreparedObject = Maybe<Of<'PreparedObject'>, 'drawId'>
export type FrameView = Of<'FrameView'>
export type Flagged = Of<'FlaggedView'>
export type Preparation = Omit<Of<'PreparationView'>, 'officers' | 'joint' | 'unserved' | 'excluded'> & {
  readonly officers: Omit<Of<'OfficersView'>, 'content'> & { readonly content: readonly PreparedOfficer[] }
  readonly joint: readonly PreparedObject[]
  readonly excluded: readonly PreparedObject[]
  readonly unserved: readonly PreparedObject[]
}
export type FrameObject = Maybe<Of<'ObjectView'>, 'uscc' | 'leftOut'>
export type DrawnUnit = Omit<Maybe<Of<'DrawnUnitView'>, 'replacedBy' | 'uscc' | 'agencyName' | 'shortBy' | 'visit'>, 'visit'> & {
  readonly visit?: Maybe<Of<'PaidVisit'>, 'signedOn'> | null
}
export type Place = DrawnUnit['place']
export type Amendment = Maybe<Of<'AmendmentView'>, 'replacedBy' | 'officer' | 'successor' | 'shortBy' | 'note'>
export type Exclusion = DrawView['exclusions'][number]
export type Admission = DrawView['admissions'][number]
export type Minutes = Omit<Maybe<Of<'MinutesView'>, 'organiser' | 'ledger'>, 'draw'> & { readonly draw: DrawView }

export type GrantedRecusal = Maybe<Of<'Recusal'>, 'until'>

type Replacement = operations['replaceUnit']['requestBody']['content']['application/json']
type Recusal = operations['recuseOfficer']['requestBody']['content']['application/json']

/** Why an object is left out before the freeze, or replaced after the draw. */
export const REASONS = ['CANCELLED', 'MOVED_OUT', 'NO_SERVICE_PROJECT', 'ALREADY_CHECKED_THIS_PERIOD', 'UNDER_CASE', 'FORCE_MAJEURE'] as const
export const RECUSALS = ['OWN_REQUEST', 'APPLIED_BY_AGENCY', 'RELATION', 'FORMER_EMPLOYMENT', 'OTHER'] as const
export type Reason = (typeof REASONS)[number]

const api = client<paths>()
const of = (id: string) => ({ params: { path: { id } } })
const path = (id: string, rest: string) => `/api/sampling/draws/${encodeURIComponent(id)}/${rest}`

export const draws = {
  preparation: async (id: string): Promise<Preparation> => (await data(api.GET('/api/sampling/draws/{id}/preparation', of(id)))) as Preparation,
  exclude: (id: string, version: number, exclusions: readonly { unitId: string; reason: string }[]): Promise<DrawView> =>
    call('PUT', path(id, 'exclusions'), { body: { exclusions }, version }),
  admit: (id: string, version: number, admissions: readonly { unitId: string; reason: string }[]): Promise<DrawView> =>
    call('PUT', path(id, 'admissions'), { body: { admissions }, version }),
  units: (id: string, query: Readonly<Record<string, string | number | undefined>>): Promise<Listing<DrawnUnit>> => call('GET', path(id, 'units'), { query }),
  replace: (id: string, body: Replacement): Promise<DrawView> => data(api.POST('/api/sampling/draws/{id}/replacements', { ...of(id), body })),
  recuse: (id: string, body: Recusal): Promise<DrawView> => data(api.POST('/api/sampling/draws/{id}/recusals', { ...of(id), body })),
  minutes: async (id: string): Promise<Minutes> => (await data(api.GET('/api/sampling/draws/{id}/minutes', of(id)))) as unknown as Minutes,
  objects: (campaign: string, quota: string, query: Readonly<Record<string, string | number | undefined>>): Promise<Listing<FrameObject>> =>
    call('GET', `/api/sampling/campaigns/${encodeURIComponent(campaign)}/frames/${encodeURIComponent(quota)}`, { query }),
  /** The draw, or nothing when it is still the one of that version. */
  newer: async (id: string, known: number | undefined): Promise<DrawView | undefined> => {
    const request = requestOf('GET', `/api/sampling/draws/${encodeURIComponent(id)}`, {})
    if (known !== undefined) request.headers.set('If-None-Match', tag(known))
    const answer = await send(request)
    return answer.status === 304 ? undefined : ((await answer.json()) as DrawView)
  },
  recusals: async (): Promise<Listing<GrantedRecusal>> => (await data(api.GET('/api/sampling/recusals', { params: { query: { size: 200 } } }))) as Listing<GrantedRecusal>,
  grant: (body: unknown): Promise<unknown> => call('POST', '/api/sampling/recusals', { body }),
  bundle: async (id: string): Promise<Blob> => (await send(requestOf('GET', path(id, 'bundle'), {}))).blob(),
}

/** How large each frame of a campaign would be now. */
export const frameSizes = async (code: string): Promise<FrameView[]> => (await data(api.GET('/api/sampling/campaigns/{code}/frames', { params: { path: { code } } }))).content
