import type { Visit } from './visit.ts';

/** The way to the pages of a list before and after this one. */
export function Pages(props: {
  readonly visit: Visit;
  readonly page: number;
  readonly hasMore: boolean;
  /** Where the list is; here where it is left out. */
  readonly of?: string;
}) {
  const { visit, page, hasMore, of = '' } = props;
  const { c, say } = visit;
  if (page === 1 && !hasMore) return null;
  const at = (other: number) => {
    const { lang: _lang, done: _done, ...rest } = c.req.query();
    return `${of}?${new URLSearchParams({ ...rest, page: String(other) })}`;
  };
  return (
    <nav class="row" aria-label={say('console-pages')}>
      {page > 1 && (
        <a class="button" rel="prev" href={at(page - 1)}>
          {say('console-page-before')}
        </a>
      )}
      <span>{say('console-page', { page })}</span>
      {hasMore && (
        <a class="button" rel="next" href={at(page + 1)}>
          {say('console-page-after')}
        </a>
      )}
    </nav>
  );
}
