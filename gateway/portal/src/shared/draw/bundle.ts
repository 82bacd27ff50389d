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
  readonly exclusions?: readonly unknown[]
  readonly conflicts?: readonly Conflict[]
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
  /** Whose officers may be sent; absent or empty means those of all brigades. */
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

/**
 * Reads a bundle as strictly as `infra/verify-draw` does: a member that no hash covers, a repeated one or a value of the
 * wrong kind is refused, naming the field.
 */
export function readBundle(text: string): Bundle {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unusable('JSON')
  }
  const hidden = hiddenChange(text)
  if (hidden) throw new Unusable(hidden)
  const bundle = record(value, 'bundle')
  only(bundle, '', FIELDS)
  if (bundle.version !== 1) throw new Unusable('version')
  texts(bundle, '', ['drawId', 'planHash', 'frameRoot', 'officerRoot', 'secret', 'secretCommitment', 'seed'])
  whole(bundle, 'sequence', '', 1)
  record(bundle.plan, 'plan')
  rows(bundle.frame, 'frame', ['unitId', 'stratum', 'weight'], (unit, at) => {
    texts(unit, at, ['unitId', 'stratum'])
    whole(unit, 'weight', at, 1)
    leaf(unit, at, ['unitId', 'stratum'])
  })
  rows(bundle.officers, 'officers', ['officerId', 'brigade'], (officer, at) => {
    texts(officer, at, ['officerId', 'brigade'])
    leaf(officer, at, ['officerId', 'brigade'])
  })
  unique(bundle.frame as Unit[], 'frame', 'unitId')
  unique(bundle.officers as Officer[], 'officers', 'officerId')
  rows(bundle.contributions, 'contributions', ['by', 'kind', 'value', 'commitment'], (one, at) => {
    texts(one, at, ['by', 'kind', 'value'])
    if (one.kind === 'WITNESS') texts(one, at, ['commitment'])
    else if (one.kind !== 'PUBLIC') throw new Unusable(`${at}kind`)
    else if ('commitment' in one) throw new Unusable(`${at}commitment`)
  })
  rows(bundle.result, 'result', ['stratum', 'size', 'drawn', 'reserve'], (one, at) => {
    texts(one, at, ['stratum'])
    whole(one, 'size', at, 0)
    ids(one, 'drawn', at)
    ids(one, 'reserve', at)
  })
  rows(bundle.teams, 'teams', ['unitId', 'team', 'shortBy'], (one, at) => {
    texts(one, at, ['unitId'])
    ids(one, 'team', at)
    if ('shortBy' in one) whole(one, 'shortBy', at, 1)
  })
  return bundle as unknown as Bundle
}

const FIELDS = [
  'version',
  'drawId',
  'sequence',
  'plan',
  'planHash',
  'frame',
  'frameRoot',
  'officers',
  'officerRoot',
  'secret',
  'secretCommitment',
  'contributions',
  'seed',
  'result',
  'teams',
]

/** Refuses a plan that cannot be drawn by, after its hash was found right. It may hold more than is needed: the hash covers it. */
export function checkPlan(value: unknown): void {
  const plan = record(value, 'plan')
  if (plan.algorithm !== ALGORITHM) throw new Unusable('plan.algorithm')
  whole(plan, 'teamSize', 'plan.', 1)
  const strata = new Set<unknown>()
  rows(plan.quotas, 'plan.quotas', undefined, (quota, at) => {
    texts(quota, at, ['stratum', 'rule'])
    if (strata.has(quota.stratum)) throw new Unusable(`${at}stratum`)
    strata.add(quota.stratum)
    if (quota.rule === 'RATIO') {
      texts(quota, at, ['ratio'])
      if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(quota.ratio as string)) throw new Unusable(`${at}ratio`)
    } else if (quota.rule === 'COUNT') whole(quota, 'count', at, 0)
    else if (quota.rule !== 'CENSUS') throw new Unusable(`${at}rule`)
    if ('brigades' in quota) ids(quota, 'brigades', at)
  })
  if (plan.conflicts !== undefined) {
    rows(plan.conflicts, 'plan.conflicts', undefined, (pair, at) => texts(pair, at, ['unitId', 'officerId']))
  }
}

