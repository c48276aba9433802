/** Something wrong in the content folder, said so that a keeper can mend it. */
export interface Problem {
  /** Stable name of the rule; also its heading in the docs and its fixture folder. */
  rule: string;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Line in that file, counting from 1. */
  line: number;
  /** What is wrong, with the very value. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** A warning is listed and does not stop the build. Errors do. */
  severity?: 'error' | 'warning';
}
