import { asHeard, type Sounds } from './sounds.ts';

/** How Swedish letters sound, longest spellings first; tried at each place of a name from its beginning. */
const rules: readonly (readonly [RegExp, Sounds])[] = [
  [/xj/y, 'kSĵ'],
  [/skj|stj|sj|sch/y, 'Sĵ'],
  [/sk(?=[eiyäö])/y, 'Sķ'],
  [/tj|kj/y, 'Čĵ'],
  [/(?<=^|\s)lj/y, 'ļj'],
  [/(?<=^|\s)[hdg]j/y, 'ĵj'],
  [/ck|c|q/y, 'k'],
  [/k(?=[eiyäö])/y, 'K'],
  [/(?<=[rl])g(?![aouå])/y, 'ģ'],
  [/ng/y, 'nĝ'],
  [/g(?=[eiyäö])/y, 'G'],
  [/(?<=r)s/y, 'S'],
  [/(?<=[nl])d(?=s|$|\s)/y, 'ď'],
  [/x/y, 'ks'],
  [/[wv]/y, 'v'],
  [/z/y, 's'],
  [/å/y, 'Å'],
  [/ä/y, 'Ä'],
  [/ö/y, 'Ö'],
  [/y/y, 'Y'],
  [/é/y, 'e'],
];

/** A Swedish name by ear and by letter at once: "Skövde" begins as "sh" or as "sk". */
export function soundsOfName(name: string): Sounds {
  const text = name.normalize('NFC').toLowerCase();
  let sounds = '';
  for (let at = 0; at < text.length; ) {
    const found = rules.find(([rule]) => {
      rule.lastIndex = at;
      return rule.test(text);
    });
    sounds += found ? found[1] : (text[at] ?? '').replace(/[^a-z]/, '');
    at = found ? found[0].lastIndex : at + 1;
  }
  return asHeard(sounds);
}
