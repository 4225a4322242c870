import type { $ZodIssue } from 'zod/v4/core';
import type { MessageId } from '../core/message-id.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { Arg, Args } from '../core/screen.ts';

/** Every bad field by its JSON pointer (RFC 6901), in our own words. */
export function readFaults(issues: readonly $ZodIssue[], at = ''): readonly Fault[] {
  return issues.flatMap((issue) => readIssue(issue, at + pointer(issue.path)));
}

function readIssue(issue: $ZodIssue, at: string): readonly Fault[] {
  const fault = (say: MessageId, args?: Args): Fault => ({ pointer: at, say, ...(args ? { args } : {}) });
  switch (issue.code) {
    case 'invalid_type':
      return [
        issue.input === undefined ? fault('fault-missing') : fault(kinds[issue.expected] ?? 'fault-kind'),
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: `${at}${pointer([key])}`, say: 'fault-unknown-field' }));
    case 'invalid_value':
      if (issue.input === undefined) return [fault('fault-missing')];
      return [fault('fault-not-among', { allowed: list(issue.values.map(String)) })];
    case 'too_small':
      return [tooSmall(fault, issue)];
    case 'too_big':
      return [tooBig(fault, issue)];
    case 'invalid_format':
      return [fault(formats[issue.format] ?? 'fault-format')];
    case 'invalid_union':
      // The union of what an opening may be is taken apart before it is read: see check-opening.
      return [fault('fault-format')];
    case 'custom':
      return [fault(typeof issue.params?.['say'] === 'string' ? issue.params['say'] : 'fault-format')];
    default:
      return [fault('fault-format')];
  }
}

const kinds: Readonly<Record<string, MessageId>> = {
  string: 'fault-kind-text',
  number: 'fault-kind-number',
  int: 'fault-kind-number',
  boolean: 'fault-kind-yes-no',
  array: 'fault-kind-list',
  object: 'fault-kind-object',
};

const formats: Readonly<Record<string, MessageId>> = {
  date: 'fault-date',
  url: 'fault-url',
  email: 'fault-email',
};

type Make = (say: MessageId, args?: Args) => Fault;

function tooSmall(fault: Make, issue: Extract<$ZodIssue, { code: 'too_small' }>): Fault {
  if (issue.origin === 'string' || issue.origin === 'array') return fault('fault-missing');
  return fault('fault-too-small', { least: Number(issue.minimum) });
}

function tooBig(fault: Make, issue: Extract<$ZodIssue, { code: 'too_big' }>): Fault {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return fault('fault-too-long', { most });
  return fault(issue.origin === 'array' ? 'fault-too-many' : 'fault-too-big', { most });
}

function list(words: readonly string[]): Arg {
  return { list: words.map((text) => ({ text })) };
}

/** The path as a JSON pointer: "/pay/min". */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
