import { inject, shallowReactive, ref, type App, type InjectionKey, type Ref } from 'vue'

/**
 * Stands in for vue-i18n in the light build, with the part of its interface that the public pages and the sheet use:
 * vue-i18n imports all of Vue as one object and would make those pages twice as heavy. Messages are plain texts with
 * `{name}` places.
 */
interface Texts {
  readonly [name: string]: string | Texts
}

interface Composer {
  readonly locale: Ref<string>
  readonly availableLocales: string[]
  t(key: string, values?: Readonly<Record<string, unknown>>): string
  te(key: string): boolean
  setLocaleMessage(locale: string, texts: Texts): void
}

const KEY: InjectionKey<Composer> = Symbol('texts')

export function createI18n(options: { locale: string; fallbackLocale: string; messages: Readonly<Record<string, Texts>> }) {
  const messages = shallowReactive<Record<string, Texts>>({ ...options.messages })
  const locale = ref(options.locale)
  const find = (key: string): string | undefined => {
    for (const one of [locale.value, options.fallbackLocale]) {
      const text = look(messages[one], key)
      if (text !== undefined) return text
    }
    return undefined
  }
  const global: Composer = {
    locale,
    get availableLocales() {
      return Object.keys(messages)
    },
    t: (key, values = {}) => (find(key) ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    te: (key) => look(messages[locale.value], key) !== undefined,
    setLocaleMessage: (to, texts) => void (messages[to] = texts),
  }
  return { global, install: (app: App) => void app.provide(KEY, global) }
}

export function useI18n(): Composer {
  const composer = inject(KEY)
  if (!composer) throw new Error('no texts were provided')
  return composer
}

function look(texts: Texts | undefined, key: string): string | undefined {
  let at: string | Texts | undefined = texts
  for (const name of key.split('.')) {
    if (at === undefined || typeof at === 'string') return undefined
    at = at[name]
  }
  return typeof at === 'string' ? at : undefined
}
