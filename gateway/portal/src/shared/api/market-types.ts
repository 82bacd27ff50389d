import type { components } from '../schema/registry'
import type { Sent } from './client'
import type { Listing, Maybe } from './types'

/** As the registry's document describes it; members that it may leave out are told in the screens by what they show instead. */
type Of<Name extends keyof components['schemas']> = Sent<components['schemas'][Name]>
type Text = string | null | undefined

/** Where a fact stands in a file of the feed. */
export interface RowRef {
  readonly batchId: string
  readonly file?: Text
  readonly line: number
}

export type FeedSource = 'DROP' | 'EXCHANGE' | 'UPLOAD' | 'TOPIC'
/** Tables of the feed: that of the enterprises and those of public records. */
export type FeedTable = 'MARKET_ENTITY' | 'ABNORMAL' | 'SERIOUS_ILLEGAL' | 'CASE_PUBLIC'
export type BatchState = 'WAITING' | 'READING' | 'RUNNING' | 'DONE' | 'QUARANTINED' | 'DISCARDED' | 'CANCELLED' | 'FAILED'

/** A delivery of market rows, as the ledger keeps it. */
export interface Batch {
  readonly id: string
  readonly source: FeedSource
  readonly table?: Text
  readonly batch?: Text
  readonly mode?: 'F' | 'D' | null
  readonly fileName: string
  readonly format?: Text
  readonly charset?: Text
  readonly state: BatchState
  /** What the control file says, or what was counted; unknown before the file was read once. */
  readonly rows?: number | null
  readonly read: number
  readonly accepted: number
  readonly warned: number
  readonly rejected: number
  readonly kept: number
  readonly unchanged: number
  readonly stale: number
  readonly leads: number
  readonly prev?: Text
  readonly periodFrom?: Text
  readonly periodTo?: Text
  readonly sha256?: Text
  readonly bytes?: number | null
  readonly receivedAt: string
  readonly startedAt?: Text
  readonly finishedAt?: Text
  readonly by?: Text
  readonly problem?: { readonly code: string; readonly message: string } | null
  readonly notes?: readonly { readonly code?: string; readonly message: string }[] | null
  /** What a person decided of a batch that was held back. */
  readonly decision?: { readonly by: string; readonly reason: string; readonly at: string } | null
  readonly keepUntil?: Text
  readonly filesKept?: boolean | null
}

/** What became of a day that was asked for at the exchange platform. */
export interface PulledDay {
  readonly table: FeedTable
  readonly day: string
  readonly state: string
  readonly attempts: number
  readonly batchId?: Text
  readonly problem?: { readonly code: string; readonly message: string; readonly detail?: Text } | null
  readonly at: string
}

export interface Fault {
  readonly line: number
  readonly kind: 'REJECTED' | 'WARNED'
  readonly problems: readonly { readonly code: string; readonly field?: Text; readonly value?: Text; readonly message: string }[]
  readonly raw?: Text
}

/** One line of a feed file as it came. */
export interface FeedLine {
  readonly line: number
  readonly file?: Text
  readonly raw: string
  readonly truncated?: boolean | null
}

export interface SourceHealth {
  readonly source: FeedSource
  readonly lastBatch?: { readonly id: string; readonly fileName?: Text; readonly receivedAt?: Text; readonly state?: BatchState } | null
  /** When it last brought something, or said that there is nothing. */
  readonly lastHeard?: Text
  readonly lastRowTime?: Text
  readonly notes?: readonly { readonly code: string; readonly message: string }[] | null
  readonly gaps?: readonly string[] | null
  readonly recordGaps?: readonly { readonly table: FeedTable; readonly days: readonly string[] }[] | null
  readonly drift?: readonly { readonly table: FeedTable; readonly column: string; readonly change: 'ADDED' | 'MISSING'; readonly since?: Text }[] | null
  readonly quarantined: number
  readonly state: 'OK' | 'LATE' | 'GAP' | 'DRIFT' | 'NEVER'
}

export interface ScopeHit {
  readonly phrase: string
  readonly from: number
  readonly to: number
  readonly kind: string
  /** Why it does not count. */
  readonly barredBy?: readonly string[] | null
}
export interface Scope {
  readonly strength: 'STRONG' | 'WEAK' | 'NONE'
  readonly hits: readonly ScopeHit[]
  /** Version of the dictionary it was read with. */
  readonly dictionary?: Text
}

export interface Dictionary {
  readonly version: string
  readonly effectiveFrom: string
  readonly source?: Text
  readonly phrases: readonly { readonly text: string; readonly meaning: string; readonly verified?: boolean; readonly note?: Text }[]
}

