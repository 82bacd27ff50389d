import createClient, { type ClientOptions } from 'openapi-fetch'
import { send } from './http'

/** A client typed by the OpenAPI document of a service; every request goes through {@link send}. */
export const client = <Paths extends object>() =>
  createClient<Paths>({ baseUrl: location.origin, fetch: send as NonNullable<ClientOptions['fetch']> })

/** The documents mark no member of an answer as required, although the services write every one. */
export type Sent<T> = T extends readonly (infer Item)[]
  ? Sent<Item>[]
  : T extends object
    ? { [Name in keyof T]-?: Sent<T[Name]> }
    : T

/** What an accepted request brought; a refused one was thrown as a problem before. */
export const data = async <T>(answer: Promise<{ data?: T }>): Promise<Sent<T>> => (await answer).data as Sent<T>

/** The value of `If-Match` for a version. */
export const tag = (version: number): string => `"${version}"`
