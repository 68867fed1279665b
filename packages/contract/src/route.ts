import type { z } from 'zod'
import type { ErrorBody } from './errors.ts'

/** Roles of a workspace, from most to least. A route's `role` is the least that may call it. */
export const roles = ['owner', 'admin', 'agent', 'viewer'] as const
export type Role = (typeof roles)[number]

/**
 * Who may call a route.
 * `public`: anybody. `account`: a signed-in person. `member`: a person in the workspace of the
 * `x-svar-workspace` header, or an API key. `widget`: the widget's public key from an allowed origin.
 * `visitor`: the same, with a visitor's token.
 */
export type Access =
  | { kind: 'public' }
  | { kind: 'account' }
  | { kind: 'member'; role: Role }
  | { kind: 'widget' }
  | { kind: 'visitor' }
  | { kind: 'member_or_widget'; role: Role }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One description per route: the server validates by it, the clients are typed by it, the reference shows it. */
export interface Route {
  method: Method
  /** With parameters in braces, as OpenAPI writes them: `/api/tickets/{number}`. */
  path: string
  room: string
  summary: string
  access: Access
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** `multipart`: the body is one uploaded file, `body` describes nothing. */
  upload?: boolean
  /** Also answers as server-sent events when asked with `Accept: text/event-stream`. */
  streams?: boolean
  output: z.ZodType
  status?: 200 | 201 | 202
}

/** Keeps the literal types of a description, so that `Paths` can be derived from it. */
export const route = <const R extends Route>(description: R): R => description

type Part<R, K extends string, Otherwise> = R extends { [key in K]: infer Z extends z.ZodType }
  ? z.input<Z>
  : Otherwise

type Operation<R extends Route> = {
  parameters: (R extends { query: z.ZodType } ? { query?: Part<R, 'query', never> } : { query?: never }) &
    (R extends { params: z.ZodType } ? { path: Part<R, 'params', never> } : { path?: never }) & {
      header?: never
      cookie?: never
    }
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': z.output<R['output']> } }
    default: { headers: Record<string, unknown>; content: { 'application/json': ErrorBody } }
  }
} & (R extends { body: z.ZodType }
  ? { requestBody: { content: { 'application/json': Part<R, 'body', never> } } }
  : R extends { upload: true }
    ? { requestBody: { content: { 'multipart/form-data': FormData } } }
    : { requestBody?: never })

type RouteAt<T extends Record<string, Route>, P extends string, M extends string> = Extract<
  T[keyof T],
  { path: P; method: Uppercase<M> }
>

/** The routes as the type that `openapi-fetch` takes: `createClient<Paths>()`. */
export type PathsOf<T extends Record<string, Route>> = {
  [P in T[keyof T]['path']]: {
    [M in 'get' | 'post' | 'put' | 'patch' | 'delete' as RouteAt<T, P, M> extends never
      ? never
      : M]: Operation<RouteAt<T, P, M>>
  } & { parameters: { query?: never; header?: never; path?: never; cookie?: never } }
}

/** What a handler receives, after validation. */
export interface Received<R extends Route> {
  params: R extends { params: infer Z extends z.ZodType } ? z.output<Z> : undefined
  query: R extends { query: infer Z extends z.ZodType } ? z.output<Z> : undefined
  body: R extends { body: infer Z extends z.ZodType } ? z.output<Z> : undefined
}

/** What a handler must give back. */
export type Given<R extends Route> = z.input<R['output']>
