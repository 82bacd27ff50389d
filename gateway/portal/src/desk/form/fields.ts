import type { FieldProblem } from '@shared/api/problem'

export interface Option {
  readonly value: string
  readonly label: string
}

/** A record that a picker offers. */
export interface Pick {
  readonly id: string
  readonly label: string
  readonly sub?: string | undefined
}
export type Look = (text: string) => Promise<readonly Pick[]>

export type FieldKind = 'text' | 'number' | 'date' | 'month' | 'choice' | 'choices' | 'check' | 'area' | 'record' | 'rows'

/** One field of a form, its words already in the reader's language. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly kind?: FieldKind | undefined
  readonly required?: boolean | undefined
  readonly hint?: string | undefined
  readonly wide?: boolean | undefined
  readonly fixed?: boolean | undefined
  readonly options?: readonly Option[] | undefined
  readonly look?: Look | undefined
  readonly columns?: readonly Field[] | undefined
  readonly when?: ((value: Values) => boolean) | undefined
}

export type Values = Record<string, unknown>
export type Faults = Readonly<Record<string, FieldProblem>>

const empty = (value: unknown): boolean => value === undefined || value === null || value === '' || (typeof value === 'string' && value.trim() === '')
const shown = (fields: readonly Field[], value: Values) => fields.filter((field) => !field.when || field.when(value))

/** What a form sends: without blanks at the ends, empty fields left out, numbers as numbers, hidden fields not at all. */
export function sent(fields: readonly Field[], value: Values): Values {
  const kept = shown(fields, value).flatMap((field): [string, unknown][] => {
    const one = value[field.name]
    if (field.kind === 'rows') return [[field.name, ((one ?? []) as Values[]).map((row) => ({ ...row, ...sent(field.columns ?? [], row) }))]]
    if (field.kind === 'check') return [[field.name, one === true]]
    if (field.kind === 'choices') return [[field.name, one ?? []]]
    if (empty(one)) return [[field.name, undefined]]
    if (field.kind === 'number') {
      const number = Number(String(one).replace(/[,，\s]/g, ''))
      return [[field.name, Number.isNaN(number) ? one : number]]
    }
    return [[field.name, typeof one === 'string' ? one.trim() : one]]
  })
  return Object.fromEntries(kept)
}

/** The required fields that are empty, named as the services name them: `certificates[1].validTo`. */
export function lacking(fields: readonly Field[], value: Values, message: string): Record<string, FieldProblem> {
  const found: Record<string, FieldProblem> = {}
  for (const field of shown(fields, value)) {
    const one = value[field.name]
    if (field.kind === 'rows') {
      for (const [i, row] of ((one ?? []) as Values[]).entries())
        for (const [name, fault] of Object.entries(lacking(field.columns ?? [], row, message))) found[`${field.name}[${i}].${name}`] = fault
    } else if (field.required && (empty(one) || (Array.isArray(one) && one.length === 0))) found[field.name] = { field: field.name, message }
  }
  return found
}

/** Faults by the names on the screen: a form may show flat what the service takes nested (`engineer.validTo`). */
export function flattened(fields: readonly Field[], faults: Faults): Faults {
  const names = new Set(fields.map((field) => field.name))
  const head = (name: string) => name.replace(/[[.].*$/, '')
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => {
      const rest = name.slice(head(name).length + 1)
      return [!names.has(head(name)) && names.has(head(rest)) ? rest : name, fault]
    }),
  )
}

/** Faults that belong to no field on the screen: they are told above it, so that none is swallowed. */
export function homeless(fields: readonly Field[], faults: Faults): FieldProblem[] {
  const names = new Set(fields.map((field) => field.name))
  return Object.entries(faults).flatMap(([name, fault]) => (names.has(name.replace(/[[.].*$/, '')) ? [] : [fault]))
}
