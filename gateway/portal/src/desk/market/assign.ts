import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { registers } from '@shared/api/registers'
import { useBrigades } from '../brigades'
import type { Field, Look, Values } from '../form/fields'

const anOfficer: Look = async (q) => (await registers.officers.all()).filter((one) => !q || one.name.includes(q) || one.officerId.includes(q.toUpperCase())).slice(0, 8).map((one) => ({ id: one.officerId, label: one.name, sub: one.brigadeName ?? undefined }))

/** To whom a lead is given: a brigade, or somebody of it. */
export function useAssign() {
  const { t } = useI18n()
  const { brigades, own } = useBrigades()
  const fields = computed<Field[]>(() => [
    { name: 'brigade', label: t('market.lead.toBrigade'), kind: 'choice', options: brigades.value, required: true },
    { name: 'officer', label: t('market.lead.toOfficer'), kind: 'record', look: anOfficer, hint: t('market.lead.toOfficerHint') },
  ])
  const start = computed<Values>(() => ({ brigade: own.value ? (brigades.value[0]?.value ?? '') : '', officer: '' }))
  return { fields, start }
}

export const assignBody = (v: Values): { brigade?: string; officer?: string } => ({ ...(v.brigade ? { brigade: String(v.brigade) } : {}), ...(v.officer ? { officer: String(v.officer) } : {}) })
