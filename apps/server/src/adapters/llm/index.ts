/**
 * Language models: OpenAI, Anthropic, Ollama and whatever speaks OpenAI's protocol, through the Vercel AI SDK.
 * It turns every way in which an endpoint can fail into one of the port's reasons, and never tries again by itself:
 * what comes next is the room's decision. All its traffic goes through the egress guard.
 */
export { createEmbeddingModels } from './embedding-models.ts'
export { createLanguageModels } from './language-models.ts'
