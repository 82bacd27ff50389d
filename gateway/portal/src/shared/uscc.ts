const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const LOOKALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', V: 'Y' }

export type UsccCheck =
  | { readonly state: 'empty' | 'short' | 'valid' }
  | { readonly state: 'character'; readonly at: number; readonly suggestion?: string }
  | { readonly state: 'digit'; readonly suggestion?: string }

/** Full-width to half-width, upper case, without blanks and hyphens. */
export const normaliseUscc = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')

/** The 18th character that GB 32100-2015 asks for, or undefined when a character is outside its alphabet. */
export function checkDigit(first17: string): string | undefined {
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const value = ALPHABET.indexOf(first17[i] ?? '?')
    if (value < 0) return undefined
    sum += value * (WEIGHTS[i] as number)
  }
  return ALPHABET[(31 - (sum % 31)) % 31]
}

export const isUscc = (code: string): boolean => code.length === 18 && checkDigit(code.slice(0, 17)) === code[17]

/** Checks a unified social credit code (GB 32100-2015) while it is typed; a repair is offered only where it passes. */
export function checkUscc(text: string): UsccCheck {
  const code = normaliseUscc(text)
  if (code === '') return { state: 'empty' }
  const at = [...code].findIndex((character) => !ALPHABET.includes(character))
  if (at >= 0 || code.length > 18) {
    const repaired = [...code].map((character) => LOOKALIKE[character] ?? character).join('')
    return { state: 'character', at: at < 0 ? 18 : at, ...suggest(repaired) }
  }
  if (code.length < 18) return { state: 'short' }
  return isUscc(code) ? { state: 'valid' } : { state: 'digit', ...suggest(transposed(code)) }
}

const suggest = (code: string | undefined) => (code !== undefined && isUscc(code) ? { suggestion: code } : {})

/** The only code, if there is exactly one, that differs by two neighbours changing places. */
function transposed(code: string): string | undefined {
  const found = new Set<string>()
  for (let i = 2; i < 17; i++) {
    const other = code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2)
    if (other !== code && isUscc(other)) found.add(other)
  }
  return found.size === 1 ? [...found][0] : undefined
}
