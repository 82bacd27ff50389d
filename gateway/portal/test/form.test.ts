import { describe, expect, it } from 'vitest'
import { flattened, homeless, lacking, sent, type Field } from '../src/desk/form/fields'
import { personBody, personStart } from '../src/desk/form/people'
import { withEntries } from '../src/desk/form/agency'

const FIELDS: Field[] = [
  { name: 'name', label: '', required: true },
  { name: 'area', label: '', kind: 'number' },
  { name: 'complex', label: '', kind: 'check' },
  { name: 'until', label: '', kind: 'date', when: (v) => v.complex === true, required: true },
  { name: 'flags', label: '', kind: 'rows', columns: [{ name: 'flag', label: '', required: true }, { name: 'to', label: '', kind: 'date' }] },
]

describe('a form', () => {
  it('sends numbers as numbers, nothing for what is empty or hidden', () => {
    const body = sent(FIELDS, { name: ' 甜城 ', area: '50,000', complex: false, until: '2022-01-01', flags: [{ flag: 'KEY_UNIT', to: '' }] })
    expect(JSON.parse(JSON.stringify(body))).toEqual({ name: '甜城', area: 50000, complex: false, flags: [{ flag: 'KEY_UNIT' }] })
  })

  it('keeps what is no number, so that the service can name it', () => {
    expect(sent(FIELDS, { area: '五万' }).area).toBe('五万')
  })

  it('names what lacks as the services name it, also in rows', () => {
    expect(Object.keys(lacking(FIELDS, { name: ' ', complex: true, until: '', flags: [{ flag: '' }] }, '!'))).toEqual(['name', 'until', 'flags[0].flag'])
    expect(lacking(FIELDS, { name: 'a', complex: false, flags: [] }, '!')).toEqual({})
  })

  it('tells the faults of fields that are not on the screen', () => {
    expect(Object.keys(flattened(FIELDS, { 'details.area': { message: '' }, 'flags[0].to': { message: '' }, other: { message: '' } }))).toEqual(['area', 'flags[0].to', 'other'])
    const faults = { 'flags[0].to': { message: 'shown' }, serial: { message: 'told' } }
    expect(homeless(FIELDS, faults).map((one) => one.message)).toEqual(['told'])
  })
})

describe('a person', () => {
  it('goes to the register as it came, with ranks as numbers', () => {
    const start = personStart({
      practitionerId: 'PR-1', version: 3, name: '甲', engineer: { level: 'CLASS_2', registrationNo: 'ZC1', validFrom: '2020-01-01', validTo: '2023-01-01', issuingProvince: '50' },
      operators: [{ certificateNo: 'C1', rank: 4, direction: 'MAINTENANCE', validFrom: '2020-01-01', validTo: '2023-01-01' }],
    })
    expect(personBody(start)).toMatchObject({ name: '甲', engineer: { level: 'CLASS_2', registrationNo: 'ZC1', issuingProvince: '50' }, operators: [{ certificateNo: 'C1', rank: 4 }] })
    expect(personBody({ ...start, isEngineer: false }).engineer).toBeUndefined()
  })
})

describe('the entries of an agency', () => {
  it('are plain while nothing more is known, and facts with number and day otherwise', () => {
    expect(withEntries({ entries: { nationalSystem: true, sichuanPlatform: false }, sichuanNo: '7' }).entries).toEqual({ nationalSystem: true, sichuanPlatform: false })
    expect(withEntries({ entries: { nationalSystem: true }, nationalNo: 'N1', nationalOn: '' }).entries).toEqual({ nationalSystem: true, sichuanPlatform: false, national: { entered: true, no: 'N1' } })
  })
})
