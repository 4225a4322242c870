import type { MessageId } from '../message-id.ts';
import type { Args, Button } from '../screen.ts';
import { tap } from '../tap.ts';

/** A button with a fixed label that says `<verb>.<id>.<value>`. */
export function button(say: MessageId, action: { readonly tap: string }, args?: Args): Button {
  return { label: args ? { say, args } : { say }, action };
}

export const toJobs: Button = { ...button('button-jobs', tap('go', 'jobs')), style: 'primary' };
export const toFit: Button = { ...button('button-fit', tap('go', 'fit')), style: 'primary' };
export const toAnswers = button('button-answers', tap('go', 'answers'));
export const toSupport = button('button-support', tap('go', 'support'));
export const toMap = button('button-where', tap('go', 'map'));
export const back = button('button-back', tap('back'));

/** Rows of at most `perRow` buttons. */
export function inRows(buttons: readonly Button[], perRow: number): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const [index, item] of buttons.entries()) {
    if (index % perRow === 0) rows.push([]);
    rows.at(-1)?.push(item);
  }
  return rows;
}
