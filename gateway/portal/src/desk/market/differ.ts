/** A run of characters that the other text has as well, or has not. */
export interface Piece {
  readonly text: string
  readonly same: boolean
}

const MOST = 2_000_000
const OPENING = /[([{〔【［｛〈《「]/u
const CLOSING = /[)\]}〕】］｝〉》」]/u

/** How a character is compared: full and half width, upper and lower case, and all brackets are the same. */
function folded(character: string): string {
  const plain = character.normalize('NFKC').toUpperCase()
  if (OPENING.test(plain)) return '('
  return CLOSING.test(plain) ? ')' : plain
}

/** Where two texts differ, character by character: the longest common subsequence is the same, everything else is not. */
export function differ(left: string, right: string): { left: Piece[]; right: Piece[] } {
  const a = [...left]
  const b = [...right]
  const x = a.map(folded)
  const y = b.map(folded)
  let from = 0
  while (from < x.length && from < y.length && x[from] === y[from]) from++
  let end = 0
  while (end < x.length - from && end < y.length - from && x[x.length - 1 - end] === y[y.length - 1 - end]) end++
  const common = middle(x.slice(from, x.length - end), y.slice(from, y.length - end))
  const mark = (i: number, length: number, set: ReadonlySet<number>) => i < from || i >= length - end || set.has(i - from)
  return {
    left: pieces(a, (i) => mark(i, a.length, common.left)),
    right: pieces(b, (i) => mark(i, b.length, common.right)),
  }
}

function middle(x: readonly string[], y: readonly string[]): { left: Set<number>; right: Set<number> } {
  const left = new Set<number>()
  const right = new Set<number>()
  if (x.length * y.length > MOST) return { left, right }
  const width = y.length + 1
  const longest = new Uint16Array((x.length + 1) * width)
  const of = (i: number, j: number) => longest[i * width + j] as number
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) longest[i * width + j] = x[i] === y[j] ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1))
  for (let i = 0, j = 0; i < x.length && j < y.length; )
    if (x[i] === y[j]) {
      left.add(i++)
      right.add(j++)
    } else if (of(i + 1, j) >= of(i, j + 1)) i++
    else j++
  return { left, right }
}

function pieces(characters: readonly string[], same: (i: number) => boolean): Piece[] {
  const found: { text: string; same: boolean }[] = []
  characters.forEach((character, i) => {
    const last = found.at(-1)
    if (last && last.same === same(i)) last.text += character
    else found.push({ text: character, same: same(i) })
  })
  return found
}
