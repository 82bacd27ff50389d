import type { ReferralState } from '@shared/api/market-types'

export const referralTone = (state: ReferralState): string => ({ SENT: 'info', RECEIVED: 'ok', PARTLY_REJECTED: 'warn', FAILED: 'bad' })[state]

/** A list on its way, whose receipt is still looked for. */
export const awaiting = (state?: ReferralState): boolean => state === 'SENT' || state === 'FAILED'

/** Names and codes of a data file that was sent, line by line; a line that cannot be read has neither. */
export function rowsOf(file: string): { name?: string; uscc?: string }[] {
  return file.split('\n').filter((line) => line.trim() !== '').map((line) => {
    try {
      const { ENTNAME: name, UNISCID: uscc } = JSON.parse(line) as Record<string, string | undefined>
      return { ...(name ? { name } : {}), ...(uscc ? { uscc } : {}) }
    } catch {
      return {}
    }
  })
}
