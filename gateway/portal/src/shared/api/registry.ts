import { call } from './http'
import type { AgencyForm, AgencyRow, AgencyView, Eligibility, Listing, Named, OfficerRow, PublicAgency, TimelineEntry } from './types'

const PAGE = 200
const MOST = 10

/** The names of these agencies, page by page until all are known. */
async function names(read: (query: object) => Promise<Listing<{ readonly uscc: string; readonly name: string }>>, codes: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(codes)
  const found = new Map<string, string>()
  for (let page = 0; page < MOST && found.size < wanted.size; page++) {
    const list = await read({ page, size: PAGE })
    for (const { uscc, name } of list.content) if (wanted.has(uscc)) found.set(uscc, name)
    if ((page + 1) * PAGE >= list.total) break
  }
  return found
}

const at = (uscc: string) => `/api/registry/agencies/${encodeURIComponent(uscc)}`

export const registry = {
  agencies: (query: object, signal?: AbortSignal) =>
    call<Listing<AgencyRow>>('GET', '/api/registry/agencies', { query: { ...query }, ...(signal ? { signal } : {}) }),
  agency: (uscc: string) => call<AgencyView>('GET', at(uscc)),
  register: (form: AgencyForm) => call<AgencyView>('POST', '/api/registry/agencies', { body: form }),
  revise: (version: number, form: AgencyForm) => call<AgencyView>('PUT', at(form.uscc), { body: form, version }),
  eligibility: (uscc: string, asOf?: string) => call<Eligibility>('GET', `${at(uscc)}/eligibility`, { query: { asOf } }),
  timeline: async (uscc: string) => (await call<{ content: TimelineEntry[] }>('GET', `${at(uscc)}/timeline`)).content,
  officers: async () => (await call<{ content: OfficerRow[] }>('GET', '/api/registry/officers')).content,
  supervisionUnits: () => call<Named[]>('GET', '/api/registry/reference/supervision-units'),
  publicAgencies: (query: object) => call<Listing<PublicAgency>>('GET', '/public/registry/agencies', { query: { ...query } }),
  names: (codes: readonly string[]) => names(registry.agencies, codes),
  publicNames: (codes: readonly string[]) => names(registry.publicAgencies, codes),
  publicAgency: (uscc: string) => call<PublicAgency>('GET', `/public/registry/agencies/${encodeURIComponent(uscc)}`),
}
