import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setPriority } from 'node:os'

const CHRT = '/usr/bin/chrt'
const LOWEST_PRIORITY = 19
const NANOSECONDS = 1e6

let idle: string[] | undefined

/**
 * The command in front of a reader's own with which it runs only while nobody else wants its processor, and leaves it
 * at once: one that has the lowest priority alone may keep it for some milliseconds from who serves conversations.
 * Empty where the system has no such rank (all but Linux), or does not give it.
 */
export function idleCommand(): string[] {
  idle ??= spawnSync(CHRT, ['--idle', '0', 'true']).status === 0 ? [CHRT, '--idle', '0'] : []
  return idle
}

/** Documents wait for conversations, not the other way round. Where the system does not allow it, it stays as it is. */
export function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid) setPriority(pid, LOWEST_PRIORITY)
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}

/**
 * For how long a process was ready and others had the processor, in milliseconds since it began: the second figure of
 * /proc/PID/schedstat (the kernel's sched-stats). 0 where the system does not tell.
 */
export function waitedMs(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / NANOSECONDS
  } catch {
    return 0
  }
}
