import { reactive, toRaw, watch } from 'vue'

/** A copy without Vue's proxies; what is typed into forms is JSON. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

interface Kept<T> {
  readonly value: T
  readonly base?: number | undefined
}

/**
 * What somebody is typing, kept in this tab until it was accepted: it survives a reload, a lost sign-in and a mistaken
 * "back". Nothing is restored when the record has moved on to another version since.
 */
export function useDraft<T extends object>(name: string, initial: T, base?: number) {
  const store = `fw.draft.${name}`
  const kept = read<T>(store)
  const restored = kept !== undefined && kept.base === base
  const value = reactive(plain(restored ? { ...initial, ...kept.value } : initial)) as T
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false
  const keep = () => {
    if (!closed) write(store, { value: toRaw(value), base })
  }
  const stop = watch(
    () => value,
    () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 200)
    },
    { deep: true },
  )
  const onHide = () => {
    if (timer !== undefined) keep()
  }
  window.addEventListener('pagehide', onHide)
  /** Ends the draft: what was typed has been accepted, or is given up. */
  const clear = () => {
    closed = true
    clearTimeout(timer)
    stop()
    window.removeEventListener('pagehide', onHide)
    sessionStorage.removeItem(store)
  }
  return { value, restored, clear, keep }
}

function read<T>(store: string): Kept<T> | undefined {
  try {
    const text = sessionStorage.getItem(store)
    return text ? (JSON.parse(text) as Kept<T>) : undefined
  } catch {
    return undefined
  }
}

function write(store: string, kept: Kept<unknown>): void {
  try {
    sessionStorage.setItem(store, JSON.stringify(kept))
  } catch {
    // a full store: the draft then lives as long as the page
  }
}
