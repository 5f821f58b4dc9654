// The decision of twenty rules in rule engines for node, on the inputs that bench/Sluice.Bench/TwentyRules.cs decides.
// Prints a line each: name, median and best decisions a second, answers that differ. Engines that are not installed are left out.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(process.cwd() + '/');
const classes = ['3A090.a', '3A090.b', '4A090.a', '3A001.z', '5A992.z'];
const below = { 1: 1_000_000_000, 2: 50_000, 3: 4_800, 4: 1_600 };
const outcome = { 1: 'NLR', 2: 'LICENCE', 3: 'CASE', 4: 'DENY' };
const rules = classes.flatMap(item => [1, 2, 3, 4].map(tier => ({ item, tier, below: below[tier], outcome: outcome[tier] })));

let seed = 12345n;
const next = limit => {
  seed = (seed * 1103515245n + 12345n) & 0x7fffffffn;
  return Math.floor(Number(seed) / 0x7fffffff * limit);
};
const inputs = Array.from({ length: 1000 }, () => ({ item: classes[next(5)], tier: 1 + next(4), tpp: next(40000) }));
const plain = input => rules.find(r => r.item === input.item && r.tier === input.tier && input.tpp < r.below)?.outcome ?? 'NONE';
const expected = inputs.map(plain);

async function measure(name, decide, decisions) {
  let different = 0;
  for (let i = 0; i < inputs.length; i++) if (await decide(inputs[i]) !== expected[i]) different++;
  const rates = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < decisions; i++) {
      const answer = decide(inputs[i % inputs.length]);
      if (answer instanceof Promise) await answer;
    }
    rates.push(decisions / ((performance.now() - start) / 1000));
  }
  rates.sort((a, b) => a - b);
  console.log([name, Math.round(rates[2]), Math.round(rates[4]), different].join('\t'));
}

function load(name) {
  try { return require(name); } catch { console.error(`${name} is not installed here, and is left out.`); return null; }
}

await measure('plain JavaScript loop', plain, 2_000_000);

const zen = load('@gorules/zen-engine');
if (zen) {
  const table = {
    hitPolicy: 'first',
    inputs: ['item', 'tier', 'tpp'].map(field => ({ id: field, name: field, field })),
    outputs: [{ id: 'out', name: 'out', field: 'out' }],
    rules: [
      ...rules.map((r, i) => ({ _id: `r${i}`, item: `"${r.item}"`, tier: String(r.tier), tpp: `< ${r.below}`, out: `"${r.outcome}"` })),
      { _id: 'none', item: '', tier: '', tpp: '', out: '"NONE"' },
    ],
  };
  const at = { x: 0, y: 0 };
  const graph = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: at },
      { id: 'table', type: 'decisionTableNode', name: 'table', position: at, content: table },
      { id: 'end', type: 'outputNode', name: 'end', position: at },
    ],
    edges: [{ id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' }, { id: 'b', sourceId: 'table', targetId: 'end', type: 'edge' }],
  };
  const decision = new zen.ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  await measure('GoRules ZEN, decision table', async input => (await decision.evaluate(input)).result.out, 50_000);
}

const cedar = load('@cedar-policy/cedar-wasm/nodejs');
if (cedar) {
  const policies = rules.map(r => `permit(principal, action == Action::"${r.outcome}", resource) when { context.item == "${r.item}" && context.tier == ${r.tier} && context.tpp < ${r.below} };`);
  cedar.preparsePolicySet('rules', { staticPolicies: policies.join('\n') });
  const ask = (input, action) => cedar.statefulIsAuthorized({
    principal: { type: 'User', id: 'u' }, action: { type: 'Action', id: action }, resource: { type: 'Item', id: 'i' },
    context: input, preparsedPolicySetId: 'rules', entities: [],
  }).response.decision === 'allow';
  await measure('Cedar (wasm), policies read once, one request an outcome', input => Object.values(outcome).find(action => ask(input, action)) ?? 'NONE', 10_000);
}

const jsonRules = load('json-rules-engine');
if (jsonRules) {
  const engine = new jsonRules.Engine([], {});
  rules.forEach((r, i) => engine.addRule({
    priority: rules.length - i,
    event: { type: r.outcome },
    conditions: { all: [{ fact: 'item', operator: 'equal', value: r.item }, { fact: 'tier', operator: 'equal', value: r.tier }, { fact: 'tpp', operator: 'lessThan', value: r.below }] },
  }));
  await measure('json-rules-engine', async input => (await engine.run(input)).events[0]?.type ?? 'NONE', 5_000);
}
