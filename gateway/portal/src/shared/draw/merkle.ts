import { all, bytes, type Digest, type Later } from '../digest'

/** One step of an inclusion proof: the hash beside the path, and on which side it stands. */
export interface ProofStep {
  readonly side: 'left' | 'right'
  readonly hash: Uint8Array
}

export interface Tree {
  readonly root: Uint8Array
  /** RFC 9162 2.1.3: from the leaf upwards. */
  proof(index: number): readonly ProofStep[]
}

/** RFC 9162 Merkle tree: leaves are hashed with prefix 00, nodes with 01; an empty tree is the hash of nothing. */
export async function merkleTree(leaves: readonly string[], digest: Digest): Promise<Tree> {
  const levels: Uint8Array[][] = [await all(leaves.map((leaf) => digest.sha256(join(0, bytes(leaf)))))]
  for (let level = levels[0] as Uint8Array[]; level.length > 1; level = levels.at(-1) as Uint8Array[]) {
    const above: Later<Uint8Array>[] = []
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i] as Uint8Array
      const right = level[i + 1]
      above.push(right ? node(left, right, digest) : left)
    }
    levels.push(await all(above))
  }
  const root = levels.at(-1)?.[0] ?? (await digest.sha256(new Uint8Array(0)))
  return { root, proof: (index) => path(levels, index) }
}

/** The root that a leaf and its proof lead to. */
export async function rootFrom(leaf: string, proof: readonly ProofStep[], digest: Digest): Promise<Uint8Array> {
  let hash = await digest.sha256(join(0, bytes(leaf)))
  for (const step of proof) {
    hash = step.side === 'left' ? await node(step.hash, hash, digest) : await node(hash, step.hash, digest)
  }
  return hash
}

function path(levels: readonly Uint8Array[][], index: number): ProofStep[] {
  const steps: ProofStep[] = []
  let at = index
  for (const level of levels.slice(0, -1)) {
    const beside = level[at % 2 === 0 ? at + 1 : at - 1]
    if (beside) steps.push({ side: at % 2 === 0 ? 'right' : 'left', hash: beside })
    at = Math.floor(at / 2)
  }
  return steps
}

const node = (left: Uint8Array, right: Uint8Array, digest: Digest) => digest.sha256(join(1, left, right))

function join(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0))
  whole[0] = prefix
  let at = 1
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
