import { call } from './http'
import type { Listing } from './types'
import type {
  Call, CheckItem, CommitmentRow, CommitmentView, DeclarationContent, DeclarationRow, DeclarationView, Difference,
  Member, Missing, OwnCode, Template,
} from './declaration-types'

const REGISTRY = '/api/registry'
const of = (path: string, id: string) => `${REGISTRY}/${path}/${encodeURIComponent(id)}`
type Query = Readonly<Record<string, string | number | undefined>>

/** Self-declarations (附件3), by the agency that files and the officer who receives. */
export const declarations = {
  calls: () => call<Call[]>('GET', `${REGISTRY}/reference/declaration-calls`),
  checkItems: (kind?: string) => call<CheckItem[]>('GET', `${REGISTRY}/reference/self-check-items`, { query: { kind } }),
  open: (campaign?: string) => call<DeclarationView>('POST', `${REGISTRY}/declarations`, { body: campaign ? { campaign } : {} }),
  list: (query: Query) => call<Listing<DeclarationRow>>('GET', `${REGISTRY}/declarations`, { query }),
  one: (id: string) => call<DeclarationView>('GET', of('declarations', id)),
  save: (id: string, version: number, content: DeclarationContent) => call<DeclarationView>('PUT', of('declarations', id), { body: content, version }),
  differences: async (id: string) => (await call<{ content: Difference[] }>('GET', `${of('declarations', id)}/differences`)).content,
  submit: (id: string) => call<DeclarationView>('POST', `${of('declarations', id)}/submit`, { body: {} }),
  giveBack: (id: string, reasons: readonly { field: string; reason: string }[]) => call<DeclarationView>('POST', `${of('declarations', id)}/return`, { body: { reasons } }),
  accept: (id: string, takeOver: readonly string[]) => call<DeclarationView>('POST', `${of('declarations', id)}/accept`, { body: { takeOver } }),
  missing: (query: Query) => call<Missing>('GET', `${REGISTRY}/declarations/missing`, { query }),
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
