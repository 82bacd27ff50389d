import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { together } from '../src/shared/i18n'

const src = resolve(import.meta.dirname, '../src')
const files = (at: string): string[] =>
  statSync(at).isDirectory() ? readdirSync(at).flatMap((name) => files(join(at, name))) : [at]
const sources = files(src).filter((file) => /\.(vue|ts)$/.test(file) && !file.endsWith('.d.ts'))
const texts = (build: string, locale: string): Tree =>
  readdirSync(join(src, build, 'locales'))
    .filter((name) => name === `${locale}.json` || name.endsWith(`.${locale}.json`))
    .map((name) => JSON.parse(readFileSync(join(src, build, 'locales', name), 'utf8')) as Tree)
    .reduce((all, one) => together(all, one) as Tree, {})

interface Tree {
  readonly [name: string]: string | Tree
}
const flat = (tree: Tree, path = ''): Record<string, string> =>
  Object.assign({}, ...Object.entries(tree).map(([name, value]) => (typeof value === 'string' ? { [path + name]: value } : flat(value, `${path}${name}.`))))
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

for (const build of ['desk', 'lite']) {
  const chinese = flat(together(texts('shared', 'zh-CN'), texts(build, 'zh-CN')) as Tree)
  const english = flat(together(texts('shared', 'en'), texts(build, 'en')) as Tree)
  const mine = sources.filter((file) => ['shared', build].includes(relative(src, file).split(sep)[0] as string))

  describe(`the texts of ${build}`, () => {
    it('are complete in both languages, with the same places', () => {
      expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
      for (const [key, text] of Object.entries(chinese)) expect(places(english[key] ?? ''), key).toEqual(places(text))
    })

    it('exist for every key that a screen names', () => {
      const missing = mine.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/(?:\bt\(|(?:label|title|todo|meta): )'([a-z][\w-]*(?:\.[\w-]+)+)'/g)]
          .map((match) => match[1] as string)
          .filter((key) => !(key in chinese))
          .map((key) => `${file.slice(src.length)}: ${key}`),
      )
      expect(missing).toEqual([])
    })

    it('exist under every prefix that a screen completes with a code', () => {
      const missing = mine.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\bt\(`([a-z][\w.-]*)\.\$\{/g)]
          .map((match) => match[1] as string)
          .filter((prefix) => !Object.keys(chinese).some((key) => key.startsWith(`${prefix}.`)))
          .map((prefix) => `${file.slice(src.length)}: ${prefix}`),
      )
      expect(missing).toEqual([])
    })

    it('hold no Chinese in English, apart from the name of the other language', () => {
      const mixed = Object.entries(english).filter(([key, text]) => key !== 'shell.otherLanguage' && /\p{Script=Han}/u.test(text))
      expect(mixed).toEqual([])
    })
  })
}

describe('the screens', () => {
  const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, '')

  it('contain no text of their own', () => {
    const chinese = sources.filter((file) => /\p{Script=Han}/u.test(read(file).replace(/\\p\{Script=Han\}\S*/gu, '')))
    expect(chinese.map((file) => file.slice(src.length))).toEqual([])
    const words = sources.filter((file) => file.endsWith('.vue')).flatMap((file) => {
      const template = /<template>([\s\S]*)<\/template>/.exec(read(file))?.[1] ?? ''
      const bare = template.replace(/\{\{[\s\S]*?\}\}/g, '').replace(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g, ' ')
      return [...bare.matchAll(/[A-Za-z]{2,}/g)].map((match) => match[0])
    })
    expect(words).toEqual(['MATCH'])
  })

  it('contain no inline style, which the content security policy would refuse', () => {
    expect(sources.filter((file) => /\sstyle="/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
