import type { Component } from 'vue'
import type { languages } from '@shared/i18n'

type Add = Awaited<ReturnType<typeof languages>>['add']

/** Where further texts are put, once the page has its languages. */
export const texts: { add: Add } = { add: () => Promise.resolve() }

const REGISTERS = {
  'zh-CN': async () => (await import('./locales/registers.zh-CN.json')).default,
  en: async () => (await import('./locales/registers.en.json')).default,
}

/** A screen of the registers with its texts, which the other screens do not carry. */
export const ofRegisters = <T extends { default: Component }>(page: () => Promise<T>) => async (): Promise<T> =>
  (await Promise.all([page(), texts.add(REGISTERS)]))[0]
