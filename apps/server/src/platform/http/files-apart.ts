import type { FastifyInstance } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import type { Config } from '../config/config.ts'

const FILES = /^\/(ticket-)?files\//

/** Whether strangers' files have an address of their own, which no cookie of Svar's goes to. */
export const areFilesApart = ({ url, filesUrl }: Pick<Config, 'url' | 'filesUrl'>): boolean =>
  new URL(filesUrl).host !== new URL(url).host

/**
 * Where files have an address of their own, they are handed out there alone, and nothing else is. A proxy that names
 * neither address is answered as ever: a redirect would lead it round in circles.
 */
export function keepFilesApart(app: FastifyInstance, config: Config): void {
  if (!areFilesApart(config)) return
  const [ownHost, filesHost] = [new URL(config.url).host, new URL(config.filesUrl).host]
  app.addHook('onRequest', async (request, reply) => {
    const isFile = FILES.test(request.url)
    if (isFile && request.host === ownHost) return reply.redirect(config.filesUrl + request.url, 302)
    if (!isFile && request.host === filesHost)
      throw new AppError('not_found', 'There is nothing at this address.')
  })
}
