import { ref } from 'vue'

/** Which columns somebody wants to see of a list, kept on this device. */
export function useColumns(list: string, all: readonly string[], first: readonly string[] = all) {
  const store = `fw.columns.${list}`
  const shown = ref<readonly string[]>(kept(store)?.filter((name) => all.includes(name)) ?? first)
  const has = (name: string) => shown.value.includes(name)
  const show = (name: string, on: boolean): void => {
    shown.value = all.filter((one) => (one === name ? on : has(one)))
    try {
      localStorage.setItem(store, JSON.stringify(shown.value))
    } catch {
      // the choice then lasts as long as the page
    }
  }
  return { all, has, show }
}

function kept(store: string): string[] | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(store) ?? 'null')
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : undefined
  } catch {
    return undefined
  }
}
