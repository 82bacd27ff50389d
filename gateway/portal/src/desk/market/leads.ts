import type { LeadStep } from '@shared/api/market'
import type { Lead, LeadState } from '@shared/api/market-types'

export type LeadAct = 'assign' | LeadStep

const STEPS: Readonly<Record<LeadState, readonly LeadAct[]>> = {
  DETECTED: ['assign'],
  ASSIGNED: ['verify', 'dismiss', 'assign'],
  VERIFIED: ['finding'],
  DISMISSED: [],
  FINDING: [],
}
/** What a lead of a rule may become, besides a finding. */
const OUTPUTS: Readonly<Record<string, readonly LeadStep[]>> = {
  'XC-B': ['clearance'],
  'XC-C': ['clearance'],
  'XC-E': ['register'],
  'XC-F': ['out-of-area'],
  'XC-M': ['register'],
}
const MADE: readonly string[] = ['CLEARANCE', 'OUT_OF_AREA', 'REGISTRATION']
/** Rules whose leads go to the market regulator with the lists. */
const REFERRED = new Set(['XC-A', 'XC-C', 'XC-I', 'XC-M'])

/** What can be done with a lead now, the next step of its life first; leaders hand leads on, officers judge them. */
export function actsOf(lead: Pick<Lead, 'rule' | 'state'> & { readonly outputs?: Lead['outputs'] }, officer = true): LeadAct[] {
  const steps = STEPS[lead.state].filter((act) => officer || act === 'assign')
  if (!officer || (lead.state !== 'VERIFIED' && lead.state !== 'FINDING') || (lead.outputs ?? []).some((one) => MADE.includes(one.kind))) return steps
  return [...(OUTPUTS[lead.rule] ?? []), ...steps]
}

/** A lead that can still be handed on or dismissed. */
export const pending = (lead: Pick<Lead, 'state'>): boolean => lead.state === 'DETECTED' || lead.state === 'ASSIGNED'
export const referred = (lead: Pick<Lead, 'rule'>): boolean => REFERRED.has(lead.rule)

/** Where a record of ours, a business or a document is looked at. */
export function placeOf(type: string, id: string): string | undefined {
  const root = {
    AGENCY: 'agencies', MARKET: 'market/entities', MARKET_ENTITY: 'market/entities', PERSON: 'people', PRACTITIONER: 'people', REGISTRATION: 'agencies', UNIT: 'units', TASK: 'tasks', DECLARATION: 'declarations',
    NOTICE: 'notices', PAIR: 'market/pairs?pair=', REFERRAL: 'market/referrals', BATCH: 'market/feed', LEAD: 'market/leads',
  }[type.toUpperCase()]
  if (root) return root.endsWith('=') ? `/${root}${encodeURIComponent(id)}` : `/${root}/${encodeURIComponent(id)}`
  const list = { EQUIPMENT: '/equipment', PROJECT: '/projects', SURVEY: '/surveys', CLEARANCE: '/clearances', OUT_OF_AREA: '/out-of-area', PUBLIC_LIST: '/notices' }[type.toUpperCase()]
  return list
}

/** Serious first, as the rules weigh them. */
export const severityTone = (severity: string): string => ({ INFO: 'info', WARN: 'warn' })[severity] ?? 'bad'
export const stateTone = (state: LeadState): string => ({ DETECTED: 'info', ASSIGNED: 'info', VERIFIED: 'warn', DISMISSED: '', FINDING: 'bad' })[state]
