// Keeps what a speaker says of each sentence: in the browser at once, and in a file to send back. Nothing that was
// written is ever thrown away: what belongs to no sentence of this page is kept, and goes into the file as well.

/**
 * @typedef {'right' | 'wrong' | 'unsure'} Verdict
 * @typedef {{ id: string, source: string, translation: string, verdict?: Verdict, instead: string, note: string, at: string }} Note
 * @typedef {{ screen: string, box: [number, number, number, number] }} Place
 */

const words = document.body.dataset;
const language = words.language ?? '';
const prefix = `landa-review/${language}/`;

/** @template {HTMLElement} T @param {string} id @param {new () => T} kind @returns {T} */
function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no #${id}`);
  return found;
}
/** @type {HTMLElement[]} */
const sentences = [...document.querySelectorAll('li[data-id]')].filter((one) => one instanceof HTMLElement);
const sentenceOf = new Map(sentences.map((one) => [one.dataset.id ?? '', one]));
const chapters = [...document.querySelectorAll('details.chapter')]
  .filter((one) => one instanceof HTMLDetailsElement)
  .map((element) => ({ element, sentences: sentences.filter((one) => element.contains(one)) }));

/** @type {Map<string, Note>} */
const notes = new Map();
/** What the browser has not kept. @type {Set<string>} */
const unkept = new Set();
let isInFile = true;

// What is kept.

/** The browser's store; none where it is forbidden. */
function store() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** @param {unknown} value @returns {Note | undefined} */
function readNote(value) {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  /** @type {Record<string, unknown>} */
  const fields = { ...value };
  /** @param {string} name */
  const text = (name) => (typeof fields[name] === 'string' ? fields[name] : '');
  const verdict = ['right', 'wrong', 'unsure'].find((one) => one === fields['verdict']);
  return {
    ...{ id: text('id'), source: text('source'), translation: text('translation') },
    ...{ instead: text('instead'), note: text('note'), at: text('at') },
    ...(verdict ? { verdict: /** @type {Verdict} */ (verdict) } : {}),
  };
}

