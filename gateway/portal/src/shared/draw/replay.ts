import { after, all, bytes, digest as anyDigest, fromHex, hex, type Digest, type Later } from '../digest'
import { checkPlan, type Bundle, type Contribution, type Plan, type Quota, type StratumResult, type Team, type Unit } from './bundle'
import { jcs, type Json } from './jcs'
import { merkleTree, rootFrom } from './merkle'
import { ceilShare, compareBytes, compareUtf8 } from './order'

/** What a replay of a published draw came to. */
export type Verdict = { readonly match: true; readonly units: number; readonly drawn: number } | Difference

export interface Difference {
  readonly match: false
  /** Path of the first field that differs, in the order in which the draw was made. */
  readonly field: string
  readonly published: string
  readonly computed: string
}

/** Everything that the protocol derives from the inputs of a draw. */
export type Derived = Pick<
  Bundle,
  'planHash' | 'frameRoot' | 'officerRoot' | 'secretCommitment' | 'seed' | 'result' | 'teams'
> & { readonly commitments: readonly (string | undefined)[] }

export type Inputs = Pick<Bundle, 'drawId' | 'plan' | 'frame' | 'officers' | 'secret' | 'contributions'>

/** The commitment by which a witness binds a value before anybody else's is known. */
export const commitment = async (by: string, value: string, digest?: Digest): Promise<string> =>
  sha(jcs({ by, value }), digest ?? anyDigest())

export const frameLeaf = (unit: Unit): string => `${unit.unitId}\t${unit.stratum}\t${unit.weight}`

/** Computes the whole draw from its inputs (`firewarden-draw-1`). */
export async function derive(inputs: Inputs, digest: Digest): Promise<Derived> {
  const planHash = await sha(jcs(inputs.plan as unknown as Json), digest)
  const frame = sorted(inputs.frame, (unit) => unit.unitId)
  const frameRoot = hex((await merkleTree(frame.map(frameLeaf), digest)).root)
  const officers = sorted(inputs.officers, (officer) => officer.officerId)
  const officerRoot = hex((await merkleTree(officers.map((o) => `${o.officerId}\t${o.brigade}`), digest)).root)
  const secretCommitment = await sha(inputs.secret, digest)
  const commitments = await Promise.all(
    inputs.contributions.map((c) => (c.kind === 'WITNESS' ? commitment(c.by, c.value, digest) : undefined)),
  )
  const contributions = inputs.contributions.map(({ by, kind, value }: Contribution) => ({ by, kind, value }))
  const seed = await sha(
    jcs({ contributions, drawId: inputs.drawId, frameRoot, officerRoot, planHash, secret: inputs.secret }),
    digest,
  )
  const mac = await digest.hmac(fromHex(seed))
  const ranked = await rank(frame, mac)
  const result = draw(inputs.plan, ranked)
  const teams = await assign(inputs, ranked, result, mac)
  return { planHash, frameRoot, officerRoot, secretCommitment, commitments, seed, result, teams }
}

/** Recomputes a published draw and names the first field that does not come out as published. */
export async function replay(bundle: Bundle, by?: Digest): Promise<Verdict> {
  const digest = by ?? anyDigest()
  // A changed plan is named as such, before anything is computed from it.
  const plan = first('planHash', bundle.planHash, await sha(jcs(bundle.plan as unknown as Json), digest))
  if (plan) return plan
  checkPlan(bundle.plan)
  const derived = await derive(bundle, digest)
  const commitments = bundle.contributions.map((c) => c.commitment)
  const difference =
    first('sequence', String(bundle.sequence), numbered(bundle.drawId) ?? String(bundle.sequence)) ??
    first('frameRoot', bundle.frameRoot, derived.frameRoot) ??
    first('officerRoot', bundle.officerRoot, derived.officerRoot) ??
    first('secretCommitment', bundle.secretCommitment, derived.secretCommitment) ??
    commitments.reduce<Difference | undefined>(
      (found, published, i) => found ?? first(`contributions[${i}].commitment`, published, derived.commitments[i]),
      undefined,
    ) ??
    first('seed', bundle.seed, derived.seed) ??
    results(bundle.result, derived.result) ??
    teams(bundle.teams, derived.teams)
  return (
    difference ?? { match: true, units: bundle.frame.length, drawn: bundle.result.reduce((n, s) => n + s.drawn.length, 0) }
  )
}

