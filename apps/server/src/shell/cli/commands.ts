import type { Command } from './command.ts'
import { apiKeyCreate } from './commands/api-key.ts'
import { ask } from './commands/ask.ts'
import { backup, restore } from './commands/backup.ts'
import { doctor } from './commands/doctor.ts'
import { knowledgeAdd } from './commands/knowledge.ts'
import { memberInvite, signInLinkFor } from './commands/member.ts'
import { drill, evaluate } from './commands/programs.ts'
import { migrations, seed, startServer, worker } from './commands/server.ts'
import { tenantCommands } from './commands/tenant.ts'

/** All commands, as the overview lists them. */
export const commands: Command[] = [
  startServer,
  worker,
  migrations,
  seed,
  ...tenantCommands,
  apiKeyCreate,
  memberInvite,
  signInLinkFor,
  knowledgeAdd,
  ask,
  evaluate,
  backup,
  restore,
  doctor,
  drill,
]
