import { defineAsyncComponent, type Component } from 'vue'
import { ofRegisters, texts } from '../texts'

const ATTACHMENTS = {
  'zh-CN': async () => (await import('../locales/attachments.zh-CN.json')).default,
  en: async () => (await import('../locales/attachments.en.json')).default,
}

const ofAttachments = <T extends { default: Component }>(page: () => Promise<T>) => async (): Promise<T> =>
  (await Promise.all([page(), texts.add(ATTACHMENTS)]))[0]

/** The papers a declaration lists, each with its scan. */
export const PaperRows = defineAsyncComponent(ofRegisters(ofAttachments(() => import('../declaration/PaperRows.vue'))))

/** The documents of an agency, with their texts, for any screen that shows them. */
export const Attachments = defineAsyncComponent(ofRegisters(ofAttachments(() => import('./AttachmentPanel.vue'))))
