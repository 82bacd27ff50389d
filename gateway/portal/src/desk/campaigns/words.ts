import type { QuotaView } from '@shared/api/campaigns'

type T = (key: string, values?: Record<string, unknown>) => string

/** How much of a frame a quota asks, in words. */
export function sizeWords(quota: Pick<QuotaView, 'rule' | 'ratio' | 'count' | 'perBrigade'>, t: T): string {
  return quota.perBrigade ? t('campaign.sizePerBrigade', { size: wholeSize(quota, t) }) : wholeSize(quota, t)
}

function wholeSize(quota: Pick<QuotaView, 'rule' | 'ratio' | 'count'>, t: T): string {
  if (quota.rule === 'CENSUS' || (!quota.rule && Number(quota.ratio) === 1)) return t('quota.census')
  if (quota.rule === 'COUNT') return t('campaign.countOf', { n: quota.count ?? 0 })
  if (quota.ratio) return t('quota.ratio', { percent: percent(quota.ratio) })
  return t('campaign.sizePerDraw')
}

/** A decimal share as a percentage without noise: 0.2 as 20, 0.125 as 12.5. */
export const percent = (ratio: string | number): string => String(Math.round(Number(ratio) * 1e6) / 1e4)

/** A percentage as the decimal share that the services take, exactly as typed: 12.5 as 0.125. */
export function share(percentage: string): string {
  const [whole = '', part = ''] = percentage.trim().split('.')
  const digits = whole.padStart(3, '0')
  const cut = digits.length - 2
  const text = `${digits.slice(0, cut).replace(/^0+(?=\d)/, '')}.${digits.slice(cut)}${part}`.replace(/0+$/, '').replace(/\.$/, '')
  return text === '' ? '0' : text
}
