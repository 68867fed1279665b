import { z } from 'zod'
import { errorBody } from './errors.ts'
import type { Route } from './route.ts'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >
  return json
}

const security = {
  public: [],
  account: [{ session: [] }],
  member: [{ apiKey: [] }, { session: [] }],
  widget: [{ widgetKey: [] }],
  visitor: [{ widgetKey: [], visitorToken: [] }],
  member_or_widget: [{ apiKey: [] }, { session: [] }, { widgetKey: [] }],
} as const

function parameters(route: Route) {
  const from = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
    if (!schema) return []
    const json = schemaOf(schema, 'input') as {
      properties?: Record<string, { description?: string }>
      required?: string[]
    }
    return Object.entries(json.properties ?? {}).map(([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || (json.required ?? []).includes(name),
      schema: property,
    }))
  }
  return [...from(route.params, 'path'), ...from(route.query, 'query')]
}

function requestBody(route: Route) {
  if (route.upload) {
    const file = {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    }
    return { required: true, content: { 'multipart/form-data': { schema: file } } }
  }
  return (
    route.body && {
      required: true,
      content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
    }
  )
}

function operation(name: string, route: Route) {
  const answer = { 'application/json': { schema: schemaOf(route.output, 'output') } }
  return {
    operationId: name,
    tags: [route.room],
    summary: route.summary,
    security: security[route.access.kind],
    parameters: parameters(route),
    requestBody: requestBody(route),
    responses: {
      [route.status ?? 200]: {
        description: 'Done',
        content: route.streams ? { ...answer, 'text/event-stream': { schema: { type: 'string' } } } : answer,
      },
      default: {
        description: 'An error',
        content: { 'application/json': { schema: schemaOf(errorBody, 'output') } },
      },
    },
  }
}

/**
 * The OpenAPI 3.1 document of a set of rooms.
 * @param rooms room name → route name → description
 * @param info title and version as shown
 */
export function openApiDocument(
  rooms: Record<string, Record<string, Route>>,
  info: { title: string; version: string },
) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [room, routes] of Object.entries(rooms)) {
    for (const [name, route] of Object.entries(routes)) {
      paths[route.path] ??= {}
      ;(paths[route.path] as Record<string, unknown>)[route.method.toLowerCase()] = operation(
        `${room}_${name}`,
        route,
      )
    }
  }
  const header = (name: string) => ({ type: 'apiKey', in: 'header', name })
  return {
    openapi: '3.1.0',
    info,
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'svar_session' },
        widgetKey: header('x-widget-key'),
        visitorToken: header('x-visitor-token'),
      },
    },
  }
}
