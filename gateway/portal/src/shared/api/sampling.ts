import { call, requestOf, send } from './http'
import type { Campaign, DrawView } from './types'

const at = (id: string) => `/api/sampling/draws/${encodeURIComponent(id)}`
const rows = <T>(answer: T[] | { content: T[] }): T[] => (Array.isArray(answer) ? answer : answer.content)

export const sampling = {
  campaigns: async () => rows(await call<Campaign[] | { content: Campaign[] }>('GET', '/api/sampling/campaigns')),
  campaign: (code: string) => call<Campaign>('GET', `/api/sampling/campaigns/${encodeURIComponent(code)}`),
  draws: async (campaign: string) =>
    rows(await call<DrawView[] | { content: DrawView[] }>('GET', `/api/sampling/campaigns/${encodeURIComponent(campaign)}/draws`)),
  invitedTo: async () => rows(await call<DrawView[] | { content: DrawView[] }>('GET', '/api/sampling/draws', { query: { witness: 'me' } })),
  open: (campaign: string, body: { quotas: string[]; witnesses: string[]; publicSource?: string }) =>
    call<DrawView>('POST', `/api/sampling/campaigns/${encodeURIComponent(campaign)}/draws`, { body }),
  draw: (id: string) => call<DrawView>('GET', at(id)),
  commit: (id: string, commitment: string) => call<DrawView>('POST', `${at(id)}/commitments`, { body: { commitment } }),
  reveal: (id: string, value: string) => call<DrawView>('POST', `${at(id)}/reveals`, { body: { value } }),
  publicValue: (id: string, value: string) => call<DrawView>('POST', `${at(id)}/public-values`, { body: { value } }),
  step: (id: string, step: 'freeze' | 'draw' | 'publish') => call<DrawView>('POST', `${at(id)}/${step}`),
  annul: (id: string, reason: string) => call<DrawView>('POST', `${at(id)}/void`, { body: { reason } }),
  publicDraws: async () => rows(await call<DrawView[] | { content: DrawView[] }>('GET', '/public/sampling/draws')),
  publicDraw: (id: string) => call<DrawView>('GET', `/public/sampling/draws/${encodeURIComponent(id)}`),
  publicBundle: async (id: string) =>
    (await send(requestOf('GET', `/public/sampling/draws/${encodeURIComponent(id)}/bundle`, {}))).text(),
}
