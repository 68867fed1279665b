import { parentPort, workerData } from 'node:worker_threads'
import { trainIntents } from '@svar/language'
import type { Lesson } from './lessons.ts'

// A thread beside the one that serves: it learns one lesson and ends.
parentPort?.postMessage(trainIntents(workerData as Lesson['examples']).toJSON())
