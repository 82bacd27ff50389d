// Types of the services' REST interface from their OpenAPI documents in api/, into src/shared/schema/.
// node tools/api.mjs writes them, --check fails when they are not up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const target = join(root, 'src/shared/schema')
mkdirSync(target, { recursive: true })

/** The client adds the idempotency key itself; a filter object of a list is spread over the query. */
function adapted(document) {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      operation.parameters = (operation.parameters ?? [])
        .filter((parameter) => parameter.name !== 'Idempotency-Key')
        .flatMap((parameter) => {
          const schema = document.components.schemas[parameter.schema?.$ref?.split('/').at(-1)]
          if (parameter.in !== 'query' || !schema?.properties) return [parameter]
          return Object.entries(schema.properties).map(([name, property]) => ({ name, in: 'query', required: false, schema: property }))
        })
    }
  }
  return document
}

let stale = false
for (const file of readdirSync(join(root, 'api')).filter((name) => name.endsWith('.json')).sort()) {
  const document = adapted(JSON.parse(readFileSync(join(root, 'api', file), 'utf8')))
  const types = astToString(await openapi(document, { alphabetize: true }))
  const path = join(target, file.replace('.json', '.d.ts'))
  const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (current === types) continue
  stale = true
  if (check) console.log(`${file} has changed: run npm run api`)
  else writeFileSync(path, types)
}
if (check && stale) process.exit(1)
