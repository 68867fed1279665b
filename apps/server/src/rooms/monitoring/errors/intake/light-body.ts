import { isObject, type JsonObject } from '../../envelope/read-json.ts'
import { userAgentIn } from './tags.ts'

/**
 * An event as it was sent without what neither groups, names nor counts it: breadcrumbs, source lines, most contexts.
 * Most of its weight lies there, and of an event that is only counted none of it is kept.
 */
export function lightBody(body: JsonObject): JsonObject {
  const { breadcrumbs: _, extra: __, ...rest } = body
  const { exception, contexts, request } = rest
  if (isObject(exception) && Array.isArray(exception.values))
    rest.exception = { values: exception.values.map(lightException) }
  else if (Array.isArray(exception)) rest.exception = exception.map(lightException)
  if (isObject(contexts)) {
    const { browser, os, runtime, svar } = contexts
    rest.contexts = { browser, os, runtime, svar }
  }
  if (isObject(request))
    rest.request = { url: request.url, headers: { 'User-Agent': userAgentIn(request.headers) } }
  return rest
}

function lightException(exception: unknown): unknown {
  if (!isObject(exception) || !isObject(exception.stacktrace)) return exception
  const { frames } = exception.stacktrace
  return Array.isArray(frames) ? { ...exception, stacktrace: { frames: frames.map(place) } } : exception
}

function place(frame: unknown): unknown {
  if (!isObject(frame)) return frame
  const { filename, abs_path, function: name, module, lineno, colno, in_app } = frame
  return { filename, abs_path, function: name, module, lineno, colno, in_app }
}
