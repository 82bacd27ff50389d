import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filters that live in the address: read from it, and changing one leads back to the first page. */
export function useQuery(defaults: Readonly<Record<string, string>> = {}) {
  const route = useRoute()
  const router = useRouter()
  const query = computed<Record<string, string>>(() => {
    const found = Object.entries(route.query).flatMap(([name, value]) => {
      const one = Array.isArray(value) ? value[0] : value
      return typeof one === 'string' && one !== '' ? [[name, one] as const] : []
    })
    return { ...defaults, ...Object.fromEntries(found) }
  })
  const set = (changes: Readonly<Record<string, string | undefined>>, how: 'push' | 'replace' = 'push'): void => {
    const next = { ...query.value, page: undefined, ...changes }
    const kept = Object.entries(next).filter(([name, value]) => value !== '' && value !== defaults[name])
    void router[how]({ query: Object.fromEntries(kept) })
  }
  const toggle = (name: string, value: string): void => set({ [name]: query.value[name] === value ? undefined : value })
  const page = computed({ get: () => Number(query.value.page ?? '1'), set: (page) => set({ page: page > 1 ? String(page) : undefined }) })
  return { query, set, toggle, page }
}

/** Next state of a sort by a column: ascending, descending. */
export const nextSort = (current: string | undefined, field: string): string => (current === `${field},asc` ? `${field},desc` : `${field},asc`)