/** A business as the market register has it. */
export interface MarketEntity {
  readonly id: string
  readonly sourceId: string
  readonly uscc?: Text
  readonly usccProblem?: Text
  readonly formerNumbers?: readonly string[] | null
  readonly name: string
  readonly formerNames?: readonly string[] | null
  readonly subjectType?: Text
  readonly legalPerson?: 'YES' | 'NO' | 'UNKNOWN' | null
  readonly legalPersonReason?: Text
  readonly status: string
  readonly statusOn?: Text
  readonly statusRaw?: Text
  readonly statedCode?: Text
  readonly legalRepMasked?: Text
  readonly phoneMasked?: Text
  readonly domicile?: Text
  readonly division?: Text
  readonly scopeText?: Text
  readonly scope?: Scope | null
  /** The source no longer hands it over, which says nothing of its standing. */
  readonly withdrawn?: boolean | null
  readonly regAuthority?: Text
  readonly establishedOn?: Text
  readonly approvedOn?: Text
  readonly sourceTime?: Text
  readonly concerns?: readonly string[] | null
  readonly changes?: readonly { readonly field: string; readonly before?: Text; readonly after?: Text; readonly on?: Text }[] | null
  readonly ref?: RowRef | null
  /** The agency this business is, where an equal code or an officer said so. */
  readonly agency?: { readonly uscc: string; readonly name: string } | null
  /** What was made public about it; lists leave it out. */
  readonly records?: readonly { readonly kind: string; readonly reason: string; readonly on?: Text; readonly removedOn?: Text; readonly authority?: Text; readonly documentNo?: Text }[] | null
}

export type Decision = 'SAME' | 'DIFFERENT' | 'LATER'
export type PairState = 'OPEN' | Decision
export type Verdict = 'EQUAL' | 'LIKE' | 'DIFFERENT' | 'MISSING'

/** What one field adds to the score of a pair, of 1000. */
export interface Contribution {
  readonly field: string
  readonly left?: Text
  readonly right?: Text
  readonly verdict: Verdict
  readonly points: number
  readonly most: number
  readonly note?: Text
}

export interface PairAgency {
  readonly uscc: string
  readonly name: string
  readonly subjectType?: Text
  readonly division?: Text
  readonly address?: Text
  readonly legalRepMasked?: Text
  readonly kinds?: readonly string[] | null
}
export interface PairMarket {
  readonly sourceId: string
  readonly uscc?: Text
  /** What stands in the code's column when that is no valid code. */
  readonly statedCode?: Text
  readonly name: string
  readonly formerNames?: readonly string[] | null
  readonly subjectType?: Text
  readonly status?: Text
  readonly division?: Text
  readonly domicile?: Text
  readonly legalRepMasked?: Text
  readonly scopeText?: Text
  readonly establishedOn?: Text
}

/** An agency of ours and a business of the market register that may be the same. */
export interface Pair {
  readonly id: string
  readonly version: number
  readonly state: PairState
  readonly brigade?: Text
  readonly agency: PairAgency
  readonly market: PairMarket
  readonly score: number
  readonly sameThreshold: number
  readonly tier: string
  readonly contributions: readonly Contribution[]
  readonly warnings: readonly { readonly code: string; readonly part?: Text; readonly message: string }[]
  readonly scope?: Scope | null
  readonly ref?: RowRef | null
  readonly decision?: PairDecision | null
  /** What was decided about an earlier state of the two records. */
  readonly before?: PairDecision | null
}
/** What somebody decided; `OPEN` where a decision was taken back. */
export interface PairDecision {
  readonly decision: PairState
  readonly by: string
  readonly at: string
  readonly reason?: Text
}
export type PairList = Listing<Pair>

export type LeadState = Lead['state']
export type Evidence = Maybe<Of<'EvidenceView'>, 'ref' | 'link' | 'on'>
/** Something the cross-check found, with what it rests on and what was done about it. */
export type Lead = Omit<Maybe<Of<'LeadView'>, 'uscc' | 'brigade' | 'brigadeName' | 'resolvedOn' | 'lastSeenOn'>, 'evidence' | 'history' | 'assignedTo'> & {
  readonly evidence: readonly Evidence[]
  readonly history: readonly Maybe<Of<'ActView'>, 'note'>[]
  readonly assignedTo?: Maybe<Of<'Assignee'>, 'officer'> | null
}
/** How a step on many leads ended. */
export type Many = Of<'ManyView'>

export type GapName = 'FIRE_WITHOUT_MARKET' | 'MARKET_WITHOUT_FIRE'
export interface GapRow {
  readonly leadId: string
  readonly rule: string
  readonly name: string
  readonly uscc?: Text
  readonly brigade?: Text
  readonly brigadeName?: Text
  readonly title: string
  readonly explanation: string
  readonly severity: string
  readonly state: LeadState
  readonly detectedOn: string
  readonly referral?: Text
}

export type ReferralState = 'SENT' | 'RECEIVED' | 'PARTLY_REJECTED' | 'FAILED'
/** A list sent to the market regulator, and what came back. */
export interface Referral {
  readonly id: string
  readonly number: string
  readonly list: GapName
  readonly state: ReferralState
  readonly rows: number
  readonly note?: Text
  readonly sentAt: string
  readonly by?: Text
  readonly attempts?: number | null
  readonly nextAttemptAt?: Text
  readonly problem?: { readonly code: string; readonly message: string } | null
  readonly receipt?: {
    readonly no: string
    readonly at: string
    readonly accepted: number
    readonly rejected: readonly { readonly line: number; readonly reason: string }[]
  } | null
  /** What was handed over, the letter first; lists leave it out. */
  readonly papers?: readonly { readonly fileName: string; readonly sha256: string; readonly arrived: boolean }[] | null
}
