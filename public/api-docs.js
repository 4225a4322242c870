// The description of the openings API, as Swagger UI shows it.
const place = /** @type {HTMLElement} */ (document.getElementById('api'));
const { SwaggerUIBundle: show } = /** @type {any} */ (globalThis);

// Where the viewer has not come, the plain list stays.
show?.({
  domNode: place,
  url: place.dataset['url'],
  deepLinking: true,
  // Keys are not for trying out in a browser, and nothing is asked of anyone else.
  supportedSubmitMethods: [],
  validatorUrl: null,
});
