import { describe, expect, it } from 'vitest';
import { createSealer, Unsealable } from '../../src/store/sealing.ts';
import { firstKey, secondKey } from './open-store.ts';

const person = 'person-one';

describe('sealing', () => {
  it('opens what it sealed, and never seals twice alike', async () => {
    const sealer = await createSealer({ key: firstKey });
    const first = await sealer.seal('åäö سلام', person, 'session');
    expect(await sealer.open(first, person, 'session')).toBe('åäö سلام');
    expect(await sealer.seal('åäö سلام', person, 'session')).not.toBe(first);
  });

  it('opens for the same person, column and key alone', async () => {
    const sealer = await createSealer({ key: firstKey });
    const sealed = await sealer.seal('text', person, 'session');
    await expect(sealer.open(sealed, 'person-two', 'session')).rejects.toThrow(Unsealable);
    await expect(sealer.open(sealed, person, 'chat_id')).rejects.toThrow(Unsealable);
    const other = await createSealer({ key: secondKey });
    await expect(other.open(sealed, person, 'session')).rejects.toThrow(Unsealable);
  });

  it.each(['cut short', 'changed', 'not base64', 'empty'])('refuses a value that is %s', async (damage) => {
    const sealer = await createSealer({ key: firstKey });
    const sealed = await sealer.seal('text', person, 'session');
    const [id, nonce, text = ''] = sealed.split('.');
    const swapped = text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`;
    const damaged = {
      'cut short': `${id}.${nonce}`,
      changed: `${id}.${nonce}.${swapped}`,
      'not base64': `${id}.%%%.${text}`,
      empty: '',
    }[damage];
    await expect(sealer.open(damaged ?? '', person, 'session')).rejects.toThrow(Unsealable);
  });

  it('with a previous key opens old values and looks under both', async () => {
    const old = await createSealer({ key: firstKey });
    const rotating = await createSealer({ key: secondKey, previousKey: firstKey });
    const sealed = await old.seal('text', person, 'session');
    expect(await rotating.open(sealed, person, 'session')).toBe('text');
    expect([old.isRotating, rotating.isRotating]).toEqual([false, true]);
    expect(rotating.isCurrent(sealed)).toBe(false);
    expect(rotating.isCurrent(await rotating.seal('text', person, 'session'))).toBe(true);
    const lookups = await rotating.lookups('telegram', '1');
    expect(lookups).toHaveLength(2);
    expect(lookups[1]).toBe((await old.lookups('telegram', '1'))[0]);
  });
});
