import { describe, expect, it } from 'vitest'
import type { Batch, Contribution, Decision, Pair } from '../src/shared/api/market-types'
import { Problem } from '../src/shared/api/problem'
import { progress, size, stretches, unfitFeed, working } from '../src/desk/market/batch'
import { meaning, useBench, type Source } from '../src/desk/market/bench'
import { differ } from '../src/desk/market/differ'
import { actsOf, pending, placeOf } from '../src/desk/market/leads'
import { bars, differs, percent, sum } from '../src/desk/market/score'
import { unsent } from '../src/desk/market/unsent'
import { spans } from '../src/desk/market/spans'

const shown = (pieces: { text: string; same: boolean }[]) => pieces.map((one) => (one.same ? one.text : `[${one.text}]`)).join('')

describe('two texts side by side', () => {
  it('show where they differ, character by character', () => {
    const { left, right } = differ('内江安盾消防技术服务有限公司', '内江安遁消防科技服务有限责任公司')
    expect([shown(left), shown(right)]).toEqual(['内江安[盾]消防技[术]服务有限公司', '内江安[遁]消防[科]技服务有限[责任]公司'])
  })

  it('do not differ by width, case or the form of brackets', () => {
    const { left, right } = differ('甲（Ａb）', '甲[aB]')
    expect([shown(left), shown(right)]).toEqual(['甲（Ａb）', '甲[aB]'])
  })

  it('may be empty, equal, or hold characters outside the basic plane', () => {
    expect(differ('', '甲').left).toEqual([])
    expect(shown(differ('甲', '').left)).toBe('[甲]')
    expect(shown(differ('𬭎安', '䶮安').right)).toBe('[䶮]安')
  })
})

describe('a business scope', () => {
  const hit = (from: number, to: number) => ({ phrase: '', from, to, kind: 'POSITIVE' })

  it('is cut at the hits, whatever their order', () => {
    expect(spans('消防技术服务；办公', [hit(7, 9), hit(0, 6)]).map((one) => [one.text, Boolean(one.hit)])).toEqual([['消防技术服务', true], ['；', false], ['办公', true]])
  })

  it('shows the longest of hits that overlap, and none that lies outside', () => {
    expect(spans('消防检测服务', [hit(0, 2), hit(0, 4), hit(2, 6), hit(3, 99)]).map((one) => one.text)).toEqual(['消防检测', '服务'])
  })
})

describe('a score', () => {
  const part = (field: string, points: number, most: number): Contribution => ({ field, points, most, verdict: 'LIKE' })

  it('is the sum of its contributions, drawn to one scale', () => {
    const parts = [part('NAME_BRAND', 400, 500), part('DIVISION', 100, 100), part('NAME_INDUSTRY', -50, 200)]
    expect(sum(parts)).toBe(450)
    expect(bars(parts).map(({ width, room }) => [width, room])).toEqual([[80, 100], [20, 20], [10, 40]])
    expect([differs({ warnings: [{ code: 'NO_CODE', message: '' }] }), differs({ warnings: [{ code: 'DIVISION_DIFFERS', message: '' }] })]).toEqual([false, true])
    expect([percent(935), percent(900), percent(0)]).toEqual(['93.5', '90', '0'])
  })
})

describe('a batch', () => {
  it('is not complete before it is', () => {
    expect(progress({ state: 'READING', read: 7 } as Batch)).toBeUndefined()
    expect(progress({ state: 'RUNNING', rows: 10, read: 10 } as Batch)).toBe(99)
    expect(progress({ state: 'DONE', rows: 10, read: 10 } as Batch)).toBe(100)
    expect([working({ state: 'RUNNING' }), working({ state: 'QUARANTINED' }), working(undefined)]).toEqual([true, false, false])
  })

  it('is a file the feed takes', () => {
    expect(['a.csv', 'A.CSV.GZ', 'b.jsonl.gz', 'c.xlsx'].map((name) => unfitFeed({ name, size: 9 }))).toEqual([undefined, undefined, undefined, undefined])
    expect([unfitFeed({ name: 'a.zip', size: 9 }), unfitFeed({ name: 'a.gz', size: 9 }), unfitFeed({ name: 'a.csv', size: 0 }), unfitFeed({ name: 'a.csv', size: 3e8 })]).toEqual(['kind', 'kind', 'empty', 'large'])
    expect([size(0), size(999), size(5_518_011), size(null)]).toEqual(['0 B', '999 B', '5.5 MB', '–'])
  })

  it('leaves gaps that are told as stretches', () => {
    expect(stretches(['2022-03-01', '2022-02-28', '2022-03-04', '2022-03-01'])).toEqual([{ from: '2022-02-28', to: '2022-03-01', days: 2 }, { from: '2022-03-04', to: '2022-03-04', days: 1 }])
  })
})

