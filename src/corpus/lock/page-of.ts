/** The page of an address: `/d/x/` of `/d/x/#p7`. */
export const pageOf = (address: string) => address.replace(/#.*/, '');

/** The id of a unit: `p7` of `/d/x/#p7`; empty for a page. */
export const unitOf = (address: string) => address.slice(pageOf(address).length + 1);
