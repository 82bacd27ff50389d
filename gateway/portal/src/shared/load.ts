import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { asProblem, type Problem } from './api/problem'

/**
 * Something that is read from a service: the value, whether it is being read, and why it could not be. It is read again
 * when the language changes, because the services answer in the caller's language.
 */
export function useLoad<T>(read: () => Promise<T>) {
  const value = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  let turn = 0
  const load = async (): Promise<void> => {
    const mine = ++turn
    busy.value = true
    try {
      const found = await read()
      if (mine === turn) {
        value.value = found
        problem.value = undefined
      }
    } catch (error) {
      if (mine === turn) problem.value = asProblem(error)
    } finally {
      if (mine === turn) busy.value = false
    }
  }
  const { locale } = useI18n()
  watch(locale, () => {
    if (turn > 0) void load()
  })
  return { value, problem, busy, load }
}

/** One action at a time, with its refusal kept for the screen. */
export function useAction() {
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  const run = async <T>(action: () => Promise<T>): Promise<T | undefined> => {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      return await action()
    } catch (error) {
      problem.value = asProblem(error)
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run }
}

/** Repeats a read while the page is looked at, so that everybody sees it happen. */
export function usePolling(read: () => Promise<unknown>, every = 3000): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const next = () => {
    timer = setTimeout(async () => {
      if (!document.hidden) await read().catch(() => undefined)
      if (!over) next()
    }, every)
  }
  next()
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
  })
}
