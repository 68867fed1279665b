import { type ChildProcess, fork } from 'node:child_process'
import type { Socket } from 'node:net'
import { type ParsedDocument, ParseError, type ParseInput } from './document.ts'
import { BYTES_FD, OUT_OF_TIME, type ParseReply, type ParseRequest } from './parser-messages.ts'
import { idleCommand, waitedMs, yieldToOthers } from './reader-rank.ts'

export interface ParserChild {
  readonly pid: number | undefined
  /** One document at a time, for `timeoutMs` of the processor. Rejects with ParseError; after `isAlive` is false the child is of no more use. */
  parse(input: ParseInput, timeoutMs: number): Promise<ParsedDocument>
  isAlive(): boolean
  kill(): void
  /** Settles when the process is gone. */
  readonly ended: Promise<void>
}

const entry = new URL('./parser-process.ts', import.meta.url)

/** After a document a process may hold on to memory; past this share of its cap it is replaced. */
const wornOutShare = 0.6

/** Starts a process that reads documents, with a cap on its memory, one processor, no environment and no right to write. */
export function startParserChild(maxMemoryBytes: number): ParserChild {
  const [command = process.execPath, ...rank] = [...idleCommand(), process.execPath]
  const child = fork(entry, [String(maxMemoryBytes)], {
    execPath: command,
    execArgv: [
      ...rank,
      `--max-old-space-size=${Math.floor((maxMemoryBytes * 0.75) / 1024 / 1024)}`,
      // Else V8 collects on all processors at once.
      '--single-threaded-gc',
      '--permission',
      '--allow-fs-read=*',
      '--allow-worker',
      '--no-warnings',
    ],
    env: { TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  })
  child.unref()
  child.channel?.unref()
  const pipe = bytesPipe(child)
  yieldToOthers(child.pid)
  let alive = true
  let jobs = 0
  const ended = new Promise<void>((settle) => {
    const end = () => {
      alive = false
      settle()
    }
    child.on('exit', end).on('error', end)
  })
  const kill = () => {
    alive = false
    child.kill('SIGKILL')
  }

  return {
    pid: child.pid,
    isAlive: () => alive,
    kill,
    ended,
    async parse({ bytes, ...input }, timeoutMs) {
      jobs += 1
      const answer = ask(child, { id: jobs, input, size: bytes.length, allowMs: timeoutMs }, kill)
      pipe?.write(bytes)
      const reply = await answer
      if (reply.residentBytes > maxMemoryBytes * wornOutShare) kill()
      if ('document' in reply) return reply.document
      throw new ParseError(reply.error.code, reply.error.params)
    },
  }
}

/**
 * Bytes go through a pipe of their own, piece by piece: as a message, a large document would be copied twice in one go,
 * and hold up all that this process does meanwhile. That the child has ended, or never began, is
 * told by its own events.
 */
function bytesPipe({ stdio }: ChildProcess): Socket | undefined {
  const pipe = stdio?.[BYTES_FD] as Socket | undefined
  pipe?.on('error', () => {})
  pipe?.unref()
  return pipe
}

/**
 * So many times longer than its time of the processor may a document take by the clock. For how long its reader stood
 * ready while others had the processor does not count: readers go last, and that is not the document's fault.
 */
const BY_THE_CLOCK = 10
/** Of its time by the clock; for less than that nobody is given more. */
const WORTH_WAITING = 0.01

/** The answer to one request, or why there is none: out of time, out of memory, or fallen over. */
function ask(child: ChildProcess, request: ParseRequest, kill: () => void): Promise<ParseReply> {
  return new Promise((resolve, reject) => {
    let isLate = false
    const limitMs = request.allowMs * BY_THE_CLOCK
    let spared = waitedMs(child.pid)
    const onLimit = () => {
      const wasSpared = spared
      spared = waitedMs(child.pid)
      isLate = spared - wasSpared < limitMs * WORTH_WAITING
      if (isLate) kill()
      else timer = setTimeout(onLimit, spared - wasSpared)
    }
    let timer = setTimeout(onLimit, limitMs)
    const settle = () => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      child.unref()
      child.channel?.unref()
    }
    const onMessage = (reply: unknown) => {
      if ((reply as ParseReply).id !== request.id) return
      settle()
      resolve(reply as ParseReply)
    }
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
      settle()
      const ranOut = isLate || signal === OUT_OF_TIME
      const late = () => new ParseError('timed_out', { timeoutMs: request.allowMs })
      reject(ranOut ? late() : causeOfDeath(child, code, signal))
    }
    const onError = (error: Error) => {
      settle()
      kill()
      reject(new ParseError('broken', {}, error))
    }
    child.ref()
    child.channel?.ref()
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send(request, (error) => {
      if (error) onError(error)
    })
  })
}

/** V8 aborts when its heap is full; the memory watch and the kernel kill. */
function causeOfDeath(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): ParseError {
  if (signal === 'SIGKILL' && child.killed) return new ParseError('stopped')
  const isMemory = signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134
  return new ParseError(isMemory ? 'out_of_memory' : 'broken', { exit: signal ?? code ?? -1 })
}
