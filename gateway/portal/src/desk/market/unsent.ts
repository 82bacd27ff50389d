import type { Decision } from '@shared/api/market-types'

export interface Waiting {
  readonly id: string
  readonly name: string
  readonly decision: Decision
  readonly reason: string
  /** An earlier decision was being taken back when this one was taken. */
  readonly again?: boolean
}
/** Decisions that were taken and are not answered yet: they outlive a reload of the page. */
export interface Unsent {
  readonly all: () => readonly Waiting[]
  readonly add: (one: Waiting) => void
  readonly settle: (id: string) => void
}

/** Kept in this tab, like everything that is typed. */
export function unsent(store: string): Unsent {
  const all = (): readonly Waiting[] => {
    try {
      return JSON.parse(sessionStorage.getItem(store) ?? '[]') as Waiting[]
    } catch {
      return []
    }
  }
  const keep = (list: readonly Waiting[]): void => {
    try {
      sessionStorage.setItem(store, JSON.stringify(list))
    } catch {
      // a full store: the decision is then only sent, not kept
    }
  }
  return {
    all,
    add: (one) => keep([...all().filter((other) => other.id !== one.id), one]),
    settle: (id) => keep(all().filter((one) => one.id !== id)),
  }
}
