import type { operations, paths } from '../schema/registry'
import { client, data, tag } from './client'
import { call } from './http'
import type { Listing } from './types'
import type {
  Call, CheckItem, CommitmentRow, CommitmentView, DeclarationContent, DeclarationRow, DeclarationView, Difference,
  Member, Missing, OwnCode, Template,
} from './declaration-types'

const REGISTRY = '/api/registry'
const of = (path: string, id: string) => `${REGISTRY}/${path}/${encodeURIComponent(id)}`
const api = client<paths>()
const by = (id: string) => ({ params: { path: { id } } })
type Content = operations['saveDeclaration']['requestBody']['content']['application/json']
type Query = Readonly<Record<string, string | number | undefined>>

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
  missing: (query: operations['missingDeclarations']['parameters']['query']): Promise<Missing> => data(api.GET('/api/registry/declarations/missing', { params: { query } })),
}

/** Letters of commitment (附件4). */
export const commitments = {
  templates: () => call<Template[]>('GET', `${REGISTRY}/reference/commitment-templates`),
  list: (query: Query) => call<Listing<CommitmentRow>>('GET', `${REGISTRY}/commitments`, { query }),
  one: (uscc: string) => call<CommitmentView>('GET', of('commitments', uscc)),
  sign: (uscc: string, template: number, signatory: string) => call<CommitmentView>('POST', `${of('commitments', uscc)}/sign`, { body: { template, signatory } }),
  refuse: (uscc: string, reason: string) => call<CommitmentView>('POST', `${of('commitments', uscc)}/refuse`, { body: { reason } }),
}

/** The desk of an industry association. */
export const association = {
  own: () => call<{ readonly id: string; readonly name: string }>('GET', `${REGISTRY}/association`),
  members: (query: Query) => call<Listing<Member>>('GET', `${REGISTRY}/association/members`, { query }),
  code: () => call<OwnCode>('GET', `${REGISTRY}/association/code-of-conduct`),
  saveCode: (version: number, text: { title: string; text: string }) => call<OwnCode>('PUT', `${REGISTRY}/association/code-of-conduct`, { body: text, version }),
  publishCode: () => call<OwnCode>('POST', `${REGISTRY}/association/code-of-conduct/publication`, { body: {} }),
}
