import type { operations, paths } from '../schema/registry'
import { client, data, tag } from './client'
import type { Listing } from './types'
import type {
  Call, CheckItem, CommitmentRow, CommitmentView, DeclarationContent, DeclarationRow, DeclarationView, Difference, Filings, Round,
  Member, Missing, OwnCode, Template,
} from './declaration-types'

const api = client<paths>()
const by = (id: string) => ({ params: { path: { id } } })
const of = (uscc: string) => ({ params: { path: { uscc } } })
type Content = operations['saveDeclaration']['requestBody']['content']['application/json']

/** Self-declarations (附件3), by the agency that files and the officer who receives. */
export const declarations = {
  calls: (): Promise<Call[]> => data(api.GET('/api/registry/reference/declaration-calls')),
  checkItems: (): Promise<CheckItem[]> => data(api.GET('/api/registry/reference/self-check-items')),
  open: (campaign?: string): Promise<DeclarationView> => data(api.POST('/api/registry/declarations', { body: campaign ? { campaign } : {} })),
  list: (query: operations['declarations']['parameters']['query']): Promise<Listing<DeclarationRow>> => data(api.GET('/api/registry/declarations', { params: { query } })),
  one: (id: string): Promise<DeclarationView> => data(api.GET('/api/registry/declarations/{id}', by(id))),
  save: (id: string, version: number, content: DeclarationContent): Promise<DeclarationView> =>
    data(api.PUT('/api/registry/declarations/{id}', { params: { path: { id }, header: { 'If-Match': tag(version) } }, body: content as Content })),
  differences: async (id: string): Promise<Difference[]> => (await data(api.GET('/api/registry/declarations/{id}/differences', by(id)))).content,
  submit: (id: string): Promise<DeclarationView> => data(api.POST('/api/registry/declarations/{id}/submit', by(id))),
  giveBack: (id: string, reasons: { field: string; reason: string }[]): Promise<DeclarationView> =>
    data(api.POST('/api/registry/declarations/{id}/return', { ...by(id), body: { reasons } })),
  accept: (id: string, takeOver: string[]): Promise<DeclarationView> => data(api.POST('/api/registry/declarations/{id}/accept', { ...by(id), body: { takeOver } })),
  scan: (id: string, scan: string): string => `/api/registry/declarations/${encodeURIComponent(id)}/scans/${encodeURIComponent(scan)}`,
  rounds: async (id: string): Promise<Round[]> => (await data(api.GET('/api/registry/declarations/{id}/rounds', by(id)))).content as Round[],
  filings: (): Promise<Filings> => data(api.GET('/api/registry/filings')),
  missing: (query: operations['missingDeclarations']['parameters']['query']): Promise<Missing> => data(api.GET('/api/registry/declarations/missing', { params: { query } })),
}

/** Letters of commitment (附件4). */
export const commitments = {
  templates: (): Promise<Template[]> => data(api.GET('/api/registry/reference/commitment-templates')),
  list: (query: operations['commitments']['parameters']['query']): Promise<Listing<CommitmentRow>> => data(api.GET('/api/registry/commitments', { params: { query } })),
  one: (uscc: string): Promise<CommitmentView> => data(api.GET('/api/registry/commitments/{uscc}', of(uscc))),
  sign: (uscc: string, template: number, signatory: string): Promise<CommitmentView> =>
    data(api.POST('/api/registry/commitments/{uscc}/sign', { ...of(uscc), body: { template, signatory } })),
  refuse: (uscc: string, reason: string): Promise<CommitmentView> => data(api.POST('/api/registry/commitments/{uscc}/refuse', { ...of(uscc), body: { reason } })),
}

/** The desk of an industry association. */
export const association = {
  own: () => data(api.GET('/api/registry/association')),
  members: (query: operations['associationMembers']['parameters']['query']): Promise<Listing<Member>> => data(api.GET('/api/registry/association/members', { params: { query } })),
  code: (): Promise<OwnCode> => data(api.GET('/api/registry/association/code-of-conduct')),
  saveCode: (version: number, text: { title: string; text: string }): Promise<OwnCode> =>
    data(api.PUT('/api/registry/association/code-of-conduct', { params: { header: { 'If-Match': tag(version) } }, body: text })),
  publishCode: (): Promise<OwnCode> => data(api.POST('/api/registry/association/code-of-conduct/publication')),
}
