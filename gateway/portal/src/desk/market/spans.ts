import type { ScopeHit } from '@shared/api/market-types'

/** A run of a text, within a hit of the dictionary or between two. */
export interface Span {
  readonly text: string
  readonly hit?: ScopeHit
}

/** A text cut at the hits of the dictionary; of hits that overlap the first and longest is shown. */
export function spans(text: string, hits: readonly ScopeHit[]): Span[] {
  const found: Span[] = []
  let at = 0
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from < at || hit.to <= hit.from || hit.to > text.length) continue
    if (hit.from > at) found.push({ text: text.slice(at, hit.from) })
    found.push({ text: text.slice(hit.from, hit.to), hit })
    at = hit.to
  }
  if (at < text.length) found.push({ text: text.slice(at) })
  return found
}
