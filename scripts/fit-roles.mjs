// Fits the weights of roles to the labelled articles and writes them into the library: npm run fit:roles.
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { fitWeights } from './roles/fit-weights.mjs';
import { lessons } from './roles/lessons.mjs';

const file = new URL('../src/library/role-weights.yaml', import.meta.url);

const head = `# What each thing that is seen in a paragraph says for each role, and each role for the next: written by \`npm run fit:roles\`, not by hand.
#
# Every row has eleven weights, in the order of \`roles\`, and what has them. They count hundredths of a natural logarithm of odds: 69
# doubles them, -69 halves them. \`relative\` is how far something stands out from the mean of its article.
#
# They are fitted to the labelled articles of test/fixtures/articles and test/fixtures/roles, all self-written, by the likelihood of their
# roles (a linear chain, each kind of weight held near what is expected beforehand). Each article judged by weights fitted without its
# tenth of the articles (\`npm run bench:roles -- unseen\`, 847 paragraphs): 85 roles of 100 right, 97 in the surer half; 83 and 97 on the
# articles of test/fixtures/roles, 89 and 97 on those of test/fixtures/articles, for which the cues were written. On 18 articles (160
# paragraphs) to which nothing was fitted it is 76 and 94.
`;

const { schema, roles, transitions, features } = fitWeights(lessons());
const lists = { transitions, features };
writeFileSync(
  file,
  `${head}${stringify({ schema })}roles: [${roles.join(', ')}]\n${stringify(lists, { lineWidth: 0 })}`,
);
