import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, lines, look } from '../src/lite/open/replay'
import { bytes, plainDigest, sha256Hex } from '../src/shared/digest'
import type { Bundle } from '../src/shared/draw/bundle'
import { jcs, type Json } from '../src/shared/draw/jcs'
import { ledgerFault, type Ledger } from '../src/shared/draw/ledger'

const text = readFileSync(resolve(import.meta.dirname, 'fixtures/draw.json'), 'utf8')
const bundle = JSON.parse(text) as Bundle
const page = { id: bundle.drawId, sequence: bundle.sequence, frameRoot: bundle.frameRoot, seed: bundle.seed }

describe('the page of a draw', () => {
  it('computes the published file again and says what it holds', async () => {
    const bundleHash = await sha256Hex(bytes(jcs(JSON.parse(text) as Json)))
    const found = await check(text, { ...page, bundleHash })
    expect(found.verdict).toMatchObject({ match: true, units: bundle.frame.length })
    expect(found.told?.strata.map((one) => one.drawn)).toEqual(bundle.result.map((one) => one.drawn.length))
    expect((await check(text, { ...page, bundleHash: '0'.repeat(64) })).verdict).toMatchObject({ match: false, field: 'bundleHash' })
  })

  it('finds a file that is right by itself but not what was announced, and one that cannot be read', async () => {
    expect((await check(text, { ...page, frameRoot: '0'.repeat(64) })).verdict).toMatchObject({ match: false, field: 'frameRoot' })
    expect((await check(text.slice(0, -10), page)).unusable).toBe('JSON')
    expect(await look('UNIT-001')).toBeUndefined()
  })

  it('proves that a unit stood in the frame and shows its place', async () => {
    await check(text, page)
    const first = bundle.result[1]?.drawn[0] as string
    expect(await look(first)).toMatchObject({ drawn: true, rank: 1, root: bundle.frameRoot, leaf: `${first}\tQ2\t${bundle.frame.find((one) => one.unitId === first)?.weight}` })
    expect(await look(bundle.result[1]?.reserve[1] as string)).toMatchObject({ drawn: false, rank: 2, team: [] })
    expect(await look('UNIT-999')).toBeUndefined()
    expect(lines('Q2', 1, 1)).toEqual([{ unitId: bundle.result[1]?.drawn[1], rank: 2, team: bundle.teams.find((one) => one.unitId === bundle.result[1]?.drawn[1])?.team }])
  })
})

describe('the ledger', () => {
  const made = async (steps: readonly (readonly [string, string])[]): Promise<Ledger> => {
    let previous = '0'.repeat(64)
    const entries = []
    for (const [i, [drawId, step]] of steps.entries()) {
      const said = { number: i + 1, drawId, step, at: '2022-03-07T01:00:00Z', facts: { frameSize: i }, previous }
      const hash = await sha256Hex(bytes(jcs({ campaign: 'X', ...said } as Json)), plainDigest)
      entries.push({ ...said, hash })
      previous = hash
    }
    const draws = [...new Set(steps.map(([drawId]) => drawId))].map((drawId, i) => ({ drawId, sequence: i + 1, steps: steps.filter(([one]) => one === drawId).map(([, step]) => step) }))
    return { campaign: 'X', entries, draws }
  }
  const steps = [['X-D1', 'OPENED'], ['X-D1', 'FROZEN'], ['X-D2', 'OPENED'], ['X-D1', 'VOID']] as const

  it('is whole when each entry follows from the one before', async () => {
    expect(await ledgerFault(await made(steps), plainDigest)).toBeUndefined()
  })

  it('tells an altered entry, one taken from the middle, one from the end, and a missing draw', async () => {
    const whole = await made(steps)
    const altered = { ...whole, entries: whole.entries.map((one, i) => (i === 1 ? { ...one, facts: { frameSize: 99 } } : one)) }
    expect(await ledgerFault(altered, plainDigest)).toEqual({ kind: 'CHAIN', number: 2 })
    expect(await ledgerFault({ ...whole, entries: whole.entries.filter((_, i) => i !== 1) }, plainDigest)).toEqual({ kind: 'CHAIN', number: 2 })
    expect(await ledgerFault({ ...whole, entries: whole.entries.slice(0, -1) }, plainDigest)).toEqual({ kind: 'MISSING', drawId: 'X-D1', step: 'VOID' })
    expect(await ledgerFault({ ...whole, draws: whole.draws.slice(1) }, plainDigest)).toEqual({ kind: 'GAP', sequence: 1 })
  })
})