/** The number that our own draws end in: no hash covers `sequence`, so that it can be checked only there or in the ledger. */
const numbered = (drawId: string): string | undefined => /-D([1-9][0-9]*)$/.exec(drawId)?.[1]

/** The order of the strata is no content: none of them depends on another. */
function results(published: readonly StratumResult[], computed: readonly StratumResult[]): Difference | undefined {
  const expected = new Map(computed.map((one) => [one.stratum, one]))
  for (const [i, one] of published.entries()) {
    const wanted = expected.get(one.stratum)
    if (!wanted) return { match: false, field: `result[${i}].stratum`, published: one.stratum, computed: '–' }
    expected.delete(one.stratum)
    const difference =
      first(`result[${i}].size`, one.size, wanted.size) ??
      first(`result[${i}].drawn`, one.drawn, wanted.drawn) ??
      first(`result[${i}].reserve`, one.reserve, wanted.reserve)
    if (difference) return difference
  }
  const missing = [...expected.keys()].sort()[0]
  return missing === undefined ? undefined : { match: false, field: 'result', published: '–', computed: missing }
}

function teams(published: readonly Team[], computed: readonly Team[]): Difference | undefined {
  for (const [i, one] of published.slice(0, computed.length).entries()) {
    const wanted = computed[i] as Team
    const difference =
      first(`teams[${i}].unitId`, one.unitId, wanted.unitId) ??
      first(`teams[${i}].team`, one.team, wanted.team) ??
      first(`teams[${i}].shortBy`, one.shortBy, wanted.shortBy)
    if (difference) return difference
  }
  return first('teams', published.length, computed.length)
}

/** That a unit stood in the frame: its place in the tree and the hashes beside the path to the root. */
export interface Inclusion {
  readonly unit: Unit
  readonly leaf: string
  readonly index: number
  readonly size: number
  readonly path: readonly { readonly side: 'left' | 'right'; readonly hash: string }[]
  readonly steps: number
  readonly root: string
}

/** Whether a unit stood in the frame that was frozen, by its inclusion proof against the frame's root. */
export async function inFrame(bundle: Bundle, unitId: string, by?: Digest): Promise<Inclusion | undefined> {
  const digest = by ?? anyDigest()
  const frame = sorted(bundle.frame, (unit) => unit.unitId)
  const index = frame.findIndex((unit) => unit.unitId === unitId)
  const unit = frame[index]
  if (!unit) return undefined
  const proof = (await merkleTree(frame.map(frameLeaf), digest)).proof(index)
  const leaf = frameLeaf(unit)
  const root = hex(await rootFrom(leaf, proof, digest))
  if (root !== bundle.frameRoot) return undefined
  return { unit, leaf, index, size: frame.length, path: proof.map(({ side, hash }) => ({ side, hash: hex(hash) })), steps: proof.length, root }
}

type Mac = (data: Uint8Array<ArrayBuffer>) => Later<Uint8Array>
type Ranked = Unit & { readonly ticket: Uint8Array }

async function rank(frame: readonly Unit[], mac: Mac): Promise<Ranked[]> {
  const tickets = await all(
    frame.map((unit) =>
      after(all(Array.from({ length: unit.weight }, (_, i) => mac(bytes(`unit\0${unit.unitId}\0${i + 1}`)))), (played) => ({
        ...unit,
        ticket: played.reduce((best, other) => (compareBytes(other, best) < 0 ? other : best)),
      })),
    ),
  )
  return tickets.sort((a, b) => compareBytes(a.ticket, b.ticket) || compareUtf8(a.unitId, b.unitId))
}

function draw(plan: Plan, ranked: readonly Ranked[]): StratumResult[] {
  return plan.quotas.map((quota) => {
    const units = ranked.filter((unit) => unit.stratum === quota.stratum).map((unit) => unit.unitId)
    const n = share(quota, units.length)
    return { stratum: quota.stratum, size: units.length, drawn: units.slice(0, n), reserve: units.slice(n) }
  })
}

function share(quota: Quota, size: number): number {
  switch (quota.rule) {
    case 'CENSUS':
      return size
    case 'RATIO':
      return Math.min(size, ceilShare(quota.ratio ?? '0', size))
    case 'COUNT':
      return Math.min(quota.count ?? 0, size)
  }
}

