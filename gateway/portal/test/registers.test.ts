import { describe, expect, it } from 'vitest'
import type { Practitioner, Version } from '../src/shared/api/registerTypes'
import { atWork, share, unfit } from '../src/desk/imports'
import { dayAfter, marksOf, reach } from '../src/desk/marks'
import { pathName, plainValue } from '../src/desk/versions'

const t = (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' ')
const words = { t, te: (key: string) => ['fieldName.engagements', 'fieldName.contractTo', 'coded.LEASED'].includes(key) }

describe('the time slider', () => {
  const version = { version: 2, at: '2022-01-19T16:30:00Z', actor: 'zhidui', changes: [] } as Version
  const person = { practitionerId: 'PR-1', version: 1, name: '甲', operators: [{ certificateNo: 'C1', rank: 4, validFrom: '2020-01-01', validTo: '2022-02-28' }] } as Practitioner

  it('marks changes on their day in Shanghai and lapses on the first day without', () => {
    expect(marksOf({ versions: [version], people: [person] }, t).map(({ on, tone }) => [on, tone])).toEqual([['2022-01-20', 'info'], ['2022-03-01', 'bad']])
  })

  it('prefers the day a change took effect', () => {
    expect(marksOf({ versions: [{ ...version, effectiveOn: '2021-12-01' }] }, t)[0]?.on).toBe('2021-12-01')
  })

  it('reaches a year to both sides, further where marks are, at most three years ahead', () => {
    expect(reach([], '2022-03-07', '2022-03-07')).toEqual({ from: '2021-03-07', to: '2023-03-07' })
    expect(reach([{ on: '2019-01-01', label: '', tone: 'info' }, { on: '2040-01-01', label: '', tone: 'bad' }], '2022-03-07', '2022-03-07')).toEqual({ from: '2019-01-01', to: dayAfter('2022-03-07', 1095) })
  })
})

describe('a version', () => {
  it('names nested fields in words and counts from one', () => {
    expect(pathName('engagements[0].contractTo', words)).toBe('fieldName.engagements 1 · fieldName.contractTo')
    expect(pathName('somethingNew', words)).toBe('somethingNew')
  })

  it('writes codes, lists, yes and no, and blanks as a reader would', () => {
    expect(plainValue('LEASED', words)).toBe('coded.LEASED')
    expect(plainValue(null, words)).toBe('version.blank')
    expect(plainValue(true, words)).toBe('version.yes')
    expect(plainValue(['LEASED', 'x'], words)).toBe('coded.LEASEDpunct.listx')
    expect(plainValue({ contractTo: '2022-01-01', note: null }, words)).toBe('fieldName.contractTo 2022-01-01')
  })
})

describe('an import', () => {
  it('knows no share before its rows are counted and is never complete before it is', () => {
    expect(share({ state: 'READING', rows: null, done: 0 })).toBeUndefined()
    expect(share({ state: 'RUNNING', rows: 3, done: 3 })).toBe(99)
    expect(share({ state: 'DONE', rows: 0, done: 0 })).toBe(100)
    expect([atWork({ state: 'WAITING' }), atWork({ state: 'REFUSED' }), atWork(undefined)]).toEqual([true, false, false])
  })

  it('refuses before sending what the platform would refuse', () => {
    expect(unfit({ name: 'a.xlsx', size: 0 })).toBe('empty')
    expect(unfit({ name: 'a.xls', size: 9 })).toBe('kind')
    expect(unfit({ name: 'A.XLSX', size: 20_000_001 })).toBe('large')
    expect(unfit({ name: '机构.csv', size: 9 })).toBeUndefined()
  })
})
