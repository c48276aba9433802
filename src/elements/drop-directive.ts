/** A browser that does not know text directives (`#p7:~:text=…`) leaves them in the fragment and finds no place: it is led to the unit. */
export function dropDirective(): void {
  const [unit, directive] = location.hash.split(':~:');
  if (unit && directive !== undefined) location.replace(unit);
}
