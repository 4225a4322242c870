// Passkeys: asks the server what is to be signed, the device to sign it, and goes on where the server says.
// `SimpleWebAuthnBrowser` is the library that stands before us on the page.

/** @type {typeof import('@simplewebauthn/browser')} */
const library = /** @type {any} */ (globalThis).SimpleWebAuthnBrowser;

/**
 * @param {string} address
 * @param {unknown} body
 * @returns {Promise<any>}
 */
async function post(address, body) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** @type {NodeListOf<HTMLElement>} */
const places = document.querySelectorAll('[data-passkey]');
for (const place of library?.browserSupportsWebAuthn() ? places : []) {
  const { passkey, ask = '', answer = '' } = place.dataset;
  const button = place.querySelector('button');
  /** @type {HTMLElement | null} */
  const said = place.querySelector('[role=alert]');
  if (!button || !said) continue;
  place.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = '';
    try {
      const optionsJSON = await post(ask, {});
      const { startAuthentication, startRegistration } = library;
      const signed = await (passkey === 'create'
        ? startRegistration({ optionsJSON })
        : startAuthentication({ optionsJSON }));
      const { to, said: why } = await post(answer, signed);
      if (to) location.assign(to);
      else said.textContent = why ?? said.dataset['failed'];
    } catch {
      // Put off, timed out, or no such passkey here: the device has said which.
      said.textContent = said.dataset['failed'] ?? '';
    }
    button.disabled = false;
  });
}
