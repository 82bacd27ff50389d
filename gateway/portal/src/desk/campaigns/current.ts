import type { Campaign } from '@shared/api/types'

const begins = (one: Campaign): string => one.phases[0]?.start ?? one.issuedOn

/** The campaign that the desk works in: of the active ones that are not over the one that began first. */
export const current = (campaigns: readonly Campaign[], today: string): Campaign | undefined => {
  const active = campaigns.filter((one) => one.state === 'ACTIVE')
  const [first] = active.filter((one) => today <= one.endsOn).sort((a, b) => begins(a).localeCompare(begins(b)))
  return first ?? active[0] ?? campaigns[0]
}
