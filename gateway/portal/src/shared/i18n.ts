import { createI18n } from 'vue-i18n'
import { surroundings } from './api/http'

export type Locale = 'zh-CN' | 'en'
type Messages = Record<string, unknown>
type Texts = Record<string, Record<string, string>>

const KEPT = 'fw.locale'

/** The language that was chosen on this device, else Chinese. */
export function chosen(): Locale {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

/** Chinese is part of the page, English is loaded when it is asked for; `<html lang>` and the services follow. */
export async function languages(chinese: Messages, english: () => Promise<Messages>) {
  const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: { 'zh-CN': chinese as Texts } })
  const global = i18n.global as unknown as {
    locale: { value: Locale }
    setLocaleMessage(locale: Locale, messages: Messages): void
    availableLocales: string[]
  }
  surroundings.language = () => global.locale.value
  const use = async (locale: Locale): Promise<void> => {
    if (!global.availableLocales.includes(locale)) global.setLocaleMessage(locale, await english())
    global.locale.value = locale
    document.documentElement.lang = locale
    try {
      localStorage.setItem(KEPT, locale)
    } catch {
      // the choice then lasts as long as the page
    }
  }
  if (chosen() === 'en') await use('en')
  return { i18n, use }
}

/** The texts common to all screens with those of one build: a section of the same name is added to, not replaced. */
export const together = (common: Messages, own: Messages): Messages =>
  Object.fromEntries(
    [...new Set([...Object.keys(common), ...Object.keys(own)])].map((section) => [
      section,
      { ...(common[section] as Messages | undefined), ...(own[section] as Messages | undefined) },
    ]),
  )
