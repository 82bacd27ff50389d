import { useI18n } from 'vue-i18n'
import { parsePath, ROWS, SCALARS, type Field } from './fields'

/** Names of paths and values of a declaration in the reader's language. */
export function useWords() {
  const { t, te } = useI18n()
  const word = (key: string, fallback: string) => (te(key) ? t(key) : fallback)
  const field = (name: string) => word(`declaration.field.${name}`, name)
  const scalar = (name: string) => field(SCALARS.find((one) => one.name === name)?.label ?? name)
  const section = (name: string) => word(`declaration.rowsOf.${name}`, scalar(name))
  const label = (path: string, item?: (code: string) => string | undefined): string => {
    const at = parsePath(path)
    if (at.section === 'selfCheck') return `${t('declaration.step.check')}${t('punct.colon')}${(at.key && item?.(at.key)) ?? at.key ?? ''}`
    const parts = [section(at.section), at.key, at.field && field(at.field)].filter(Boolean)
    return parts.join(' · ')
  }
  const value = (of: Field, raw: unknown): string => {
    if (raw === undefined || raw === null || raw === '') return '–'
    if (of.as === 'flag') return t(raw === true || raw === 'true' ? 'declaration.yes' : 'declaration.no')
    if (of.as === 'kinds') return (raw as string[]).map((kind) => t(`kindOf.${kind}`)).join(t('punct.list')) || '–'
    if (of.texts) return word(`${of.texts}.${String(raw)}`, String(raw))
    return of.unit ? `${String(raw)} ${t(of.unit)}` : String(raw)
  }
  /** A whole row, as the service sums it up: names and values in words. */
  const row = (of: string, raw: string): string =>
    raw.split('；').map((part) => {
      const [, name, one] = /^(\w+)=(.*)$/.exec(part) ?? []
      const known = (ROWS as Record<string, readonly Field[]>)[of]?.find((each) => each.name === name)
      return name === undefined ? part : `${field(name)} ${known ? value(known, one) : one}`
    }).join(t('punct.list'))
  /** A side of a difference: codes in words where the field is one of codes. */
  const side = (path: string, raw: string | null | undefined): string => {
    if (!raw) return '–'
    const at = parsePath(path)
    if (at.key !== undefined && at.field === undefined) return row(at.section, raw)
    const name = at.field ?? at.section
    const known = at.field ? (ROWS as Record<string, readonly Field[]>)[at.section]?.find((one) => one.name === name) : SCALARS.find((one) => one.name === name)
    if (known?.as === 'kinds') return raw.split(/[,、\s]+/).map((kind) => word(`kindOf.${kind}`, kind)).join(t('punct.list'))
    return known ? value(known, raw) : raw
  }
  return { field, scalar, label, value, side }
}
