import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { registry } from '@shared/api/registry'
import { sampling } from '@shared/api/sampling'
import type { DrawView } from '@shared/api/types'
import { useAction, useLoad, usePolling } from '@shared/load'
import { useSession } from '../session'
import { done } from '../toast'
import { draws } from './api'

export type Step = 'freeze' | 'draw' | 'publish'
const STEPS: Readonly<Record<string, Step>> = { DRAFT: 'freeze', SEEDED: 'draw', DRAWN: 'publish' }

/** A draw that many screens watch: it is asked for again and again, and sent only when it has changed. */
export function useDraw(id: string) {
  const { t, te, locale } = useI18n()
  const session = useSession()
  const draw = shallowRef<DrawView>()
  const watched = useLoad(async () => {
    const found = await draws.newer(id, draw.value?.version)
    if (found && found.version >= (draw.value?.version ?? 0)) draw.value = found
  })
  const load = watched.load
  watch(locale, () => (draw.value = undefined), { flush: 'sync' })
  const { busy, problem: refused, run } = useAction()
  const refusedIn = ref('')
  const { value: officers, load: loadOfficers } = useLoad(() => registry.officers().catch(() => []))
  const names = computed(() => new Map((officers.value ?? []).map((one) => [one.officerId, one.name])))
  const officerName = (one: string): string => names.value.get(one) ?? one
  /** A sentence of the service with the officers by name and the reasons in words. */
  const inWords = (message: string): string =>
    message.replace(/\b[A-Z]+(?:_[A-Z]+)+\b/g, (code) => (te(`draws.barred.${code}`) ? t(`draws.barred.${code}`) : code)).replace(/\bOF-[0-9A-Za-z-]+/g, (one) => `${officerName(one)}${t('punct.colon')}`)
  onMounted(() => Promise.all([load(), loadOfficers()]))
  usePolling(load, 1500)

  const organiser = computed(() => session.can('DETACHMENT_OFFICER'))
  const leader = computed(() => session.can('DETACHMENT_LEADER'))
  const witnesses = computed(() => draw.value?.contributors.filter((one) => one.kind === 'WITNESS') ?? [])
  const mine = computed(() => witnesses.value.find((one) => one.by === session.me?.username))
  const missing = computed(() => witnesses.value.filter((one) => !one.commitment))
  const hidden = computed(() => draw.value?.contributors.filter((one) => !one.revealed) ?? [])
  const dice = computed(() => hidden.value.find((one) => one.kind === 'PUBLIC'))
  const may = (step: Step): boolean => organiser.value || (step === 'publish' && leader.value)
  const next = computed(() => {
    const step = draw.value && STEPS[draw.value.state]
    return step && may(step) ? step : undefined
  })
  const waitsFor = computed(() => {
    const list = (all: readonly { by: string }[]) => all.map((one) => one.by).join(t('punct.list'))
    switch (draw.value?.state) {
      case undefined:
        return ''
      case 'DRAFT':
        return missing.value.length > 0 ? t('draw.waitCommit', { names: list(missing.value) }) : t('draw.readyToFreeze')
      case 'FROZEN':
        return t('draw.waitReveal', { names: list(hidden.value) })
      default:
        return t(`draw.stateHint.${draw.value?.state}`)
    }
  })

  /** One act; what it was refused for stays on the screen with the state it left as it was. */
  async function act(action: () => Promise<DrawView>, word: string): Promise<boolean> {
    const after = await run(action)
    if (after) {
      done(word)
      if (after.version >= (draw.value?.version ?? 0)) draw.value = after
    } else await load()
    refusedIn.value = after ? '' : (draw.value?.state ?? '')
    return after !== undefined
  }
  const take = (step: Step) => act(() => sampling.step(id, step), t(`draw.done.${step}`))
  const annul = (reason: string) => act(() => sampling.annul(id, reason), t('draw.done.void'))
  const enter = (value: string) => act(() => sampling.publicValue(id, value), t('draw.done.publicValue'))

  return { draw, problem: watched.problem, load, busy, refused, refusedIn, officers, officerName, inWords, organiser, leader, witnesses, mine, missing, dice, may, next, waitsFor, act, take, annul, enter }
}

export type Watched = ReturnType<typeof useDraw>
