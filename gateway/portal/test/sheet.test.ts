import { describe, expect, it } from 'vitest'
import type { Item, TaskView } from '../src/shared/api/types'
import { answersOf, keepMine, lacks, proposed, sections, toSend, unchecked } from '../src/shared/sheet/answers'

const item = (code: string, more: Partial<Item> = {}): Item => ({ code, text: code, severity: 'S1', verified: true, proposesCase: false, ...more })
const items = [item('ELG-01'), item('PRQ-B1'), item('PRQ-C1')]
const task = { items, sheet: { answers: [{ itemCode: 'ELG-01', answer: 'CONFORM', photos: [] }], signatures: [] } } as unknown as TaskView

describe('an inspection sheet', () => {
  it('holds an answer for every item, 未查 where none was given', () => {
    const answers = answersOf(task)
    expect(Object.values(answers).map((a) => a.answer)).toEqual(['CONFORM', 'UNCHECKED', 'UNCHECKED'])
  })

  it('keeps what was changed here when the other officer saved first', () => {
    const mine = { ...answersOf(task), 'PRQ-B1': { ...unchecked('PRQ-B1'), answer: 'NONCONFORM' as const } }
    const theirs = { ...answersOf(task), 'ELG-01': { ...unchecked('ELG-01'), answer: 'NOT_APPLICABLE' as const } }
    const both = keepMine(theirs, mine, new Set(['PRQ-B1']))
    expect(both['ELG-01']?.answer).toBe('NOT_APPLICABLE')
    expect(both['PRQ-B1']?.answer).toBe('NONCONFORM')
  })

  it('cannot be signed with an eligibility item unchecked or a finding without note and photo', () => {
    const answers = { ...answersOf(task), 'ELG-01': unchecked('ELG-01'), 'PRQ-B1': { ...unchecked('PRQ-B1'), answer: 'NONCONFORM' as const, note: ' ' } }
    expect(lacks(items, answers).map(({ item: { code }, lack }) => `${code} ${lack}`)).toEqual(['ELG-01 answer', 'PRQ-B1 note', 'PRQ-B1 photo'])
  })

  it('sends neither case nor order with an item that conforms', () => {
    const [sent] = toSend({ a: { ...unchecked('a'), answer: 'CONFORM', fileCase: true, orderWorkingDays: 10, note: ' ' } })
    expect(sent).toMatchObject({ fileCase: false, orderWorkingDays: null, note: null })
  })

  it('proposes an order or a case only where the catalogue does', () => {
    expect(proposed(item('PRQ-C1', { proposedWorkingDays: 10 }))).toEqual({ orderWorkingDays: 10, fileCase: false })
    expect(proposed(item('PRQ-B2a', { proposesCase: true }))).toEqual({ orderWorkingDays: null, fileCase: true })
  })

  it('is cut into the parts of the plan', () => {
    expect(sections(items).map((part) => part.name)).toEqual(['ELG', 'PRQ-B', 'PRQ-C'])
  })
})
