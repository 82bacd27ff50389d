import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { campaigns, type CampaignView, type Outlook, type WhatIf } from '@shared/api/campaigns'
import { asProblem, type Problem } from '@shared/api/problem'
import { percent, share } from './words'

/** One quota as the sliders have it; `percent` for shares, `count` for numbers. */
export interface Slider {
  readonly quota: string
  readonly name: string
  readonly planned: string
  on: boolean
  rule: 'CENSUS' | 'RATIO' | 'COUNT'
  percent: number
  count: number
  /** Whether the objects of each brigade are a stratum of their own. */
  perBrigade: boolean
  /** Per cent of brigades that have another share than the quota. */
  shares: Record<string, number>
}

const SETTLED = 60

/** The quotas of a plan as they stand in it; Q6, whose size each draw names, begins with none. */
export function slidersOf(campaign: CampaignView): Slider[] {
  return campaign.quotas
    .filter((one) => one.drawable)
    .map((one) => {
      const rule = one.rule === 'CENSUS' || one.rule === 'RATIO' ? one.rule : 'COUNT'
      const planned = rule === 'RATIO' ? percent(one.ratio ?? '0') : rule === 'CENSUS' ? '100' : String(one.count ?? 0)
      return { quota: one.code, name: one.name, planned, on: Boolean(one.rule), rule, percent: rule === 'COUNT' ? 0 : Number(planned), count: one.count ?? 0, perBrigade: Boolean(one.perBrigade), shares: sharesOf(one.perBrigade?.ratios) }
    })
}

const sharesOf = (ratios: Readonly<Record<string, string>> | undefined): Record<string, number> =>
  Object.fromEntries(Object.entries(ratios ?? {}).map(([brigade, ratio]) => [brigade, Number(percent(ratio))]))

/** What is asked of the service: a share moved to the end is a census. */
export function questionOf(sliders: readonly Slider[], more: Omit<WhatIf, 'quotas'>): WhatIf {
  const quotas = sliders.filter((one) => one.on).map((one) => {
    const strata = { perBrigade: one.perBrigade, ...(one.perBrigade ? { ratios: Object.fromEntries(Object.entries(one.shares).map(([brigade, of]) => [brigade, share(String(of))])) } : {}) }
    if (one.rule === 'COUNT') return { quota: one.quota, rule: 'COUNT', count: one.count, ...strata }
    if (one.percent >= 100) return { quota: one.quota, rule: 'CENSUS', ...strata }
    return { quota: one.quota, rule: 'RATIO', ratio: share(String(one.percent)), ...strata }
  })
  return { quotas, ...more }
}

/** Sliders and the answer to them, asked again on every move; only the latest question counts. */
export function useWhatIf(code: () => string) {
  const sliders = ref<Slider[]>([])
  const more = reactive({ teamSize: 2, daysPerVisit: 1, officersLess: [] as string[] })
  const outlook = shallowRef<Outlook>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const took = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined

  async function ask(): Promise<void> {
    asked?.abort()
    const mine = (asked = new AbortController())
    const question = questionOf(sliders.value, { ...more, officersLess: [...more.officersLess] })
    if (question.quotas.length === 0) {
      outlook.value = undefined
      return
    }
    busy.value = true
    const began = performance.now()
    try {
      outlook.value = await campaigns.whatIf(code(), question, mine.signal)
      took.value = Math.round(performance.now() - began)
      problem.value = undefined
    } catch (error) {
      if (!mine.signal.aborted) problem.value = asProblem(error)
    } finally {
      if (mine === asked) busy.value = false
    }
  }
  watch([sliders, more], () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), SETTLED)
  }, { deep: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    asked?.abort()
  })
  const breaksOf = (quota: string) => (outlook.value?.breaks ?? []).filter((one) => one.quota === quota)
  const general = computed(() => (outlook.value?.breaks ?? []).filter((one) => !one.quota))
  return { sliders, more, outlook, problem, busy, took, ask, breaksOf, general }
}
