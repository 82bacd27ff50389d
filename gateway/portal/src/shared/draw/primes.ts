/** The constants of SHA-256, worked out from their definition: 64 cube roots and 8 square roots of the first primes. */
export function fractions(): readonly [Int32Array, Int32Array] {
  const primes: bigint[] = []
  for (let n = 2n; primes.length < 64; n++) if (primes.every((p) => n % p !== 0n)) primes.push(n)
  const cubes = primes.map((p) => Number(BigInt.asIntN(32, root(p << 96n, 3n))))
  const squares = primes.slice(0, 8).map((p) => Number(BigInt.asIntN(32, root(p << 64n, 2n))))
  return [Int32Array.from(cubes), Int32Array.from(squares)]
}

/** The whole part of the root, exactly. */
function root(value: bigint, degree: bigint): bigint {
  let low = 0n
  let high = 1n << 64n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** degree <= value) low = middle
    else high = middle
  }
  return low
}