/** @param {string | null} json */
function parse(json) {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

function remember() {
  const kept = store();
  for (let at = 0; kept && at < kept.length; at++) {
    const key = kept.key(at) ?? '';
    const note = key.startsWith(prefix) ? readNote(parse(kept.getItem(key))) : undefined;
    if (note) notes.set(note.id, note);
  }
}

/** @param {Note} note */
function keep(note) {
  notes.set(note.id, note);
  isInFile = false;
  unkept.add(note.id);
  try {
    for (const id of unkept) {
      store()?.setItem(prefix + id, JSON.stringify(notes.get(id)));
      if (store()) unkept.delete(id);
    }
  } catch {
    // It is full, or may not be written: said below, and tried again next time.
  }
  part('not-kept', HTMLElement).hidden = unkept.size === 0;
}

/**
 * The later of two notes on one sentence, with what only the earlier one said.
 * @param {Note} one @param {Note} other @returns {Note}
 */
function merge(one, other) {
  const [late, early] = one.at >= other.at ? [one, other] : [other, one];
  const { verdict = early.verdict, instead } = late;
  const said = `${late.instead}\n${late.note}`;
  const more = [early.instead, early.note].filter((text) => text !== '' && !said.includes(text));
  return {
    ...late,
    ...(verdict ? { verdict } : {}),
    instead,
    note: [late.note, ...more].filter(Boolean).join('\n'),
  };
}

// What is shown.

/** @param {HTMLElement} sentence */
const noteOn = (sentence) => notes.get(sentence.dataset.id ?? '');

/** Whether the sentence is another than the one that was read. @param {HTMLElement} sentence */
function isChanged(sentence) {
  const note = noteOn(sentence);
  const { source, translation } = sentence.dataset;
  return note?.verdict !== undefined && (note.source !== source || note.translation !== translation);
}

/** @param {HTMLElement} sentence */
const isRead = (sentence) => noteOn(sentence)?.verdict !== undefined && !isChanged(sentence);

function showProgress() {
  /** @param {number} read @param {number} all */
  const fill = (read, all) =>
    (words.progress ?? '').replace('{read}', String(read)).replace('{all}', String(all));
  const read = sentences.filter(isRead).length;
  part('far', HTMLElement).textContent = fill(read, sentences.length);
  part('bar', HTMLProgressElement).value = read;
  for (const { element, sentences: own } of chapters) {
    const count = element.querySelector('.count');
    if (count) count.textContent = fill(own.filter(isRead).length, own.length);
  }
}

/** @param {string} text */
function say(text) {
  const heard = part('heard', HTMLElement);
  heard.hidden = text === '';
  heard.textContent = text;
}

/** Puts the choice and the fields to a sentence. @param {HTMLElement} sentence */
function prepare(sentence) {
  if (sentence.querySelector('fieldset')) return;
  const answer = part('answer', HTMLTemplateElement).content.cloneNode(true);
  sentence.append(answer);
  const legend = sentence.querySelector('legend span');
  if (legend) legend.textContent = sentence.querySelector('.own')?.textContent ?? '';
  for (const radio of sentence.querySelectorAll('input')) radio.name = `verdict ${sentence.dataset.id}`;
  fill(sentence);
  const strip = sentence.querySelector('.strip');
  if (strip) nearby.observe(strip);
}

/** @param {HTMLElement} sentence */
function fill(sentence) {
  const note = noteOn(sentence);
  for (const radio of sentence.querySelectorAll('input')) radio.checked = radio.value === note?.verdict;
  for (const field of sentence.querySelectorAll('textarea'))
    field.value = (field.name === 'instead' ? note?.instead : note?.note) ?? '';
  const write = sentence.querySelector('details');
  if (write && (note?.instead || note?.note)) write.open = true;
  showChange(sentence);
}

/** @param {HTMLElement} sentence */
function showChange(sentence) {
  const changed = sentence.querySelector('.changed');
  if (changed instanceof HTMLElement) changed.hidden = !isChanged(sentence);
}

/** What is not to be shown goes; a chapter of which nothing is left goes with it. */
function showWanted() {
  const wanted = part('show', HTMLSelectElement).value;
  for (const sentence of sentences) {
    const isWrong = ['wrong', 'unsure'].includes(noteOn(sentence)?.verdict ?? '');
    sentence.hidden = wanted === 'unread' ? isRead(sentence) : wanted === 'wrong' ? !isWrong : false;
  }
  for (const part of document.querySelectorAll('.chapter, .chapter section'))
    if (part instanceof HTMLElement) part.hidden = !part.querySelector('li[data-id]:not([hidden])');
  if (wanted === 'wrong') for (const { element } of chapters) element.open = !element.hidden;
  say(chapters.every(({ element }) => element.hidden) ? (words.nothing ?? '') : '');
}

function showAll() {
  for (const sentence of sentences) if (sentence.querySelector('fieldset')) fill(sentence);
  showProgress();
  showWanted();
}

// Pictures.

/** @type {Map<string, { url: string, width: number, height: number }>} */
const pictures = new Map();

/** Each is unpacked when it is first in sight. @param {string} screen */
function picture(screen) {
  let made = pictures.get(screen);
  if (!made) {
    const { textContent, dataset } = part(`picture-${screen}`, HTMLScriptElement);
    const bytes = Uint8Array.from(atob(textContent.trim()), (sign) => sign.charCodeAt(0));
    made = {
      url: URL.createObjectURL(new Blob([bytes], { type: 'image/webp' })),
      width: Number(dataset.width),
      height: Number(dataset.height),
    };
    pictures.set(screen, made);
  }
  return made;
}

/** @param {Element} svg @param {string} screen */
function draw(svg, screen) {
  const { url, width, height } = picture(screen);
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  for (const [name, value] of Object.entries({ href: url, width, height }))
    image.setAttribute(name, `${value}`);
  svg.querySelector('image')?.remove();
  svg.prepend(image);
}

/** @param {Element} strip @returns {Place[]} */
const placesOf = (strip) => (strip instanceof HTMLElement ? JSON.parse(strip.dataset.places ?? '[]') : []);

const nearby = new IntersectionObserver(
  (seen) => {
    for (const { target, isIntersecting } of seen) {
      const [first] = placesOf(target);
      const svg = target.querySelector('svg');
      if (!isIntersecting || !first || !svg) continue;
      draw(svg, first.screen);
      nearby.unobserve(target);
    }
  },
  { rootMargin: '400px' },
);

const whole = part('whole', HTMLDialogElement);
/** @type {Place[]} */
let shownPlaces = [];
let shownAt = 0;

/** Shows a whole screen, and the sentence on it. @param {number} at */
function showWhole(at) {
  const place = shownPlaces[at];
  const svg = document.getElementById('screen');
  if (!place || !svg) return;
  shownAt = at;
  const { width, height } = picture(place.screen);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const [x, y, wide, high] = place.box;
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x, y, width: wide, height: high, rx: 4, class: 'around' }))
    mark.setAttribute(name, `${value}`);
  svg.replaceChildren(mark);
  draw(svg, place.screen);
  part('which', HTMLElement).textContent = (words.pictureOf ?? '')
    .replace('{number}', String(at + 1))
    .replace('{all}', String(shownPlaces.length));
  part('another', HTMLButtonElement).hidden = shownPlaces.length < 2;
  if (!whole.open) whole.showModal();
  mark.scrollIntoView({ block: 'center' });
}