async function assign(inputs: Inputs, ranked: readonly Ranked[], result: readonly StratumResult[], mac: Mac): Promise<Team[]> {
  const drawn = new Set(result.flatMap((stratum) => stratum.drawn))
  const barred = new Map<string, Set<string>>()
  for (const { unitId, officerId } of inputs.plan.conflicts ?? []) barred.set(unitId, (barred.get(unitId) ?? new Set()).add(officerId))
  const hands = inputs.officers.map((officer) => ({ ...officer, units: 0, bytes: bytes(officer.officerId) }))
  const message = new Message()
  const sent = new Map(inputs.plan.quotas.map(({ stratum, brigades = [] }) => [stratum, brigades.length === 0 ? hands : hands.filter((one) => brigades.includes(one.brigade))]))
  const size = inputs.plan.teamSize
  const teams: Team[] = []
  for (const unit of ranked) {
    if (!drawn.has(unit.unitId)) continue
    const never = barred.get(unit.unitId)
    const ofStratum = sent.get(unit.stratum) ?? hands
    const able = never ? ofStratum.filter((one) => !never.has(one.officerId)) : ofStratum
    if (able.length < size) {
      teams.push({ unitId: unit.unitId, team: [], shortBy: size - able.length })
      continue
    }
    // Only who can still win needs a ticket: an HMAC each is the cost of a team.
    const highest = smallest(able, size)
    message.begin(bytes(`officer\0${unit.unitId}\0`))
    const order = await all(
      able
        .filter((one) => one.units <= highest)
        .map((one) => after(mac(message.with(one.bytes)), (ticket) => ({ one, ticket }))),
    )
    order.sort((a, b) => a.one.units - b.one.units || compareBytes(a.ticket, b.ticket) || compareUtf8(a.one.officerId, b.one.officerId))
    const team = order.slice(0, size).map(({ one }) => one)
    for (const one of team) one.units++
    teams.push({ unitId: unit.unitId, team: team.map((one) => one.officerId) })
  }
  return teams
}

/** One beginning with many ends, without a new array for each: every hash reads its message before the next is made. */
class Message {
  private buffer = new Uint8Array(256)
  private length = 0

  begin(start: Uint8Array): void {
    this.length = start.length
    if (this.buffer.length < 2 * start.length + 256) this.buffer = new Uint8Array(4 * start.length + 256)
    this.buffer.set(start)
  }

  with(end: Uint8Array): Uint8Array<ArrayBuffer> {
    const whole = this.length + end.length
    if (whole > this.buffer.length) {
      const longer = new Uint8Array(2 * whole)
      longer.set(this.buffer)
      this.buffer = longer
    }
    this.buffer.set(end, this.length)
    return this.buffer.subarray(0, whole)
  }
}

/** How many units the officer has who is in this place when all are put in order of their units. */
function smallest(able: readonly { readonly units: number }[], place: number): number {
  const least: number[] = []
  for (const { units } of able) {
    if (least.length === place && units >= (least[place - 1] as number)) continue
    const at = least.findIndex((one) => one > units)
    least.splice(at < 0 ? least.length : at, 0, units)
    if (least.length > place) least.pop()
  }
  return least[place - 1] as number
}

/** First difference between what was published and what was computed, depth first, members in the computed order. */
function first(field: string, published: unknown, computed: unknown): Difference | undefined {
  if (isObject(published) && isObject(computed)) {
    const names = new Set([...Object.keys(computed), ...Object.keys(published)])
    for (const name of names) {
      const path = Array.isArray(computed) ? `${field}[${name}]` : `${field}.${name}`
      const difference = first(path, published[name], computed[name])
      if (difference) return difference
    }
    return undefined
  }
  if ((published ?? undefined) === (computed ?? undefined)) return undefined
  return { match: false, field, published: show(published), computed: show(computed) }
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'

const show = (value: unknown): string => (value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value))

const sorted = <T>(items: readonly T[], key: (item: T) => string): T[] => [...items].sort((a, b) => compareUtf8(key(a), key(b)))

const sha = async (text: string, digest: Digest): Promise<string> => hex(await digest.sha256(bytes(text)))
