// Sets the theme a reader has chosen before the page is painted. A classic script, so that it also runs from file://.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be closed to this page; the theme of the system stays.
  }
})();
