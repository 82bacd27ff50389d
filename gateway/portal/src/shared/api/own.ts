import type { components } from '../schema/registry'
import { call } from './http'
import type { Engagement as Engaged, Equipment, LapseWarning, Practitioner, Project } from './registerTypes'
import type { Listing } from './types'

const REGISTRY = '/api/registry'

export type Engagement = Engaged
/** Somebody of the agency's own; there is an engagement, or the agency would not see the person. */
export type Person = Practitioner & { readonly engagements: readonly Engagement[] }

type Form<Name extends keyof components['schemas']> = components['schemas'][Name]
export type NewPerson = Pick<Form<'PractitionerForm'>, 'name'> & {
  readonly residentId?: string | undefined
  readonly engineer?: Form<'EngineerForm'> | undefined
  readonly operators?: readonly Form<'OperatorForm'>[] | undefined
  readonly engagement: Pick<Form<'EngagementForm'>, 'uscc' | 'contractFrom'> & { readonly contractTo?: string | undefined; readonly insuranceMonth?: string | undefined }
}

type Query = Readonly<Record<string, string | number | undefined>>
const person = (id: string) => `${REGISTRY}/practitioners/${encodeURIComponent(id)}`

/** What an agency reads and does about itself. */
export const own = {
  people: async (uscc: string) => (await call<{ content: Person[] }>('GET', `${REGISTRY}/agencies/${uscc}/people`)).content,
  engage: (body: NewPerson) => call<Person>('POST', `${REGISTRY}/practitioners`, { body }),
  engageKnown: (id: string, body: NewPerson['engagement']) => call<Person>('POST', `${person(id)}/engagements`, { body }),
  /** The contract as it is from now on; the last day ends it. */
  endEngagement: (one: Person, engagement: Engagement, contractTo: string, reason: string) =>
    call<Person>('PUT', `${person(one.practitionerId)}/engagements/${encodeURIComponent(engagement.engagementId)}`, {
      version: one.version,
      body: { contractFrom: engagement.contractFrom, contractTo, insuranceMonth: engagement.insuranceMonth ?? undefined, role: engagement.role, ...(reason ? { reason } : {}) },
    }),
  warnings: (query: Query) => call<Listing<LapseWarning>>('GET', `${REGISTRY}/warnings`, { query }),
  equipment: (query: Query) => call<Listing<Equipment>>('GET', `${REGISTRY}/equipment`, { query }),
  projects: (query: Query) => call<Listing<Project>>('GET', `${REGISTRY}/projects`, { query }),
}
