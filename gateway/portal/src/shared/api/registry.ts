import type { operations, paths } from '../schema/registry'
import { client, data, tag } from './client'
import type { AgencyForm, AgencyRow, AgencyView, Eligibility, Listing, Named, OfficerRow, PublicAgency, TimelineEntry } from './types'

export type AgencyQuery = operations['agencies']['parameters']['query']
type PublicQuery = operations['publicAgencies']['parameters']['query']
type Form = operations['registerAgency']['requestBody']['content']['application/json']
type NamedPage = Pick<Listing<{ readonly uscc: string; readonly name: string }>, 'content' | 'total'>

const PAGE = 200
const MOST = 10
const api = client<paths>()
const of = (uscc: string) => ({ path: { uscc } })

/** The names of these agencies, page by page until all are known. */
async function names(read: (query: { page: number; size: number }) => Promise<NamedPage>, codes: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(codes)
  const found = new Map<string, string>()
  for (let page = 0; page < MOST && found.size < wanted.size; page++) {
    const list = await read({ page, size: PAGE })
    for (const { uscc, name } of list.content) if (wanted.has(uscc)) found.set(uscc, name)
    if ((page + 1) * PAGE >= list.total) break
  }
  return found
}

export const registry = {
  agencies: (query: AgencyQuery): Promise<Listing<AgencyRow>> => data(api.GET('/api/registry/agencies', { params: { query } })),
  agency: (uscc: string): Promise<AgencyView> => data(api.GET('/api/registry/agencies/{uscc}', { params: of(uscc) })),
  register: (form: AgencyForm): Promise<AgencyView> => data(api.POST('/api/registry/agencies', { body: form as Form })),
  revise: (version: number, form: AgencyForm): Promise<AgencyView> =>
    data(api.PUT('/api/registry/agencies/{uscc}', { params: { ...of(form.uscc), header: { 'If-Match': tag(version) } }, body: form as Form })),
  eligibility: async (uscc: string, asOf?: string): Promise<Eligibility> =>
    (await data(api.GET('/api/registry/agencies/{uscc}/eligibility', { params: { ...of(uscc), query: asOf ? { asOf } : {} } }))) as unknown as Eligibility,
  timeline: async (uscc: string): Promise<TimelineEntry[]> =>
    (await data(api.GET('/api/registry/agencies/{uscc}/timeline', { params: of(uscc) }))).content,
  officers: async (): Promise<OfficerRow[]> => (await data(api.GET('/api/registry/officers'))).content,
  supervisionUnits: (): Promise<Named[]> => data(api.GET('/api/registry/reference/supervision-units')),
  publicAgencies: (query: PublicQuery): Promise<Listing<PublicAgency>> => data(api.GET('/public/registry/agencies', { params: { query } })),
  publicAgency: (uscc: string): Promise<PublicAgency> => data(api.GET('/public/registry/agencies/{uscc}', { params: of(uscc) })),
  names: (codes: readonly string[]) => names(registry.agencies, codes),
  publicNames: (codes: readonly string[]) => names(registry.publicAgencies, codes),
}
