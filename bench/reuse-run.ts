// One search for reuse, for `measureReuseApart`: the size as JSON in, what it took as JSON out.
import { measureReuse } from './reuse.ts';

const { documents, wordsEach, seed } = JSON.parse(process.argv[2] ?? '') as Record<string, number>;
if (documents === undefined || wordsEach === undefined) throw new Error('The size is missing');
process.stdout.write(JSON.stringify(measureReuse(documents, wordsEach, seed)));
