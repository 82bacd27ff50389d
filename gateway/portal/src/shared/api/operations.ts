import { call } from './http'
import type { Balance, DeadLetter, Listing } from './types'

export const SERVICES = ['registry', 'sampling', 'inspection', 'notification'] as const
export type Service = (typeof SERVICES)[number]

const at = (service: Service) => `/api/${service}/operations`

export const operations = {
  balance: (service: Service) => call<Balance>('GET', `${at(service)}/balance`),
  deadLetters: async (service: Service, state?: string) => {
    const answer = await call<Listing<DeadLetter> | DeadLetter[]>('GET', `${at(service)}/dead-letters`, { query: { state, size: 50 } })
    return Array.isArray(answer) ? answer : answer.content
  },
  redrive: (service: Service, id: string, reason: string) =>
    call<unknown>('POST', `${at(service)}/dead-letters/${encodeURIComponent(id)}/redrive`, { body: { reason } }),
  discard: (service: Service, id: string, reason: string) =>
    call<unknown>('POST', `${at(service)}/dead-letters/${encodeURIComponent(id)}/discard`, { body: { reason } }),
}
