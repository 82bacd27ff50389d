/** Order of two byte strings, unsigned, shorter first. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * Order of two texts by their UTF-8 bytes, which is that of their code points and not that of UTF-16: the halves of a
 * character beyond the first plane go after all others.
 */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return place(x) - place(y)
  }
  return a.length - b.length
}

const place = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** `ceil(ratio * size)` for a ratio written as a decimal, without floating point. */
export function ceilShare(ratio: string, size: number): number {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(ratio)
  if (!parts) throw new TypeError(`not a decimal: ${ratio}`)
  const fraction = parts[2] ?? ''
  const scale = 10n ** BigInt(fraction.length)
  const scaled = BigInt(`${parts[1]}${fraction}`) * BigInt(size)
  return Number((scaled + scale - 1n) / scale)
}
