import type { components as Inspection } from '../schema/inspection'
import type { components as Notification } from '../schema/notification'
import type { components as Registry } from '../schema/registry'
import type { components as Sampling } from '../schema/sampling'
import type { StratumResult, Team } from '../draw/bundle'
import type { Sent } from './client'

type RegistryOf<Name extends keyof Registry['schemas']> = Sent<Registry['schemas'][Name]>
type InspectionOf<Name extends keyof Inspection['schemas']> = Sent<Inspection['schemas'][Name]>
type NotificationOf<Name extends keyof Notification['schemas']> = Sent<Notification['schemas'][Name]>
type SamplingOf<Name extends keyof Sampling['schemas']> = Sent<Sampling['schemas'][Name]>

/** Members that may be absent or null, which the documents do not tell. */
export type Maybe<T, Name extends keyof T> = Omit<T, Name> & { [One in Name]?: T[One] | null }

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

export type Engineer = Registry['schemas']['StaffEngineerForm']
export type Operator = Registry['schemas']['StaffOperatorForm']
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

/** One record that a condition was judged by, and why it did not count. */
export interface ConditionRow {
  readonly kind: string
  readonly ref: string
  readonly counted: boolean
  readonly reasonCode?: string | null
  readonly reason?: string | null
  readonly person?: string | null
  readonly other?: { readonly uscc: string; readonly name?: string | null } | null
}

/** One of the six conditions; the register's document gives this name to another record. */
export interface Condition {
  readonly code: string
  readonly name: string
  readonly result: Result
  readonly article: string
  readonly required: string
  readonly found: string
  readonly shortfall?: string | null
  readonly rows?: readonly ConditionRow[]
}

export type Eligibility = Omit<RegistryOf<'EligibilityView'>, 'conditions'> & { readonly conditions: readonly Condition[]; readonly nextChangeOn?: string | null }

export type Campaign = SamplingOf<'CampaignRow'>
export type Contributor = Maybe<SamplingOf<'ContributorView'>, 'commitment' | 'source' | 'value'>
export type StratumView = Maybe<SamplingOf<'StratumView'>, 'drawn'>
type LateInADraw =
  | 'planHash' | 'frameRoot' | 'frameSize' | 'officerRoot' | 'secretCommitment' | 'seed' | 'secret' | 'bundleHash'
  | 'result' | 'voidReason' | 'createdBy' | 'frozenAt' | 'drawnAt' | 'publishedAt' | 'voidedAt'
export type DrawView = Omit<Maybe<SamplingOf<'DrawView'>, LateInADraw>, 'contributors' | 'strata' | 'teams' | 'result'> & {
  readonly result?: readonly StratumResult[] | null
  readonly contributors: readonly Contributor[]
  readonly strata?: readonly StratumView[] | null
  readonly teams?: readonly Team[] | null
}
export type DrawState = DrawView['state']
type MinutesParts = SamplingOf<'MinutesView'>
/** The minutes of a published draw; staff are under pseudonyms. */
export type PublicMinutes = Omit<MinutesParts, 'draw' | 'quotas' | 'ledger'> & {
  readonly draw: DrawView & { readonly amendments?: readonly unknown[] | null }
  readonly quotas: readonly Maybe<MinutesParts['quotas'][number], 'ratio' | 'count'>[]
  readonly ledger?: MinutesParts['ledger'] | null
}

export type TaskRow = Maybe<InspectionOf<'TaskRow'>, 'stratum' | 'drawId' | 'updatedAt'>
export type TaskState = TaskRow['state']
export type Item = Maybe<InspectionOf<'ItemView'>, 'group' | 'requirement' | 'evidence' | 'violationCode' | 'legalBasis' | 'article' | 'defaultOutcome' | 'proposedWorkingDays'>
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

export type NoticeRow = Maybe<NotificationOf<'NoticeRow'>, 'author'>
export type NoticeState = NoticeRow['state']
export type Delivery = Maybe<NotificationOf<'DeliveryView'>, 'url' | 'detail'>
type LateInANotice = 'author' | 'reviewer' | 'approver' | 'basis' | 'basisReference' | 'withdrawalReason'
export type NoticeView = Omit<Maybe<NotificationOf<'NoticeView'>, LateInANotice>, 'deliveries' | 'history'> & {
  readonly deliveries: readonly Delivery[]
  readonly history: readonly Maybe<NotificationOf<'HistoryEntry'>, 'note'>[]
}
export type PublicNotice = NotificationOf<'PublicNotice'>
export type ChannelHealth = Maybe<NotificationOf<'ChannelHealth'>, 'detail'>
