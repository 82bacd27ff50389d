import type { AgencyFile, Entry } from '@shared/api/registerTypes'
import type { AgencyForm, Engineer, Operator } from '@shared/api/types'
import type { Field, Values } from './fields'
import { options } from './why'

type T = (key: string, values?: Record<string, unknown>) => string

/** The registration while it is typed: the register's form, the facts of form 3 and why it is changed. */
export type AgencyDraft = Omit<AgencyForm, Identity | Why | 'source' | 'entries'> & { [Name in Identity | EntryFact | Why]?: string } & {
  entries: { nationalSystem: boolean; sichuanPlatform: boolean }
  engineers: Engineer[]
  operators: Operator[]
}
type Why = 'reason' | 'effectiveOn' | 'sourceKind' | 'sourceRef'

const IDENTITY = ['legalRep', 'phone', 'registeredAddress', 'practiceAddress', 'businessScope', 'foundedOn', 'tenure', 'tenureDocument', 'homeRegion', 'memberOf'] as const
type Identity = (typeof IDENTITY)[number]

export const identityFields = (t: T): Field[] => [
  { name: 'legalRep', label: t('agencyForm.legalRep'), hint: t('agencyForm.restricted') },
  { name: 'phone', label: t('agencyForm.phone'), hint: t('agencyForm.restricted') },
  { name: 'registeredAddress', label: t('agencyForm.registeredAddress'), wide: true },
  { name: 'practiceAddress', label: t('agencyForm.practiceAddress'), wide: true },
  { name: 'businessScope', label: t('agencyForm.businessScope'), kind: 'area' },
  { name: 'foundedOn', label: t('agencyForm.foundedOn'), kind: 'date' },
  { name: 'homeRegion', label: t('agencyForm.homeRegion'), hint: t('agencyForm.homeRegionHint') },
  { name: 'tenure', label: t('agencyForm.tenure'), kind: 'choice', options: options(t, 'ownership', ['OWNED', 'LEASED']) },
  { name: 'tenureDocument', label: t('agencyForm.tenureDocument') },
  { name: 'memberOf', label: t('agencyForm.memberOf'), hint: t('agencyForm.memberOfHint') },
]

/** Without the fields that are empty: the register takes a missing field, not an empty one. */
export const filled = <V extends Values>(value: V): V =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== '' && one !== null && one !== undefined)) as V

export const identityOf = (file: Partial<AgencyFile>): { [Name in Identity]: string } =>
  Object.fromEntries(IDENTITY.map((name) => [name, file[name] ?? ''])) as { [Name in Identity]: string }

const FACTS = ['nationalNo', 'nationalOn', 'nationalSource', 'sichuanNo', 'sichuanOn', 'sichuanSource'] as const
type EntryFact = (typeof FACTS)[number]

/** Number, day and source of each entry, shown while the entry is ticked. */
export const entryFields = (t: T): Field[] =>
  (['national', 'sichuan'] as const).flatMap((system): Field[] => {
    const when = (v: Values) => (v.entries as { nationalSystem?: boolean; sichuanPlatform?: boolean } | undefined)?.[system === 'national' ? 'nationalSystem' : 'sichuanPlatform'] === true
    return [
      { name: `${system}No`, label: t(`agencyForm.${system}No`), when },
      { name: `${system}On`, label: t(`agencyForm.${system}On`), kind: 'date', when },
      { name: `${system}Source`, label: t(`agencyForm.${system}Source`), when },
    ]
  })

export const entriesOf = (entries?: AgencyFile['entries']): { [Name in EntryFact]: string } => {
  const facts = (one?: Entry | null) => [one?.no ?? '', one?.on ?? '', one?.source ?? '']
  const [nationalNo, nationalOn, nationalSource] = facts(entries?.national)
  const [sichuanNo, sichuanOn, sichuanSource] = facts(entries?.sichuan)
  return { nationalNo, nationalOn, nationalSource, sichuanNo, sichuanOn, sichuanSource } as { [Name in EntryFact]: string }
}

/** The entries as the register takes them, and the rest of the form without their facts. */
export function withEntries(form: Values): Values {
  const { nationalNo, nationalOn, nationalSource, sichuanNo, sichuanOn, sichuanSource, entries, ...rest } = form
  const { nationalSystem = false, sichuanPlatform = false } = (entries ?? {}) as { nationalSystem?: boolean; sichuanPlatform?: boolean }
  const fact = (entered: boolean, no: unknown, on: unknown, source: unknown) => (entered && (no || on || source) ? filled({ entered, no, on, source }) : undefined)
  const facts = filled({ national: fact(nationalSystem, nationalNo, nationalOn, nationalSource), sichuan: fact(sichuanPlatform, sichuanNo, sichuanOn, sichuanSource) })
  return { ...rest, entries: { nationalSystem, sichuanPlatform, ...facts } }
}
