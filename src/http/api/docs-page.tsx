import { html } from 'hono/html';
import type { PageKit } from '../../page/document.tsx';
import type { Endpoint } from './endpoint.ts';

/** The API's description for people. In English, as the API is; a plain list where no script runs. */
export function renderApiDocs({ assets }: PageKit, endpoints: readonly Endpoint[]) {
  return html`<!doctype html>${(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Landa: openings API</title>
        <link rel="icon" href={assets.url('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href="/v1/docs/api-viewer.css" />
        <script src="/v1/docs/api-viewer.js" defer />
        <script src={assets.url('api-docs.js')} defer />
      </head>
      <body>
        <main id="api" data-url="/v1/openapi.json">
          <h1>Landa: openings API</h1>
          <p>
            <a href="/v1/openapi.json">The whole description (OpenAPI 3.1)</a>
          </p>
          <dl>
            {endpoints.map(({ method, path, summary, description }) => (
              <>
                <dt>
                  <code>
                    {method.toUpperCase()} /v1{path}
                  </code>
                </dt>
                <dd>
                  {summary}. {description}
                </dd>
              </>
            ))}
          </dl>
        </main>
      </body>
    </html>
  )}`;
}
