import { describe, expect, it } from 'vitest'
import type { DrawView, OrderView, TaskRow } from '../src/shared/api/types'
import { byUrgency, drawTodo, marketWaiting, ordersWaiting, tasksWaiting } from '../src/desk/waiting'

const draw = (state: DrawView['state'], contributors: Partial<DrawView['contributors'][number]>[]): DrawView =>
  ({ id: 'd', campaign: 'c', sequence: 1, version: 1, quotas: ['Q1'], openedAt: '2022-03-07T01:00:00Z', state, contributors: contributors.map((c) => ({ by: 'w1', kind: 'WITNESS', revealed: false, ...c })) }) as unknown as DrawView

describe('what waits', () => {
  it('leads a witness and the officer through a draw, each when it is their turn', () => {
    const bound = { commitment: 'x' }
    expect(drawTodo(draw('DRAFT', [{}]), 'w1', false)).toBe('todo.commit')
    expect(drawTodo(draw('DRAFT', [{}]), 'other', true)).toBeUndefined()
    expect(drawTodo(draw('DRAFT', [bound]), 'other', true)).toBe('todo.freeze')
    expect(drawTodo(draw('FROZEN', [bound]), 'w1', false)).toBe('todo.reveal')
    expect(drawTodo(draw('FROZEN', [{ ...bound, revealed: true }, { by: 'dice', kind: 'PUBLIC' }]), 'other', true)).toBe('todo.publicValue')
    expect(drawTodo(draw('SEEDED', []), 'other', true)).toBe('todo.draw')
    expect(drawTodo(draw('DRAWN', []), 'other', true)).toBe('todo.publish')
    expect(drawTodo(draw('PUBLISHED', []), 'w1', true)).toBeUndefined()
  })

  it('counts what the cross-check leaves, what was held back first', () => {
    const todos = marketWaiting({ pairs: 3, leads: 0, quarantine: 1 }, (what, n) => `${what} ${n}`)
    expect(todos.map((one) => [one.title, one.todo, one.to])).toEqual([['quarantine 1', 'todo.quarantine', '/market/feed?state=QUARANTINED'], ['pairs 3', 'todo.pairs', '/market/pairs']])
  })

  it('is sorted by urgency, the overdue first', () => {
    const orders = [{ orderId: '1', dueOn: '2022-03-10' }, { orderId: '2', dueOn: '2022-03-01' }, { orderId: '3', dueOn: '2022-06-01' }] as OrderView[]
    const tasks = [{ taskId: 't', state: 'OPEN', agencyName: 'a' }, { taskId: 's', state: 'SIGNED', agencyName: 'b' }] as TaskRow[]
    const all = byUrgency([...tasksWaiting(tasks), ...ordersWaiting(orders, '2022-03-07')])
    expect(all.map((item) => item.key)).toEqual(['order-2', 'order-1', 'task-t'])
  })
})
