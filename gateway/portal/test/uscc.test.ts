import { describe, expect, it } from 'vitest'
import { checkUscc, isUscc, normaliseUscc } from '../src/shared/uscc'

describe('a unified social credit code', () => {
  it('passes when its check digit fits', () => {
    for (const code of ['91350100M000100Y43', '91511000MA00DEMN4W', '91511000MA0FAKE17C']) expect(isUscc(code)).toBe(true)
    expect(isUscc('91350100M000100Y44')).toBe(false)
  })

  it('is read from full-width, spaced and lower-case text', () => {
    expect(normaliseUscc('９1511000 ma00-demn4w')).toBe('91511000MA00DEMN4W')
  })

  it('gets a repair offered for O and I only where the repaired code passes', () => {
    expect(checkUscc('9I511000MAOODEMN4W')).toEqual({ state: 'character', at: 1, suggestion: '91511000MA00DEMN4W' })
    expect(checkUscc('9I511000MAOODEMN4X')).toEqual({ state: 'character', at: 1 })
  })

  it('gets a repair offered for two neighbours that changed places', () => {
    expect(checkUscc('91511000MA00DENM4W')).toEqual({ state: 'digit', suggestion: '91511000MA00DEMN4W' })
  })

  it('is not complained about while it is still being typed', () => {
    expect(checkUscc('')).toEqual({ state: 'empty' })
    expect(checkUscc('91511000MA')).toEqual({ state: 'short' })
    expect(checkUscc('91511000MA00DEMN4W')).toEqual({ state: 'valid' })
  })
})
