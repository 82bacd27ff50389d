import type { Practitioner } from '@shared/api/registerTypes'
import { anAgency } from '../pick'
import type { Field, Values } from './fields'
import { options, why } from './why'

type T = (key: string, values?: Record<string, unknown>) => string

export const engagementFields = (t: T, uscc?: string): Field[] => [
  ...(uscc ? [] : [{ name: 'uscc', label: t('engagement.agency'), kind: 'record' as const, look: anAgency, required: true, wide: true }]),
  { name: 'role', label: t('engagement.role'), kind: 'choice', options: options(t, 'engagementRole', ['ENGINEER', 'OPERATOR', 'BOTH']), hint: t('engagement.roleHint') },
  { name: 'insuranceMonth', label: t('engagement.insuranceMonth'), kind: 'month' },
  { name: 'contractFrom', label: t('engagement.from'), kind: 'date', required: true },
  { name: 'contractTo', label: t('engagement.to'), kind: 'date', hint: t('engagement.toHint') },
]

const isEngineer = (v: Values) => v.isEngineer === true

/** The person's form; the engineer's certificate is flat in it, as there is at most one. */
export const personFields = (t: T, revising: boolean): Field[] => [
  { name: 'name', label: t('person.name'), required: true },
  { name: 'residentId', label: t('person.residentId'), hint: revising ? t('person.residentIdKept') : t('person.residentIdHint') },
  { name: 'isEngineer', label: t('person.isEngineer'), kind: 'check', wide: true },
  { name: 'level', label: t('form.level'), kind: 'choice', required: true, options: options(t, 'level', ['CLASS_1', 'CLASS_2']), when: isEngineer },
  { name: 'registrationNo', label: t('form.registrationNo'), required: true, when: isEngineer },
  { name: 'qualificationNo', label: t('person.qualificationNo'), when: isEngineer },
  { name: 'sealNo', label: t('person.sealNo'), when: isEngineer },
  { name: 'validFrom', label: t('form.validFrom'), kind: 'date', required: true, when: isEngineer },
  { name: 'validTo', label: t('form.validTo'), kind: 'date', required: true, when: isEngineer },
  { name: 'issuingProvince', label: t('person.issuingProvince'), hint: t('person.issuingProvinceHint'), when: isEngineer },
  {
    name: 'operators', label: t('person.operators'), kind: 'rows', columns: [
      { name: 'certificateNo', label: t('form.certificateNo'), required: true },
      { name: 'rank', label: t('form.rank'), kind: 'choice', required: true, options: options(t, 'rank', ['5', '4', '3', '2', '1']) },
      { name: 'direction', label: t('person.direction'), kind: 'choice', options: options(t, 'direction', ['MONITORING', 'MAINTENANCE']) },
      { name: 'validFrom', label: t('form.validFrom'), kind: 'date', required: true },
      { name: 'validTo', label: t('form.validTo'), kind: 'date', required: true },
      { name: 'old', label: t('person.old'), kind: 'check' },
    ],
  },
]

export const personForm = (t: T, revising: boolean): Field[] => [...personFields(t, revising), ...why(t)]

const ENGINEER = ['level', 'registrationNo', 'qualificationNo', 'sealNo', 'validFrom', 'validTo', 'issuingProvince'] as const

export function personStart(person?: Practitioner): Values {
  const engineer = person?.engineer
  return {
    name: person?.name ?? '', residentId: '', isEngineer: Boolean(engineer),
    ...Object.fromEntries(ENGINEER.map((name) => [name, engineer?.[name] ?? (name === 'level' ? 'CLASS_1' : name === 'issuingProvince' ? '51' : '')])),
    operators: (person?.operators ?? []).map((one) => ({ certificateNo: one.certificateNo, rank: String(one.rank), direction: one.direction ?? '', validFrom: one.validFrom, validTo: one.validTo, old: one.old === true })),
    reason: '', effectiveOn: '', sourceKind: '', sourceRef: '',
  }
}

/** What the register takes, from what was typed. */
export function personBody(value: Values): Values {
  const { isEngineer: engineer, level, registrationNo, qualificationNo, sealNo, validFrom, validTo, issuingProvince, operators, ...rest } = value
  return {
    ...rest,
    engineer: engineer ? { level, registrationNo, qualificationNo, sealNo, validFrom, validTo, issuingProvince } : undefined,
    operators: ((operators ?? []) as Values[]).map((one) => ({ ...one, rank: Number(one.rank) })),
  }
}
