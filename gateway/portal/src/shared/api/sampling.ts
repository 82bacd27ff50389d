import type { operations, paths } from '../schema/sampling'
import type { Ledger } from '../draw/ledger'
import { client, data } from './client'
import { requestOf, send } from './http'
import type { Campaign, DrawView, PublicMinutes } from './types'

type OpenRequest = operations['openDraw']['requestBody']['content']['application/json']

const SIZE = 200
const api = client<paths>()
const of = (id: string) => ({ params: { path: { id } } })
const ofCampaign = (code: string) => ({ path: { code } })

const steps = {
  freeze: (id: string) => api.POST('/api/sampling/draws/{id}/freeze', of(id)),
  draw: (id: string) => api.POST('/api/sampling/draws/{id}/draw', of(id)),
  publish: (id: string) => api.POST('/api/sampling/draws/{id}/publish', of(id)),
}

export const sampling = {
  campaigns: async (): Promise<Campaign[]> => (await data(api.GET('/api/sampling/campaigns'))).content,
  draws: async (campaign: string): Promise<DrawView[]> =>
    (await data(api.GET('/api/sampling/campaigns/{code}/draws', { params: { ...ofCampaign(campaign), query: { size: SIZE } } }))).content,
  invitedTo: async (): Promise<DrawView[]> =>
    (await data(api.GET('/api/sampling/draws', { params: { query: { witness: 'me', size: SIZE } } }))).content,
  open: (campaign: string, body: OpenRequest): Promise<DrawView> =>
    data(api.POST('/api/sampling/campaigns/{code}/draws', { params: ofCampaign(campaign), body })),
  draw: (id: string): Promise<DrawView> => data(api.GET('/api/sampling/draws/{id}', of(id))),
  commit: (id: string, commitment: string): Promise<DrawView> =>
    data(api.POST('/api/sampling/draws/{id}/commitments', { ...of(id), body: { commitment } })),
  reveal: (id: string, value: string): Promise<DrawView> => data(api.POST('/api/sampling/draws/{id}/reveals', { ...of(id), body: { value } })),
  publicValue: (id: string, value: string): Promise<DrawView> =>
    data(api.POST('/api/sampling/draws/{id}/public-values', { ...of(id), body: { value } })),
  step: (id: string, step: keyof typeof steps): Promise<DrawView> => data(steps[step](id)),
  annul: (id: string, reason: string): Promise<DrawView> => data(api.POST('/api/sampling/draws/{id}/void', { ...of(id), body: { reason } })),
  publicDraws: async (): Promise<DrawView[]> =>
    (await data(api.GET('/public/sampling/draws', { params: { query: { size: SIZE } } }))).content,
  publicDraw: (id: string): Promise<DrawView> => data(api.GET('/public/sampling/draws/{id}', of(id))),
  publicMinutes: async (id: string): Promise<PublicMinutes> => (await data(api.GET('/public/sampling/draws/{id}/minutes', of(id)))) as unknown as PublicMinutes,
  /** Instants and facts byte for byte as they are sealed. */
  publicLedger: async (campaign: string): Promise<Ledger> =>
    (await send(requestOf('GET', `/public/sampling/campaigns/${encodeURIComponent(campaign)}/ledger`, {}))).json(),
  /** The bundle byte for byte, for the replay and to be kept. */
  publicBundle: async (id: string): Promise<string> =>
    (await send(requestOf('GET', `/public/sampling/draws/${encodeURIComponent(id)}/bundle`, {}))).text(),
}
