import { call } from './http'
import type { Listing } from './types'

interface DeclarationLine {
  readonly id: string
  readonly campaign: string
  readonly state: string
  readonly round: number
  readonly receiptNo?: string | null
  readonly submittedAt?: string | null
  readonly uscc: string
}

interface Commitment {
  readonly state: 'NONE' | 'SIGNED' | 'REFUSED' | 'BREACHED'
  readonly signedAt?: string | null
  readonly reason?: string | null
  readonly conditions: readonly { readonly code: string; readonly name: string }[]
}

/** What an agency has filed, as its page shows it to read. */
export const filings = {
  declarationsOf: async (uscc: string): Promise<DeclarationLine[]> =>
    (await call<Listing<DeclarationLine>>('GET', '/api/registry/declarations', { query: { q: uscc, size: 50 } })).content.filter((one) => one.uscc === uscc),
  commitmentOf: async (uscc: string): Promise<Commitment> => {
    const found = await call<Commitment>('GET', `/api/registry/commitments/${uscc}`)
    return { ...found, conditions: found.conditions ?? [] }
  },
}
