import type { Equipment, Officer, Project, Unit } from '@shared/api/registerTypes'
import { anAgency, aUnit, aUnitName } from '../pick'
import type { Field, Option, Values } from './fields'
import { options, ownWhy, why } from './why'

type T = (key: string, values?: Record<string, unknown>) => string
const blank = (fields: readonly Field[]): Values => Object.fromEntries(fields.map((f) => [f.name, f.kind === 'check' ? false : f.kind === 'rows' || f.kind === 'choices' ? [] : '']))

/** A form's first content: the record's own values where there is one, blanks elsewhere. */
export function startOf(fields: readonly Field[], record?: object, more: Values = {}): Values {
  const known = Object.fromEntries(fields.flatMap((f) => {
    const value = (record as Values | undefined)?.[f.name]
    if (value === undefined || value === null) return []
    return [[f.name, f.kind === 'rows' ? (value as Values[]).map((row) => ({ ...row, ...startOf(f.columns ?? [], row) })) : f.kind === 'number' ? String(value) : value]]
  }))
  return { ...blank(fields), ...known, ...more }
}

export const equipmentFields = (t: T, items: readonly Option[], uscc?: string, record?: Equipment, own = false): Field[] => [
  ...(uscc ? [] : [{ name: 'uscc', label: t('engagement.agency'), kind: 'record' as const, look: anAgency, required: true, wide: true, fixed: Boolean(record) }]),
  { name: 'itemCode', label: t('equipment.item'), kind: 'choice', options: items, required: true },
  { name: 'serialNo', label: t('equipment.serialNo'), required: true },
  { name: 'brand', label: t('equipment.brand'), required: true },
  { name: 'model', label: t('equipment.model'), required: true },
  { name: 'ownership', label: t('equipment.ownership'), kind: 'choice', options: options(t, 'ownership', ['OWNED', 'LEASED']), required: true },
  { name: 'heldFrom', label: t('equipment.heldFrom'), kind: 'date', required: true },
  { name: 'heldTo', label: t('equipment.heldTo'), kind: 'date', hint: t('equipment.heldToHint') },
  { name: 'calibrationCertNo', label: t('equipment.calibrationCertNo') },
  { name: 'calibrationDueOn', label: t('equipment.calibrationDueOn'), kind: 'date' },
  { name: 'purchaseInvoiceNo', label: t('equipment.invoiceNo') },
  { name: 'purchasedOn', label: t('equipment.purchasedOn'), kind: 'date' },
  ...(own ? ownWhy(t) : why(t)),
]

export const projectFields = (t: T, uscc?: string, unit?: string, record?: Project, own = false): Field[] => [
  ...(uscc ? [] : [{ name: 'performer', label: t('project.performer'), kind: 'record' as const, look: anAgency, required: true, fixed: Boolean(record) }]),
  ...(unit ? [] : [{ name: 'unitId', label: t('project.unit'), kind: 'record' as const, look: own ? aUnitName : aUnit, required: true, fixed: Boolean(record) }]),
  { name: 'kind', label: t('project.kind'), kind: 'choice', options: options(t, 'projectKind', ['MAINTENANCE', 'TESTING', 'ASSESSMENT']), required: true },
  { name: 'contractNo', label: t('project.contractNo'), hint: t('project.contractNoHint') },
  { name: 'from', label: t('project.from'), kind: 'date', required: true },
  { name: 'to', label: t('project.to'), kind: 'date' },
  { name: 'contractParty', label: t('project.contractParty'), ...(own ? {} : { kind: 'record' as const, look: anAgency }), hint: t('project.contractPartyHint') },
  { name: 'projectLead', label: t('project.lead'), hint: t('project.leadHint') },
  { name: 'platformNo', label: t('project.platformNo') },
  { name: 'exemption', label: t('project.exemption'), kind: 'choice', options: options(t, 'exemption', ['WARRANTY_BY_CONTRACTOR']) },
  {
    name: 'documents', label: t('project.documents'), kind: 'rows', columns: [
      { name: 'no', label: t('project.documentNo'), required: true },
      { name: 'kind', label: t('project.documentKind'), kind: 'choice', options: options(t, 'documentKind', ['REPORT', 'RECORD', 'CONCLUSION']), required: true },
      { name: 'on', label: t('project.documentOn'), kind: 'date', required: true },
      { name: 'platformNo', label: t('project.platformNo') },
    ],
  },
  ...(own ? ownWhy(t) : why(t)),
]
export const projectStart = (fields: readonly Field[], record?: Project): Values => startOf(fields, record, record ? { performer: record.uscc } : {})

