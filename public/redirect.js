// On a page that has moved: leads on at once, and takes the query and the fragment along, which a refresh
// alone would lose. A unit that went elsewhere than its page has a link of its own under its id.
// A classic script, so that it also runs from file://.
document.addEventListener('DOMContentLoaded', () => {
  const { hash, search } = location;
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A fragment that someone has broken is carried on as it is.
  }
  const place = id === '' ? null : document.getElementById(id);
  const own = place?.querySelector('a[rel="bookmark"]');
  const link = own ?? document.querySelector('a[rel="bookmark"]');
  if (!link) return;
  const target = new URL(link.href);
  if (search !== '') target.search = search;
  // Of a unit that did not come along, the new page may have another one under the same id.
  if (!place && target.hash === '') target.hash = hash;
  location.replace(target.href);
});
