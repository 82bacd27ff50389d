import type { DrawView, NoticeRow, OrderView, TaskRow } from '@shared/api/types'
import { daysBetween } from '@shared/text'

/** Something that waits for the person who is signed in. */
export interface Waiting {
  readonly key: string
  readonly kind: 'market' | 'order' | 'witness' | 'draw' | 'task' | 'notice' | 'dead'
  /** Key of the sentence that says what to do. */
  readonly todo: string
  readonly title: string
  readonly detail?: string
  readonly due?: string
  /** Smaller comes first. */
  readonly urgency: number
  readonly to: string
}

/** What a draw asks of a witness or of the detachment's officer; undefined when it waits for somebody else. */
export function drawTodo(draw: DrawView, username: string, officer: boolean): string | undefined {
  const mine = draw.contributors.find((c) => c.kind === 'WITNESS' && c.by === username)
  if (draw.state === 'DRAFT' && mine && !mine.commitment) return 'todo.commit'
  if (draw.state === 'FROZEN' && mine && !mine.revealed) return 'todo.reveal'
  if (!officer) return undefined
  const missing = draw.contributors.some((c) => c.kind === 'WITNESS' && !c.commitment)
  if (draw.state === 'DRAFT') return missing ? undefined : 'todo.freeze'
  if (draw.state === 'FROZEN') return draw.contributors.some((c) => c.kind === 'PUBLIC' && !c.revealed) ? 'todo.publicValue' : undefined
  if (draw.state === 'SEEDED') return 'todo.draw'
  return draw.state === 'DRAWN' ? 'todo.publish' : undefined
}

export function drawsWaiting(draws: readonly DrawView[], username: string, officer: boolean, name: (draw: DrawView) => string): Waiting[] {
  return draws.flatMap((draw) => {
    const todo = drawTodo(draw, username, officer)
    if (!todo) return []
    const witness = todo === 'todo.commit' || todo === 'todo.reveal'
    return [{ key: `draw-${draw.id}-${todo}`, kind: witness ? 'witness' : 'draw', todo, title: name(draw), urgency: witness ? 10 : 20, to: `/draws/${encodeURIComponent(draw.id)}${witness ? '/witness' : ''}` } as const]
  })
}

export const tasksWaiting = (tasks: readonly TaskRow[]): Waiting[] =>
  tasks
    .filter((task) => task.state !== 'SIGNED' && task.state !== 'CANCELLED')
    .map((task) => ({
      key: `task-${task.taskId}`,
      kind: 'task',
      todo: { OPEN: 'todo.start', IN_PROGRESS: 'todo.continue', SIGNING: 'todo.sign', SIGNED: '', CANCELLED: '' }[task.state],
      title: task.agencyName,
      detail: task.openedOn,
      urgency: { SIGNING: 30, IN_PROGRESS: 40, OPEN: 50, SIGNED: 99, CANCELLED: 99 }[task.state],
      to: `/tasks/${encodeURIComponent(task.taskId)}`,
    }))

export const noticesWaiting = (notices: readonly NoticeRow[], todo: string): Waiting[] =>
  notices.map((notice) => ({
    key: `notice-${notice.noticeId}`,
    kind: 'notice',
    todo,
    title: notice.title || notice.agencyName,
    detail: notice.agencyName,
    urgency: 35,
    to: `/notices/${encodeURIComponent(notice.noticeId)}`,
  }))

export const ordersWaiting = (orders: readonly OrderView[], today: string): Waiting[] =>
  orders
    .filter((order) => daysBetween(today, order.dueOn) <= 14)
    .map((order) => ({
      key: `order-${order.orderId}`,
      kind: 'order',
      todo: 'todo.correct',
      title: `${order.agencyName} · ${order.number}`,
      due: order.dueOn,
      urgency: daysBetween(today, order.dueOn),
      to: `/remediation?uscc=${order.uscc}`,
    }))

/** What the cross-check leaves for people: how many of each, and where. */
export const marketWaiting = (counts: Readonly<Partial<Record<'pairs' | 'leads' | 'quarantine', number>>>, name: (what: string, n: number) => string): Waiting[] =>
  ([['quarantine', 8, '/market/feed?state=QUARANTINED'], ['leads', 45, '/market/leads?state=ASSIGNED'], ['pairs', 60, '/market/pairs']] as const).flatMap(([what, urgency, to]) => {
    const n = counts[what] ?? 0
    return n > 0 ? [{ key: `market-${what}`, kind: 'market', todo: `todo.${what}`, title: name(what, n), urgency, to } as const] : []
  })

export const byUrgency = (items: readonly Waiting[]): Waiting[] =>
  [...items].sort((a, b) => a.urgency - b.urgency || a.title.localeCompare(b.title, 'zh-CN'))
