import type { ReferralState } from '@shared/api/market-types'

export const referralTone = (state: ReferralState): string => ({ SENT: 'info', RECEIVED: 'ok', PARTLY_REJECTED: 'warn', FAILED: 'bad' })[state]

/** A list on its way, whose receipt is still looked for. */
export const awaiting = (state?: ReferralState): boolean => state === 'SENT' || state === 'FAILED'
