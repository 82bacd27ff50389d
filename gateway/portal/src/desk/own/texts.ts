import type { Component } from 'vue'
import { texts } from '../texts'

const OWN = {
  'zh-CN': async () => (await import('../locales/own.zh-CN.json')).default,
  en: async () => (await import('../locales/own.en.json')).default,
}

/** A screen of declarations, commitments or the association with its texts, which the other screens do not carry. */
export const ofOwn = <T extends { default: Component }>(page: () => Promise<T>) => async (): Promise<T> =>
  (await Promise.all([page(), texts.add(OWN)]))[0]
