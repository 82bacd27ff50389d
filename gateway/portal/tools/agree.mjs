// Replays bundles with the library of the public page and says of each what came out: the other half of the test that
// Java, command line and browser agree (AgreementTests of the sampling service).
//   node tools/agree.mjs <file: one bundle a line> -> one line each: MATCH, or the field that differs or cannot be read
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const portal = resolve(import.meta.dirname, '..')
const out = mkdtempSync(join(tmpdir(), 'agree-'))
try {
  for (const name of ['digest', 'draw/bundle', 'draw/jcs', 'draw/merkle', 'draw/order', 'draw/primes', 'draw/replay', 'draw/sha256']) {
    const source = readFileSync(join(portal, 'src/shared', `${name}.ts`), 'utf8')
    const { outputText } = ts.transpileModule(source, { compilerOptions: { target: 'ES2022', module: 'ESNext' } })
    const file = join(out, `${name}.mjs`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, outputText.replace(/(from '\.[^']*)'/g, "$1.mjs'"))
  }
  symlinkSync(join(portal, 'node_modules'), join(out, 'node_modules'))
  const load = (name) => import(pathToFileURL(join(out, `${name}.mjs`)).href)
  const [{ readBundle, Unusable }, { replay }, { plainDigest }] = await Promise.all(
    ['draw/bundle', 'draw/replay', 'digest'].map(load),
  )
  // The hashes of the page's own replay.
  const digest = plainDigest
  const answers = []
  for (const line of readFileSync(process.argv[2], 'utf8').split('\n').slice(0, -1)) {
    try {
      const verdict = await replay(readBundle(line), digest)
      answers.push(verdict.match ? 'MATCH' : verdict.field)
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      answers.push(error.message)
    }
  }
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(''))
} finally {
  rmSync(out, { recursive: true })
}
