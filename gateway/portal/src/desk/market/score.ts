import type { Contribution, Pair } from '@shared/api/market-types'

/** One contribution as a bar: shares of the widest thing that is drawn, in whole percent. */
export interface Bar {
  readonly contribution: Contribution
  /** How long it is, of the field that could add most. */
  readonly width: number
  /** How long it could be. */
  readonly room: number
}

/** Bars of one scale, so that they can be compared; what takes away is drawn as long as what adds. */
export function bars(contributions: readonly Contribution[]): Bar[] {
  const widest = Math.max(1, ...contributions.map((one) => Math.max(one.most, Math.abs(one.points))))
  return contributions.map((contribution) => ({
    contribution,
    width: Math.round((100 * Math.abs(contribution.points)) / widest),
    room: Math.round((100 * Math.max(0, contribution.most)) / widest),
  }))
}

export const sum = (contributions: readonly Contribution[]): number => contributions.reduce((total, one) => total + one.points, 0)

/** Points of 1000 as people read a score: 93.5. */
export const percent = (points: number): string => (points / 10).toFixed(points % 10 === 0 ? 0 : 1)

/** Something speaks against it, other than that a code is missing, which is why most pairs are here. */
export const differs = (pair: Pick<Pair, 'warnings'>): boolean => pair.warnings.some((one) => one.code !== 'NO_CODE')