describe('a lead', () => {
  it('offers what its state and rule allow', () => {
    expect(actsOf({ rule: 'XC-A', state: 'DETECTED' })).toEqual(['assign'])
    expect(actsOf({ rule: 'XC-A', state: 'ASSIGNED' })).toEqual(['verify', 'dismiss', 'assign'])
    expect(actsOf({ rule: 'XC-B', state: 'VERIFIED' })).toEqual(['clearance', 'finding'])
    expect(actsOf({ rule: 'XC-B', state: 'FINDING', outputs: [{ kind: 'CLEARANCE', id: 'c', at: '' }] })).toEqual([])
    expect(actsOf({ rule: 'XC-B', state: 'ASSIGNED' }, false)).toEqual(['assign'])
    expect([pending({ state: 'ASSIGNED' }), pending({ state: 'DISMISSED' })]).toEqual([true, false])
  })

  it('leads to the records it speaks of', () => {
    expect([placeOf('AGENCY', '9151'), placeOf('PAIR', 'p/1'), placeOf('MARKET', 'x'), placeOf('UNHEARD', 'x')]).toEqual(['/agencies/9151', '/market/pairs?pair=p%2F1', '/market/entities/x', undefined])
  })
})

describe('the work bench', () => {
  const pair = (n: number): Pair => ({ id: `p${n}`, version: 1, state: 'OPEN', agency: { uscc: `A${n}`, name: `甲${n}` }, market: { sourceId: `S${n}`, name: `乙${n}` }, score: 800, sameThreshold: 900, tier: 'T3', contributions: [], warnings: [] })
  function desk(count: number, size = 5) {
    const open = new Map(Array.from({ length: count }, (_, i) => [`p${i}`, pair(i)]))
    const log: string[] = []
    let refusal: Problem | undefined
    let gate: Promise<void> = Promise.resolve()
    const source: Source = {
      page: async (page) => ({ content: [...open.values()].slice(page * size, (page + 1) * size), total: open.size, counts: { OPEN: open.size } }),
      one: async (id) => ({ ...pair(Number(id.slice(1))), version: 7 }),
      decide: async (one, decision) => {
        await gate
        if (refusal) throw refusal
        log.push(`${one.id} ${decision} v${one.version}`)
        open.delete(one.id)
        return { ...one, state: decision }
      },
      undo: async ({ id }) => {
        log.push(`${id} UNDO`)
        const back = pair(Number(id.slice(1)))
        open.set(id, back)
        return back
      },
    }
    return { source, bench: useBench(source), log, refuse: (problem?: Problem) => (refusal = problem), hold: () => { let go = () => {}; gate = new Promise((done) => (go = done)); return go } }
  }
  const settle = async () => { for (let i = 0; i < 20; i++) await Promise.resolve() }

  it('goes on at once, before the decision was answered, and reads ahead', async () => {
    const { bench, log, hold } = desk(12)
    await bench.start()
    await settle()
    const go = hold()
    expect(bench.decide('SAME')).toBe(true)
    expect(bench.current.value?.id).toBe('p1')
    expect(bench.current.value?.version).toBe(7)
    expect(log).toEqual([])
    go()
    await settle()
    expect(log).toEqual(['p0 SAME v7'])
  })

  it('works through all pages though those decided leave them', async () => {
    const { bench, log } = desk(23)
    await bench.start()
    for (let i = 0; i < 23; i++) {
      bench.decide((['SAME', 'DIFFERENT', 'LATER'] as Decision[])[i % 3]!)
      await settle()
    }
    expect(log).toHaveLength(23)
    expect(new Set(log.map((one) => one.split(' ')[0])).size).toBe(23)
    expect(bench.current.value).toBeUndefined()
  })

  it('takes the last decision back and stands at its pair again', async () => {
    const { bench, log } = desk(5)
    await bench.start()
    bench.decide('SAME')
    bench.decide('DIFFERENT')
    await bench.undo()
    expect([bench.current.value?.id, bench.done.value]).toEqual(['p1', 1])
    expect(log).toEqual(['p0 SAME v7', 'p1 DIFFERENT v7', 'p1 UNDO'])
    expect(await bench.undo()).toMatchObject({ id: 'p0' })
    expect(await bench.undo()).toBeUndefined()
  })

  it('sends a new decision only after the old one was taken back', async () => {
    const { bench, log, hold } = desk(5)
    await bench.start()
    const go = hold()
    bench.decide('SAME')
    void bench.undo()
    expect(bench.current.value?.id).toBe('p0')
    bench.decide('DIFFERENT')
    go()
    await settle()
    expect(log).toEqual(['p0 SAME v7', 'p0 UNDO', 'p0 DIFFERENT v1'])
  })

  it('brings back what was refused, with the reason', async () => {
    const { bench, refuse } = desk(5)
    await bench.start()
    refuse(new Problem(412, 'PLT-009', 'changed'))
    bench.decide('SAME')
    await settle()
    expect(bench.failures.value.map((one) => [one.id, one.problem.code])).toEqual([['p0', 'PLT-009']])
    expect(bench.outcomes.has('p0')).toBe(false)
    refuse()
    bench.retry('p0')
    expect(bench.current.value?.id).toBe('p0')
    bench.decide('SAME')
    await settle()
    expect(bench.failures.value).toEqual([])
  })

  it('sends after a reload what the reload cut off', async () => {
    const { source, log, hold } = desk(5)
    sessionStorage.clear()
    const before = useBench(source, unsent('test.unsent'))
    await before.start()
    hold()
    before.decide('SAME', 'known')
    expect(unsent('test.unsent').all()).toEqual([{ id: 'p0', name: '甲0', decision: 'SAME', reason: 'known', again: false }])
    const later = desk(5)
    const after = useBench(later.source, unsent('test.unsent'))
    await after.start()
    expect([log, later.log]).toEqual([[], ['p0 SAME v7']])
    expect(after.current.value?.id).toBe('p1')
    expect(unsent('test.unsent').all()).toEqual([])
  })

  it('sends after a reload a decision whose forerunner was still being taken back', async () => {
    const { source, log } = desk(5)
    sessionStorage.clear()
    // The page goes before the service has answered.
    const cut = useBench({ ...source, undo: () => new Promise(() => {}) }, unsent('test.unsent'))
    await cut.start()
    cut.decide('DIFFERENT')
    await settle()
    void cut.undo()
    cut.decide('LATER')
    expect(unsent('test.unsent').all()).toEqual([{ id: 'p0', name: '甲0', decision: 'LATER', reason: '', again: true }])
    const after = useBench({ ...source, one: async (id) => ({ ...(await source.one(id)), state: 'DIFFERENT' }) }, unsent('test.unsent'))
    await after.start()
    await settle()
    expect(log.slice(-2)).toEqual(['p0 UNDO', 'p0 LATER v1'])
  })

  it('skips with the arrows and returns to what was left open', async () => {
    const { bench } = desk(3)
    await bench.start()
    bench.go(1)
    bench.decide('SAME')
    bench.decide('SAME')
    expect(bench.current.value?.id).toBe('p0')
  })

  it('opens at a pair that a lead names', async () => {
    const { bench } = desk(5)
    await bench.start('p3')
    expect(bench.current.value?.id).toBe('p3')
  })

  it('listens to keys, but not to somebody who types', () => {
    const key = (name: string, typing = false, ctrlKey = false) => meaning({ key: name, ctrlKey, metaKey: false, altKey: false }, typing)
    expect([key('1'), key('2'), key('3'), key('u'), key('ArrowDown'), key('x')]).toEqual(['SAME', 'DIFFERENT', 'LATER', 'UNDO', 'DOWN', undefined])
    expect([key('1', true), key('u', false, true)]).toEqual([undefined, undefined])
  })
})
