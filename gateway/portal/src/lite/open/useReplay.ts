import { ref, shallowRef } from 'vue'
import { asProblem, type Problem } from '@shared/api/problem'
import { sampling } from '@shared/api/sampling'
import type { DrawView } from '@shared/api/types'
import { bytes, sha256Hex } from '@shared/digest'
import { readBundle, Unusable, type Bundle } from '@shared/draw/bundle'
import { jcs, type Json } from '@shared/draw/jcs'
import { replay, type Verdict } from '@shared/draw/replay'

const ANNOUNCED = ['planHash', 'frameRoot', 'officerRoot', 'secretCommitment', 'seed'] as const

/** Fetches the published bundle of a draw and computes it again on the visitor's own machine. */
export function useReplay(draw: () => DrawView | undefined) {
  const bundle = shallowRef<Bundle>()
  const text = ref('')
  const verdict = shallowRef<Verdict>()
  const unusable = ref('')
  const problem = shallowRef<Problem>()
  const busy = ref(false)

  async function fetchAndReplay(id: string): Promise<void> {
    busy.value = true
    try {
      text.value = await sampling.publicBundle(id)
      problem.value = undefined
      await check(text.value)
    } catch (error) {
      problem.value = asProblem(error)
    } finally {
      busy.value = false
    }
  }

  /** Replays a file that the visitor brings along, for instance one downloaded earlier. */
  async function check(content: string): Promise<void> {
    unusable.value = ''
    verdict.value = undefined
    try {
      const read = readBundle(content)
      bundle.value = read
      verdict.value = announced(read) ?? (await whole(read, content))
    } catch (error) {
      if (!(error instanceof Unusable) && !(error instanceof TypeError)) throw error
      unusable.value = error.message
    }
  }

  /** The whole file must be the one whose hash was published with the draw. */
  async function whole(read: Bundle, content: string): Promise<Verdict> {
    const found = await replay(read)
    const page = draw()
    if (!found.match || !page?.bundleHash || page.id !== read.drawId) return found
    const hash = await sha256Hex(bytes(jcs(JSON.parse(content) as Json)))
    return hash === page.bundleHash ? found : { match: false, field: 'bundleHash', published: page.bundleHash, computed: hash }
  }

  /** The file must also carry what was announced on this page at the freeze. */
  function announced(read: Bundle): Verdict | undefined {
    const page = draw()
    if (!page || (page.id !== read.drawId && page.sequence !== read.sequence)) return undefined
    for (const field of ANNOUNCED) {
      const published = page[field]
      if (published && published !== read[field]) return { match: false, field, published: read[field], computed: published }
    }
    return undefined
  }

  function download(name: string): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }

  return { bundle, verdict, unusable, problem, busy, fetchAndReplay, check, download }
}
