import { bytes, hex, type Digest } from '../digest'
import { jcs, type Json } from './jcs'

export interface LedgerEntry {
  readonly number: number
  readonly drawId: string
  readonly step: string
  readonly at: string
  readonly facts: { readonly [name: string]: unknown }
  readonly previous: string
  readonly hash: string
}
export interface Ledger {
  readonly campaign: string
  readonly entries: readonly LedgerEntry[]
  readonly draws: readonly { readonly drawId: string; readonly sequence: number; readonly steps: readonly string[] }[]
}

export type LedgerFault =
  | { readonly kind: 'CHAIN'; readonly number: number }
  | { readonly kind: 'GAP'; readonly sequence: number }
  | { readonly kind: 'MISSING'; readonly drawId: string; readonly step: string }

const GENESIS = '0'.repeat(64)

/**
 * What is wrong with a ledger, if anything: an entry that is not what its hash says or does not follow the one before,
 * a number between the draws that nobody has, or a step of a draw that stands in no entry.
 */
export async function ledgerFault(ledger: Ledger, digest: Digest): Promise<LedgerFault | undefined> {
  let previous = GENESIS
  for (const [i, entry] of ledger.entries.entries()) {
    const { hash, ...said } = entry
    const sealed = hex(await digest.sha256(bytes(jcs({ campaign: ledger.campaign, ...said } as Json))))
    if (entry.number !== i + 1 || entry.previous !== previous || sealed !== hash) return { kind: 'CHAIN', number: i + 1 }
    previous = hash
  }
  const numbers = ledger.draws.map((draw) => draw.sequence).sort((a, b) => a - b)
  const gap = numbers.findIndex((number, i) => number !== i + 1)
  if (gap >= 0) return { kind: 'GAP', sequence: gap + 1 }
  const entered = new Set(ledger.entries.map((entry) => `${entry.drawId} ${entry.step}`))
  for (const { drawId, steps } of ledger.draws) {
    const step = steps.find((one) => !entered.has(`${drawId} ${one}`))
    if (step) return { kind: 'MISSING', drawId, step }
  }
  return undefined
}
