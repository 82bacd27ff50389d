import { anAgency, aUnit } from '../pick'
import type { Field, Values } from './fields'
import { options } from './why'

type T = (key: string, values?: Record<string, unknown>) => string

const REASONS = ['NOT_A_LEGAL_PERSON', 'BRANCH', 'CANCELLED', 'DUPLICATE']

export const clearanceNotes = (t: T): Field[] => [
  { name: 'parentName', label: t('clearance.parentName') },
  { name: 'parentUscc', label: t('clearance.parentUscc') },
  { name: 'entryNo', label: t('clearance.entryNo') },
  { name: 'stillPractising', label: t('clearance.stillPractising'), kind: 'check' },
  { name: 'followUp', label: t('clearance.followUp'), wide: true },
  { name: 'remark', label: t('clearance.remark'), kind: 'area' },
]

export const openClearance = (t: T): Field[] => [
  { name: 'uscc', label: t('engagement.agency'), kind: 'record', look: anAgency, required: true, wide: true },
  { name: 'clearReason', label: t('clearance.reason'), kind: 'choice', options: options(t, 'clearReason', REASONS), required: true, wide: true },
  ...clearanceNotes(t),
]

/** The register keeps what is noted about a clean-up apart from what opens it. */
export const clearanceBody = ({ uscc, clearReason, ...details }: Values): Values => ({ uscc, clearReason, details })

export const clearanceSteps = (t: T): Record<'notification' | 'clearing' | 'keeping', Field[]> => ({
  notification: [
    { name: 'notifiedOn', label: t('clearance.notifiedOn'), kind: 'date', required: true },
    { name: 'document', label: t('clearance.document') },
  ],
  clearing: [
    { name: 'clearMode', label: t('clearance.mode'), kind: 'choice', options: options(t, 'clearMode', ['VOLUNTARY', 'ORDERED', 'BACKEND']), required: true },
    { name: 'clearedOn', label: t('clearance.clearedOn'), kind: 'date', required: true },
    { name: 'evidence', label: t('clearance.evidence'), wide: true },
    { name: 'reason', label: t('why.reason'), wide: true },
  ],
  keeping: [{ name: 'reason', label: t('clearance.keepReason'), kind: 'area', required: true }],
})

export const outOfAreaFields = (t: T): Field[] => [
  { name: 'registeredRegion', label: t('outOfArea.region'), hint: t('outOfArea.regionHint') },
  { name: 'outcome', label: t('outOfArea.outcome') },
  { name: 'mismatchFields', label: t('outOfArea.mismatch'), kind: 'choices', options: options(t, 'mismatch', ['name', 'subjectType', 'kinds', 'premisesArea', 'practiceAddress', 'people', 'equipment', 'entries']), wide: true },
  { name: 'reason', label: t('why.reason'), hint: t('why.reasonHint'), wide: true },
]

export const requestFields = (t: T): Field[] => [
  { name: 'requestedTo', label: t('outOfArea.requestedTo'), required: true, hint: t('outOfArea.requestedToHint') },
  { name: 'requestedOn', label: t('outOfArea.requestedOn'), kind: 'date', required: true },
  { name: 'question', label: t('outOfArea.question'), kind: 'choice', options: options(t, 'question', ['ELIGIBILITY', 'PEOPLE', 'EQUIPMENT', 'OTHER']), required: true },
  { name: 'text', label: t('outOfArea.text'), kind: 'area' },
]

export const replyFields = (t: T): Field[] => [
  { name: 'replyOn', label: t('outOfArea.replyOn'), kind: 'date', required: true },
  { name: 'replyResult', label: t('outOfArea.replyResult'), kind: 'choice', options: options(t, 'replyResult', ['CONFIRMED', 'DIFFERS', 'NO_RECORD', 'OTHER']), required: true },
  { name: 'replyText', label: t('outOfArea.replyText'), kind: 'area' },
]

export const surveyFields = (t: T): Field[] => [
  { name: 'unitId', label: t('project.unit'), kind: 'record', look: aUnit, required: true, wide: true },
  { name: 'answer', label: t('survey.answer'), kind: 'choice', options: options(t, 'surveyAnswer', ['AGENCY', 'SELF', 'NONE']), required: true },
  { name: 'answeredOn', label: t('survey.answeredOn'), kind: 'date', required: true },
  { name: 'providerName', label: t('survey.providerName'), hint: t('survey.providerHint'), when: (v) => v.answer === 'AGENCY', wide: true },
  { name: 'uscc', label: t('agency.uscc'), when: (v) => v.answer === 'AGENCY' },
  { name: 'contractNo', label: t('project.contractNo'), when: (v) => v.answer === 'AGENCY' },
  { name: 'until', label: t('survey.until'), kind: 'date', when: (v) => v.answer === 'AGENCY' },
  { name: 'answeredBy', label: t('survey.answeredBy'), hint: t('survey.answeredByHint') },
]
