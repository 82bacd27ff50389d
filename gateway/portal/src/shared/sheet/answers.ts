import type { Answer, AnswerValue, Item, TaskView } from '../api/types'

export const ANSWERS: readonly AnswerValue[] = ['CONFORM', 'NONCONFORM', 'NOT_APPLICABLE', 'UNCHECKED']

export type Answers = Record<string, Answer>

export const unchecked = (itemCode: string): Answer => ({ itemCode, answer: 'UNCHECKED', note: '', photos: [], orderWorkingDays: null, fileCase: false })

/** One answer for every item, those not answered yet as 未查. */
export function answersOf(task: TaskView): Answers {
  const given = new Map(task.sheet.answers.map((answer) => [answer.itemCode, answer]))
  return Object.fromEntries(
    task.items.map(({ code }) => {
      const answer = given.get(code)
      return [code, { ...unchecked(code), ...answer, photos: [...(answer?.photos ?? [])], note: answer?.note ?? '' }]
    }),
  )
}

/** What is sent: nothing that belongs to a finding where there is none. */
export const toSend = (answers: Answers): Answer[] =>
  Object.values(answers).map((a) => {
    const bad = a.answer === 'NONCONFORM'
    return { ...a, note: a.note?.trim() || null, orderWorkingDays: bad ? (a.orderWorkingDays ?? null) : null, fileCase: bad ? (a.fileCase ?? false) : false }
  })

/** The other person's sheet with what was changed here laid over it. */
export const keepMine = (theirs: Answers, mine: Answers, changed: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(theirs).map(([code, answer]) => [code, changed.has(code) && mine[code] ? mine[code] : answer]))

/** What the catalogue proposes when an item is found not to conform; the officer decides. */
export function proposed(item: Item): Pick<Answer, 'orderWorkingDays' | 'fileCase'> {
  return { orderWorkingDays: item.proposedWorkingDays ?? null, fileCase: item.proposesCase }
}

export type Lack = 'answer' | 'note' | 'photo'

/** What still has to be done before the sheet can be signed, by item. */
export function lacks(items: readonly Item[], answers: Answers): { readonly item: Item; readonly lack: Lack }[] {
  return items.flatMap((item): { readonly item: Item; readonly lack: Lack }[] => {
    const answer = answers[item.code]
    if (!answer || answer.answer === 'UNCHECKED') return item.code.startsWith('ELG') ? [{ item, lack: 'answer' }] : []
    if (answer.answer !== 'NONCONFORM') return []
    return [
      ...(answer.note?.trim() ? [] : [{ item, lack: 'note' as Lack }]),
      ...(answer.photos.length > 0 ? [] : [{ item, lack: 'photo' as Lack }]),
    ]
  })
}

/** Items by the part of the plan they belong to. */
export function sections(items: readonly Item[]): { readonly name: string; readonly items: Item[] }[] {
  const parts = new Map<string, Item[]>()
  for (const item of items) {
    const name = /^(ELG|FIR|PRQ-[A-Z])/.exec(item.code)?.[1] ?? 'OTHER'
    parts.set(name, [...(parts.get(name) ?? []), item])
  }
  return [...parts].map(([name, list]) => ({ name, items: list }))
}
