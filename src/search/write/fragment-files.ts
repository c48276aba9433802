import type { Directory } from './directory.ts';
import type { IndexFolder } from './index-folder.ts';
import { nameOf, packed } from './packed.ts';

/** Writes what results show of each page, in the order of their numbers. */
export interface FragmentFiles {
  add(fragment: { word_count: number }): Promise<void>;
  /** Answers the entries of all pages in the directory. */
  finish(): Promise<Directory['pages']>;
}

/** Write fragments into a folder, each into a file of its own or `sharing` of them into one. */
export function fragmentFiles(folder: IndexFolder, sharing: number): FragmentFiles {
  const pages: Directory['pages'][number][] = [];
  let together: { name: string; json: string; words: number }[] = [];
  const write = async () => {
    const content = `{${together.map(({ name, json }) => `"${name}":${json}`).join(',')}}`;
    const sharedFile = nameOf(content);
    await folder.write(pathOf(sharedFile), () => packed(content));
    pages.push(...together.map(({ name, words }) => ({ name, words, sharedFile })));
    together = [];
  };
  return {
    async add(fragment) {
      const [json, words] = [JSON.stringify(fragment), fragment.word_count];
      if (sharing === 1) {
        const name = nameOf(json);
        pages.push({ name, words, sharedFile: '' });
        return folder.write(pathOf(name), () => packed(json));
      }
      // The name of the file tells when anything in it changed; that of a page need only be one of its own.
      together.push({ name: (pages.length + together.length).toString(36), json, words });
      if (together.length === sharing) await write();
    },
    async finish() {
      if (together.length > 0) await write();
      return pages;
    },
  };
}

const pathOf = (name: string) => `fragment/${name}.pf_fragment`;
