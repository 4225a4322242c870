// Makes the conversation smoother where scripts run: no page is loaded anew, the focus stays where it was,
// and what is new is read aloud. Without this file every form works by itself.

/** @param {string} selector @returns {HTMLElement | null} */
const find = (selector) => document.querySelector(selector);
/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
const findAll = (selector) => document.querySelectorAll(selector);
const heard = () => find('#heard');

/** The form that is on its way; a second tap meanwhile does nothing. */
let isBusy = false;

document.addEventListener('submit', async (event) => {
  const form = event.target;
  // A browser that cannot say which button was pressed sends the form by itself.
  if (!(form instanceof HTMLFormElement) || !('turn' in form.dataset) || !('submitter' in event)) return;
  event.preventDefault();
  if (isBusy) return;
  isBusy = true;
  const button = event.submitter;
  const fields = new FormData(form);
  // By hand: older browsers do not take the button as FormData's second argument.
  if (button instanceof HTMLButtonElement && button.name) fields.append(button.name, button.value);
  const key = keyOf(document.activeElement);
  document.body.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => say(heard()?.dataset.busy), 1500);
  const tooSlow = new AbortController();
  const limit = setTimeout(() => tooSlow.abort(), 30_000);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])),
      headers: { 'X-Landa': 'turn' },
      signal: tooSlow.signal,
    });
    if (!response.ok) return showTrouble();
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const main = page.querySelector('main#chat');
    if (!main || !find('main#chat')) {
      location.assign(response.redirected ? response.url : '/chat');
      return;
    }
    showPage(page, main, key, fields.get('say')?.toString());
  } catch {
    showTrouble();
  } finally {
    clearTimeout(slow);
    clearTimeout(limit);
    isBusy = false;
    document.body.removeAttribute('aria-busy');
  }
});

/**
 * Puts the new page's conversation in place of the old one.
 * @param {Document} page @param {Element} main @param {string | undefined} key @param {string | undefined} typed
 */
function showPage(page, main, key, typed) {
  const before = find('#now')?.dataset.screen;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.title = page.title;
  const words = page.querySelector('#heard');
  if (words instanceof HTMLElement) heard()?.setAttribute('data-busy', words.dataset.busy ?? '');
  for (const selector of ['header', 'main#chat', 'dialog', '#trouble']) {
    const fresh = selector === 'main#chat' ? main : page.querySelector(selector);
    if (fresh) find(selector)?.replaceWith(document.adoptNode(fresh));
  }
  prepare();
  const now = find('#now');
  const note = find('#now .note');
  const isSameScreen = before === now?.dataset.screen;
  if (key === '#say' && now?.dataset.screen?.startsWith('question/')) {
    // Who types goes on typing; what was not understood is still there to be mended.
    const field = find('#say');
    if (field instanceof HTMLInputElement && note && isSameScreen) field.value = typed ?? '';
    field?.focus({ preventScroll: true });
    say(note?.textContent ?? wordsOf(now));
  } else {
    const same = key && key !== '#say' && isSameScreen ? find(key) : null;
    (same ?? now)?.focus({ preventScroll: true });
    if (same) say(note?.textContent);
    if (same && !note) return;
  }
  now?.scrollIntoView({ block: 'start' });
}

/** Where the focus can be put again on the next page.  @param {Element | null} element */
function keyOf(element) {
  if (element?.id === 'say') return '#say';
  const value = element?.getAttribute?.('value');
  return element?.getAttribute?.('name') === 'tap' && value
    ? `#now button[value="${CSS.escape(value)}"]`
    : undefined;
}

/** @param {Element | null} message */
function wordsOf(message) {
  return [...(message?.children ?? [])]
    .filter((child) => child.tagName !== 'FORM')
    .map((child) => child.textContent)
    .join(' ');
}

/** @param {string | null | undefined} text */
function say(text) {
  const place = heard();
  if (place && text) place.textContent = text;
}

/** Nothing reached us: what was typed stays in its field. */
function showTrouble() {
  const place = find('#trouble');
  if (!place) return;
  place.hidden = false;
  place.textContent = place.dataset.text ?? '';
}

/** What only makes sense with a script is added by it. */
function prepare() {
  for (const place of findAll('[data-copy]')) {
    if (!navigator.clipboard) break;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.lang = document.documentElement.lang;
    button.textContent = place.dataset.copy ?? '';
    const text = place.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      button.textContent = `✓ ${place.dataset.copy}`;
    });
    place.after(button);
  }
  if (navigator.share) {
    for (const place of findAll('details.share')) {
      place.querySelector('summary')?.addEventListener('click', (event) => {
        event.preventDefault();
        navigator.share({ text: place.dataset.text, url: place.dataset.url }).catch(() => {});
      });
    }
  }
  waitForSilence();
}

/** The other tabs of this browser: a sign of life in one is one in all, and what has ended is shown in none. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('landa') : undefined;
tabs?.addEventListener('message', ({ data }) => {
  if (data === 'ended' && find('main#chat')) location.replace('/chat');
  lastSign = Date.now();
});

/** On a shared computer the conversation ends after a while: two minutes before, somebody is asked to say so. */
let lastSign = Date.now();
/** @type {ReturnType<typeof setInterval> | undefined} */
let watch;
function waitForSilence() {
  lastSign = Date.now();
  tabs?.postMessage(find('main#chat') ? 'here' : 'ended');
  clearInterval(watch);
  const seconds = Number(find('main#chat')?.dataset.idle ?? 0);
  if (!seconds) return;
  watch = setInterval(() => {
    const silent = (Date.now() - lastSign) / 1000;
    const dialog = find('#idle');
    if (silent >= seconds) location.replace(`/chat/ended?why=idle&lang=${document.documentElement.lang}`);
    else if (silent >= seconds - 120 && dialog instanceof HTMLDialogElement && !dialog.open)
      dialog.showModal();
  }, 1000);
}
document.addEventListener('close', stay, true);
/** @param {Event} event */
async function stay(event) {
  if (!(event.target instanceof HTMLElement) || event.target.id !== 'idle') return;
  lastSign = Date.now();
  tabs?.postMessage('here');
  await fetch('/chat/here', { method: 'POST' }).catch(() => {});
}

// A page that the browser kept may belong to a conversation that has ended.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
prepare();
