import { check, lines, look, type Announced } from './replay'

/** One question to the worker; each is answered under its number. */
export type Question =
  | { readonly n: number; readonly ask: 'check'; readonly text: string; readonly page: Announced }
  | { readonly n: number; readonly ask: 'look'; readonly unitId: string }
  | { readonly n: number; readonly ask: 'lines'; readonly stratum: string; readonly from: number; readonly count: number }

const answer = (question: Question): unknown => {
  switch (question.ask) {
    case 'check':
      return check(question.text, question.page)
    case 'look':
      return look(question.unitId)
    case 'lines':
      return lines(question.stratum, question.from, question.count)
  }
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    postMessage({ n: data.n, value: await answer(data) })
  } catch (error) {
    postMessage({ n: data.n, error: error instanceof Error ? error.message : String(error) })
  }
})
