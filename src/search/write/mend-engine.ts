/** Where the engine passes over a piece of its index that cannot be had: words in it would count as found nowhere. */
const silence = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/** The script of the engine, so that a search fails which lacks a piece of the index. Throws when it is not the script we know. */
export function mendEngine(script: string): string {
  const places = script.match(silence)?.length;
  if (places !== 2) throw new Error('The script of the search engine is not the one we know.');
  return script.replace(silence, '$1');
}
