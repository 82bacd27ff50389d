import { fractions } from './primes'

/** FIPS 180-4: the first 32 bits of the fractional parts of roots of the first primes. */
const [K, H] = fractions()
const W = new Int32Array(64)
const BLOCK = 64

/** Takes one block into the state; the inner loop of everything here. */
function compress(state: Int32Array, data: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4) {
    W[i] = ((data[at] as number) << 24) | ((data[at + 1] as number) << 16) | ((data[at + 2] as number) << 8) | (data[at + 3] as number)
  }
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15] as number
    const y = W[i - 2] as number
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    W[i] = ((W[i - 16] as number) + (W[i - 7] as number) + s0 + s1) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (W[i] as number)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

const state = new Int32Array(8)
const tail = new Uint8Array(2 * BLOCK)

/** The hash of what stands before (whole blocks, already in `from`) and of the data. */
function finish(from: Int32Array, before: number, data: Uint8Array): Uint8Array<ArrayBuffer> {
  state.set(from)
  let at = 0
  for (; at + BLOCK <= data.length; at += BLOCK) compress(state, data, at)
  const rest = data.length - at
  const end = rest + 9 <= BLOCK ? BLOCK : 2 * BLOCK
  for (let i = 0; i < rest; i++) tail[i] = data[at + i] as number
  tail[rest] = 0x80
  tail.fill(0, rest + 1, end)
  const bits = (before + data.length) * 8
  const high = Math.floor(bits / 0x1_0000_0000)
  for (let i = 0; i < 4; i++) {
    tail[end - 1 - i] = (bits >>> (8 * i)) & 255
    tail[end - 5 - i] = (high >>> (8 * i)) & 255
  }
  for (let i = 0; i < end; i += BLOCK) compress(state, tail, i)
  const hash = new Uint8Array(32)
  for (let i = 0; i < 32; i++) hash[i] = ((state[i >> 2] as number) >>> (24 - 8 * (i & 3))) & 255
  return hash
}

/** SHA-256, at once: the replay of a large draw asks for more than a million of them. */
export const sha256 = (data: Uint8Array): Uint8Array<ArrayBuffer> => finish(H, 0, data)

/** HMAC-SHA-256 with one key: its part is hashed once, not for each message. */
export function hmacSha256(key: Uint8Array): (data: Uint8Array) => Uint8Array<ArrayBuffer> {
  const short = key.length > BLOCK ? sha256(key) : key
  const keyed = (mask: number): Int32Array => {
    const block = new Uint8Array(BLOCK).fill(mask)
    short.forEach((byte, i) => (block[i] = byte ^ mask))
    const begun = H.slice()
    compress(begun, block, 0)
    return begun
  }
  const inner = keyed(0x36)
  const outer = keyed(0x5c)
  return (data) => finish(outer, BLOCK, finish(inner, BLOCK, data))
}
