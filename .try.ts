import { renderCard } from './src/exports/card.ts';
import { writeFileSync } from 'node:fs';
import { generateCorpus } from './bench/generate.ts';
const a={archive:'Biên niên chống dịch',issuer:'Ban Thường vụ Tỉnh ủy',title:'Kết luận của Ban Thường vụ Tỉnh ủy về phòng, chống dịch bệnh Covid-19 trong tình hình mới',numberLine:'Kết luận 296-KL/TU',date:'26 tháng 3 năm 2020',language:'vi'};
writeFileSync('/tmp/cards/a.png', await renderCard(a));
writeFileSync('/tmp/cards/b.png', await renderCard({archive:'Archive of Tests', title:'ẤN ĐỖ ỰC: Taxonomy of To, AV, Wa', language:'en', date:'1 June 2021'}));
writeFileSync('/tmp/cards/c.png', await renderCard({...a, title: (a.title+' ').repeat(6)}));
writeFileSync('/tmp/cards/d.png', await renderCard({...a, title: '新型冠状病毒 về', issuer:'مكتب'}));
const docs=await generateCorpus('/tmp/bn-bench-try',{documents:500,seed:1,languages:['vi']});
let t=performance.now(), size=0; const c=process.cpuUsage();
for (const [i,d] of docs.entries()) { size+=(await renderCard({...a,title:d.title,numberLine:String(d.matter.number)})).length; if([1,10,50,100,200,499].includes(i)) console.log(i, (performance.now()-t)/(i+1), size/(i+1)); }
console.log(process.cpuUsage(c), process.memoryUsage().rss/1e6);
t=performance.now(); for (const d of docs) await renderCard({...a,title:d.title,numberLine:String(d.matter.number)}); console.log('warm', (performance.now()-t)/500);
import { createCanvas } from './src/exports/card/canvas.ts';
import { layOutCard } from './src/exports/card/layout.ts';
import { deflateSync } from 'node:zlib';
const time=(n:string,f:()=>unknown)=>{let t=performance.now();for(let i=0;i<100;i++)f();console.log(n,(performance.now()-t)/100)};
time('layout',()=>layOutCard({...a,title:docs[5]!.title}));
time('canvas',()=>createCanvas());
import sharp from 'sharp';
const raw=await sharp('/tmp/cards/a.png').extractChannel(0).raw().toBuffer();
const packed=new Uint8Array(raw.length/2); for(let i=0;i<packed.length;i++) packed[i]=((255-raw[2*i]!)>>4<<4)|((255-raw[2*i+1]!)>>4);
for(const level of [1,3,4,5,6,7,9]) {time('deflate '+level,()=>deflateSync(packed,{level})); console.log(deflateSync(packed,{level}).length);}
time('deflate 6 mem9',()=>deflateSync(packed,{level:6,memLevel:9}));
