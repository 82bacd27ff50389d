import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../src/shared/api/campaigns'
import type { Campaign } from '../src/shared/api/types'
import { current } from '../src/desk/campaigns/current'
import { copyOf, correctionsOf, faultsOf, formOf, planIn, planOf } from '../src/desk/campaigns/planForm'
import { questionOf, slidersOf } from '../src/desk/campaigns/useWhatIf'
import { percent, share, sizeWords } from '../src/desk/campaigns/words'

const shipped = planIn(readFileSync(resolve(import.meta.dirname, '../../../sampling-service/src/main/resources/campaigns/nj-2022-ftsa.json'), 'utf8')) as Plan

/** Lists that are empty are the same as lists that are absent. */
const bare = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(bare)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).filter(([, one]) => !(Array.isArray(one) && one.length === 0)).map(([name, one]) => [name, bare(one)]))
      : value

describe('the campaign that the desk works in', () => {
  const campaign = (code: string, state: string, start: string, endsOn: string) => ({ code, state, endsOn, issuedOn: start, phases: [{ start, end: endsOn }] }) as unknown as Campaign
  const next = campaign('N', 'ACTIVE', '2023-03-01', '2023-12-31')
  const now = campaign('A', 'ACTIVE', '2022-03-10', '2022-12-31')
  it('is the active one that is not over and began first', () => {
    expect(current([next, now], '2022-03-07')?.code).toBe('A')
    expect(current([next, now], '2023-01-01')?.code).toBe('N')
    expect(current([campaign('D', 'DRAFT', '2022-01-01', '2022-12-31'), next], '2022-03-07')?.code).toBe('N')
  })
  it('is any where none is active', () => {
    expect(current([campaign('C', 'CLOSED', '2021-01-01', '2021-12-31')], '2022-03-07')?.code).toBe('C')
    expect(current([], '2022-03-07')).toBeUndefined()
  })
})

