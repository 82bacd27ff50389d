import { bytes } from '../digest'

/** Order of two byte strings, unsigned, shorter first. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Order of two texts by their UTF-8 bytes, which is not the order of UTF-16 that JavaScript sorts by. */
export const compareUtf8 = (a: string, b: string): number => (a === b ? 0 : compareBytes(bytes(a), bytes(b)))

/** `ceil(ratio * size)` for a ratio written as a decimal, without floating point. */
export function ceilShare(ratio: string, size: number): number {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(ratio)
  if (!parts) throw new TypeError(`not a decimal: ${ratio}`)
  const fraction = parts[2] ?? ''
  const scale = 10n ** BigInt(fraction.length)
  const scaled = BigInt(`${parts[1]}${fraction}`) * BigInt(size)
  return Number((scaled + scale - 1n) / scale)
}
