import { readCorpus } from './src/corpus/read-corpus.ts';
const {corpus}=readCorpus('content',{interfaceLanguages:['vi','en']});
for (const l of corpus!.links) console.log(l.from,l.kind,l.to,l.quote??'');
