/* The search. It stands where the theme has its worker and answers the same messages, in a worker or, from disk, in a
   hidden frame. There is no index to make and to wait for: to look through the words of five thousand records takes
   about as long as typing a letter does. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3
const RECORDS = new URL("../../../search/records.js", self.document?.currentScript.src ?? location)
const MOST = 20  // words of a query, should somebody put a letter into the field
const DETAILED = 100  // results with teasers and parts; those further down have their title alone

/* How much it counts where in a record a word is met, and how. */
const TITLE = 6, FACTS = 3, HEADING = 2, TEXT = 1
const WHOLE = 3, BEGINNING = 2, INSIDE = 1

const MISTYPED = /^\S{4,40}$/u
const LETTER = /[\p{L}\p{N}\p{M}]/u
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/* Read with the first letter that is typed, as most pages are opened without a search. */
let journal
const records = () => journal ??= Promise.resolve(importScripts(RECORDS)).then(() => self.journal)

let latest

addEventListener("message", async ({ data: { type, data } }) => {
  if (type === SETUP) postMessage({ type: READY })
  if (type === QUERY) {
    latest = data
    const found = data.trim() ? await records() : []
    await new Promise(resolve => setTimeout(resolve))  // whoever types fast waits for no answer to half a word
    if (latest === data) postMessage({ type: RESULT, data: { items: search(found, data) } })
  }
})

/* The records that hold the most of the words, the best first; each as the theme wants it, a page with its parts. */
function search(records, query) {
  const asked = words(query)
  const terms = asked.map((word, place) => term(records, word, place === asked.length - 1))
  const together = asked.length > 1 ? [term(records, asked.join(" "))] : []
  const found = records.map((record, number) => ({
    record,
    met: terms.filter(term => term.ratings[number]).length,
    score: [...terms, ...together].reduce((sum, term) => sum + term.ratings[number] * term.rarity, 0),
  }))
  const most = found.reduce((most, { met }) => Math.max(most, met), 1)
  return found
    .filter(({ met }) => met === most)
    .sort((one, other) => other.score - one.score || one.record[1].length - other.record[1].length)
    .map(({ record, score }, place) => place < DETAILED ? result(record, score, terms) : [item(record[0], record[1])])
}

