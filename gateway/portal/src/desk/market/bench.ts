import { computed, ref, shallowReactive, shallowRef } from 'vue'
import type { Decision, Pair, PairState } from '@shared/api/market-types'
import { asProblem, type Problem } from '@shared/api/problem'
import type { Unsent } from './unsent'

export interface Source {
  /** A page of the pairs that wait, and how many there are of each state. */
  readonly page: (page: number) => Promise<{ content: readonly Pair[]; total: number; counts: Readonly<Partial<Record<PairState, number>>> }>
  readonly one: (id: string) => Promise<Pair>
  readonly decide: (pair: Pair, decision: Decision, reason: string) => Promise<Pair>
  readonly undo: (pair: Pair) => Promise<Pair>
}

/** A decision that was taken here: shown at once, sent behind the screen. */
export interface Taken {
  readonly id: string
  readonly decision: Decision
  readonly name: string
  sent: Promise<boolean>
}

export interface Failed {
  readonly id: string
  readonly name: string
  readonly decision: Decision
  readonly problem: Problem
}

const AHEAD = 3
const FEW = 10
const PAGES = 20

/**
 * The queue of the work bench. A decision moves on to the next pair before it is answered; what the service refuses
 * comes back into the queue with the reason. The next pairs are read ahead.
 */
