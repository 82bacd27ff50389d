import { call } from './http'
import type { Balance, DeadLetter } from './types'

export const SERVICES = ['registry', 'sampling', 'inspection', 'notification'] as const
export type Service = (typeof SERVICES)[number]

const at = (service: Service) => `/api/${service}/operations`

/** The same in every service: the addresses differ only by its name. */
export const operations = {
  balance: (service: Service) => call<Balance>('GET', `${at(service)}/balance`),
  deadLetters: (service: Service, state: 'DEAD' | 'REDRIVEN' | 'DISCARDED') =>
    call<DeadLetter[]>('GET', `${at(service)}/dead-letters`, { query: { state } }),
  redrive: (service: Service, id: string, reason: string) =>
    call<DeadLetter>('POST', `${at(service)}/dead-letters/${encodeURIComponent(id)}/redrive`, { body: { reason } }),
  discard: (service: Service, id: string, reason: string) =>
    call<DeadLetter>('POST', `${at(service)}/dead-letters/${encodeURIComponent(id)}/discard`, { body: { reason } }),
}
