import { describe, expect, it } from 'vitest'
import type { CheckItem, DeclarationContent } from '../src/shared/api/declaration-types'
import { isRow, parsePath, stepOf } from '../src/desk/declaration/fields'
import { applying, contentOf, formOf, lacksOf, numberOf, together, unscanned } from '../src/desk/declaration/form'

const items: CheckItem[] = [
  { code: 'ELG-01', group: 'ELG', text: 'a', basis: 'b', kinds: [] },
  { code: 'ELG-05', group: 'ELG', text: 'a', basis: 'b', kinds: ['MAINT_TEST'] },
]
const content: DeclarationContent = {
  name: 'A', premisesArea: 236.5, kinds: ['MAINT_TEST'], qualitySystem: true, signatory: 'S',
  engineers: [{ registrationNo: 'E1', level: 'CLASS_1', validTo: '2023-04-30' }],
  operators: [{ certificateNo: 'C1', rank: 4 }],
  selfCheck: [{ item: 'ELG-01', answer: 'CONFORM' }, { item: 'ELG-05', answer: 'NONCONFORM', problem: 'p', measure: 'm' }],
}

describe('the form of a declaration', () => {
  it('gives back what it was filled in with, and nothing of what is empty', () => {
    const sent = contentOf(formOf(content, items))
    expect(sent).toMatchObject({ ...content, processControl: false })
    expect(sent).not.toHaveProperty('legalRep')
    expect(sent.engineers?.[0]).toEqual({ registrationNo: 'E1', level: 'CLASS_1', validTo: '2023-04-30' })
  })

  it('names the papers without a scan and forbids nothing', () => {
    const form = formOf({ ...content, attachments: [{ kind: 'LICENCE', title: '营业执照', scanId: 'A1' }, { kind: 'PREMISES', title: ' 租赁合同 ' }, { title: '' }] }, items)
    expect(unscanned(form.rows.attachments)).toEqual([{ at: 1, title: '租赁合同' }])
    expect(lacksOf(form, items)).toEqual([])
  })

  it('drops rows without a word, and keeps zero and full-width digits', () => {
    const form = formOf({}, items)
    form.rows.equipment.push({ itemCode: ' ' }, { itemCode: 'x', quantity: '０' })
    expect(contentOf(form).equipment).toEqual([{ itemCode: 'x', quantity: 0 }])
    expect([numberOf('１２.5'), numberOf(' '), numberOf('about 3')]).toEqual([12.5, undefined, Number.NaN])
  })

  it('says what is missing, and only of what applies', () => {
    const form = formOf({ kinds: ['ASSESS'], premisesArea: 3 }, items)
    expect(applying(items, form.kinds).map((item) => item.code)).toEqual(['ELG-01'])
    expect(lacksOf(form, items)).toEqual([{ path: 'name', why: 'needed' }, { path: 'signatory', why: 'needed' }, { path: 'selfCheck[ELG-01]', why: 'unanswered' }])
    expect(lacksOf(formOf(content, items), items)).toEqual([])
    const wordless = formOf(content, items)
    wordless.checks['ELG-05']!.measure = ''
    wordless.texts.premisesArea = 'about 200'
    expect(lacksOf(wordless, items).map((one) => one.why)).toEqual(['number', 'explain'])
  })

  it('keeps mine where I typed and theirs where I did not', () => {
    const base = formOf(content, items)
    const mine = formOf({ ...content, name: 'mine' }, items)
    const theirs = formOf({ ...content, premisesArea: 99, name: 'theirs' }, items)
    const both = together(base, mine, theirs)
    expect([both.texts.name, both.texts.premisesArea]).toEqual(['mine', '99'])
  })
})

describe('a path of a declaration', () => {
  it('is taken apart, whatever its key holds', () => {
    expect(parsePath('engineers[CLASS_1/E1].validTo')).toEqual({ section: 'engineers', key: 'CLASS_1/E1', field: 'validTo' })
    expect(parsePath('projects[HT.2022[1]]')).toEqual({ section: 'projects', key: 'HT.2022[1]' })
    expect(parsePath('premisesArea')).toEqual({ section: 'premisesArea' })
  })

  it('leads to the step where it is typed', () => {
    expect(['name', 'premisesArea', 'operators[x].rank', 'technicalLead', 'selfCheck[ELG-01]', 'qualityDocuments', 'signatory', 'unheard'].map(stepOf)).toEqual(['identity', 'premises', 'operators', 'systems', 'check', 'systems', 'sign', 'identity'])
  })

  it('means a row by its number or by its place', () => {
    expect([isRow('CLASS_1/E1', 'E1', 0), isRow('E1', 'E1', 3), isRow('2', '', 2), isRow('CLASS_1/E11', 'E1', 0), isRow(undefined, 'E1', 0)]).toEqual([true, true, true, false, false])
  })
})
