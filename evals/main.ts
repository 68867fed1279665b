import { parseArgs } from 'node:util'
import { type Locale, locales } from '@svar/language'
import { evalLanguage } from './language.ts'
import { evalRetrieval } from './retrieval.ts'

const usage = `node evals/main.ts retrieval --passages P.jsonl --questions Q.jsonl --locale nb [--json]
node evals/main.ts language --file L.jsonl [--json]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string' },
    questions: { type: 'string' },
    file: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const result = await run()
    if (!result) {
      console.error(usage)
      return 2
    }
    console.log(values.json ? JSON.stringify(result) : result)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

async function run(): Promise<object | undefined> {
  const { passages, questions, file, locale } = values
  if (positionals[0] === 'retrieval' && passages && questions && isLocale(locale))
    return evalRetrieval({ passages, questions, locale })
  if (positionals[0] === 'language' && file) return evalLanguage({ file })
  return undefined
}

function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text)
}
