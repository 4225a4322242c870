// A StrykerJS plugin. Stryker changes operators and conditions, but no numbers and no dates, and those are most of a
// rule: here each is one too high, and each value that a condition lists is once forgotten.

const mutators = new URL(
  '../../.mutation/node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js',
  import.meta.url,
);
// Stryker knows no plugins for mutators; the list is its own, and the version is pinned.
const { allMutators } = await import(mutators.href);

const values = [
  {
    name: 'Number',
    *mutate({ node, parent }) {
      if (node.type !== 'NumericLiteral' || parent.key === node) return;
      const step = Number.isInteger(node.value) ? 1 : 0.01;
      yield { type: 'NumericLiteral', value: node.value + step };
    },
  },
  {
    name: 'Date',
    *mutate({ node, parent }) {
      if (node.type === 'StringLiteral' && isDate(node.value) && parent.key !== node)
        yield { type: 'StringLiteral', value: nextDay(node.value) };
      if (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => yearlyDay.test(value.raw)))
        yield { ...node, quasis: node.quasis.map(dayLater) };
    },
  },
  {
    name: 'ListedValue',
    *mutate({ node, parent, parentPath }) {
      if (node.type !== 'StringLiteral') return;
      const property = parent.type === 'ArrayExpression' ? parentPath.parent : parent;
      if (['in', 'has'].includes(property.key?.name)) yield { type: 'StringLiteral', value: '' };
    },
  },
];
for (const mutator of values)
  if (!allMutators.some(({ name }) => name === mutator.name)) allMutators.push(mutator);

const yearlyDay = /-\d\d-\d\d$/;

function isDate(text) {
  return /^(\d{4}-)?\d\d-\d\d$/.test(text);
}

function nextDay(text) {
  const day = text.length === 5 ? `2027-${text}` : text;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10).slice(-text.length);
}

function dayLater(quasi) {
  const raw = quasi.value.raw.replace(yearlyDay, (day) => `-${nextDay(day.slice(1))}`);
  return { ...quasi, value: { raw, cooked: raw } };
}

/** A rule's examples are its tests, and the day on which a source was read decides nothing by itself. */
const untouched = ['examples', 'checkedOn'];

/** A rule's `value` orders the list: a judgement that no test can call wrong. That of a figure is money. */
function isRuleValue({ node, parent }) {
  return node.key?.name === 'value' && parent.properties?.some(({ key }) => key?.name === 'topic');
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'examples',
    value: {
      shouldIgnore: (path) =>
        untouched.find((name) => [path.node.key?.name, path.node.id?.name].includes(name)) ??
        (isRuleValue(path) ? 'value' : undefined),
    },
  },
];
