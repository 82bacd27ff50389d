import type { components } from '../schema/registry'
import type { Sent } from './client'
import type { Maybe } from './types'

/** A record as the registry's document describes it; members that it may leave out are told in the screens by what they show instead. */
type Of<Name extends keyof components['schemas']> = Sent<components['schemas'][Name]>

type Text = string | null | undefined

export type Source = Maybe<Of<'Source'>, 'ref' | 'on'>
export type Version = Omit<Maybe<Of<'Version'>, 'effectiveOn' | 'reason' | 'source'>, 'changes'> & {
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[]
}

export type Entry = Maybe<Of<'Entry'>, 'no' | 'on' | 'source'>
type LateInAFile =
  | 'legalRep' | 'registeredAddress' | 'practiceAddress' | 'businessScope' | 'foundedOn' | 'phone' | 'tenure' | 'tenureDocument' | 'homeRegion' | 'memberOf'
  | 'technicalLead' | 'verdict' | 'assessedOn' | 'mergedInto' | 'nextChangeOn' | 'staff' | 'lapses' | 'source' | 'warnings'
/** The agency's file without its people, who have their own register. */
export type AgencyFile = Omit<Maybe<Of<'AgencyView'>, LateInAFile>, 'entries'> & {
  readonly entries: Omit<Of<'EntriesView'>, 'national' | 'sichuan'> & { readonly national?: Entry | null; readonly sichuan?: Entry | null }
}

export type EngineerCertificate = Maybe<Of<'EngineerView'>, 'qualificationNo' | 'sealNo' | 'issuingProvince' | 'confirmedHere' | 'state'>
export type OperatorCertificate = Maybe<Of<'OperatorView'>, 'direction' | 'old' | 'state'>
type Contest = Maybe<Of<'ContestView'>, 'agencyName' | 'to'>
export type Engagement = Omit<Maybe<Of<'EngagementView'>, 'agencyName' | 'brigade' | 'contractTo' | 'insuranceMonth'>, 'contestedWith' | 'resolved'> & {
  readonly contestedWith?: readonly Contest[] | null
  readonly resolved?: Maybe<Of<'ResolutionView'>, 'endedOn' | 'by' | 'reason'> | null
}
export type Practitioner = Omit<
  Maybe<Of<'PractitionerView'>, 'name' | 'residentId' | 'contested' | 'source' | 'updatedAt' | 'mergedInto' | 'warnings'>,
  'engineer' | 'operators' | 'engagements'
> & {
  readonly engineer?: EngineerCertificate | null
  readonly operators?: readonly OperatorCertificate[] | null
  readonly engagements?: readonly Engagement[] | null
}

export type Equipment = Of<'EquipmentView'>
export type CatalogueItem = Omit<Of<'Item'>, 'minQty'> & { readonly minQty?: number | null }
export type Catalogue = Omit<Of<'CatalogueView'>, 'items'> & { readonly items: readonly CatalogueItem[] }
export type Unit = Of<'UnitView'>
export type UnitName = Of<'UnitName'>
export type Project = Of<'ProjectView'>
export type Officer = Of<'OfficerView'>
export type Clearance = Of<'ClearanceView'>
export type ClearanceCandidate = Of<'Candidate'>
export type AssistanceRequest = Of<'RequestView'>
export type OutOfArea = Of<'OutOfAreaView'>
export type Survey = Of<'SurveyView'>
export type Stranger = Of<'StrangerView'>

/** The document gives this row the name of another record. */
export interface LapseWarning {
  readonly uscc: string
  readonly agencyName: string
  readonly brigade: string
  readonly brigadeName?: Text
  readonly kind: 'ENGINEER' | 'OPERATOR' | 'CONTRACT' | 'CALIBRATION'
  readonly ref: string
  /** The person or the piece of equipment. */
  readonly record: string
  readonly lapsesOn: string
  readonly daysLeft: number
}

export type ExchangeRegister = Of<'RegisterView'>
export type ImportView = Of<'ImportView'>
export type ImportState = ImportView['state']
export type ImportRow = Of<'ReturnedRowView'>

/** A place that a draw hit and nobody serves. */
export interface SurveyRequest {
  readonly unitId: string
  readonly unitName?: string | null
  readonly brigade?: string | null
  readonly brigadeName?: string | null
  readonly drawId: string
  readonly askedOn: string
}
