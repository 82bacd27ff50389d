import type { Call, CommitmentView, DeclarationRow } from '@shared/api/declaration-types'
import type { Person } from '@shared/api/own'
import type { OrderView } from '@shared/api/types'
import { daysBetween } from '@shared/text'

/** Something an agency has to do, and until when. */
export interface OwnTodo {
  readonly key: string
  readonly kind: 'declaration' | 'commitment' | 'order' | 'contested'
  /** Key of the sentence. */
  readonly todo: string
  readonly detail?: string | undefined
  readonly due?: string | undefined
  readonly to: string
}

const URGENT = { declaration: 1, commitment: 2, contested: 3, order: 0 } as const

/** The people of an agency who count nowhere because another agency employs them, too. */
export const contested = (people: readonly Person[], uscc: string): Person[] =>
  people.filter((one) => one.engagements.some((engagement) => engagement.uscc === uscc && engagement.active && (engagement.contestedWith ?? []).length > 0 && !engagement.resolved))

export interface OwnState {
  readonly uscc: string
  readonly call?: Call | undefined
  readonly declaration?: DeclarationRow | undefined
  readonly commitment?: CommitmentView | undefined
  readonly orders: readonly OrderView[]
  readonly people: readonly Person[]
}

/** What waits for the agency, the most urgent first; without a due date last. */
export function ownTodos({ uscc, call, declaration, commitment, orders, people }: OwnState): OwnTodo[] {
  const found: OwnTodo[] = []
  const state = declaration?.state
  if (call && (state === undefined || state === 'DRAFT')) {
    found.push({ key: 'declaration', kind: 'declaration', todo: state ? 'own.todo.finishDeclaration' : 'own.todo.declare', detail: call.title, due: call.endsOn, to: '/mine/declaration' })
  }
  if (state === 'RETURNED') found.push({ key: 'declaration', kind: 'declaration', todo: 'own.todo.mendDeclaration', detail: call?.title, due: call?.endsOn, to: '/mine/declaration' })
  if (commitment?.actions.includes('SIGN')) {
    const todo = commitment.state === 'BREACHED' ? 'own.todo.signAgain' : 'own.todo.sign'
    if (commitment.state !== 'SIGNED') found.push({ key: 'commitment', kind: 'commitment', todo, to: '/mine/commitment' })
  }
  for (const order of orders) found.push({ key: order.orderId, kind: 'order', todo: 'own.todo.correct', detail: order.number, due: order.dueOn, to: '/remediation' })
  for (const one of contested(people, uscc)) found.push({ key: one.practitionerId, kind: 'contested', todo: 'own.todo.contested', detail: one.name ?? one.engineer?.registrationNo, to: '/mine/people' })
  return found.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || URGENT[a.kind] - URGENT[b.kind])
}

/** How a due date stands to today: a key of the sentence and its number of days. */
export function dueWord(due: string, today: string): { readonly key: 'home.overdue' | 'home.dueToday' | 'home.dueIn'; readonly n: number } {
  const left = daysBetween(today, due)
  return left < 0 ? { key: 'home.overdue', n: -left } : left === 0 ? { key: 'home.dueToday', n: 0 } : { key: 'home.dueIn', n: left }
}
