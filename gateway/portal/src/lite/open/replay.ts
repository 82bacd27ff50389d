import { bytes, hex, plainDigest } from '@shared/digest'
import { readBundle, Unusable, type Bundle } from '@shared/draw/bundle'
import { jcs, type Json } from '@shared/draw/jcs'
import { inFrame, replay, type Inclusion, type Verdict } from '@shared/draw/replay'

/** What was announced on the page of a draw, at its freeze and after. */
export type Announced = Readonly<Partial<Record<'id' | 'planHash' | 'frameRoot' | 'officerRoot' | 'secretCommitment' | 'seed' | 'bundleHash', string>>> & { readonly sequence?: number }

/** A bundle as the page shows it: the bundle itself stays where it was computed. */
export interface Told {
  readonly drawId: string
  readonly sequence: number
  readonly seed: string
  readonly strata: readonly { readonly stratum: string; readonly size: number; readonly drawn: number; readonly reserve: number }[]
}
export interface Checked {
  readonly verdict?: Verdict
  readonly unusable?: string
  readonly told?: Told
  /** Milliseconds from the text to the verdict. */
  readonly took: number
}
export interface Line {
  readonly unitId: string
  readonly rank: number
  readonly team: readonly string[]
  readonly shortBy?: number
}
export type Found = Inclusion & { readonly rank: number; readonly drawn: boolean; readonly team: readonly string[] }

const ANNOUNCED = ['planHash', 'frameRoot', 'officerRoot', 'secretCommitment', 'seed'] as const
let kept: Bundle | undefined

/** Reads a bundle, computes the whole draw again and compares it with what was announced. */
export async function check(text: string, page: Announced): Promise<Checked> {
  const began = performance.now()
  const took = () => Math.round(performance.now() - began)
  kept = undefined
  try {
    const bundle = readBundle(text)
    const verdict = announced(bundle, page) ?? (await whole(bundle, text, page))
    kept = bundle
    const strata = bundle.result.map(({ stratum, size, drawn, reserve }) => ({ stratum, size, drawn: drawn.length, reserve: reserve.length }))
    return { verdict, told: { drawId: bundle.drawId, sequence: bundle.sequence, seed: bundle.seed, strata }, took: took() }
  } catch (error) {
    if (!(error instanceof Unusable) && !(error instanceof TypeError)) throw error
    return { unusable: error.message, took: took() }
  }
}

/** The whole file must be the one whose hash was published with the draw. */
async function whole(bundle: Bundle, text: string, page: Announced): Promise<Verdict> {
  const found = await replay(bundle, plainDigest)
  if (!found.match || !page.bundleHash || page.id !== bundle.drawId) return found
  const hash = hex(await plainDigest.sha256(bytes(jcs(JSON.parse(text) as Json))))
  return hash === page.bundleHash ? found : { match: false, field: 'bundleHash', published: page.bundleHash, computed: hash }
}

/** The file must also carry what was announced at the freeze; another draw's file is judged by itself. */
function announced(bundle: Bundle, page: Announced): Verdict | undefined {
  if (page.id !== bundle.drawId && page.sequence !== bundle.sequence) return undefined
  for (const field of ANNOUNCED) {
    const published = page[field]
    if (published && published !== bundle[field]) return { match: false, field, published: bundle[field], computed: published }
  }
  return undefined
}

/** That a unit stood in the frame, and what became of it. */
export async function look(unitId: string): Promise<Found | undefined> {
  const proof = kept && (await inFrame(kept, unitId, plainDigest))
  if (!kept || !proof) return undefined
  const stratum = kept.result.find((one) => one.stratum === proof.unit.stratum)
  const rank = (stratum?.drawn.indexOf(unitId) ?? -1) + 1
  const reserve = (stratum?.reserve.indexOf(unitId) ?? -1) + 1
  return { ...proof, drawn: rank > 0, rank: rank || reserve, team: kept.teams.find((one) => one.unitId === unitId)?.team ?? [] }
}

/** Some of the drawn units of a stratum, in their order. */
export function lines(stratum: string, from: number, count: number): Line[] {
  const teams = new Map(kept?.teams.map((one) => [one.unitId, one]))
  const drawn = kept?.result.find((one) => one.stratum === stratum)?.drawn ?? []
  return drawn.slice(from, from + count).map((unitId, i) => {
    const team = teams.get(unitId)
    return { unitId, rank: from + i + 1, team: team?.team ?? [], ...(team?.shortBy ? { shortBy: team.shortBy } : {}) }
  })
}
