import type { components } from '../schema/registry'
import type { Sent } from './client'
import type { AgencyView } from './types'

/** A record as the registry's document describes it; members that it may leave out are told in the screens by what they show instead. */
type Of<Name extends keyof components['schemas']> = Sent<components['schemas'][Name]>

type Text = string | null | undefined

export interface Source {
  readonly kind: string
  readonly ref?: Text
  readonly on?: Text
}

export interface Version {
  readonly version: number
  readonly at: string
  readonly effectiveOn?: Text
  readonly actor: string
  readonly reason?: Text
  readonly source?: Source | null
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[]
}

interface Recorded {
  readonly version: number
  readonly source?: Source | null
  readonly updatedAt?: Text
  readonly mergedInto?: Text
}

export interface Entry {
  readonly entered: boolean
  readonly no?: Text
  readonly on?: Text
  readonly source?: Text
}

/** The agency's file without its people, who have their own register. */
export type AgencyFile = Omit<AgencyView, 'engineers' | 'operators' | 'entries'> & {
  readonly entries: { readonly nationalSystem: boolean; readonly sichuanPlatform: boolean; readonly national?: Entry | null; readonly sichuan?: Entry | null }
  readonly legalRep?: Text
  readonly registeredAddress?: Text
  readonly practiceAddress?: Text
  readonly businessScope?: Text
  readonly foundedOn?: Text
  readonly phone?: Text
  readonly tenure?: Text
  readonly tenureDocument?: Text
  readonly homeRegion?: Text
  readonly memberOf?: Text
  readonly mergedInto?: Text
  readonly nextChangeOn?: Text
  readonly staff?: { readonly engineers: number; readonly operators: number; readonly contested: number } | null
  readonly lapses?: { readonly d7: number; readonly d30: number; readonly d90: number } | null
}

type Validity = 'VALID' | 'EXPIRED' | 'NOT_YET_VALID'

export interface EngineerCertificate {
  readonly level: 'CLASS_1' | 'CLASS_2'
  readonly qualificationNo?: Text
  readonly registrationNo: string
  readonly sealNo?: Text
  readonly validFrom: string
  readonly validTo: string
  readonly issuingProvince?: Text
  readonly confirmedHere?: boolean | null
  readonly state?: Validity
}

export interface OperatorCertificate {
  readonly certificateNo: string
  readonly rank: number
  readonly direction?: 'MONITORING' | 'MAINTENANCE' | null
  readonly validFrom: string
  readonly validTo: string
  readonly old?: boolean | null
  readonly state?: Validity
}

export interface Engagement {
  readonly engagementId: string
  readonly uscc: string
  readonly agencyName?: Text
  readonly brigade?: Text
  readonly role: 'ENGINEER' | 'OPERATOR' | 'BOTH'
  readonly contractFrom: string
  readonly contractTo?: Text
  readonly insuranceMonth?: Text
  readonly active?: boolean
  readonly contestedWith?: readonly { readonly uscc: string; readonly agencyName?: Text; readonly from?: Text; readonly to?: Text }[] | null
  readonly resolved?: { readonly outcome: 'STANDS' | 'ENDED'; readonly on?: Text; readonly by?: Text; readonly at?: Text; readonly reason?: Text } | null
}

export interface Practitioner extends Recorded {
  readonly practitionerId: string
  readonly name?: Text
  readonly residentId?: Text
  readonly engineer?: EngineerCertificate | null
  readonly operators?: readonly OperatorCertificate[] | null
  readonly engagements?: readonly Engagement[] | null
  readonly contested?: boolean
  readonly warnings?: readonly { readonly code: string; readonly message: string }[] | null
}

export type Equipment = Of<'EquipmentView'>
export type CatalogueItem = Omit<Of<'Item'>, 'minQty'> & { readonly minQty?: number | null }
export type Catalogue = Omit<Of<'CatalogueView'>, 'items'> & { readonly items: readonly CatalogueItem[] }
export type Unit = Of<'UnitView'>
export type Project = Of<'ProjectView'>
export type Officer = Of<'OfficerView'>
export type Clearance = Of<'ClearanceView'>
export type ClearanceCandidate = Of<'Candidate'>
export type AssistanceRequest = Of<'RequestView'>
export type OutOfArea = Of<'OutOfAreaView'>
export type Survey = Of<'SurveyView'>
export type Stranger = Of<'StrangerView'>

export interface LapseWarning {
  readonly uscc: string
  readonly agencyName: string
  readonly brigade: string
  readonly brigadeName?: Text
  readonly kind: 'ENGINEER' | 'OPERATOR' | 'CONTRACT' | 'CALIBRATION'
  readonly ref: string
  readonly practitionerId?: Text
  readonly name?: Text
  readonly lapsesOn: string
  readonly daysLeft: number
  readonly threshold?: number | null
}

export type ExchangeRegister = Of<'RegisterView'>
export type ImportView = Of<'ImportView'>
export type ImportState = ImportView['state']
export type ImportRow = Of<'ReturnedRowView'>
