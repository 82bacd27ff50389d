// Sizes of what a visitor loads first, gzip, from the manifests of the two builds; fails over budget.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../dist')
if (!existsSync(join(dist, 'desk/index.html'))) {
  console.log('budget: nothing is built, run `npm run build` first')
  process.exit(process.env.CI ? 1 : 0)
}
const manifest = (build) => JSON.parse(readFileSync(join(dist, `assets/${build}/manifest.json`), 'utf8'))

const TEXTS = 'src/desk/locales/registers.zh-CN.json'
const MARKET = 'src/desk/locales/market.zh-CN.json'
const BUDGET = [
  ['desk', 'sign-in', ['desk/index.html', 'src/desk/pages/LoginPage.vue'], 135, 14],
  ['desk', 'home', ['desk/index.html', 'src/desk/Shell.vue', 'src/desk/pages/HomePage.vue'], 140, 14],
  ['desk', 'agency list', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, 'src/desk/pages/AgencyList.vue'], 195, 24],
  ['desk', 'agency form', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, 'src/desk/pages/AgencyEdit.vue'], 195, 26],
  ['desk', 'agency page', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, 'src/desk/pages/AgencyPage.vue'], 180, 20],
  ['desk', 'people', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, 'src/desk/pages/PeopleList.vue'], 180, 24],
  ['desk', 'import', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, 'src/desk/pages/ImportPage.vue'], 180, 24],
  ['desk', 'work bench', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, MARKET, 'src/desk/market/WorkBench.vue'], 165, 16],
  ['desk', 'feed', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, MARKET, 'src/desk/market/FeedPage.vue'], 198, 24],
  ['desk', 'leads', ['desk/index.html', 'src/desk/Shell.vue', TEXTS, MARKET, 'src/desk/market/LeadList.vue'], 198, 24],
  ['desk', 'sheet', ['desk/index.html', 'src/desk/Shell.vue', 'src/desk/pages/TaskPage.vue'], 140, 14],
  ['desk', 'draw', ['desk/index.html', 'src/desk/Shell.vue', 'src/desk/locales/draws.zh-CN.json', 'src/desk/draws/DrawPage.vue'], 184, 24],
  ['desk', 'ceremony', ['desk/index.html', 'src/desk/locales/draws.zh-CN.json', 'src/desk/draws/CeremonyPage.vue'], 150, 16],
  ['lite', 'public home', ['open/index.html'], 55, 6],
  ['lite', 'public draw', ['open/index.html', 'src/lite/open/OpenDraw.vue'], 62, 7],
  ['lite', 'phone sheet', ['sheet/index.html'], 52, 7],
]

const closure = (entries, all) => {
  const files = new Set()
  const css = new Set()
  const visit = (key) => {
    const chunk = all[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const sheet of chunk.css ?? []) css.add(sheet)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const entry of entries) {
    if (!all[entry]) throw new Error(`no ${entry} in the manifest`)
    visit(entry)
  }
  return { files, css }
}
const size = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000

let over = false
for (const [build, name, entries, script, style] of BUDGET) {
  const { files, css } = closure(entries, manifest(build))
  const js = size(files)
  const sheet = size(css)
  const bad = js > script || sheet > style
  over ||= bad
  console.log(`${bad ? 'OVER ' : 'ok   '} ${name.padEnd(12)} js ${js.toFixed(1).padStart(6)} / ${script} kB   css ${sheet.toFixed(1).padStart(5)} / ${style} kB`)
}
process.exit(over ? 1 : 0)
