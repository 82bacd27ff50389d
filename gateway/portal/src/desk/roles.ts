import type { Role } from '@shared/api/types'

export const OFFICERS: readonly Role[] = ['DETACHMENT_OFFICER', 'BRIGADE_OFFICER']
export const LEADERS: readonly Role[] = ['DETACHMENT_LEADER', 'BRIGADE_LEADER']
export const INSIDE: readonly Role[] = [...OFFICERS, ...LEADERS, 'LEGAL_REVIEWER', 'AUDITOR', 'OPERATOR']

/** Who sees the history of records: who changed what, when and why. */
export const DESK: readonly Role[] = [...OFFICERS, ...LEADERS, 'AUDITOR']

/** Who may be asked to witness a draw. */
export const WITNESSES: readonly Role[] = [...OFFICERS, ...LEADERS, 'LEGAL_REVIEWER', 'AUDITOR', 'ASSOCIATION']
