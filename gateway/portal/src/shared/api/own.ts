import { call } from './http'
import type { Listing } from './types'

type Blank<T> = T | null | undefined
const REGISTRY = '/api/registry'

export interface Engagement {
  readonly engagementId: string
  readonly uscc: string
  readonly agencyName?: Blank<string>
  readonly role: 'ENGINEER' | 'OPERATOR' | 'BOTH'
  readonly contractFrom: string
  readonly contractTo?: Blank<string>
  readonly insuranceMonth?: Blank<string>
  readonly active: boolean
  readonly contestedWith?: Blank<readonly { readonly uscc: string; readonly agencyName?: Blank<string>; readonly from: string; readonly to?: Blank<string> }[]>
  readonly resolved?: Blank<{ readonly outcome: 'STANDS' | 'ENDED'; readonly at: string; readonly reason: string }>
}

export interface Person {
  readonly practitionerId: string
  readonly version: number
  readonly name?: Blank<string>
  readonly engineer?: Blank<{ readonly level: 'CLASS_1' | 'CLASS_2'; readonly registrationNo: string; readonly validFrom: string; readonly validTo: string; readonly issuingProvince?: Blank<string>; readonly confirmedHere?: Blank<boolean>; readonly state?: Blank<string> }>
  readonly operators?: Blank<readonly { readonly certificateNo: string; readonly rank: number; readonly direction?: Blank<string>; readonly validFrom: string; readonly validTo: string; readonly state?: Blank<string> }[]>
  readonly engagements: readonly Engagement[]
  readonly contested?: Blank<boolean>
  readonly warnings?: Blank<readonly { readonly code: string; readonly message: string }[]>
}

export interface NewPerson {
  readonly name: string
  readonly residentId?: string | undefined
  readonly engineer?: { readonly level: string; readonly registrationNo: string; readonly validFrom: string; readonly validTo: string; readonly issuingProvince?: string | undefined } | undefined
  readonly operators?: readonly { readonly certificateNo: string; readonly rank: number; readonly direction?: string | undefined; readonly validFrom: string; readonly validTo: string }[] | undefined
  readonly engagement: { readonly uscc: string; readonly contractFrom: string; readonly contractTo?: string | undefined; readonly insuranceMonth?: string | undefined }
}

export interface Lapse {
  readonly uscc: string
  readonly kind: string
  readonly ref: string
  readonly practitionerId?: Blank<string>
  readonly name?: Blank<string>
  readonly lapsesOn: string
  readonly daysLeft: number
  readonly threshold: number
}

export interface Equipment {
  readonly equipmentId: string
  readonly itemCode: string
  readonly brand: string
  readonly model: string
  readonly serialNo: string
  readonly calibration: 'NOT_REQUIRED' | 'VALID' | 'OVERDUE' | 'MISSING'
  readonly calibrationDueOn?: Blank<string>
  readonly ownership: 'OWNED' | 'LEASED'
  readonly heldFrom: string
  readonly heldTo?: Blank<string>
  readonly sharedWith?: Blank<readonly { readonly uscc: string; readonly name?: Blank<string> }[]>
}

export interface Project {
  readonly projectId: string
  readonly unitName: string
  readonly brigadeName: string
  readonly kind: 'MAINTENANCE' | 'TESTING' | 'ASSESSMENT'
  readonly contractNo: string
  readonly from: string
  readonly to?: Blank<string>
  readonly projectLead?: Blank<string>
  readonly platformNo?: Blank<string>
  readonly active: boolean
  readonly documents?: Blank<readonly { readonly no: string; readonly kind: string; readonly on: string }[]>
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
  warnings: (query: Query) => call<Listing<Lapse>>('GET', `${REGISTRY}/warnings`, { query }),
  equipment: (query: Query) => call<Listing<Equipment>>('GET', `${REGISTRY}/equipment`, { query }),
  projects: (query: Query) => call<Listing<Project>>('GET', `${REGISTRY}/projects`, { query }),
}
