import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import type { Plugin, Rollup } from 'vite'

/**
 * Writes the service worker of a page beside it, with all files the page can ever ask for and a version made of them. Its
 * name stays, its content is another one with each release: that is how a browser learns of one.
 */
export function offline(page: string, source: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = bundle[`${page}/index.html`]
        const entry = Object.values(bundle).find((one): one is Rollup.OutputChunk => one.type === 'chunk' && one.isEntry && (one.facadeModuleId ?? '').endsWith(`/${page}/index.html`))
        if (!entry || html?.type !== 'asset') throw new Error(`no page ${page} in this build`)
        const files = new Set([`${page}/index.html`])
        const visit = (name: string): void => {
          if (files.has(name)) return
          files.add(name)
          const one = bundle[name]
          if (one?.type !== 'chunk') return
          for (const more of [...one.imports, ...one.dynamicImports, ...(one.viteMetadata?.importedCss ?? []), ...(one.viteMetadata?.importedAssets ?? [])]) visit(more)
        }
        visit(entry.fileName)
        for (const name of Object.keys(bundle)) if (/\bworker\b[^/]*\.js$/.test(name)) visit(name)
        for (const [, href = ''] of String(html.source).matchAll(/(?:href|src)="\/([^"]+)"/g)) if (bundle[href]) visit(href)
        const all = [...files].sort()
        const script = readFileSync(fileURLToPath(new URL(source, import.meta.url)), 'utf8')
        const version = createHash('sha256').update(script).update(all.join('\n')).update(String(html.source)).digest('hex').slice(0, 12)
        this.emitFile({
          type: 'asset',
          fileName: `${page}/sw.js`,
          source: script.replace("['__FILES__']", JSON.stringify(all.map((name) => `/${name}`))).replace('__VERSION__', version),
        })
      },
    },
  }
}