// The file.

function fileText() {
  const file = {
    ...{ landa: 'review', version: 1, language, savedAt: new Date().toISOString() },
    notes: [...notes.values()],
  };
  return JSON.stringify(file, null, 1);
}

function saveFile() {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  const url = URL.createObjectURL(new Blob([fileText()], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: `landa-${language}-review-${day.join('-')}.json`,
  });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  isInFile = true;
  say(words.saved ?? '');
}

/** @param {string} text */
function openFile(text) {
  const file = parse(text);
  if (file?.landa !== 'review' || !Array.isArray(file.notes)) return say(words.notOurs ?? '');
  if (file.language !== language)
    return say((words.otherLanguage ?? '').replace('{language}', String(file.language)));
  for (const one of file.notes) {
    const note = readNote(one);
    const own = note && notes.get(note.id);
    if (note) keep(own ? merge(own, note) : note);
  }
  showAll();
  say(words.opened ?? '');
}

// What one does.

document.addEventListener('input', ({ target }) => {
  const sentence = target instanceof Element ? target.closest('li[data-id]') : null;
  if (!(sentence instanceof HTMLElement)) return;
  const { id = '', source = '', translation = '' } = sentence.dataset;
  /** @param {string} name */
  const written = (name) => {
    const field = sentence.querySelector(`textarea[name="${name}"]`);
    return field instanceof HTMLTextAreaElement ? field.value : '';
  };
  const chosen = [...sentence.querySelectorAll('input')].find(({ checked }) => checked);
  const note = readNote({
    ...{ id, source, translation, verdict: chosen?.value, at: new Date().toISOString() },
    ...{ instead: written('instead'), note: written('note') },
  });
  if (note) keep(note);
  const write = sentence.querySelector('details');
  if (write && target === chosen && chosen?.value !== 'right') write.open = true;
  showChange(sentence);
  showProgress();
});

for (const { element, sentences: own } of chapters)
  element.addEventListener('toggle', () => {
    if (element.open) own.forEach(prepare);
  });

document.addEventListener('click', ({ target }) => {
  const strip = target instanceof Element ? target.closest('.strip') : null;
  if (!strip) return;
  shownPlaces = placesOf(strip);
  showWhole(0);
});
part('another', HTMLButtonElement).addEventListener('click', () =>
  showWhole((shownAt + 1) % shownPlaces.length),
);
part('close', HTMLButtonElement).addEventListener('click', () => whole.close());

part('next', HTMLButtonElement).addEventListener('click', () => {
  // From where one is; then from the beginning.
  const from = sentences.findIndex((one) => one.contains(lastTouched)) + 1;
  const next = [...sentences.slice(from), ...sentences.slice(0, from)].find((one) => !isRead(one));
  const chapter = next?.closest('details.chapter');
  if (!next || !(chapter instanceof HTMLDetailsElement)) return say(words.nothing ?? '');
  part('show', HTMLSelectElement).value = 'all';
  showWanted();
  chapter.open = true;
  prepare(next);
  next.scrollIntoView({ block: 'start' });
  next.querySelector('input')?.focus({ preventScroll: true });
});
/** @type {Element | null} */
let lastTouched = null;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('li[data-id]')) lastTouched = target;
});

part('show', HTMLSelectElement).addEventListener('change', showWanted);
part('save', HTMLButtonElement).addEventListener('click', saveFile);
part('file', HTMLInputElement).addEventListener('change', async ({ target }) => {
  const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
  if (file) openFile(await file.text());
  if (target instanceof HTMLInputElement) target.value = '';
});
part('copy', HTMLDetailsElement).addEventListener('toggle', () => {
  part('all-notes', HTMLTextAreaElement).value = fileText();
});

// Another tab with the same page writes to the same store.
addEventListener('storage', ({ key, newValue }) => {
  const note = key?.startsWith(prefix) ? readNote(parse(newValue)) : undefined;
  const sentence = note && sentenceOf.get(note.id);
  if (!note) return;
  notes.set(note.id, note);
  if (sentence?.querySelector('fieldset')) fill(sentence);
  showProgress();
});
addEventListener('beforeunload', (event) => {
  if (unkept.size > 0 && !isInFile) event.preventDefault();
});

remember();
showProgress();
if (chapters[0]) chapters[0].element.open = true;
