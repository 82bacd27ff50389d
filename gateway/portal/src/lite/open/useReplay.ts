import { onScopeDispose, ref, shallowRef } from 'vue'
import { asProblem, type Problem } from '@shared/api/problem'
import { sampling } from '@shared/api/sampling'
import type { Announced, Checked, Found, Line } from './replay'
import type { Question } from './replay.worker'

type Asked<Q> = Q extends Question ? Omit<Q, 'n'> : never

/**
 * Fetches the published bundle of a draw and computes it again on the visitor's own machine, beside the page. The
 * worker is fetched with the page, so that everything after that works with the network cut.
 */
export function useReplay(page: () => Announced | undefined) {
  const worker = new Worker(new URL('./replay.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  const text = ref('')
  const checked = shallowRef<Checked>()
  const own = ref(false)
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  let n = 0
  worker.addEventListener('message', ({ data }: MessageEvent<{ n: number; value?: unknown; error?: string }>) => {
    const one = waiting.get(data.n)
    waiting.delete(data.n)
    if (data.error === undefined) one?.resolve(data.value as never)
    else one?.reject(new Error(data.error))
  })
  worker.addEventListener('error', (event) => {
    for (const one of waiting.values()) one.reject(new Error(event.message))
    waiting.clear()
  })
  onScopeDispose(() => worker.terminate())
  const ask = <T>(question: Asked<Question>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++n, { resolve, reject })
      worker.postMessage({ ...question, n })
    })

  async function run(read: () => Promise<string>): Promise<void> {
    busy.value = true
    problem.value = undefined
    checked.value = undefined
    try {
      checked.value = await ask<Checked>({ ask: 'check', text: await read(), page: { ...page() } })
    } catch (error) {
      problem.value = asProblem(error)
    } finally {
      busy.value = false
    }
  }
  const fetchAndReplay = (id: string): Promise<void> => {
    own.value = false
    return run(async () => (text.value = await sampling.publicBundle(id)))
  }
  /** Replays a file that the visitor brings along, for instance one downloaded earlier. */
  const check = (content: string): Promise<void> => {
    own.value = true
    return run(() => Promise.resolve(content))
  }
  const look = (unitId: string): Promise<Found | undefined> => ask<Found | undefined>({ ask: 'look', unitId })
  const lines = (stratum: string, from: number, count: number): Promise<Line[]> => ask<Line[]>({ ask: 'lines', stratum, from, count })
  return { text, checked, own, problem, busy, fetchAndReplay, check, look, lines }
}

/** Hands a text to the browser to keep. */
export function keepFile(content: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