describe('the form of a plan', () => {
  it('gives back the plan of 2022 as it came', () => {
    expect(bare(planOf(formOf(shipped)))).toEqual(bare(shipped))
  })

  it('takes shares in per cent and sends the exact decimal', () => {
    const form = formOf(shipped)
    const rows = form.quotas as Record<string, unknown>[]
    Object.assign(rows[1] as object, { percent: '12.5' })
    const changed = planOf(form).quotas?.[1]
    expect([changed?.ratio, changed?.draw?.ratio]).toEqual(['0.125', '0.125'])
    expect(['0', '5', '12.5', '33.333', '100', '0.5'].map(share)).toEqual(['0', '0.05', '0.125', '0.33333', '1', '0.005'])
    expect(['0.2', '0.125', '1', 0.05].map(percent)).toEqual(['20', '12.5', '100', '5'])
  })

  it('turns a census into a count and back without leftovers', () => {
    const form = formOf(shipped)
    const rows = form.quotas as Record<string, unknown>[]
    Object.assign(rows[0] as object, { rule: 'COUNT', count: '7' })
    Object.assign(rows[1] as object, { rule: 'CENSUS' })
    const [first, second] = planOf(form).quotas ?? []
    expect(first).toMatchObject({ draw: { rule: 'COUNT', count: 7 } })
    expect(first?.ratio).toBeUndefined()
    expect(second).toMatchObject({ ratio: '1', draw: { rule: 'CENSUS' } })
    expect(second?.draw?.ratio).toBeUndefined()
  })

  it('keeps strata per brigade with their shares, and names the texts that are corrected', () => {
    const form = formOf(shipped)
    Object.assign((form.quotas as object[])[1] as object, { perBrigade: true, brigadeShares: '511024 30\n511083：12.5%' })
    Object.assign((form.clauses as object[])[2] as object, { corrected: true })
    const plan = planOf(form)
    expect(plan.quotas?.[1]?.draw?.perBrigade).toEqual({ ownOfficers: false, ratios: { '511024': '0.3', '511083': '0.125' } })
    expect((formOf(plan).quotas as { brigadeShares: string }[])[1]?.brigadeShares).toBe('511024 30\n511083 12.5')
    expect(correctionsOf(form)).toEqual(['C-03'])
  })

  it('moves a copy by whole years and decides nothing in it', () => {
    const copy = copyOf({ ...shipped, clauses: shipped.clauses?.map((one) => ({ ...one, resolution: 'CONFIRMED', decidedBy: 'x' })) } as Plan, 2)
    expect([copy.code, copy.docNo, copy.issuedOn, copy.phases?.[0]?.end]).toEqual(['', '', '2024-02-22', '2024-01-30'])
    expect(copy.clauses?.every((one) => one.resolution === 'DEFAULT' && one.decidedBy === undefined)).toBe(true)
    expect(copyOf({ issuedOn: '2024-02-29' } as Plan, 1).issuedOn).toBe('2025-02-28')
  })

  it('reads a file as exported and as shipped, and nothing else', () => {
    expect(planIn(JSON.stringify(shipped))).toEqual(shipped)
    expect(planIn(JSON.stringify({ plan: shipped, state: 'DRAFT' }))).toEqual(shipped)
    expect([planIn('{'), planIn('[]'), planIn('{"code":"X"}'), planIn('null')]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('puts a fault where the form shows its field', () => {
    const places = ['title', 'phases[0].name', 'quotas[1].draw.ratio', 'quotas[1].ratio', 'quotas[0].draw.frame', 'quotas[4].draw.frame.notDrawnIn', 'quotas[2].draw.count', 'reports[3].code', 'clauses[2].code', 'clauses[2].raw', 'teamSize', 'phases[1].end']
    expect(Object.keys(faultsOf(places.map((field) => ({ field, message: 'x' }))))).toEqual([
      'titleZh', 'phases[0].nameZh', 'quotas[1].percent', 'quotas[0].objects', 'quotas[4].notDrawnIn', 'quotas[2].count', 'reports[3].form', 'clauses[2].id', 'clauses[2].rawZh', 'teamSize', 'phases[1].end',
    ])
  })
})

describe('the sliders', () => {
  const quota = (code: string, more: object) => ({ code, name: code, drawable: true, checks: 'SITE', phase: 'P1', organiser: 'BRIGADE', clauses: [], ...more })
  const campaign = { quotas: [quota('Q1', { rule: 'CENSUS', ratio: '1' }), quota('Q2', { rule: 'RATIO', ratio: '0.2' }), quota('Q6', {}), { ...quota('Q9', {}), drawable: false }] } as never

  it('begin as the plan has it, and ask what they show', () => {
    const sliders = slidersOf(campaign)
    expect(sliders.map((one) => [one.quota, one.on, one.rule, one.percent])).toEqual([['Q1', true, 'CENSUS', 100], ['Q2', true, 'RATIO', 20], ['Q6', false, 'COUNT', 0]])
    const [first, second, third] = sliders
    Object.assign(first as object, { percent: 60 })
    Object.assign(second as object, { percent: 100 })
    Object.assign(third as object, { on: true, count: 5 })
    expect(questionOf(sliders, { teamSize: 2 })).toEqual({ teamSize: 2, quotas: [{ quota: 'Q1', rule: 'RATIO', ratio: '0.6', perBrigade: false }, { quota: 'Q2', rule: 'CENSUS', perBrigade: false }, { quota: 'Q6', rule: 'COUNT', count: 5, perBrigade: false }] })
  })

  it('cut a quota into brigades, with the shares of the plan or of the slider', () => {
    const [slider] = slidersOf({ quotas: [quota('Q4', { rule: 'RATIO', ratio: '0.2', perBrigade: { ownOfficers: false, ratios: { '511024': '0.3' } } })] } as never)
    expect(questionOf([slider!], {}).quotas).toEqual([{ quota: 'Q4', rule: 'RATIO', ratio: '0.2', perBrigade: true, ratios: { '511024': '0.3' } }])
    Object.assign(slider as object, { perBrigade: false })
    expect(questionOf([slider!], {}).quotas).toEqual([{ quota: 'Q4', rule: 'RATIO', ratio: '0.2', perBrigade: false }])
  })

  it('say sizes in words', () => {
    const t = (key: string, values?: Record<string, unknown>) => `${key}${values ? JSON.stringify(values) : ''}`
    expect(sizeWords({ rule: 'RATIO', ratio: '0.2' }, t)).toBe('quota.ratio{"percent":"20"}')
    expect(sizeWords({ rule: 'CENSUS' }, t)).toBe('quota.census')
    expect(sizeWords({}, t)).toBe('campaign.sizePerDraw')
  })
})
