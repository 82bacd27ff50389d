import type { paths } from '../schema/registry'
import { client, data } from './client'
import type { Codes, PublicCode, PublicLetter } from './declaration-types'

const api = client<paths>()

/** What the public may read of letters of commitment and of the associations' codes of conduct. */
export const letters = {
  commitment: (uscc: string): Promise<PublicLetter> => data(api.GET('/public/registry/commitments/{uscc}', { params: { path: { uscc } } })),
  codes: async (): Promise<Codes['content'][number][]> => (await data(api.GET('/public/registry/code-of-conduct'))).content,
  code: (association: string): Promise<PublicCode> => data(api.GET('/public/registry/code-of-conduct/{association}', { params: { path: { association } } })),
}