/* The words of a query; what stands between quotation marks is one. */
function words(query) {
  const parts = query.normalize("NFC").toLowerCase().replace(RegExp(MARKS, "g"), "").match(/["“”„][^"“”„]+|[^\s"“”„]+/gu) ?? []
  return parts.map(part => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean).slice(0, MOST)
}

/* A word, with how well each record meets it. One that none does may be mistyped; a rare one says more. */
function term(records, word, isLast = true) {
  let found = { word, least: least(word, isLast), pattern: RegExp(spellings(word), "gi") }
  const rate = () => records.map(record => rating(found, record))
  let ratings = rate()
  if (MISTYPED.test(word) && !ratings.some(Boolean)) {
    found = { word, least: BEGINNING, pattern: RegExp(mistypings(word).join("|"), "gi") }
    ratings = rate()
  }
  return { ...found, ratings, rarity: Math.log(1 + records.length / (1 + ratings.filter(Boolean).length)) }
}

/* How a word has to be met: a short one whole, unless it is still being typed; a long one may stand inside another. */
function least(word, isLast) {
  if (word.length > 3 || UNSPACED.test(word)) return INSIDE
  return word.length > 2 || isLast ? BEGINNING : WHOLE
}

const rating = (term, [, title, facts, parts]) => Math.max(
  TITLE * grade(term, title), FACTS * grade(term, facts), ...parts.map(part => partRating(term, part)))
const partRating = (term, [, heading, text]) => Math.max(HEADING * grade(term, heading), TEXT * grade(term, text))

/* How well a text meets a word: WHOLE, BEGINNING, INSIDE, or 0. */
function grade(term, text) {
  let best = 0
  for (const { as } of meetings(term, text)) {
    best = Math.max(best, as)
    if (best === WHOLE) break
  }
  return best
}

/* Where a text meets a word, and how. */
function* meetings({ pattern, least }, text) {
  pattern.lastIndex = 0
  for (let match; (match = pattern.exec(text)); ) {
    const start = match.index, end = pattern.lastIndex
    const as = LETTER.test(text[start - 1] ?? "") ? INSIDE : LETTER.test(text[end] ?? "") ? BEGINNING : WHOLE
    if (as >= least) yield { start, end, as }
    pattern.lastIndex = end
  }
}

/* What the theme shows: the page, and the parts that meet a word, the best first. Those below the first score stay
   closed; the best part is open where the head of the page does not show all that was found. */
function result(record, score, terms) {
  const [address, title, facts, parts] = record
  const met = said(record, terms)
  const scored = (location, heading, text, rate) =>
    item(location, marked(heading, terms), teaser(text, terms), terms.reduce((sum, term) => sum + rate(term) * term.rarity, 0), met)
  const ofPage = term => Math.max(TITLE * grade(term, title), FACTS * grade(term, facts))
  const page = scored(address, title, facts, ofPage)
  const sections = parts
    .map(part => scored(`${address}#${part[0]}`, part[1], part[2], term => partRating(term, part)))
    .filter(section => section.score)
    .sort((one, other) => other.score - one.score)
  const complete = terms.every(term => ofPage(term) || !rating(term, record))
  const items = sections[0]?.score > page.score ? [sections.shift(), page, ...sections] : [page, ...sections]
  items[0].score = score  // the theme takes the highest of all for the first
  if (!complete && items[0] === page) items[1].score = score
  return items
}

const item = (location, title, text = "", score = 0, terms = {}) => ({ location, title, text, score, terms })

/* The words as the record has them, which the page will mark, and those that it lacks. */
function said([, title, facts, parts], terms) {
  const texts = [title, facts, ...parts.flatMap(([, heading, text]) => [heading, text])]
  return Object.fromEntries(terms.map(term => {
    for (const text of texts) {
      for (const { start, end } of meetings(term, text)) {
        const rest = text.slice(end).match(/^[\p{L}\p{N}\p{M}]*/u)[0]
        return [(text.slice(start, end) + (UNSPACED.test(rest) ? "" : rest)).toLowerCase(), true]
      }
    }
    return [term.word, false]
  }))
}

/* Some words around the first that was looked for. */
function teaser(text, terms) {
  const first = Math.min(...terms.flatMap(term => meetings(term, text).next().value?.start ?? []), text.length)
  const from = first < 90 || first === text.length ? 0 : text.indexOf(" ", first - 60) + 1 || first
  const cut = text.length > from + 220 ? text.lastIndexOf(" ", from + 200) : text.length
  const to = cut > first ? cut : from + 200
  return (from ? "… " : "") + marked(text.slice(from, to), terms) + (to < text.length ? " …" : "")
}

/* HTML with the words that were looked for marked. */
function marked(text, terms) {
  const spans = terms.flatMap(term => [...meetings(term, text)]).sort((one, other) => one.start - other.start)
  let html = "", at = 0
  for (const { start, end } of spans) {
    if (start >= at) {
      html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`
      at = end
    }
  }
  return html + escaped(text.slice(at))
}

const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`)

/* Spelling: Müller is found by muller and mueller, and Mueller by müller; إبراهيم by ابراهيم, and שָׂרָה by שרה. */

/* Accents that are signs of their own, points and vowels of Hebrew and Arabic: written or not, it is the same word. */
const MARKS = "[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]"

const PAIRS = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae", œ: "oe", ß: "ss", þ: "th" }
const STROKES = { ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ى: "ي", ی: "ي", ک: "ك", ة: "ه" }
const plain = letter => STROKES[letter] ?? (letter.normalize("NFD").replace(/\p{Mn}/gu, "") || letter)

const ALIKE = { "'": "'’", "’": "'’" }
for (const [first, last] of [[0xc0, 0x24f], [0x370, 0x45f], [0x620, 0x6d3], [0x1e00, 0x1fff]]) {
  for (let code = first; code <= last; code++) {
    const sign = String.fromCharCode(code), lower = sign.toLowerCase(), base = plain(lower)
    if (base !== lower && base.length === 1) ALIKE[base] = (ALIKE[base] ?? base) + (lower.length > 1 ? sign : lower)
  }
}
for (let code = 0x3041; code <= 0x3096; code++) {
  const hiragana = String.fromCharCode(code), katakana = String.fromCharCode(code + 0x60)
  ALIKE[hiragana] = ALIKE[katakana] = hiragana + katakana
}

const alike = letter => ALIKE[letter] ?? ALIKE[plain(letter)]
const any = letter => (alike(letter) ? `[${alike(letter)}]` : letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")) + `${MARKS}*`

/* The last sign of a Korean word that is still being typed: a syllable may yet get its end, a consonant its vowel. */
const CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", SYLLABLES = 0xac00, VOWELS = 21, ENDS = 28

function syllables(sign) {
  const consonant = CONSONANTS.indexOf(sign), syllable = sign.charCodeAt() - SYLLABLES
  const range = (first, length) => `[${String.fromCharCode(first)}-${String.fromCharCode(first + length - 1)}]`
  if (consonant >= 0) return `(?:${sign}|${range(SYLLABLES + consonant * VOWELS * ENDS, VOWELS * ENDS)})`
  return syllable >= 0 && syllable < 11172 && syllable % ENDS === 0 ? range(SYLLABLES + syllable, ENDS) : any(sign)
}

/* The source of a pattern that meets a word in any of its spellings. */
function spellings(word) {
  return word.replace(/(ae|oe|ue|aa|ss|th)|([äöüåøæœßþ])|\s+|([ㄱ-ㅎ가-힣])$|[^]/g, (letter, pair, sign, korean) => {
    if (pair) {
      const signs = Object.keys(PAIRS).filter(sign => PAIRS[sign] === pair).join("")
      return `(?:${any(pair[0])}${any(pair[1])}|[${signs}])`
    }
    if (sign) return `(?:${any(PAIRS[sign][0])}${any(PAIRS[sign][1])}|${any(sign)})`
    if (korean) return syllables(korean)
    return letter.trim() ? any(letter) : "\\s+"
  })
}

/* Sources of patterns for a word with one letter wrong, missing, too many, or in the place of the next. */
function mistypings(word) {
  return [...word].slice(1).flatMap((_, before) => {
    const start = spellings(word.slice(0, before + 1)), [letter, next = "", ...rest] = word.slice(before + 1)
    return [
      `${start}\\S?${spellings(next + rest.join(""))}`,
      `${start}\\S${spellings(word.slice(before + 1))}`,
      `${start}${spellings(next + letter + rest.join(""))}`,
    ]
  })
}
