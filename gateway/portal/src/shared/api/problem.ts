/** One fault of a request, of a field or of a row. */
export interface FieldProblem {
  readonly field?: string
  readonly row?: number
  readonly code?: string
  readonly message: string
  readonly suggestion?: string
}

/** A refusal of the platform (RFC 9457), or the lack of any answer: a sentence for people and a code for the telephone. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly retryAfter?: number,
  ) {
    super(`${code} ${detail}`)
  }

  /** Worth trying again without changing anything. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.code === 'PLT-012'
  }

  /** The record was changed by someone else since it was read. */
  get overtaken(): boolean {
    return this.code === 'PLT-009' || this.code === 'PLT-019'
  }

  /** Faults by field name, the first of each. */
  get fields(): Readonly<Record<string, FieldProblem>> {
    return Object.fromEntries(this.errors.filter((e) => e.field).reverse().map((e) => [e.field as string, e]))
  }
}

export const NO_ANSWER = 'NET-000'

/** No answer at all: the cable, the gateway, or the request was cut. */
export const noAnswer = (): Problem => new Problem(0, NO_ANSWER, '')

export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined
  const body = (await response.clone().json().catch(() => ({}))) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const errors = Array.isArray(body.errors) ? (body.errors as FieldProblem[]) : []
  return new Problem(response.status, text(body.code) || `HTTP-${response.status}`, text(body.detail) || text(body.title), errors, retryAfter)
}

/** Any thrown thing as a problem that can be shown. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, 'APP-000', error instanceof Error ? error.message : String(error))
