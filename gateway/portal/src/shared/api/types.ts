import type { components as Inspection } from '../schema/inspection'
import type { components as Registry } from '../schema/registry'
import type { Sent } from './client'

type RegistryOf<Name extends keyof Registry['schemas']> = Sent<Registry['schemas'][Name]>
type InspectionOf<Name extends keyof Inspection['schemas']> = Sent<Inspection['schemas'][Name]>

/** Members that may be absent or null, which the documents do not tell. */
type Maybe<T, Name extends keyof T> = Omit<T, Name> & { [One in Name]?: T[One] | null }

export interface Listing<T> {
  readonly content: T[]
  readonly total: number
  readonly page: number
  readonly size: number
  readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export type Role =
  | 'DETACHMENT_OFFICER'
  | 'DETACHMENT_LEADER'
  | 'BRIGADE_OFFICER'
  | 'BRIGADE_LEADER'
  | 'LEGAL_REVIEWER'
  | 'AGENCY'
  | 'ASSOCIATION'
  | 'MARKET_FEED'
  | 'OPERATOR'
  | 'AUDITOR'

export interface Me {
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly org: string
  readonly orgName: string
  readonly agency?: string | null
  readonly officer?: string | null
  readonly today: string
  readonly now: string
  readonly campaign?: string | null
}

export type Engineer = Registry['schemas']['EngineerForm']
export type Operator = Registry['schemas']['OperatorForm']
/** The register's form while it is filled in: the area may still be missing. */
export type AgencyForm = Maybe<Registry['schemas']['AgencyForm'], 'premisesArea' | 'technicalLead'>
export type Kind = AgencyForm['kinds'][number]
export type AgencyView = Maybe<RegistryOf<'AgencyView'>, 'technicalLead' | 'verdict'>
export type Light = RegistryOf<'LightView'>
export type Result = Light['result']
export type AgencyRow = Maybe<RegistryOf<'AgencyRow'>, 'verdict'>
export type Verdict = NonNullable<AgencyRow['verdict']>
export type TimelineEntry = Maybe<RegistryOf<'LineView'>, 'detail' | 'actor' | 'link'>
export type OfficerRow = RegistryOf<'OfficerView'>
export type Named = RegistryOf<'SupervisionUnitView'>
export type PublicAgency = Maybe<RegistryOf<'PublicAgency'>, 'verdict'>

/** One of the six conditions; the register's document gives this name to another record. */
export interface Condition {
  readonly code: string
  readonly name: string
  readonly result: Result
  readonly article: string
  readonly required: string
  readonly found: string
  readonly shortfall?: string | null
  readonly rows?: readonly { readonly kind: string; readonly ref: string; readonly counted: boolean; readonly reason?: string | null }[]
}

export type Eligibility = Omit<RegistryOf<'EligibilityView'>, 'conditions'> & { readonly conditions: readonly Condition[] }

export interface Campaign {
  readonly code: string
  readonly title: string
  readonly docNo?: string | null
  readonly phases: readonly { readonly code: string; readonly name?: string; readonly title?: string; readonly start?: string | null; readonly end?: string | null; readonly from?: string | null; readonly to?: string | null }[]
  readonly quotas?: readonly { readonly code: string; readonly name?: string; readonly title?: string; readonly ratio?: string | null; readonly deadline?: string | null }[]
}

export type DrawState = 'DRAFT' | 'FROZEN' | 'SEEDED' | 'DRAWN' | 'PUBLISHED' | 'VOID'

export interface Contributor {
  readonly by: string
  readonly kind: 'WITNESS' | 'PUBLIC'
  readonly commitment?: string | null
  readonly source?: string | null
  readonly revealed: boolean
  readonly value?: string | null
}

export interface StratumView {
  readonly stratum: string
  readonly label?: string | null
  readonly size: number
  readonly drawn?: number | null
}

export interface DrawView {
  readonly id: string
  readonly campaign: string
  readonly sequence: number
  readonly state: DrawState
  readonly version: number
  readonly quotas: readonly string[]
  readonly contributors: readonly Contributor[]
  readonly planHash?: string | null
  readonly frameRoot?: string | null
  readonly frameSize?: number | null
  readonly strata?: readonly StratumView[] | null
  readonly officerRoot?: string | null
  readonly secretCommitment?: string | null
  readonly seed?: string | null
  readonly secret?: string | null
  readonly result?: readonly { readonly stratum: string; readonly size: number; readonly drawn: readonly string[]; readonly reserve: readonly string[] }[] | null
  readonly teams?: readonly { readonly unitId: string; readonly team: readonly string[]; readonly shortBy?: number | null }[] | null
  readonly bundleHash?: string | null
  readonly voidReason?: string | null
  readonly createdBy?: string | null
  readonly frozenAt?: string | null
  readonly publishedAt?: string | null
}

export type TaskRow = Maybe<InspectionOf<'TaskRow'>, 'stratum' | 'drawId' | 'updatedAt'>
export type TaskState = TaskRow['state']
export type Item = Maybe<InspectionOf<'ItemView'>, 'requirement' | 'evidence' | 'violationCode' | 'legalBasis' | 'article' | 'defaultOutcome' | 'proposedWorkingDays'>
export type AnswerValue = Inspection['schemas']['AnswerForm']['answer']
/** An answer as it is filled in and as it comes back. */
export type Answer = Maybe<InspectionOf<'AnswerForm'>, 'note' | 'orderWorkingDays' | 'fileCase'>
export type Signature = InspectionOf<'SignatureView'>
export type TaskView = Omit<Maybe<InspectionOf<'TaskView'>, 'eligibility' | 'stratum' | 'signedOn'>, 'items' | 'sheet'> & {
  readonly items: readonly Item[]
  readonly sheet: Omit<Maybe<InspectionOf<'SheetView'>, 'agencyAcknowledgement' | 'refusalReason' | 'savedAt' | 'savedBy'>, 'answers'> & { readonly answers: readonly Answer[] }
}
export type OrderView = InspectionOf<'OrderView'>
export type CaseView = InspectionOf<'CaseView'>
export type Balance = InspectionOf<'Balance'>
export type DeadLetter = InspectionOf<'Letter'>

export type NoticeState = 'DRAFT' | 'SUBMITTED' | 'REVIEWED' | 'APPROVED' | 'PUBLISHING' | 'PUBLISHED' | 'WITHDRAWING' | 'WITHDRAWN'

export interface Delivery {
  readonly channel: string
  readonly state: string
  readonly url?: string | null
  readonly detail?: string | null
  readonly attempts?: number | null
}

export interface NoticeView {
  readonly noticeId: string
  readonly version: number
  readonly state: NoticeState
  readonly kind: string
  readonly uscc: string
  readonly agencyName: string
  readonly brigade: string
  readonly title: string
  readonly body: string
  readonly maskedFindings?: readonly { readonly kind: string; readonly where?: string | null }[]
  readonly author?: string | null
  readonly reviewer?: string | null
  readonly approver?: string | null
  readonly basis?: string | null
  readonly basisReference?: string | null
  readonly revision: number
  readonly deliveries?: readonly Delivery[]
  readonly source?: { readonly caseId?: string | null; readonly number?: string | null } | null
  readonly history: readonly { readonly at: string; readonly act: string; readonly by: string; readonly note?: string | null }[]
  readonly withdrawalReason?: string | null
  readonly updatedAt?: string | null
}

export type NoticeRow = Pick<NoticeView, 'noticeId' | 'version' | 'state' | 'kind' | 'uscc' | 'agencyName' | 'brigade' | 'title' | 'revision' | 'author' | 'updatedAt'> & { readonly caseNumber: string; readonly filedOn: string }

export interface PublicNotice {
  readonly noticeId: string
  readonly title: string
  readonly body?: string | null
  readonly agencyName?: string | null
  readonly uscc?: string | null
  readonly publishedOn?: string | null
  readonly state?: string | null
  readonly reason?: string | null
  readonly withdrawnOn?: string | null
}
