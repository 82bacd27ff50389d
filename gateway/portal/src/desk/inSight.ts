import { onScopeDispose, watch, type Ref } from 'vue'

/** Keeps the chosen one of a row that is wider than the screen in its middle. */
export function useInSight(row: Ref<HTMLElement | undefined>, chosen: () => unknown, what = '[aria-current]'): void {
  const place = () => {
    const here = row.value?.querySelector<HTMLElement>(what)
    if (!row.value || !here) return
    const from = here.getBoundingClientRect().left - row.value.getBoundingClientRect().left + row.value.scrollLeft
    row.value.scrollLeft = from - (row.value.clientWidth - here.offsetWidth) / 2
  }
  // A phone is turned, a font arrives.
  const watched = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(place)
  watch([chosen, row], ([, now], [, before]) => {
    if (now !== before) {
      watched?.disconnect()
      if (now) watched?.observe(now)
    }
    place()
  }, { flush: 'post' })
  onScopeDispose(() => watched?.disconnect())
}
