import { computed } from 'vue'
import { useSession } from './session'

/** The brigades as a choice; who works for one finds only that one. */
export function useBrigades() {
  const session = useSession()
  const own = computed(() => session.me?.org !== '511000' && session.can('BRIGADE_OFFICER', 'BRIGADE_LEADER'))
  const brigades = computed(() =>
    session.units.filter((unit) => unit.code !== '511000' && (!own.value || unit.code === session.me?.org)).map((unit) => ({ value: unit.code, label: unit.name })),
  )
  return { brigades, own }
}
