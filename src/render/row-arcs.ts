/** Something that leads from one row of a picture to another. */
interface RowLink {
  /** Rows, counting from 0. */
  from: number;
  to: number;
  /** How many others between the same rows it lies inside of. */
  inside?: number;
}

/** Height of a row in units of the drawing, which is 100 wide. */
export const rowHeight = 10;
/** Where arcs end, and where the tips of their heads stand. */
const edge = 93;
const tip = 100;

/** The path of an arc beside the rows for each link, the longest first so that short ones lie on top. */
export function drawArcs<Link extends RowLink>(
  links: readonly Link[],
): { link: Link; path: string }[] {
  const longest = Math.max(1, ...links.map(lengthOf));
  return links
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .map((link) => {
      const { from, to, inside = 0 } = link;
      // The root keeps short arcs visible beside long ones.
      const whole = 10 + (edge - 14) * Math.sqrt(lengthOf(link) / longest);
      const width = round(whole * 0.8 ** inside);
      const height = round((lengthOf(link) * rowHeight) / 2);
      const sweep = to > from ? 0 : 1;
      const path = `M${edge} ${middle(from)}A${width} ${height} 0 0 ${sweep} ${edge} ${middle(to)}`;
      return { link, path };
    });
}

/** The path of a head that points at a row, so many units high to either side. */
export const arcHead = (row: number, half: number) =>
  `M${tip} ${middle(row)}l-6 -${half}v${2 * half}z`;

/** To two digits after the point. */
export const round = (value: number) => Math.round(value * 100) / 100;

const lengthOf = ({ from, to }: RowLink) => Math.abs(from - to);

const middle = (row: number) => row * rowHeight + rowHeight / 2;
