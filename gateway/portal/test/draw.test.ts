import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { hmac as nobleHmac } from '@noble/hashes/hmac.js'
import { sha256 as noble } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { plainDigest, webDigest } from '../src/shared/digest'
import { readBundle, Unusable, type Bundle } from '../src/shared/draw/bundle'
import { jcs } from '../src/shared/draw/jcs'
import { merkleTree, rootFrom } from '../src/shared/draw/merkle'
import { ceilShare, compareBytes, compareUtf8 } from '../src/shared/draw/order'
import { commitment, inFrame, replay } from '../src/shared/draw/replay'
import { bytes, hex } from '../src/shared/digest'

const own = readBundle(readFileSync(resolve(import.meta.dirname, 'fixtures/draw.json'), 'utf8'))
const shared = resolve(import.meta.dirname, '../../../../shared/data/draw')

describe('the hashes of the replay', () => {
  it('are those of Web Crypto and of an independent library, whatever the length', async () => {
    for (const length of [0, 1, 3, 31, 55, 56, 63, 64, 65, 119, 120, 128, 1000]) {
      const data = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 255)
      const key = Uint8Array.from({ length: length % 130 || 1 }, (_, i) => (i * 13 + 5) & 255)
      const [web, own] = [hex(await webDigest.sha256(data)), hex(await plainDigest.sha256(data))]
      expect(own).toBe(web)
      expect(own).toBe(hex(noble(data)))
      const mac = await plainDigest.hmac(key)
      expect(hex(await mac(data))).toBe(hex(await (await webDigest.hmac(key))(data)))
      expect(hex(await mac(data))).toBe(hex(nobleHmac(noble, key, data)))
    }
  })

  it('order texts as their UTF-8 bytes do', () => {
    const texts = ['', 'a', 'ab', 'b', 'é', '\u4e2d', '\uff21', '\u{1f600}', '\u{20000}', 'a\u{1f600}', 'a\uff21']
    for (const a of texts) for (const b of texts) expect(Math.sign(compareUtf8(a, b)), `${a} ${b}`).toBe(Math.sign(compareBytes(bytes(a), bytes(b))))
  })
})

describe('the replay of a draw', () => {
  it('matches the invented bundle with Web Crypto and with plain JavaScript', async () => {
    await expect(replay(own, webDigest)).resolves.toMatchObject({ match: true })
    await expect(replay(own, plainDigest)).resolves.toMatchObject({ match: true })
  })

  for (const name of ['small', 'medium']) {
    const file = resolve(shared, `${name}.json`)
    it.skipIf(!existsSync(file))(`matches ${name}.json of the protocol (skipped where the examples are absent)`, async () => {
      const bundle = readBundle(readFileSync(file, 'utf8'))
      await expect(replay(bundle, webDigest)).resolves.toMatchObject({ match: true })
    })
  }

  it('names the first field that was changed', async () => {
    const changes: [string, (b: Changed) => void][] = [
      ['planHash', (b) => (b.plan.teamSize = 3)],
      ['frameRoot', (b) => b.frame.pop()],
      ['officerRoot', (b) => (b.officers[0].brigade = '511083')],
      ['secretCommitment', (b) => (b.secret += '0')],
      ['contributions[0].commitment', (b) => (b.contributions[0].value += '0')],
      ['seed', (b) => (b.contributions.at(-1).value = '6 6 6')],
      ['result[1].drawn[0]', (b) => b.result[1].drawn.reverse()],
      ['result[1].reserve[1]', (b) => (b.result[1].reserve[1] = 'X')],
      ['teams[2].team[1]', (b) => (b.teams[2].team[1] = 'OF-999')],
    ]
    for (const [field, change] of changes) {
      const bundle = structuredClone(own) as Changed
      change(bundle)
      await expect(replay(bundle as Bundle, webDigest)).resolves.toMatchObject({ match: false, field })
    }
  })

  it('refuses what is not a bundle, naming the field', () => {
    expect(() => readBundle('{')).toThrow(Unusable)
    expect(() => readBundle('[]')).toThrow('bundle')
    expect(() => readBundle(JSON.stringify({ ...own, frame: [{ unitId: 1 }] }))).toThrow('frame[0].unitId')
    expect(() => readBundle(JSON.stringify(own).replace('"teamSize":2', '"teamSize":2,"teamSize":2'))).toThrow('plan.teamSize')
    expect(() => readBundle(JSON.stringify({ ...own, note: '' }))).toThrow('note')
  })

  it('refuses a plan of another algorithm, once its hash is right', async () => {
    const plan = { ...own.plan, algorithm: 'x' }
    const planHash = hex(await webDigest.sha256(bytes(jcs(plan as never))))
    await expect(replay({ ...own, plan }, webDigest)).resolves.toMatchObject({ field: 'planHash' })
    await expect(replay({ ...own, plan, planHash }, webDigest)).rejects.toThrow('plan.algorithm')
  })

  it('proves that a unit stood in the frame', async () => {
    const unit = own.frame[3]
    await expect(inFrame(own, unit?.unitId ?? '', webDigest)).resolves.toMatchObject({ unit })
    await expect(inFrame(own, 'nobody', webDigest)).resolves.toBeUndefined()
    await expect(inFrame({ ...own, frameRoot: own.planHash }, unit?.unitId ?? '', webDigest)).resolves.toBeUndefined()
  })
})

describe('the parts of the protocol', () => {
  it('writes canonical JSON as RFC 8785 does', () => {
    expect(jcs({ b: [1e21, 0.1, -0], a: 'é\u0001', '\ud83d\ude00': 1, '\ufb33': null })).toBe(
      '{"a":"é\\u0001","b":[1e+21,0.1,0],"\ud83d\ude00":1,"\ufb33":null}',
    )
    expect(() => jcs('\ud800')).toThrow()
    expect(() => jcs(Number.NaN)).toThrow()
  })

  it('takes shares without floating point', () => {
    expect(ceilShare('0.2', 37)).toBe(8)
    expect(ceilShare('0.2', 35)).toBe(7)
    expect(ceilShare('0.07', 100)).toBe(7)
    expect(ceilShare('1', 5)).toBe(5)
    expect(ceilShare('0.2', 0)).toBe(0)
  })

  it('sorts by UTF-8 bytes, not by UTF-16', () => {
    expect(compareUtf8('\uffee', '\u{1f600}')).toBeLessThan(0)
    expect('\uffee' < '\u{1f600}').toBe(false)
  })

  it('hashes an empty and a single tree as RFC 9162 says', async () => {
    expect(hex((await merkleTree([], webDigest)).root)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hex((await merkleTree([''], webDigest)).root)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('proves every leaf of trees of any size', async () => {
    for (const size of [1, 2, 3, 5, 8, 13]) {
      const leaves = Array.from({ length: size }, (_, i) => `leaf ${i}`)
      const tree = await merkleTree(leaves, webDigest)
      for (const [i, leaf] of leaves.entries()) {
        expect(hex(await rootFrom(leaf, tree.proof(i), webDigest))).toBe(hex(tree.root))
      }
    }
  })

  it('commits a witness to the name and the value', async () => {
    await expect(commitment('supervisor', 'A-73019284650918273645')).resolves.toBe(
      '9fdf467576ac8948f4f74eb268f6694671582f8211b80d7e53ff1f29ac8c5e3d',
    )
  })
})

/** A bundle that may be damaged anywhere. */
type Changed = any
