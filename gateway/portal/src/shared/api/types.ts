/** The views and forms of the services, as section by section of their REST interface. */

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

export type Kind = 'MAINT_TEST' | 'ASSESS'
export type SubjectType = 'COMPANY' | 'BRANCH' | 'SOLE_PROPRIETOR' | 'PARTNERSHIP' | 'INDIVIDUAL'
export type OriginScope = 'LOCAL' | 'OTHER_CITY_IN_PROVINCE' | 'OUT_OF_PROVINCE'
export type Result = 'PASS' | 'FAIL' | 'UNDETERMINED' | 'NOT_REQUIRED'
export type Verdict = 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED'

export interface Engineer {
  registrationNo: string
  level: 'CLASS_1' | 'CLASS_2'
  validFrom: string
  validTo: string
}

export interface Operator {
  certificateNo: string
  rank: number
  validFrom: string
  validTo: string
}

export interface AgencyForm {
  uscc: string
  name: string
  subjectType: SubjectType
  kinds: Kind[]
  brigade: string
  premisesArea: number | null
  originScope: OriginScope
  entries: { nationalSystem: boolean; sichuanPlatform: boolean }
  technicalLead?: string | null
  qualitySystem: boolean
  processControl: boolean
  engineers: Engineer[]
  operators: Operator[]
}

export interface AgencyView extends AgencyForm {
  readonly version: number
  readonly verdict?: Verdict | null
  readonly registeredAt: string
  readonly updatedAt: string
  readonly brigadeName?: string
}

export interface Light {
  readonly code: string
  readonly result: Result
}

export interface AgencyRow {
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName: string
  readonly kinds: readonly Kind[]
  readonly registered: boolean
  readonly verdict?: Verdict | null
  readonly lights: readonly Light[]
  readonly updatedAt: string
}

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

export interface Eligibility {
  readonly uscc: string
  readonly asOf: string
  readonly verdict: Verdict
  readonly conditions: readonly Condition[]
}

export interface TimelineEntry {
  readonly id: string
  readonly at: string
  readonly type: string
  readonly service: string
  readonly title: string
  readonly detail?: string | null
  readonly actor?: string | null
  readonly link?: string | null
}

export interface OfficerRow {
  readonly officerId: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName?: string
}

export interface Named {
  readonly code: string
  readonly name: string
}

export interface PublicAgency {
  readonly uscc: string
  readonly name: string
  readonly kinds: readonly Kind[]
  readonly brigade: string
  readonly brigadeName?: string
  readonly verdict?: Verdict | null
  readonly lights: readonly Light[]
}

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

export type TaskState = 'OPEN' | 'IN_PROGRESS' | 'SIGNING' | 'SIGNED'
export type AnswerValue = 'CONFORM' | 'NONCONFORM' | 'NOT_APPLICABLE' | 'UNCHECKED'

export interface TeamMember {
  readonly officerId: string
  readonly lead: boolean
}

export interface TaskRow {
  readonly taskId: string
  readonly uscc: string
  readonly agencyName: string
  readonly brigade: string
  readonly stratum?: string | null
  readonly state: TaskState
  readonly officers: readonly TeamMember[]
  readonly drawId?: string | null
  readonly openedOn: string
  readonly updatedAt?: string | null
}

export interface Answer {
  itemCode: string
  answer: AnswerValue
  note?: string | null
  photos: string[]
  orderWorkingDays?: number | null
  fileCase?: boolean | null
}

export interface Item {
  readonly code: string
  readonly text: string
  readonly requirement?: string | null
  readonly severity: string
  readonly violationCode?: string | null
  readonly legalBasis?: string | null
  readonly article?: string | null
  readonly defaultOutcome?: string | null
}

export interface Signature {
  readonly officerId: string
  readonly at: string
}

export interface TaskView extends TaskRow {
  readonly version: number
  readonly items: readonly Item[]
  readonly sheet: {
    readonly answers: Answer[]
    readonly signatures: readonly Signature[]
    readonly agencyAcknowledgement?: 'SIGNED' | 'REFUSED' | null
    readonly refusalReason?: string | null
  }
  readonly eligibility?: { readonly verdict?: Verdict | null; readonly conditions?: readonly Condition[] } | null
  readonly eligibilityUnavailable?: boolean
}

export interface OrderView {
  readonly orderId: string
  readonly number: string
  readonly taskId: string
  readonly uscc: string
  readonly agencyName: string
  readonly brigade: string
  readonly itemCodes: readonly string[]
  readonly servedOn: string
  readonly dueOn: string
  readonly workingDays: number
  readonly state?: string | null
}

export interface CaseView {
  readonly caseId: string
  readonly number: string
  readonly taskId: string
  readonly uscc: string
  readonly agencyName: string
  readonly brigade: string
  readonly violationCodes: readonly string[]
  readonly itemCodes: readonly string[]
  readonly filedOn: string
  readonly authority?: string | null
  readonly state?: string | null
}

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
  readonly history?: readonly { readonly at: string; readonly action?: string; readonly type?: string; readonly by?: string | null; readonly actor?: string | null; readonly reason?: string | null }[]
  readonly returnReason?: string | null
  readonly withdrawalReason?: string | null
  readonly updatedAt?: string | null
}

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

export interface Balance {
  readonly published: Readonly<Record<string, number>>
  readonly pending: number
  readonly consumers: readonly { readonly source: string; readonly type: string; readonly applied: number; readonly dead: number }[]
}

export interface DeadLetter {
  readonly id: string
  readonly topic?: string | null
  readonly type: string
  readonly consumer?: string | null
  readonly cause: string
  readonly state: string
  readonly at?: string | null
  readonly payload?: unknown
  readonly aggregate?: string | null
  readonly aggregateId?: string | null
}
