import { useI18n } from 'vue-i18n'
import { useSession } from '../session'

/** Codes of the cross-check in the reader's language; a code nobody knows is shown as it is. */
export function useWords() {
  const { t, te } = useI18n()
  const session = useSession()
  const word = (prefix: string) => (code: string | null | undefined): string => (!code ? '' : te(`${prefix}.${code}`) ? t(`${prefix}.${code}`) : code)
  const subjectOf = word('subject')
  return {
    word,
    division: (code: string | null | undefined): string => (code ? (te(`market.division.${code}`) ? t(`market.division.${code}`) : session.unitName(code)) : ''),
    kinds: (codes: readonly string[] | null | undefined): string => (codes ?? []).map(word('kindOf')).join(t('punct.list')),
    subject: subjectOf,
    status: word('market.status'),
    source: word('market.source'),
    rule: word('market.rule'),
    severity: word('market.severity'),
  }
}
