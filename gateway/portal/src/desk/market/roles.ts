import type { Role } from '@shared/api/types'
import { LEADERS, OFFICERS } from '../roles'

const READERS: readonly Role[] = [...OFFICERS, ...LEADERS, 'OPERATOR', 'AUDITOR']

/** Who sees what the market regulator delivered. */
export const FEED_READERS: readonly Role[] = [...READERS, 'MARKET_FEED']
/** Who may hand in a file. */
export const UPLOADERS: readonly Role[] = ['DETACHMENT_OFFICER', 'DETACHMENT_LEADER', 'MARKET_FEED']
/** Who decides about a batch, pulls days, and sends lists to the market regulator. */
export const DETACHMENT: readonly Role[] = ['DETACHMENT_OFFICER', 'DETACHMENT_LEADER']
/** Who sees how the sources do. */
export const HEALTH_READERS: readonly Role[] = READERS
/** Who reads faulty rows, which no jurisdiction divides. */
export const FAULT_READERS: readonly Role[] = ['DETACHMENT_OFFICER', 'DETACHMENT_LEADER', 'MARKET_FEED', 'OPERATOR', 'AUDITOR']
/** Who sees pairs, leads and lists. */
export const CHECKERS: readonly Role[] = READERS
/** Who works on leads and pairs. */
export const WORKERS: readonly Role[] = [...OFFICERS, ...LEADERS]
