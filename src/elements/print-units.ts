/** Print some units alone; style sheets leave out the rest. */
export function printUnits(units: readonly HTMLElement[]): void {
  const root = document.documentElement;
  for (const unit of units) unit.classList.add('printing');
  root.dataset['print'] = 'part';
  const restore = () => {
    delete root.dataset['print'];
    for (const unit of units) unit.classList.remove('printing');
  };
  addEventListener('afterprint', restore, { once: true });
  window.print();
}
