/** An address as files for other programs may state it: with its host. One without leads nowhere outside the archive, and is none. */
export const webAddress = (address: string): string | undefined =>
  /^https?:\/\//.test(address) ? address : undefined;
