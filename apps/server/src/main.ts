import { start } from './shell/start.ts'

await start(process.env)
