import type { Workspace } from '../apps/server/drills/world/workspace.ts'

// Words from which many unlike passages are made, the same ones in each run.
const things =
  'kajakk,telt,sykkel,ski,ovn,lampe,sofa,drill,stige,pumpe,tørketrommel,hengelås,ryggsekk,kamera,trapp,vindu'
const kinds =
  'liten,stor,brukt,ny,blå,rød,grønn,lett,tung,sammenleggbar,elektrisk,vanntett,isolert,bred,smal,høy'
const towns =
  'Bergen,Tromsø,Hamar,Bodø,Molde,Skien,Arendal,Narvik,Drammen,Lillehammer,Alta,Kongsberg,Harstad,Moss'
const list = (words: string) => words.split(',')

export interface Ware {
  question: string
  title: string
  text: string
}

/** Wares of a shop that hires things out: each a passage with a price, a place and a day of its own. */
export function wares(count: number): Ware[] {
  return Array.from({ length: count }, (_, index) => {
    const thing = pick(things, index)
    const kind = pick(kinds, Math.floor(index / 16))
    const town = pick(towns, Math.floor(index / 256) + index)
    const name = `${kind} ${thing} i ${town}`
    return {
      question: `Hva koster det å leie ${kind} ${thing} i ${town}?`,
      title: `Leie av ${name}`,
      text:
        `Du kan leie ${name} hos oss. Leien er ${120 + (index % 977)} kr for ett døgn. ` +
        `Utstyret hentes før klokken ${8 + (index % 9)} og leveres tilbake rengjort. Ta med legitimasjon.`,
    }
  })
}

const pick = (words: string, index: number) => list(words)[index % list(words).length] as string

/** Gives the wares to a workspace as its knowledge, a hundred to a document, and waits until they are read. */
export async function stock(workspace: Workspace, offered: Ware[]): Promise<void> {
  for (let from = 0; from < offered.length; from += 100) {
    const text = offered
      .slice(from, from + 100)
      .map((ware) => `## ${ware.title}\n\n${ware.text}`)
      .join('\n\n')
    await workspace.call('POST', '/api/knowledge/texts', {
      title: `Utleie ${from / 100 + 1}`,
      text,
      locale: 'nb',
    })
  }
  for (;;) {
    const { items } = await workspace.call<{ items: { state: string }[] }>('GET', '/api/knowledge/sources')
    if (!items.some(({ state }) => state === 'waiting' || state === 'working')) return
    await new Promise((again) => setTimeout(again, 300))
  }
}
