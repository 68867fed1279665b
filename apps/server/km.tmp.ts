import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { startTestHouse } from './test/harness.ts'
import { knowledge, searchKnowledge, suggestQuestions } from './src/rooms/knowledge/index.ts'
import { replacePassages } from './src/rooms/knowledge/stores/passages.ts'
import { addSource } from './src/rooms/knowledge/stores/sources.ts'
import { saveDocument } from './src/rooms/knowledge/stores/documents.ts'
import { inTenant } from './src/platform/tenancy/context.ts'
import { system } from './src/kernel/actor.ts'
const N = Number(process.argv[2])
const house = await startTestHouse({ rooms: [knowledge] })
const { a } = await house.twoTenants()
const squad = readFileSync('/work/shared/data/retrieval/squad-en.passages.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text as string)
const sents = squad.flatMap(t=>t.split(/(?<=\.) /))
let seed=1; const rnd=()=>(seed=(seed*1103515245+12345)&0x7fffffff)/0x7fffffff
const textAt=(i:number)=> i<squad.length?squad[i]!:Array.from({length:5},()=>sents[Math.floor(rnd()*sents.length)]).join(' ').slice(0,800)
const t=a.tenantId
let docId='', srcId=''
await inTenant(house.platform,t,system('x'),async ctx=>{ srcId=ctx.newId(); docId=ctx.newId(); await addSource(ctx,{id:srcId,kind:'text',title:'x',state:'ready'} as any); await saveDocument(ctx,{id:docId,sourceId:srcId,address:'',title:'x',state:'ready'} as any)})
let chars=0
for(let i=0;i<N;i+=2000) await inTenant(house.platform,t,system('x'),ctx=>replacePassages(ctx,null,Array.from({length:Math.min(2000,N-i)},(_,k)=>{const text=textAt(i+k);chars+=text.length;return {sourceId:srcId,documentId:docId,faqId:null,title:`Passage ${i+k}`,heading:[],phrasings:[],text,page:null,url:null,locale:'en-US'}})))
const mem=()=>{globalThis.gc?.();const m=process.memoryUsage();return (m.heapUsed+m.arrayBuffers)/1e6}
const m0=mem(); const lag=monitorEventLoopDelay({resolution:1}); lag.enable()
let s=performance.now(); await searchKnowledge(house.platform,t,{question:'warm',locale:'en-US'}); const b=performance.now()-s; lag.disable()
console.log(N,'chars/passage',(chars/N)|0,'build ms',b|0,'loop lag p99 ms',(lag.percentile(99)/1e6).toFixed(1),'max',(lag.max/1e6).toFixed(1),'MB',(mem()-m0)|0, 'rss',(process.memoryUsage().rss/1e6)|0)
const qs=readFileSync('/work/shared/data/retrieval/squad-en.questions.jsonl','utf8').trim().split('\n').slice(0,400).map(l=>JSON.parse(l).text)
const ts:number[]=[]; for(const q of qs) ts.push((await searchKnowledge(house.platform,t,{question:q,locale:'en-US',limit:5})).durationMs); ts.sort((x,y)=>x-y)
console.log('search p50',ts[200]!.toFixed(2),'p95',ts[380]!.toFixed(2),'p99',ts[396]!.toFixed(2))
const up:number[]=[]; for(let i=0;i<50;i++){ await a.as('key',{method:'POST',url:'/api/knowledge/texts',payload:{title:`T ${i}`,text:textAt(5000+i)+` unique${i}`,locale:'en-US'}}); const r=await searchKnowledge(house.platform,t,{question:`unique${i}`,locale:'en-US',limit:5}); up.push(r.durationMs); if(!r.hits[0]?.passage.text.includes(`unique${i}`)) console.log('MISS', i, r.hits.length, r.hits[0]?.passage.text.slice(-40))} up.sort((x,y)=>x-y)
console.log('search after a change p50',up[25]!.toFixed(2)); s=performance.now(); await suggestQuestions(house.platform,t,'pass','en-US',4); console.log('suggest',(performance.now()-s).toFixed(2))
await house.stop()
