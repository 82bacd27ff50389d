import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from 'vue-i18n'
import { draws, type DrawnUnit } from '../src/desk/draws/api'
import DrawReveal from '../src/desk/draws/DrawReveal.vue'
import StepRail from '../src/desk/draws/StepRail.vue'
import WitnessForm from '../src/desk/draws/WitnessForm.vue'
import type { DrawView } from '../src/shared/api/types'

const i18n = createI18n({ legacy: false, locale: 'x', missing: (_, key) => key, messages: {} })
const global = { plugins: [i18n], stubs: { ElInput: { props: ['modelValue', 'type'], template: '<input :type="type" :value="modelValue" @input="$emit(\'update:modelValue\', $event.target.value)">' }, RouterLink: true } }
vi.mock('../src/desk/toast', () => ({ done: () => undefined }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('the rail of a draw', () => {
  const asked = (state: DrawView['state'], may: boolean) => {
    const rail = mount(StepRail, { props: { state, may: () => may }, global })
    return { rail, steps: rail.findAll('button').map((one) => one.attributes('data-test')) }
  }

  it('lets a step to come be asked for, by who may take it', async () => {
    expect(asked('DRAFT', true).steps).toEqual(['ask-freeze', 'ask-draw', 'ask-publish'])
    expect(asked('FROZEN', true).steps).toEqual(['ask-draw', 'ask-publish'])
    expect(asked('PUBLISHED', true).steps).toEqual([])
    expect(asked('VOID', true).steps).toEqual([])
    expect(asked('DRAFT', false).steps).toEqual([])
    const { rail } = asked('FROZEN', true)
    await rail.find('[data-test="ask-draw"]').trigger('click')
    expect(rail.emitted('ask')).toEqual([['draw']])
  })
})

describe('the result on the wall', () => {
  const unit = (i: number): DrawnUnit => ({ rank: i, unitId: `U${i}`, name: `N${i}`, brigade: 'B', stratum: i < 3 ? 'a' : 'b', place: 'STANDING', team: ['P1', 'P2'], notApplicable: false, joint: [] })
  const units = [1, 2, 3, 4].map(unit)
  const props = { units, total: 6, label: (code: string) => code, officer: (id: string) => id, brigade: (code: string) => code }
  const shown = (wall: ReturnType<typeof mount>) => wall.findAll('[data-test="reveal-unit"]').map((one) => one.attributes('data-id'))

  it('comes up unit by unit for who watches', async () => {
    vi.useFakeTimers()
    const wall = mount(DrawReveal, { props: { ...props, play: true }, global })
    expect(shown(wall)).toEqual([])
    await vi.advanceTimersByTimeAsync(1300)
    expect(shown(wall)).toEqual(['U1', 'U2'])
    await vi.advanceTimersByTimeAsync(9000)
    expect(shown(wall)).toEqual(['U1', 'U2', 'U3', 'U4'])
    expect(wall.attributes('aria-busy')).toBe('false')
  })

  it('stands there at once for who comes later', async () => {
    const wall = mount(DrawReveal, { props: { ...props, play: false }, global })
    await wall.vm.$nextTick()
    expect(shown(wall)).toHaveLength(4)
  })
})

describe('a witness', () => {
  const draw = { id: 'D1', state: 'DRAFT', contributors: [{ by: 'w1', kind: 'WITNESS', revealed: false }] } as unknown as DrawView
  const value = 'an invented value 0815'
  const entered = async (shared: boolean) => {
    vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify({ id: 'D1' }), { headers: { 'Content-Type': 'application/json' } })))
    const form = mount(WitnessForm, { props: { draw, username: 'w1', shared }, global })
    await form.find('input').setValue(value)
    await vi.waitFor(() => expect(form.find('[data-test="witness-commit"]').attributes('disabled')).toBeUndefined())
    await form.find('form').trigger('submit')
    await vi.waitFor(() => expect(form.emitted('changed')).toHaveLength(1))
    return form
  }

  it('keeps the value on an own device, and sends only its commitment', async () => {
    await entered(false)
    expect(localStorage.getItem('fw.witness.D1.w1')).toBe(value)
    const sent = await Promise.all(vi.mocked(fetch).mock.calls.map(async ([, init]) => new TextDecoder().decode((init?.body as ArrayBuffer | null) ?? new ArrayBuffer(0))))
    expect(sent.join()).not.toContain(value)
    expect(sent.join()).toMatch(/"commitment":"[0-9a-f]{64}"/)
  })

  it('leaves nothing on a screen that is shared, and is covered there', async () => {
    const form = await entered(true)
    expect(form.find('input').attributes('type')).toBe('password')
    expect((form.find('input').element as HTMLInputElement).value).toBe('')
    expect(localStorage.length).toBe(0)
  })
})

describe('a draw that is watched', () => {
  it('is sent again only when it has changed', async () => {
    const asked = vi.fn(async (_: string, init?: RequestInit) => {
      const known = new Headers(init?.headers).get('If-None-Match')
      return known === '"7"' ? new Response(null, { status: 304 }) : new Response('{"version":7}', { headers: { 'Content-Type': 'application/json' } })
    })
    vi.stubGlobal('fetch', asked)
    expect((await draws.newer('D1', undefined))?.version).toBe(7)
    expect(await draws.newer('D1', 7)).toBeUndefined()
    expect((await draws.newer('D1', 6))?.version).toBe(7)
  })
})
