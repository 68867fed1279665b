// The parts that the benches use of peers which bring no types of their own.

declare module 'lunr' {
  interface LunrToken {
    toString(): string
  }
  /** One step of a text's way into the index: the token, changed or not, or nothing to drop it. */
  type Step = (token: LunrToken) => LunrToken | undefined
  interface LunrQuery {
    term(
      term: string,
      how: { usePipeline: boolean; boost?: number; wildcard?: number; editDistance?: number },
    ): void
  }
  interface LunrIndex {
    query(build: (query: LunrQuery) => void): { ref: string; score: number }[]
  }
  interface LunrBuilder {
    tokenizer: (text: unknown, metadata?: object) => LunrToken[]
    ref(field: string): void
    field(name: string, options?: { boost: number }): void
    add(document: object): void
    build(): LunrIndex
  }
  const lunr: {
    Token: new (text: string, metadata?: object) => LunrToken
    Builder: new () => LunrBuilder
    Query: { wildcard: { TRAILING: number } }
    stemmer: Step
    stopWordFilter: Step
    /** Filled by the languages that were loaded. */
    [language: string]: unknown
  }
  export = lunr
}

declare module 'lunr-languages/*' {
  const install: (lunr: object) => void
  export = install
}

declare module 'wink-bm25-text-search' {
  interface Bm25 {
    defineConfig(config: { fldWeights: Record<string, number> }): void
    definePrepTasks(tasks: ((text: string) => string[])[]): void
    addDoc(document: object, id: string): void
    consolidate(): void
    search(text: string, limit: number): [id: string, score: number][]
  }
  const create: () => Bm25
  export = create
}

declare module '@nlpjs/basic' {
  export interface NlpAnswer {
    intent: string
    score: number
  }
  export interface NlpEngine {
    addLanguage(language: string): void
    addDocument(language: string, text: string, intent: string): void
    train(): Promise<void>
    process(language: string, text: string): Promise<NlpAnswer>
  }
  export interface NlpContainer {
    use(plugin: unknown): void
    register(name: string, instance: object): void
    registerConfiguration(tag: string, settings: object): void
  }
  export const Nlp: new (settings: object) => NlpEngine
  export function containerBootstrap(): Promise<NlpContainer>
}

declare module '@nlpjs/lang-no' {
  export const LangNo: unknown
}
declare module '@nlpjs/lang-sv' {
  export const LangSv: unknown
}
declare module '@nlpjs/lang-da' {
  export const LangDa: unknown
}
declare module '@nlpjs/lang-fi' {
  export const LangFi: unknown
}
declare module '@nlpjs/lang-de' {
  export const LangDe: unknown
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown
}
