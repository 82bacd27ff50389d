export type DeclarationState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED'
export type Mark = 'IN_TIME' | 'IN_PHASE_SUPPLEMENT' | 'LATE'
export type SelfAnswer = 'CONFORM' | 'NONCONFORM' | 'NOT_APPLICABLE'
type Blank<T> = T | null | undefined

export interface Call {
  readonly campaign: string
  readonly title: string
  readonly issuedOn: string
  readonly interimOn?: Blank<string>
  readonly endsOn: string
  readonly source: string
  readonly clauses?: readonly string[]
}

export interface CheckItem {
  readonly code: string
  readonly group: string
  readonly text: string
  readonly basis: string
  readonly kinds: readonly string[]
}

export interface DeclaredEngineer {
  registrationNo?: Blank<string>
  level?: Blank<string>
  name?: Blank<string>
  validFrom?: Blank<string>
  validTo?: Blank<string>
  role?: Blank<string>
  contractFrom?: Blank<string>
  contractTo?: Blank<string>
  insuranceMonth?: Blank<string>
}

export interface DeclaredOperator {
  certificateNo?: Blank<string>
  rank?: Blank<number>
  direction?: Blank<string>
  name?: Blank<string>
  validFrom?: Blank<string>
  validTo?: Blank<string>
  contractFrom?: Blank<string>
  contractTo?: Blank<string>
}

export interface DeclaredEquipment {
  itemCode?: Blank<string>
  quantity?: Blank<number>
  brand?: Blank<string>
  model?: Blank<string>
  serialNo?: Blank<string>
  calibrationDueOn?: Blank<string>
}

export interface DeclaredProject {
  contractNo?: Blank<string>
  client?: Blank<string>
  clientUscc?: Blank<string>
  address?: Blank<string>
  area?: Blank<number>
  kind?: Blank<string>
  from?: Blank<string>
  to?: Blank<string>
  projectLead?: Blank<string>
  platformNo?: Blank<string>
  lastReportNo?: Blank<string>
  lastReportOn?: Blank<string>
}

export interface SelfCheck {
  item: string
  answer?: Blank<SelfAnswer>
  problem?: Blank<string>
  measure?: Blank<string>
  doneOn?: Blank<string>
}

/** What an agency declares; everything may still be missing in a draft. */
export interface DeclarationContent {
  name?: Blank<string>
  legalRep?: Blank<string>
  registeredAddress?: Blank<string>
  practiceAddress?: Blank<string>
  businessScope?: Blank<string>
  phone?: Blank<string>
  foundedOn?: Blank<string>
  kinds?: Blank<string[]>
  premisesArea?: Blank<number>
  tenure?: Blank<string>
  tenureDocument?: Blank<string>
  technicalLead?: Blank<string>
  qualitySystem?: Blank<boolean>
  processControl?: Blank<boolean>
  qualityDocuments?: Blank<{ title: string; present?: Blank<boolean> }[]>
  engineers?: Blank<DeclaredEngineer[]>
  operators?: Blank<DeclaredOperator[]>
  equipment?: Blank<DeclaredEquipment[]>
  projects?: Blank<DeclaredProject[]>
  selfCheck?: Blank<SelfCheck[]>
  attachments?: Blank<DeclaredPaper[]>
  signatory?: Blank<string>
}

export interface DeclarationRow {
  readonly id: string
  readonly campaign: string
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName: string
  readonly state: DeclarationState
  readonly round: number
  readonly receiptNo?: Blank<string>
  readonly submittedAt?: Blank<string>
  readonly mark?: Blank<Mark>
  readonly updatedAt: string
}

export interface FieldReason {
  readonly field: string
  readonly reason: string
}

export interface DeclarationView {
  readonly id: string
  readonly campaign: string
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName: string
  readonly state: DeclarationState
  readonly updatedAt: string
  readonly version: number
  readonly content: DeclarationContent
  readonly receipt?: Blank<{ readonly no: string; readonly receivedAt: string; readonly round: number; readonly mark?: Blank<Mark> }>
  readonly returned?: Blank<{ readonly reasons: readonly FieldReason[]; readonly at: string; readonly by?: Blank<string> }>
  readonly accepted?: Blank<{ readonly at: string; readonly by?: Blank<string>; readonly takenOver: readonly string[] }>
  readonly actions: readonly string[]
}

export interface Difference {
  readonly path: string
  readonly section: string
  readonly field: string
  readonly kind: 'CHANGED' | 'ADDED' | 'MISSING'
  readonly register?: Blank<string>
  readonly declared?: Blank<string>
  readonly takeable: boolean
}

