/** `1.3` times a power of ten, in digits: exact, whatever the size. */
export function timesTenTo(decimal: string, power: number): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = `${whole}${part.padEnd(power, '0').slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(power).replace(/0+$/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}