/**
 * The path of what `JSON.parse` would silently read as something else: a member that an object holds twice, of which it
 * keeps the last, and a number that is not written as RFC 8785 writes it; and of half a surrogate pair, which has no
 * canonical form.
 */
export function hiddenChange(text: string): string | undefined {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|-?\d[\d.eE+-]*/g
  const open: { names?: Set<string>; at: string | number }[] = []
  const path = () => pathOf(open.map((one) => one.at))
  let last = ''
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    const sign = token[0]
    const within = open.at(-1)
    if (sign === ':') {
      const name = JSON.parse(last) as string
      if (isOdd(last)) return pathOf(open.slice(0, -1).map((one) => one.at)) || 'bundle'
      if (within) within.at = name
      if (within?.names?.has(name)) return path()
      within?.names?.add(name)
    } else if (sign === '{') open.push({ names: new Set(), at: '' })
    else if (sign === '[') open.push({ at: 0 })
    else if (sign === ',' || sign === '}' || sign === ']') {
      if (isOdd(last)) return path()
      if (sign !== ',') open.pop()
      else if (within && typeof within.at === 'number') within.at++
    } else {
      last = sign
      continue
    }
    last = ''
  }
  return undefined
}

/** Whether a text or number, as it stands in the file, is another one in canonical JSON. */
function isOdd(token: string): boolean {
  if (token === '') return false
  if (!token.startsWith('"')) return String(Number(token)) !== token
  return /\\u[dD][89a-fA-F]/.test(token) && /\p{Surrogate}/u.test(JSON.parse(token) as string)
}

const pathOf = (places: readonly (string | number)[]): string =>
  places.reduce<string>((path, at) => (typeof at === 'number' ? `${path}[${at}]` : path ? `${path}.${at}` : at), '')

function record(value: unknown, name: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Unusable(name)
  return value as Record<string, unknown>
}

function only(members: Record<string, unknown>, at: string, known: readonly string[]): void {
  const unknown = Object.keys(members).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Unusable(at + (unknown.sort()[0] as string))
}

function rows(
  value: unknown,
  name: string,
  known: readonly string[] | undefined,
  read: (row: Record<string, unknown>, at: string) => void,
): void {
  if (!Array.isArray(value)) throw new Unusable(name)
  value.forEach((item, i) => {
    const row = record(item, `${name}[${i}]`)
    if (known) only(row, `${name}[${i}].`, known)
    read(row, `${name}[${i}].`)
  })
}

function texts(members: Record<string, unknown>, at: string, names: readonly string[]): void {
  for (const name of names) if (typeof members[name] !== 'string') throw new Unusable(at + name)
}

function ids(members: Record<string, unknown>, name: string, at: string): void {
  const list = members[name]
  if (!Array.isArray(list)) throw new Unusable(at + name)
  list.forEach((item, i) => {
    if (typeof item !== 'string') throw new Unusable(`${at}${name}[${i}]`)
  })
}

function whole(members: Record<string, unknown>, name: string, at: string, least: number): void {
  const value = members[name]
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > 0x7fffffff) throw new Unusable(at + name)
}

/** What stands in a leaf or in the message of an HMAC must not be able to be read in two ways. */
function leaf(members: Record<string, unknown>, at: string, names: readonly string[]): void {
  const wrong = names.some((name) => members[name] === '' || /[\t\0]|\p{Surrogate}/u.test(members[name] as string))
  if (wrong) throw new Unusable(at + (names[0] as string))
}

function unique<T>(items: readonly T[], list: string, name: keyof T & string): void {
  const seen = new Set<unknown>()
  items.forEach((item, i) => {
    if (seen.has(item[name])) throw new Unusable(`${list}[${i}].${name}`)
    seen.add(item[name])
  })
}
