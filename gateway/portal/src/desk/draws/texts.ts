import type { Component } from 'vue'
import { texts } from '../texts'

const DRAWS = {
  'zh-CN': async () => (await import('../locales/draws.zh-CN.json')).default,
  en: async () => (await import('../locales/draws.en.json')).default,
}

/** A screen of draws with its texts, which the other screens do not carry. */
export const ofDraws = <T extends { default: Component }>(page: () => Promise<T>) => async (): Promise<T> =>
  (await Promise.all([page(), texts.add(DRAWS)]))[0]
