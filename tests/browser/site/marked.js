// Languages that nobody speaks, for tests: every text of a file is marked, so that one that comes from elsewhere is seen.
import { appendFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Letters with marks, longer than English: what shows where a word is not from the words file. */
const ACCENTED = { a: 'â', e: 'ê', i: 'î', o: 'ô', u: 'û', A: 'Â', E: 'Ê', I: 'Î', O: 'Ô', U: 'Û' };

/** Letters of a script that runs to the left. */
const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'];

/** How the words of a text are marked, for each made-up language. */
export const MARKS = {
  jv: (word) => `${[...word].map((letter) => ACCENTED[letter] ?? letter).join('')}·`,
  // A language whose own name the program does not know, and of which there is no page yet.
  nij: (word) => `${word}·`,
  ar: (word) => [...word].map((letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter).join(''),
};

/** What in Markdown, YAML and Fluent is no word of a text. */
const KEPT = /\{\{[^}]*\}\}|\{[^{}\n]*\}|<[^>]*>|`[^`]*`|\]\([^)"]*|\[\^[^\]]*\]:?|\[![A-Z]+\]|\[[x ]\]|https?:\S+|^(?:Table|Tabel):/gm;

/** A text with its words marked. */
export function marked(text, mark) {
  let out = '';
  let end = 0;
  const words = (part) => part.replace(/[A-Za-z]+/g, mark);
  for (const { index, 0: kept } of text.matchAll(KEPT)) {
    out += words(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return out + words(text.slice(end));
}

/** A file of interface words. */
export function markedWords(ftl, mark) {
  const lines = ftl.split('\n').map((line) => {
    const [, name, text] = /^([a-z0-9_]+ = )(?!\{ \$\w+ ->)(.*)$/.exec(line) ?? [];
    if (name) return name + (name === 'locale = ' ? text : marked(text, mark));
    const [, variant, words] = /^(\s+\*?\[\w+\] )(.*)$/.exec(line) ?? [];
    return variant ? variant + marked(words, mark) : line;
  });
  return lines.join('\n');
}

/** Fields whose values are words. */
const TEXTS = /^(link|answer|how_to_use|documents_needed|steps|form|secrecy|value|tested_with|medium|appearance|harm|title|short_title|summary|caption|description|label|left|right|what|who|voter|transcript|items|place|organizer|partners|names|vision|mission|programme|correct_fact|claim_reviewed|author|publisher|owner|question|short_answer)$/;

/** A line of fields, `key: words` or `- {key: words, key: 3}`: only the words. */
function markedFields(line, mark) {
  let key = '';
  return line.replace(/(\{\{[^}]*\}\})|(?<=^\s*(?:- )?\{?|[{,]\s*)([\w-]+):(?=\s|$)|(\]\([^)]*\))|([A-Za-z]+(?![\w.-]*\.(?:webm|vtt|svg|opus)))/g, (all, hole, found, link, word) => {
    if (found) key = found;
    if (word && TEXTS.test(key)) return mark(word);
    return all;
  });
}

/** A page. Its fields lose what belongs to the language it comes from. */
export function markedPage(text, mark) {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  let key = '';
  const fields = head
    .split('\n')
    .filter((line) => !/^(slug|source_hash|accept):|^ {2}- \{code:/.test(line))
    .map((line) => {
      key = /^(\w+):/.exec(line)?.[1] ?? key;
      // A list of words below its key.
      const item = /^(\s+- )([^{].*)$/.exec(line);
      return item && TEXTS.test(key) ? item[1] + marked(item[2], mark) : markedFields(line, mark);
    });
  const blocks = body.split(/(^```\w+\n.*?^```$)/ms).map((part) => {
    if (!part.startsWith('```')) return marked(part, mark);
    let inside = '';
    const lines = part.split('\n').map((line) => {
      inside = /^(\w+):/.exec(line)?.[1] ?? inside;
      const item = /^(\s+- )([^{].*)$/.exec(line);
      return item && TEXTS.test(inside) ? item[1] + marked(item[2], mark) : markedFields(line, mark);
    });
    return lines.join('\n');
  });
  return `---\n${fields.join('\n')}\n---\n${blocks.join('')}`;
}

/** What a language is called in itself, said by the theme. */
const OWN_NAME = '\nlanguage_nij = Basa Ngaju\n';

/** The demonstration's style guide in two more languages, in a folder: their words files, their pages, and nothing else that is new. */
export function makeSite(root, demonstration) {
  const from = (path) => join(demonstration, path);
  const to = (path) => join(root, path);
  for (const folder of ['content/data', 'content/pages', 'themes']) cpSync(from(folder), to(folder), { recursive: true });
  const settings = readFileSync(from('content/site.yaml'), 'utf8');
  writeFileSync(to('content/site.yaml'), settings.replace('languages: [id, en]', `languages: [id, en, ${Object.keys(MARKS).join(', ')}]`));
  const guide = to('content/pages/gaya');
  const words = readFileSync(from('themes/terang/words/en.ftl'), 'utf8');
  for (const language of ['id', 'en']) appendFileSync(to(`themes/terang/words/${language}.ftl`), OWN_NAME);
  for (const [language, mark] of Object.entries(MARKS)) {
    writeFileSync(to(`themes/terang/words/${language}.ftl`), markedWords(words, mark) + OWN_NAME);
    if (language === 'nij') continue;
    // The compiler asks for captions in the language of each page.
    const captions = readFileSync(join(guide, 'lipat.en.vtt'), 'utf8');
    writeFileSync(join(guide, `lipat.${language}.vtt`), captions.replace(/^[A-Z][a-z].*$/gm, (cue) => marked(cue, mark)));
    for (const file of readdirSync(guide).filter((file) => file.endsWith('.en.md'))) {
      const english = readFileSync(join(guide, file), 'utf8');
      const page = english.replaceAll(/^.*lipat\.en\.vtt.*$/gm, (line) => `${line}\n${line.replace('language: en', `language: ${language}`).replace('.en.', `.${language}.`)}`);
      writeFileSync(join(guide, file.replace('.en.', `.${language}.`)), markedPage(page, mark));
    }
  }
}
