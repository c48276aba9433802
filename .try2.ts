import { renderCard } from './src/exports/card.ts';
import { generateCorpus } from './bench/generate.ts';
const a={archive:'Biên niên chống dịch',issuer:'Ban Thường vụ Tỉnh ủy',numberLine:'Kết luận 296-KL/TU',date:'26 tháng 3 năm 2020',language:'vi'};
const docs=await generateCorpus('/tmp/bn-bench-try',{documents:500,seed:1,languages:['vi']});
for (let k=0;k<2;k++){ let t=performance.now(); const c=process.cpuUsage(); for (const d of docs) await renderCard({...a,title:d.title,numberLine:String(d.matter.number)}); const u=process.cpuUsage(c); console.log('ms/card', (performance.now()-t)/500, 'cpu', (u.user+u.system)/500e3);}
