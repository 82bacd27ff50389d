import { call } from './http'
import type { Codes, PublicCode, PublicLetter } from './declaration-types'

/** What the public may read of letters of commitment and of the associations' codes of conduct. */
export const letters = {
  commitment: (uscc: string) => call<PublicLetter>('GET', `/public/registry/commitments/${encodeURIComponent(uscc)}`),
  codes: async () => (await call<Codes>('GET', '/public/registry/code-of-conduct')).content,
  code: (association: string) => call<PublicCode>('GET', `/public/registry/code-of-conduct/${encodeURIComponent(association)}`),
}