/** A paper that goes with the form, and the scan it had when it was written. */
export interface DeclaredPaper {
  readonly kind?: Blank<string>
  readonly title: string
  readonly reference?: Blank<string>
  readonly scanId?: Blank<string>
  readonly scanName?: Blank<string>
  readonly scanHash?: Blank<string>
}

/** A declaration as it was submitted, beside the round before. */
export interface Round {
  readonly round: number
  readonly receivedAt: string
  readonly changes: readonly Difference[]
  readonly scans?: readonly DeclaredPaper[]
}

export interface BrigadeFilings {
  readonly brigade: string
  readonly brigadeName: string
  readonly agencies: number
  readonly due: number
  readonly filed: number
  readonly notFiled: number
  readonly returned: number
  readonly signed: number
  readonly refused: number
  readonly breached: number
  readonly unsigned: number
  readonly lapsing7: number
  readonly lapsing30: number
  readonly lapsing90: number
}

export interface Filings {
  readonly campaign?: Blank<string>
  readonly brigades: readonly BrigadeFilings[]
}

export interface Missing {
  readonly campaign: string
  readonly interimOn?: Blank<string>
  readonly endsOn: string
  readonly today: string
  readonly brigades: readonly {
    readonly brigade: string
    readonly brigadeName: string
    readonly required: number
    readonly filed: number
    readonly accepted: number
    readonly late: number
    readonly missing: readonly { readonly uscc: string; readonly name: string; readonly duty: string; readonly state?: Blank<string> }[]
  }[]
}

export interface Template {
  readonly version: number
  readonly effectiveFrom: string
  readonly title: string
  readonly preamble: string
  readonly points: readonly string[]
  readonly covers?: readonly string[]
  readonly source: string
  readonly current: boolean
}

export type CommitmentState = 'NONE' | 'SIGNED' | 'REFUSED' | 'BREACHED'
export interface NamedCondition {
  readonly code: string
  readonly name: string
}

export interface CommitmentRow {
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName: string
  readonly state: CommitmentState
  readonly letter: number
  readonly template?: Blank<number>
  readonly on?: Blank<string>
  readonly breachedOn?: Blank<string>
  readonly reason?: Blank<string>
  readonly conditions?: Blank<readonly NamedCondition[]>
}

export interface CommitmentView {
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName: string
  readonly state: CommitmentState
  readonly letter: number
  readonly template?: Blank<number>
  readonly signatory?: Blank<string>
  readonly signedAt?: Blank<string>
  readonly reason?: Blank<string>
  readonly refusedOn?: Blank<string>
  readonly breachedAt?: Blank<string>
  readonly breachedOn?: Blank<string>
  readonly conditions?: Blank<readonly NamedCondition[]>
  readonly earlier?: Blank<readonly { readonly letter: number; readonly state: CommitmentState; readonly template?: Blank<number>; readonly on?: Blank<string>; readonly reason?: Blank<string> }[]>
  readonly currentTemplate: number
  readonly actions: readonly string[]
  readonly version: number
}

export interface Member {
  readonly uscc: string
  readonly name: string
  readonly brigade: string
  readonly brigadeName: string
  readonly kinds: readonly string[]
  readonly declaration: string
  readonly submittedOn?: Blank<string>
  readonly mark?: Blank<string>
  readonly commitment: 'NONE' | 'SIGNED' | 'REFUSED' | 'RENEW'
  readonly committedOn?: Blank<string>
  readonly warnings: { readonly d7: number; readonly d30: number; readonly d90: number }
}

export interface OwnCode {
  readonly association: string
  readonly name: string
  readonly draft?: Blank<{ readonly title: string; readonly text: string; readonly savedAt: string }>
  readonly published: readonly { readonly version: number; readonly title: string; readonly text: string; readonly publishedAt: string }[]
  readonly version: number
}

export interface PublicLetter {
  readonly uscc: string
  readonly name: string
  readonly brigadeName: string
  readonly state: CommitmentState
  readonly template: number
  readonly title: string
  readonly preamble: string
  readonly points: readonly string[]
  readonly signedOn: string
  readonly breachedOn?: Blank<string>
  readonly conditions?: Blank<readonly NamedCondition[]>
}

export interface PublicCode {
  readonly association: string
  readonly name: string
  readonly version: number
  readonly title: string
  readonly text: string
  readonly publishedOn: string
}

export interface Codes {
  readonly content: readonly Omit<PublicCode, 'text'>[]
}
