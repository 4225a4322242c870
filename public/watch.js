// Brings what changes by itself on a page up to date, without moving whoever reads it. Without this file the page is
// loaded anew.
const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-watch]'));

async function look() {
  try {
    const response = await fetch(location.pathname);
    if (!response.ok || response.redirected) return location.reload();
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = /** @type {HTMLElement | null} */ (page.querySelector('#progress'));
    // It has come to its end: what can be done on the page is another.
    if (!fresh?.dataset['watch']) return location.replace(location.pathname);
    for (const [at, part] of [...(place?.children ?? [])].entries()) {
      const now = fresh.children[at];
      // Only what has changed, so that only that is read aloud; its element stays, so that it is.
      if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
    }
  } catch {
    // Nothing reached us: in a while.
  }
  again();
}

function again() {
  setTimeout(look, Number(place?.dataset['watch']) * 1000);
}

if (place) again();
