import type { AgencyView, Kind } from './types'

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

export interface Equipment extends Recorded {
  readonly equipmentId: string
  readonly uscc: string
  readonly agencyName?: Text
  readonly brigadeName?: Text
  readonly itemCode: string
  readonly group?: Text
  readonly brand?: Text
  readonly model?: Text
  readonly serialNo: string
  readonly purchaseInvoiceNo?: Text
  readonly purchasedOn?: Text
  readonly calibrationRequired?: boolean
  readonly calibrationCertNo?: Text
  readonly calibrationDueOn?: Text
  readonly calibration?: 'NOT_REQUIRED' | 'VALID' | 'OVERDUE' | 'MISSING'
  readonly ownership: 'OWNED' | 'LEASED'
  readonly heldFrom: string
  readonly heldTo?: Text
  readonly sharedWith?: readonly { readonly uscc: string; readonly name?: Text }[] | null
}

export interface CatalogueItem {
  readonly group: string
  readonly itemCode: string
  readonly minQty?: number | null
  readonly spec?: Text
  readonly calibrationRequired: boolean
}

export interface Catalogue {
  readonly version: number
  readonly effectiveFrom: string
  readonly source: string
  readonly unverified: boolean
  readonly quantitiesLoaded: boolean
  readonly items: readonly CatalogueItem[]
  readonly editions?: readonly { readonly effectiveFrom: string; readonly source: string; readonly unverified: boolean; readonly items: number }[]
}

export interface UnitFlag {
  readonly flag: 'KEY_UNIT' | 'GAMES_VENUE' | 'RECEPTION_HOTEL'
  readonly from: string
  readonly to?: Text
  readonly source?: Source | null
}

export interface Unit extends Recorded {
  readonly unitId: string
  readonly name: string
  readonly uscc?: Text
  readonly address?: Text
  readonly brigade: string
  readonly brigadeName?: Text
  readonly complex?: boolean
  readonly floorArea?: number | null
  readonly keyUnit: boolean
  readonly largeComplex: boolean
  readonly gamesVenue: boolean
  readonly receptionHotel: boolean
  readonly flags?: readonly UnitFlag[] | null
}

export interface Project extends Recorded {
  readonly projectId: string
  readonly uscc: string
  readonly agencyName?: Text
  readonly contractParty?: Text
  readonly contractPartyName?: Text
  readonly partyDiffers?: boolean
  readonly unitId: string
  readonly unitName?: Text
  readonly brigade: string
  readonly brigadeName?: Text
  readonly kind: 'MAINTENANCE' | 'TESTING' | 'ASSESSMENT'
  readonly contractNo: string
  readonly from: string
  readonly to?: Text
  readonly projectLead?: Text
  readonly platformNo?: Text
  readonly exemption?: Text
  readonly documents?: readonly { readonly no: string; readonly kind: string; readonly on: string; readonly platformNo?: Text }[] | null
  readonly active?: boolean
}

export interface Officer extends Recorded {
  readonly officerId: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName?: Text
  readonly certificateNo?: Text
  readonly certificateValidTo?: Text
  readonly onLeave?: boolean
  readonly active?: boolean
  readonly leave?: readonly { readonly from: string; readonly to?: Text; readonly reason?: Text }[] | null
  readonly dispatches?: readonly { readonly brigade: string; readonly from: string; readonly to: string; readonly documentNo?: Text }[] | null
  readonly relations?: readonly { readonly uscc: string; readonly kind: string; readonly declaredOn: string; readonly until?: Text; readonly note?: Text }[] | null
}

export interface Clearance extends Recorded {
  readonly clearanceId: string
  readonly state: 'OPEN' | 'NOTIFIED' | 'CLEARED' | 'KEPT'
  readonly brigade: string
  readonly brigadeName?: Text
  readonly uscc: string
  readonly agencyName: string
  readonly subjectType?: Text
  readonly parentName?: Text
  readonly parentUscc?: Text
  readonly entrySystem?: Text
  readonly entryNo?: Text
  readonly serviceKinds?: readonly Kind[]
  readonly clearReason: string
  readonly clearMode?: Text
  readonly clearedOn?: Text
  readonly evidence?: Text
  readonly stillPractising?: boolean
  readonly followUp?: Text
  readonly remark?: Text
  readonly keptReason?: Text
  readonly openedOn?: Text
  readonly notifiedOn?: Text
}

export interface ClearanceCandidate {
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly subjectType: string
  readonly suggestedReason: string
  readonly parentName?: Text
}

export interface AssistanceRequest {
  readonly requestId: string
  readonly requestedTo: string
  readonly requestedOn: string
  readonly question: string
  readonly text?: Text
  readonly replyOn?: Text
  readonly replyResult?: Text
  readonly replyText?: Text
}

export interface OutOfArea extends Recorded {
  readonly uscc: string
  readonly agencyName: string
  readonly originScope: string
  readonly brigade: string
  readonly brigadeName?: Text
  readonly registeredRegion?: Text
  readonly projectsHere?: number
  readonly entries?: { readonly nationalSystem?: unknown; readonly sichuanPlatform?: unknown } | null
  readonly mismatchFields?: readonly string[] | null
  readonly requests?: readonly AssistanceRequest[] | null
  readonly outcome?: Text
}

export interface Survey {
  readonly surveyId: string
  readonly unitId: string
  readonly unitName?: Text
  readonly brigade?: Text
  readonly brigadeName?: Text
  readonly answer: 'AGENCY' | 'SELF' | 'NONE'
  readonly providerName?: Text
  readonly uscc?: Text
  readonly matched?: { readonly uscc: string; readonly name: string } | null
  readonly contractNo?: Text
  readonly until?: Text
  readonly answeredOn: string
  readonly outcome: 'MATCHED' | 'UNREGISTERED' | 'SELF' | 'NONE'
  readonly strangerId?: Text
}

export interface Stranger {
  readonly strangerId: string
  readonly version: number
  readonly names: readonly string[]
  readonly uscc?: Text
  readonly state: 'OPEN' | 'REGISTERED' | 'NOT_FOUND'
  readonly units: readonly { readonly unitId: string; readonly unitName?: Text; readonly brigade?: Text; readonly contractNo?: Text; readonly answeredOn?: Text }[]
  readonly candidates?: readonly { readonly uscc: string; readonly name: string }[] | null
  readonly registeredAs?: Text
  readonly reason?: Text
}

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

export interface ExchangeRegister {
  readonly register: string
  readonly title: string
  readonly importable: boolean
  readonly exportable: boolean
  readonly columns: readonly { readonly key: string; readonly title: string; readonly required: boolean; readonly kind: string; readonly choices?: readonly string[] | null; readonly hint?: Text }[]
}

export type ImportState = 'WAITING' | 'READING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'REFUSED' | 'FAILED'

export interface ImportView {
  readonly id: string
  readonly register: string
  readonly fileName: string
  readonly format?: Text
  readonly encoding?: Text
  readonly bytes?: number
  readonly state: ImportState
  readonly rows?: number | null
  readonly done: number
  readonly stored: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly warned: number
  readonly notes?: readonly { readonly code: string; readonly message: string }[] | null
  readonly problem?: { readonly code: string; readonly message: string } | null
  readonly byName?: Text
  readonly startedAt: string
  readonly finishedAt?: Text
  readonly keepUntil?: Text
  readonly filesKept?: boolean
  readonly resumed?: number
}

export interface ImportRow {
  readonly row: number
  readonly values: Readonly<Record<string, string>>
  readonly problems: readonly { readonly column?: Text; readonly code: string; readonly message: string; readonly suggestion?: Text; readonly warning?: boolean }[]
}
