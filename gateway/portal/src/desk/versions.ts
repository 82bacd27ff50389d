interface Words {
  readonly t: (key: string, values?: Record<string, unknown>) => string
  readonly te: (key: string) => boolean
}

/** The path of a changed field in words: `engagements[0].contractTo` as 任职 1 · 合同止. What has no word stays as it is. */
export function pathName(path: string, { t, te }: Words): string {
  return path
    .split('.')
    .map((part) => {
      const [, name = part, at] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? []
      const word = te(`fieldName.${name}`) ? t(`fieldName.${name}`) : name
      return at === undefined ? word : `${word} ${Number(at) + 1}`
    })
    .join(' · ')
}

/** A stored value as a reader would write it. */
export function plainValue(value: unknown, words: Words): string {
  if (value === undefined || value === null || value === '') return words.t('version.blank')
  if (typeof value === 'boolean') return words.t(value ? 'version.yes' : 'version.no_')
  if (Array.isArray(value)) return value.length === 0 ? words.t('version.blank') : value.map((one) => plainValue(one, words)).join(words.t('punct.list'))
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined && one !== '')
      .map(([name, one]) => `${pathName(name, words)} ${plainValue(one, words)}`)
      .join(' ')
  const text = String(value)
  return /^[A-Z][A-Z0-9_]+$/.test(text) && words.te(`coded.${text}`) ? words.t(`coded.${text}`) : text
}