export const unitFields = (t: T, brigades: readonly Option[], record?: Unit): Field[] => [
  { name: 'name', label: t('unitRecord.name'), required: true },
  { name: 'unitId', label: t('unitRecord.id'), hint: t('unitRecord.idHint'), fixed: Boolean(record) },
  { name: 'brigade', label: t('agency.brigade'), kind: 'choice', options: brigades, required: true },
  { name: 'uscc', label: t('agency.uscc') },
  { name: 'address', label: t('unitRecord.address'), wide: true },
  { name: 'floorArea', label: t('unitRecord.floorArea'), kind: 'number', required: true },
  { name: 'complex', label: t('unitRecord.complex'), kind: 'check', hint: t('unitRecord.complexHint') },
  {
    name: 'flags', label: t('unitRecord.flags'), kind: 'rows', hint: t('unitRecord.flagsHint'), columns: [
      { name: 'flag', label: t('unitRecord.flag'), kind: 'choice', options: options(t, 'unitFlag', ['KEY_UNIT', 'GAMES_VENUE', 'RECEPTION_HOTEL']), required: true },
      { name: 'from', label: t('unitRecord.from'), kind: 'date', required: true },
      { name: 'to', label: t('unitRecord.to'), kind: 'date' },
    ],
  },
  ...why(t),
]

export const officerFields = (t: T, brigades: readonly Option[], record?: Officer): Field[] => [
  { name: 'name', label: t('officer.name'), required: true },
  { name: 'officerId', label: t('officer.id'), hint: t('officer.idHint'), required: true, fixed: Boolean(record) },
  { name: 'brigade', label: t('agency.brigade'), kind: 'choice', options: brigades, required: true },
  { name: 'certificateNo', label: t('officer.certificateNo') },
  { name: 'certificateValidTo', label: t('officer.certificateValidTo'), kind: 'date', required: true },
  { name: 'active', label: t('officer.active'), kind: 'check' },
  {
    name: 'leave', label: t('officer.leave'), kind: 'rows', columns: [
      { name: 'from', label: t('officer.from'), kind: 'date', required: true },
      { name: 'to', label: t('officer.to'), kind: 'date' },
      { name: 'reason', label: t('officer.why') },
    ],
  },
  {
    name: 'dispatches', label: t('officer.dispatches'), kind: 'rows', hint: t('officer.dispatchesHint'), columns: [
      { name: 'brigade', label: t('officer.dispatchTo'), kind: 'choice', options: brigades, required: true },
      { name: 'from', label: t('officer.from'), kind: 'date', required: true },
      { name: 'to', label: t('officer.to'), kind: 'date', required: true },
      { name: 'documentNo', label: t('officer.documentNo') },
    ],
  },
  {
    name: 'relations', label: t('officer.relations'), kind: 'rows', hint: t('officer.relationsHint'), columns: [
      { name: 'uscc', label: t('officer.relationTo'), kind: 'record', look: anAgency, required: true },
      { name: 'kind', label: t('officer.relationKind'), kind: 'choice', options: options(t, 'relationKind', ['FORMER_EMPLOYEE', 'RELATIVE', 'SHAREHOLDER', 'OTHER']), required: true },
      { name: 'declaredOn', label: t('officer.declaredOn'), kind: 'date', required: true },
      { name: 'until', label: t('officer.until'), kind: 'date' },
      { name: 'note', label: t('officer.note') },
    ],
  },
  ...why(t),
]
