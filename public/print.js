// Prints the page. Without this file the browser's own menu does.

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('#print'));

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