export function useBench(source: Source, kept: Unsent = { all: () => [], add: () => undefined, settle: () => undefined }) {
  const queue = shallowRef<readonly Pair[]>([])
  const at = ref(0)
  const total = ref(0)
  const counts = ref<Partial<Record<PairState, number>>>({})
  const known = shallowReactive(new Map<string, Pair>())
  const outcomes = shallowReactive(new Map<string, Decision>())
  const taken = shallowRef<readonly Taken[]>([])
  const failures = shallowRef<readonly Failed[]>([])
  const problem = shallowRef<Problem>()
  const loaded = ref(false)
  const begun = ref(0)
  const undoing = new Map<string, Promise<void>>()
  /** Of two decisions about a pair only the later one may settle what is kept for a reload. */
  const latest = new Map<string, Taken>()
  let filling: Promise<void> | undefined

  const row = computed(() => queue.value[at.value])
  const current = computed(() => (row.value ? (known.get(row.value.id) ?? row.value) : undefined))
  const left = computed(() => queue.value.filter((one) => !outcomes.has(one.id)).length)
  const done = computed(() => outcomes.size)

  async function read(id: string): Promise<void> {
    try {
      known.set(id, await source.one(id))
    } catch (error) {
      problem.value = asProblem(error)
    }
  }
  function ahead(): void {
    for (const one of queue.value.slice(at.value, at.value + 1 + AHEAD)) if (!known.has(one.id)) void read(one.id)
  }

  /** Reads on until something new was found: pairs decided here have left the list of those that wait. */
  async function fill(): Promise<void> {
    try {
      for (let page = 0; page < PAGES; page++) {
        const list = await source.page(page)
        const here = new Set(queue.value.map((one) => one.id))
        const fresh = list.content.filter((one) => !here.has(one.id))
        queue.value = [...queue.value, ...fresh]
        if (page === 0) {
          counts.value = list.counts
          total.value = list.total
        }
        if (fresh.length > 0 || list.content.length === 0) break
      }
      problem.value = undefined
      loaded.value = true
      ahead()
    } catch (error) {
      problem.value = asProblem(error)
    }
  }
  const more = (): Promise<void> => (filling ??= fill().finally(() => (filling = undefined)))

  /** Starts again, at the given pair when it still waits or can be read. */
  async function start(id?: string): Promise<void> {
    queue.value = []
    outcomes.clear()
    known.clear()
    taken.value = []
    failures.value = []
    at.value = 0
    loaded.value = false
    await filling
    await resend()
    await more()
    if (id) await open(id)
  }
  /** What a reload cut off is sent first; a pair that has been decided since is left as it is. */
  async function resend(): Promise<void> {
    for (const { id, name, decision, reason, again } of kept.all()) {
      try {
        let pair = await source.one(id)
        // The reload may have cut off the taking back, too, or overtaken it.
        if (again && pair.state !== 'OPEN') pair = await source.undo(pair).catch(() => source.one(id))
        if (pair.state === 'OPEN' || pair.state === 'LATER') await source.decide(pair, decision, reason)
      } catch (error) {
        failures.value = [...failures.value, { id, name, decision, problem: asProblem(error) }]
        if (asProblem(error).status === 0) continue
      }
      kept.settle(id)
    }
  }
  async function open(id: string): Promise<void> {
    const found = queue.value.findIndex((one) => one.id === id)
    if (found >= 0) at.value = found
    else {
      await read(id)
      const pair = known.get(id)
      if (pair) {
        queue.value = [pair, ...queue.value]
        at.value = 0
      }
    }
    ahead()
  }

  const go = (to: number): void => {
    if (to < 0 || to >= queue.value.length) return
    at.value = to
    ahead()
    if (queue.value.length - to <= FEW && queue.value.length < total.value + done.value) void more()
  }
  const next = (): void => {
    const open = queue.value.findIndex((one, i) => i > at.value && !outcomes.has(one.id))
    const earlier = open >= 0 ? open : queue.value.findIndex((one) => !outcomes.has(one.id))
    if (earlier >= 0) go(earlier)
    else at.value = queue.value.length
    if (earlier < 0) void more().then(() => queue.value.length > at.value && go(at.value))
  }

  function decide(decision: Decision, reason = ''): boolean {
    const pair = current.value
    if (!pair || outcomes.has(pair.id)) return false
    if (begun.value === 0) begun.value = Date.now()
    outcomes.set(pair.id, decision)
    kept.add({ id: pair.id, name: pair.agency.name, decision, reason, again: undoing.has(pair.id) })
    const entry: Taken = { id: pair.id, decision, name: pair.agency.name, sent: Promise.resolve(true) }
    latest.set(pair.id, entry)
    entry.sent = send(pair, decision, reason, () => latest.get(pair.id) === entry && kept.settle(pair.id))
    taken.value = [...taken.value, entry]
    next()
    return true
  }
  async function send(pair: Pair, decision: Decision, reason: string, settle: () => void): Promise<boolean> {
    try {
      await undoing.get(pair.id)
      const now = known.get(pair.id) ?? (await source.one(pair.id))
      known.set(pair.id, await source.decide(now, decision, reason))
      settle()
      return true
    } catch (error) {
      // What the service never answered, as when the page goes, stays kept for the next start.
      if (asProblem(error).status !== 0) settle()
      outcomes.delete(pair.id)
      taken.value = taken.value.filter((one) => one.id !== pair.id)
      failures.value = [...failures.value.filter((one) => one.id !== pair.id), { id: pair.id, name: pair.agency.name, decision, problem: asProblem(error) }]
      await read(pair.id)
      return false
    }
  }

  /** Takes the last decision back and returns to its pair. */
  async function undo(): Promise<Taken | undefined> {
    const last = taken.value.at(-1)
    if (!last) return undefined
    taken.value = taken.value.slice(0, -1)
    const to = queue.value.findIndex((one) => one.id === last.id)
    outcomes.delete(last.id)
    if (to >= 0) go(to)
    const back = takeBack(last)
    undoing.set(last.id, back)
    await back
    undoing.delete(last.id)
    return last
  }
  async function takeBack(last: Taken): Promise<void> {
    if (!(await last.sent)) return
    try {
      known.set(last.id, await source.undo(known.get(last.id) ?? (await source.one(last.id))))
    } catch (error) {
      if (!outcomes.has(last.id)) outcomes.set(last.id, last.decision)
      failures.value = [...failures.value, { id: last.id, name: last.name, decision: last.decision, problem: asProblem(error) }]
    }
  }
  const forget = (id: string): void => {
    failures.value = failures.value.filter((one) => one.id !== id)
  }
  /** Back to a pair whose decision was refused. */
  const retry = (id: string): void => {
    forget(id)
    const to = queue.value.findIndex((one) => one.id === id)
    if (to >= 0) go(to)
  }

  return { queue, at, total, counts, current, outcomes, taken, failures, problem, loaded, left, done, begun, start, open, more, go, next, decide, undo, forget, retry }
}

/** What a key means at the bench; undefined when it means nothing there, or when somebody is typing. */
export function meaning(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>, typing: boolean): Decision | 'UNDO' | 'UP' | 'DOWN' | 'REASON' | undefined {
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return undefined
  return ({ 1: 'SAME', 2: 'DIFFERENT', 3: 'LATER', u: 'UNDO', U: 'UNDO', ArrowUp: 'UP', ArrowDown: 'DOWN', r: 'REASON', R: 'REASON' } as const)[event.key as '1']
}
