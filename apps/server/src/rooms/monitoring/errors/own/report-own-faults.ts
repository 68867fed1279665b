import { recognise } from '../../../../platform/http/errors.ts'
import type { Http } from '../../../../platform/http/http.ts'
import { noteOwnError } from './note-own-error.ts'

/** Reports what fails by our fault while a request is answered; an outage of the database is told elsewhere, once. */
export function reportOwnFaults(http: Http): void {
  http.app.addHook('onError', async (request, _reply, error) => {
    if (recognise(error).code !== 'internal') return
    // The answer does not wait for it.
    void noteOwnError(http.platform(), error, `${request.method} ${request.routeOptions.url ?? ''}`)
  })
}
