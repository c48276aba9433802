// On a page that has moved: leads on at once, and takes the query and the fragment along, which a refresh
// alone would lose. A unit that went elsewhere than its page has a link of its own under its id. A range of which
// the ends went different ways (?to=p5#p3) is led nowhere: the page has a link for each.
// A classic script, so that it also runs from file://.
document.addEventListener('DOMContentLoaded', () => {
  const { hash, search } = location;
  const page = document.querySelector('a[rel="bookmark"]');
  if (!page) return;
  // Where a unit stands now; of a unit that did not come along, the new page may have another one under the same id.
  const placeOf = (id, hash) => {
    const place = id === '' ? null : document.getElementById(id);
    const link = place?.querySelector('a[rel="bookmark"]') ?? page;
    const target = new URL(link.href);
    if (!place && target.hash === '') target.hash = hash;
    return { target, isGone: Boolean(place) && link === page };
  };
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A fragment that someone has broken is carried on as it is.
  }
  const { target, isGone } = placeOf(id, hash);
  const to = new URLSearchParams(search).get('to');
  if (search !== '') target.search = search;
  if (to) {
    const end = placeOf(to, `#${to}`);
    if (isGone || end.isGone || end.target.pathname !== target.pathname) return;
    if (end.target.hash === target.hash) target.searchParams.delete('to');
    else target.searchParams.set('to', end.target.hash.slice(1));
  }
  location.replace(target.href);
});
