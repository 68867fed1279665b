import { resolve } from 'node:path'
import { z } from 'zod'
import { namedValues } from './named-values.ts'

const address = z.url().optional()
const number = z.coerce.number({ error: 'must be a number' })
const environment = z.object({
  PORT: number.int('must be a whole number').min(0).max(65535, 'must be at most 65535').default(3002),
  HOST: z.string().default('127.0.0.1'),
  SVAR_DATA_DIR: z.string().default('./data'),
  SVAR_URL: z.url({ protocol: /^https?$/ }).optional(),
  SVAR_FILES_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().max(300).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SVAR_SECRET_KEY: z.string().min(32).optional(),
  SVAR_ALLOW_PRIVATE: z.string().default(''),
  SVAR_LIMIT_FACTOR: number.min(0.01).max(10_000).default(1),
  SVAR_DEMO: z.enum(['on', 'off']).default('on'),
  SVAR_STATUS_PAGE: z.enum(['off', 'public']).default('off'),
  SVAR_METRICS_TOKEN: z.string().min(16).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_EXPORTER_OTLP_HEADERS: namedValues.default({}),
  OTEL_RESOURCE_ATTRIBUTES: namedValues.default({}),
  OTEL_SERVICE_NAME: z.string().max(200).optional(),
  OPENAI_API_KEY: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  OLLAMA_BASE_URL: address,
})

/** The installation's settings, read once in main.ts. */
export interface Config {
  port: number
  host: string
  dataDir: string
  /** The public address, without a slash at the end. */
  url: string
  /** Where files that strangers sent are handed out, without a slash at the end; `url` where nothing is set. */
  filesUrl: string
  databaseUrl: string | null
  /** What several processes tell each other and count together goes through it; without it, through the database. */
  redisUrl: string | null
  smtpUrl: string | null
  mailFrom: string | null
  logLevel: string
  secretKey: string | null
  /** Hosts (`host:port`) inside the network that Svar may call, such as an Ollama on this machine. */
  allowPrivate: string[]
  /** Multiplies every rate limit. */
  limitFactor: number
  demo: boolean
  /** `public`: anybody may see how the installation is, at `/status`. */
  statusPage: 'off' | 'public'
  /** With it `/metrics` may be read from elsewhere than this machine. */
  metricsToken: string | null
  /** Where traces and logs are sent, by OTLP over HTTP. */
  otlpEndpoint: string | null
  /** What the receiver of traces and logs knows us by. */
  otlpHeaders: Record<string, string>
  /** What traces and logs say of whence they come, `service.name` among it. */
  otlpResource: Record<string, string>
  providerDefaults: { openai: string | null; anthropic: string | null; ollama: string | null }
}

/**
 * Reads the environment.
 * @throws Error naming each variable that is wrong, and why.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environment.safeParse(present)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These environment variables are not right:\n  ${wrong.join('\n  ')}`)
  }
  const read = parsed.data
  const url = (read.SVAR_URL ?? `http://localhost:${read.PORT}`).replace(/\/$/, '')
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: resolve(read.SVAR_DATA_DIR),
    url,
    filesUrl: read.SVAR_FILES_URL ? new URL(read.SVAR_FILES_URL).origin : url,
    databaseUrl: read.DATABASE_URL ?? null,
    redisUrl: read.REDIS_URL ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM ?? null,
    logLevel: read.LOG_LEVEL,
    secretKey: read.SVAR_SECRET_KEY ?? null,
    allowPrivate: read.SVAR_ALLOW_PRIVATE.split(',')
      .map((host) => host.trim())
      .filter(Boolean),
    limitFactor: read.SVAR_LIMIT_FACTOR,
    demo: read.SVAR_DEMO === 'on',
    statusPage: read.SVAR_STATUS_PAGE,
    metricsToken: read.SVAR_METRICS_TOKEN ?? null,
    otlpEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '') ?? null,
    otlpHeaders: read.OTEL_EXPORTER_OTLP_HEADERS,
    otlpResource: {
      'service.name': 'svar',
      ...read.OTEL_RESOURCE_ATTRIBUTES,
      ...(read.OTEL_SERVICE_NAME ? { 'service.name': read.OTEL_SERVICE_NAME } : {}),
    },
    providerDefaults: {
      openai: read.OPENAI_API_KEY ?? null,
      anthropic: read.ANTHROPIC_API_KEY ?? null,
      ollama: read.OLLAMA_BASE_URL ?? null,
    },
  }
}
