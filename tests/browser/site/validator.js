// html-validate with the house's rules.
import { HtmlValidate } from 'html-validate';

/** Everything that html-validate knows, and each exception with its reason. */
const CONFIG = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:standard'],
  rules: {
    'doctype-style': ['error', { style: 'uppercase' }],
    'void-style': ['error', { style: 'omit' }],
    'no-trailing-whitespace': 'off', // templates indent; compression takes it away
    'long-title': 'off', // a rule of search engines; the writer's title is never cut
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h1' }],
    'id-pattern': 'off', // ids of headings are words of any language
    'valid-id': ['error', { relaxed: true }],
    'require-sri': 'off', // nothing comes from elsewhere
    'no-inline-style': 'error',
    'allowed-links': 'off', // links.spec.js follows every link
  },
};

export const VALIDATOR = new HtmlValidate(CONFIG);

/** For the preview's own pages: Safari takes the role of a list away with its marks, and that of a table that is shown as blocks. */
export const OWN_VALIDATOR = new HtmlValidate({
  ...CONFIG,
  rules: { ...CONFIG.rules, 'no-redundant-role': 'off', 'prefer-native-element': 'off' },
});

/** What is wrong with a page: its rule, its place, its words. */
export async function invalid(validator, html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, selector, message }) => `${ruleId}: ${selector}: ${message}`));
}
