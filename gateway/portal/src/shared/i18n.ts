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

type Loaders = Readonly<Record<Locale, () => Promise<Messages>>>

/** Chinese is part of the page, English is loaded when it is asked for; `<html lang>` and the services follow. */
export async function languages(chinese: Messages, english: () => Promise<Messages>) {
  const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: { 'zh-CN': chinese as Texts } })
  const global = i18n.global as unknown as {
    locale: { value: Locale }
    setLocaleMessage(locale: Locale, messages: Messages): void
    getLocaleMessage(locale: Locale): Messages
    availableLocales: string[]
  }
  surroundings.language = () => global.locale.value
  const added: Loaders[] = []
  const present = new Set<() => Promise<Messages>>()
  const complete = async (locale: Locale): Promise<void> => {
    const missing = added.map((texts) => texts[locale]).filter((load) => !present.has(load))
    const found = await Promise.all(missing.map((load) => load()))
    for (const load of missing) present.add(load)
    for (const texts of found) global.setLocaleMessage(locale, together(global.getLocaleMessage(locale), texts))
  }
  const use = async (locale: Locale): Promise<void> => {
    if (!global.availableLocales.includes(locale)) global.setLocaleMessage(locale, await english())
    await complete(locale)
    global.locale.value = locale
    document.documentElement.lang = locale
    try {
      localStorage.setItem(KEPT, locale)
    } catch {
      // the choice then lasts as long as the page
    }
  }
  if (chosen() === 'en') await use('en')
  /** Texts that only some screens need: loaded before the first of them is shown, and again for another language. */
  const add = async (texts: Loaders): Promise<void> => {
    if (!added.includes(texts)) added.push(texts)
    await complete(global.locale.value)
  }
  return { i18n, use, add }
}

/** The texts common to all screens with those of one build: a section of the same name is added to, not replaced. */
export const together = (common: Messages, own: Messages): Messages =>
  Object.fromEntries(
    [...new Set([...Object.keys(common), ...Object.keys(own)])].map((section) => [
      section,
      { ...(common[section] as Messages | undefined), ...(own[section] as Messages | undefined) },
    ]),
  )
