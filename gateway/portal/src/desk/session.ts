import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { auth } from '@shared/api/auth'
import { Problem } from '@shared/api/problem'
import { registry } from '@shared/api/registry'
import { sampling } from '@shared/api/sampling'
import type { Campaign, Me, Named, Role } from '@shared/api/types'
import { current } from './campaigns/current'
import { INSIDE } from './roles'

/** Who is signed in, in which campaign and phase, and the names that every screen needs. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me>()
  const campaign = shallowRef<Campaign>()
  const units = shallowRef<readonly Named[]>([])
  const asking = ref(false)
  let waiting: { promise: Promise<boolean>; resolve: (again: boolean) => void } | undefined

  const can = (...roles: readonly Role[]): boolean => roles.some((role) => me.value?.roles.includes(role))
  const unitName = (code: string | null | undefined): string => units.value.find((unit) => unit.code === code)?.name ?? code ?? '–'
  const today = computed(() => me.value?.today ?? '')
  const phase = computed(() =>
    campaign.value?.phases.find((one) => today.value <= one.end),
  )

  /** Finds out who is signed in; nobody is an answer, not a fault. */
  async function restore(): Promise<Me | undefined> {
    try {
      await entered(await auth.me())
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error
      me.value = undefined
    }
    return me.value
  }

  async function signIn(username: string, password: string, totp?: string): Promise<void> {
    const before = me.value?.username
    const found = await auth.login(username, password, totp)
    if (waiting && before !== undefined && before !== found.username) {
      location.assign('/desk/')
      return
    }
    await entered(found)
    asking.value = false
    waiting?.resolve(true)
    waiting = undefined
  }

  /** The session ended while somebody was at work: ask over the page, so that nothing typed is lost. */
  function signInAgain(): Promise<boolean> {
    if (!me.value) return Promise.resolve(false)
    if (!waiting) {
      let resolve: (again: boolean) => void = () => undefined
      const promise = new Promise<boolean>((done) => (resolve = done))
      waiting = { promise, resolve }
      asking.value = true
    }
    return waiting.promise
  }

  function giveUp(): void {
    const next = location.pathname.replace(/^\/desk/, '') + location.search
    waiting?.resolve(false)
    waiting = undefined
    location.assign(`/desk/login?next=${encodeURIComponent(next)}`)
  }

  async function signOut(): Promise<void> {
    await auth.logout().catch(() => undefined)
    sessionStorage.clear()
    location.assign('/desk/login')
  }

  async function entered(found: Me): Promise<void> {
    me.value = found
    const [names, campaigns] = await Promise.allSettled([registry.supervisionUnits(), can(...INSIDE) ? sampling.campaigns() : []])
    if (names.status === 'fulfilled') units.value = names.value
    if (campaigns.status === 'fulfilled') {
      campaign.value = campaigns.value.find((c) => c.code === found.campaign) ?? current(campaigns.value, found.today)
    }
  }

  return { me, campaign, units, asking, can, unitName, today, phase, restore, signIn, signInAgain, giveUp, signOut }
})
