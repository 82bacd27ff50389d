/** The published bundle of `firewarden-draw-1`: all that is needed to compute the draw again. */
export interface Bundle {
  readonly version: number
  readonly drawId: string
  readonly sequence: number
  readonly plan: Plan
  readonly planHash: string
  readonly frame: readonly Unit[]
  readonly frameRoot: string
  readonly officers: readonly Officer[]
  readonly officerRoot: string
  readonly secret: string
  readonly secretCommitment: string
  readonly contributions: readonly Contribution[]
  readonly seed: string
  readonly result: readonly StratumResult[]
  readonly teams: readonly Team[]
}

export interface Plan {
  readonly algorithm: string
  readonly teamSize: number
  readonly exclusions: readonly unknown[]
  readonly conflicts: readonly Conflict[]
  readonly quotas: readonly Quota[]
}

export interface Conflict {
  readonly unitId: string
  readonly officerId: string
  readonly reason?: string
}

export interface Quota {
  readonly stratum: string
  readonly rule: 'CENSUS' | 'RATIO' | 'COUNT'
  readonly ratio?: string
  readonly count?: number
  readonly brigades?: readonly string[]
}

export interface Unit {
  readonly unitId: string
  readonly stratum: string
  readonly weight: number
}

export interface Officer {
  readonly officerId: string
  readonly brigade: string
}

export interface Contribution {
  readonly by: string
  readonly kind: 'WITNESS' | 'PUBLIC'
  readonly value: string
  readonly commitment?: string
  readonly source?: string
}

export interface StratumResult {
  readonly stratum: string
  readonly size: number
  readonly drawn: readonly string[]
  readonly reserve: readonly string[]
}

export interface Team {
  readonly unitId: string
  readonly team: readonly string[]
  readonly shortBy?: number
}

export const ALGORITHM = 'firewarden-draw-1'

/** Why a file cannot be replayed at all, as opposed to a replay that comes out differently. */
export class Unusable extends Error {}

/** Reads a bundle; refuses what has not the shape of one, naming the field. */
export function readBundle(text: string): Bundle {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unusable('JSON')
  }
  const bundle = record(value, 'bundle')
  const plan = record(bundle.plan, 'plan')
  if (plan.algorithm !== ALGORITHM) throw new Unusable('plan.algorithm')
  if (!Number.isInteger(plan.teamSize) || (plan.teamSize as number) < 1) throw new Unusable('plan.teamSize')
  list(plan.quotas, 'plan.quotas', { stratum: 'string', rule: 'string' })
  list(plan.conflicts, 'plan.conflicts', { unitId: 'string', officerId: 'string' })
  list(bundle.frame, 'frame', { unitId: 'string', stratum: 'string', weight: 'number' })
  list(bundle.officers, 'officers', { officerId: 'string', brigade: 'string' })
  list(bundle.contributions, 'contributions', { by: 'string', kind: 'string', value: 'string' })
  list(bundle.result, 'result', { stratum: 'string', size: 'number', drawn: 'object', reserve: 'object' })
  list(bundle.teams, 'teams', { unitId: 'string', team: 'object' })
  for (const name of ['drawId', 'planHash', 'frameRoot', 'officerRoot', 'secret', 'secretCommitment', 'seed']) {
    if (typeof bundle[name] !== 'string') throw new Unusable(name)
  }
  ;(bundle.frame as Unit[]).forEach((unit, i) => {
    if (!Number.isInteger(unit.weight) || unit.weight < 1) throw new Unusable(`frame[${i}].weight`)
  })
  return bundle as unknown as Bundle
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Unusable(name)
  return value as Record<string, unknown>
}

function list(value: unknown, name: string, shape: Record<string, string>): void {
  if (!Array.isArray(value)) throw new Unusable(name)
  value.forEach((item, i) => {
    const members = record(item, `${name}[${i}]`)
    for (const [member, type] of Object.entries(shape)) {
      if (typeof members[member] !== type) throw new Unusable(`${name}[${i}].${member}`)
    }
  })
}
