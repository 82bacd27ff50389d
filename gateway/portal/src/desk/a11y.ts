interface Translator {
  readonly global: { t(key: string): string }
}

/** Gives a name to the one Element Plus control that has none: the page size of the pagination. */
export function nameControls(i18n: unknown): void {
  const { global } = i18n as Translator
  const name = () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.el-pagination input:not([aria-label])')) {
      input.setAttribute('aria-label', global.t('list.pageSize'))
    }
  }
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true })
}
