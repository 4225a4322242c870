// A form that is checked while it is filled in, and kept where it can be: what is wrong is told beside a field as soon
// as one has left it. Without us its buttons do the same.

/** After the last keystroke, in ms: no sooner, so that nobody is told off in the middle of a word. */
const pause = 800;

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (
  document.querySelectorAll('form[data-check]')
)) {
  /** @type {Set<string>} Fields that one has been in and left. */
  const left = new Set();
  /** @type {HTMLElement | null} */
  const said = form.querySelector('[data-said]');
  let waiting = 0;
  let asking = new AbortController();

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof Element) left.add(target.getAttribute('name') ?? '');
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  });
  form.addEventListener('submit', () => {
    // What is on its way now must not come after what is sent here.
    clearTimeout(waiting);
    asking.abort();
  });

  async function check() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(form.dataset['check'] ?? '', {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new FormData(form),
        signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const { said: sentence, faults } = await answer.json();
      for (const name of left) tell(name, faults[name]);
      if (said && sentence) said.textContent = sentence;
    } catch {
      if (!signal.aborted && said) said.textContent = said.dataset['failed'] ?? '';
    }
  }

  /**
   * @param {string} name
   * @param {string | undefined} fault
   */
  function tell(name, fault) {
    const field = form.elements.namedItem(name);
    const one = field instanceof RadioNodeList ? field[0] : field;
    if (!(one instanceof HTMLElement)) return;
    const whole = one.closest('.field');
    if (!whole) return;
    const id = `fault-${name}`;
    const before = document.getElementById(id);
    whole.classList.toggle('wrong', fault !== undefined);
    const others = (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((word) => word && word !== id);
    const described = fault === undefined ? others : [...others, id];
    one.toggleAttribute('aria-describedby', described.length > 0);
    if (described.length > 0) one.setAttribute('aria-describedby', described.join(' '));
    if (fault === undefined) {
      one.removeAttribute('aria-invalid');
      before?.remove();
      return;
    }
    one.setAttribute('aria-invalid', 'true');
    const line = before ?? document.createElement('p');
    line.id = id;
    line.className = 'fault';
    line.textContent = fault;
    if (!before) (one.closest('.tick') ?? one).before(line);
  }
}
