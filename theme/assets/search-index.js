// Tìm kiếm: the search index, as the site's builder writes it (Sources/Portal/Search, Sources/Vietnamese/Fold).
// What a query needs of it is loaded when it is asked for.
"use strict";
(() => {
  // ---- Words, as the index knows them

  const APOSTROPHES = "'`´‘’‛′ʹʻʼʽ＇";
  const DROPPED = APOSTROPHES + "\u00AD\u200B-\u200D\u2060\uFEFF";
  const WORD = new RegExp(`(?![${DROPPED}])[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${DROPPED}]*`, "gu");
  const NOTHING = new RegExp(`[${DROPPED}]`, "gu");
  const MARKS = /[\u0300-\u036F]/g;
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const TONE_LETTERS = { "\u0300": "`", "\u0301": "'", "\u0303": "~", "\u0309": "?", "\u0323": "." };
  const LONGEST = 40;
  /** Of so many letters the index has the beginnings of words. */
  const SHORT = 2;
  // Letters that Unicode does not take apart.
  const PLAIN = new Map(
    ("đd ðd ɖd ɗd ƌd ƀb ɓb ƃb ƈc ȼc ɕc ɇe ƒf ǥg ɠg ħh ɦh ıi ɨi ȷj ɉj ƙk łl ƚl ɫl ɬl ɱm ɲn ƞn ŋng øo ɵo ƥp ɋq ʠq " +
      "ɍr ɽr ȿs ʂs ſs ŧt ƭt ʈt ƫt ʉu ʋv ƴy ɏy ƶz ȥz ɀz æae œoe ßss þth ĳij ǆdz ǉlj ǌnj ǳdz")
      .split(" ").map((pair) => [pair[0], pair.slice(1)]));

  const shortened = (text) => (text.length > LONGEST ? [...text].slice(0, LONGEST).join("") : text);
  const decomposed = (text) => Array.from(text, (letter) => letter.toLowerCase()).join("").normalize("NFD");

  /** Without diacritics, case and apostrophes; đ is d. */
  const fold = (text) =>
    Array.from(decomposed(text).replace(MARKS, "").replace(NOTHING, ""), (letter) => PLAIN.get(letter) ?? letter)
      .join("").normalize("NFC");

  /** Lower case, with diacritics, the tones at the end: hoà and hòa are one. */
  const exact = (text) => {
    const whole = decomposed(text).replace(NOTHING, "");
    const tones = Array.from(whole.match(TONES) ?? [], (tone) => TONE_LETTERS[tone]).join("");
    return { letters: shortened(whole.replace(TONES, "").normalize("NFC")), tones };
  };

  /** The words of a text, each with its place there. */
  const words = (text) =>
    Array.from(text.matchAll(WORD), (match) => ({
      folded: shortened(fold(match[0]) || match[0]), exact: exact(match[0]), start: match.index, text: match[0],
    }));

  const query = (text) => {
    const found = words(text).slice(0, 12);
    const last = found.at(-1);
    // The last word may not be whole yet, unless something follows it.
    const isOpen = last !== undefined && last.start + last.text.length === text.length;
    return { words: found, isOpen, readings: readings(found, text) };
  };

  // ---- What else a query may mean

  const plain = (text) => ({ folded: text, exact: { letters: text, tones: "" } });
  /** Years are written without a point, and stand beside every number. */
  const isYear = (digits) => /^(19|20)\d\d$/.test(digits);

  /** kỹ, kĩ: behind h k l m s t a syllable ends in y or i; it is a whole word, not the beginning of one. */
  const otherVowel = ({ folded, exact }) => {
    if (!/^[hklmst][iy]$/.test(folded)) return [];
    const other = (letters) => letters[0] + (letters[1] === "y" ? "i" : "y");
    const letters = other(exact.letters);
    return [{ words: [{ folded: other(folded), exact: { letters, tones: exact.tones }, isWhole: true }], length: 1 }];
  };

  /** H Hen: the letter before the apostrophe of H’Hen. */
  const joinedLetter = ([first, second], gap) => {
    const isLetter = /^[bcdghjklmnprstvxy]$/.test(first.exact.letters) && first.exact.tones === "";
    if (!second || !isLetter || !/^[\s.-]{1,2}$/.test(gap(first, second))) return [];
    const exact = { letters: first.exact.letters + second.exact.letters, tones: second.exact.tones };
    return [{ words: [{ folded: first.folded + second.folded, exact }], length: 2 }];
  };

  /** 19.663, 19 663: 19663. */
  const joinedDigits = (rest, gap) => {
    let length = /^\d{1,3}$/.test(rest[0].folded) ? 1 : 0;
    const goesOn = () => /^\d{3}$/.test(rest[length]?.folded) && /^[.\s]$/.test(gap(rest[length - 1], rest[length]));
    while (length > 0 && goesOn()) length++;
    const digits = rest.slice(0, length).map((word) => word.folded).join("");
    return length > 1 && !isYear(digits) ? [{ words: [plain(digits)], length }] : [];
  };

  /** 19663: 19.663, one group behind the other. */
  const splitDigits = ({ folded }) => {
    if (!/^[1-9]\d{3,}$/.test(folded) || isYear(folded)) return [];
    const groups = folded.replace(/\B(?=(\d{3})+$)/g, " ").split(" ");
    return [{ words: groups.map((group, index) => ({ ...plain(group), isBound: index > 0 })), length: 1 }];
  };

  /** The ways to read the words of a query, the reader's own first; of many some. */
  const readings = (words, text) => {
    const gap = (first, second) => text.slice(first.start + first.text.length, second.start);
    let found = [{ words: [], next: 0 }];
    while (found.some(({ next }) => next < words.length)) {
      found = found.flatMap((reading) => {
        if (reading.next === words.length) return [reading];
        const rest = words.slice(reading.next);
        const others = [
          ...otherVowel(rest[0]), ...joinedLetter(rest, gap), ...joinedDigits(rest, gap), ...splitDigits(rest[0]),
        ];
        return [{ words: [rest[0]], length: 1 }, ...others].map((part) => (
          { words: [...reading.words, ...part.words], next: reading.next + part.length }));
      }).slice(0, 8);
    }
    return found.map((reading) => reading.words);
  };

  // ---- What may have been meant

  /** How many letters were left out, added, changed or swapped; more than `most` is not told apart. */
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, place) => place);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      [before, row] = [row, next];
    }
    return row[b.length];
  };

  /** The syllables nearest to a word, the nearest first. */
  const nearTo = (word, syllables, count) => {
    const most = word.length > 4 ? 2 : 1;
    return syllables.map((text) => ({ text, distance: distance(word, text, most) }))
      .filter(({ text, distance }) => distance <= most && text !== word)
      .sort((a, b) => a.distance - b.distance || b.text.length - a.text.length).slice(0, count);
  };

  // ---- Sets of documents: one bit each

  const and = (a, b) => a.map((bits, index) => bits & b[index]);
  const or = (a, b) => a.map((bits, index) => bits | b[index]);

  /** Reads a part of the index (Sources/Portal/Search/IndexFamily.swift); calls `take(key, lists)` for each key. */
  const readPart = (bytes, take) => {
    const decoder = new TextDecoder();
    let place = 0;
    const number = () => {
      let value = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = bytes[place++];
        value += (byte & 127) * shift;
        if (byte < 128) return value;
      }
    };
    const list = () => {
      const head = number();
      const length = Math.floor(head / 2);
      const start = place;
      place += length;
      return { isBits: head % 2 === 1, bytes: bytes.subarray(start, place) };
    };
    let key = new Uint8Array(0);
    while (place < bytes.length) {
      const common = number();
      const own = number();
      const next = new Uint8Array(common + own);
      next.set(key.subarray(0, common));
      next.set(bytes.subarray(place, place + own), common);
      place += own;
      key = next;
      take(decoder.decode(key), list(), list());
    }
  };

  const addList = (set, { isBits, bytes }) => {
    if (isBits) {
      const whole = new Uint8Array(set.buffer);
      for (let index = 0; index < bytes.length; index++) whole[index] |= bytes[index];
      return;
    }
    let document = -1;
    for (let place = 0; place < bytes.length; ) {
      let gap = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = bytes[place++];
        gap += (byte & 127) * shift;
        if (byte < 128) break;
      }
      document += gap + 1;
      set[document >> 5] |= 1 << (document & 31);
    }
  };

  // ---- The index

  class Index {
    /** What the page says of it (`folder`, `documents`, `block`, `words` …); `load(address)` gives bytes. */
    constructor(about, load) {
      this.folder = about.folder;
      this.count = Number(about.documents);
      this.block = Number(about.block);
      this.firsts = { tu: about.words.split(" "), dau: about.beginnings.split(" "), cum: about.pairs.split(",") };
      this.load = load;
      this.loaded = new Map();
    }

    get none() {
      return new Uint32Array((this.count + 31) >> 5);
    }

    file(name) {
      if (!this.loaded.has(name)) {
        const bytes = this.load(this.folder + name);
        bytes.catch(() => this.loaded.delete(name));
        this.loaded.set(name, bytes);
      }
      return this.loaded.get(name);
    }

    /** Files that may have a key, or keys that begin with it. */
    parts(family, key, isPrefix) {
      const firsts = this.firsts[family];
      const end = isPrefix ? key + "\u{10FFFF}" : key;
      let from = firsts.findIndex((first) => first > key) - 1;
      if (from < -1) from = firsts.length - 1;
      const names = [];
      for (let part = Math.max(0, from); part < firsts.length && (part === from || firsts[part] <= end); part++) {
        names.push(`${family}-${part}.bin`);
      }
      return names;
    }

    async find(family, key, isPrefix, take) {
      const names = this.parts(family, key, isPrefix);
      const parts = await Promise.all(names.map((name) => this.file(name)));
      for (const bytes of parts) {
        readPart(bytes, (text, title, body) => {
          const [folded, spelling] = text.split("\t");
          if (folded === key || (isPrefix && folded.startsWith(key))) take(folded, spelling || folded, title, body);
        });
      }
    }

    /** Where a word is: `title` or `any`where, in whatever spelling or in the reader's own (`exact`). */
    async word(word, isPrefix) {
      const sets = () => ({ title: this.none, any: this.none, exactTitle: this.none, exactAny: this.none });
      const whole = sets();
      const longer = sets();
      const { letters, tones } = word.exact;
      const add = (into, isExact, title, body) => {
        addList(into.title, title);
        addList(into.any, body);
        if (!isExact) return;
        addList(into.exactTitle, title);
        addList(into.exactAny, body);
      };
      // A letter or two begin half the language: the documents of all such words stand in one place.
      const isShort = isPrefix && [...word.folded].length <= SHORT;
      await Promise.all([
        this.find("tu", word.folded, isPrefix && !isShort, (folded, spelling, title, body) => {
          if (folded === word.folded) add(whole, spelling === letters + tones, title, body);
          else add(longer, spelling.startsWith(letters) && (!tones || spelling.endsWith(tones)), title, body);
        }),
        isShort && this.find("dau", word.folded, false, (_, spelling, title, body) => {
          add(longer, spelling.startsWith(letters), title, body);
        }),
      ]);
      return this.joined(whole, longer);
    }

    /** Where two words follow each other. */
    async pair(first, second, isPrefix) {
      const whole = { title: this.none, any: this.none };
      const longer = { title: this.none, any: this.none };
      const key = `${first.folded} ${second.folded}`;
      await this.find("cum", key, isPrefix, (found, _, title, body) => {
        const into = found === key ? whole : longer;
        addList(into.title, title);
        addList(into.any, body);
      });
      return this.joined(whole, longer);
    }

    /** `any` takes titles in, what is `longer` takes in what is `whole`. */
    joined(whole, longer) {
      for (const sets of [whole, longer]) {
        sets.any = or(sets.any, sets.title);
        if (sets.exactAny) sets.exactAny = or(sets.exactAny, sets.exactTitle);
      }
      for (const name of Object.keys(whole)) longer[name] = or(longer[name], whole[name]);
      return { whole, longer };
    }

    /**
     * The documents that have all words, the best first: each with the `words` that it was found by, whether the last of
     * them is `isWhole` in it, and the spelling `isExact`.
     */
    async search({ words, isOpen, readings }) {
      if (words.length === 0) return [];
      const asked = new Map();
      const once = (key, ask) => asked.get(key) ?? asked.set(key, ask()).get(key);
      const tiers = (await Promise.all(readings.map((reading) => this.tiers(reading, isOpen, once)))).flat();
      // Of the same rank the reader's own words come first: the order of readings.
      return this.inOrder(tiers.sort((a, b) => a.rank - b.rank));
    }

    /** What has all words of a reading, in sets from the best to the last: the lower the `rank`, the better. */
    async tiers(words, isOpen, once) {
      const isPrefix = (index) => isOpen && index === words.length - 1 && !words[index].isWhole;
      const key = (index) => `${words[index].folded} ${words[index].exact.letters} ${words[index].exact.tones}`;
      const [found, pairs] = await Promise.all([
        Promise.all(words.map((word, index) =>
          once(`${key(index)} ${isPrefix(index)}`, () => this.word(word, isPrefix(index))))),
        Promise.all(words.slice(1).map((word, index) =>
          once(`${words[index].folded} + ${word.folded} ${isPrefix(index + 1)}`,
            () => this.pair(words[index], word, isPrefix(index + 1))))),
      ]);
      const formOf = (set, index, sets, form) => (index === sets.length - 1 ? set[form] : set.whole);
      const all = (sets, name, form) => sets.map((set, index) => formOf(set, index, sets, form)[name]).reduce(and);
      // The groups of a number follow each other.
      const bound = (set, name, form) =>
        pairs.reduce((rest, pair, index) =>
          words[index + 1].isBound ? and(rest, formOf(pair, index, pairs, form)[name]) : rest, set);
      const tiers = [];
      // Without diacritics nobody's spelling is the reader's own: titles come first.
      const isPlain = words.every(({ folded, exact }) => exact.letters === folded && exact.tones === "");
      const order = isPlain ? [0, 2, 1, 3] : [0, 1, 2, 3];
      const add = (form, rank, exactTitle, exactAny, title, any) => {
        [exactTitle, exactAny, title, any].forEach((set, place) => {
          const whole = bound(set, place % 2 === 0 ? "title" : "any", form);
          tiers.push({ set: whole, words, rank: rank + order[place], isWhole: form === "whole", isExact: place < 2 });
        });
      };
      for (const [place, form] of (isOpen ? ["whole", "longer"] : ["whole"]).entries()) {
        const [title, any] = [all(found, "title", form), all(found, "any", form)];
        const [exactTitle, exactAny] = [all(found, "exactTitle", form), all(found, "exactAny", form)];
        // One after the other in the reader's order, then anywhere; in each the reader's own spelling first, and of
        // that titles first.
        if (pairs.length > 0) {
          const [pairTitle, pairAny] = [and(title, all(pairs, "title", form)), and(any, all(pairs, "any", form))];
          add(form, place * 8, and(pairTitle, exactTitle), and(pairAny, exactAny), pairTitle, pairAny);
        }
        add(form, place * 8 + 4, exactTitle, exactAny, title, any);
      }
      return tiers;
    }

    inOrder(tiers) {
      const seen = this.none;
      const documents = [];
      for (const { set, words, isWhole, isExact } of tiers) {
        for (let place = 0; place < set.length; place++) {
          let bits = set[place] & ~seen[place];
          seen[place] |= bits;
          while (bits !== 0) {
            const bit = 31 - Math.clz32(bits & -bits);
            documents.push({ document: place * 32 + bit, words, isWhole, isExact });
            bits &= bits - 1;
          }
        }
      }
      return documents;
    }

    /** A query near to one that found nothing, which does find something; null where there is none. */
    async nearest({ words, isOpen }) {
      if (words.length === 0 || words.length > 6) return null;
      const known = await Promise.all(words.map(async (word, index) => {
        const { whole, longer } = await this.word(word, isOpen && index === words.length - 1);
        return [...whole.any, ...longer.any].some((bits) => bits !== 0);
      }));
      const syllables = new TextDecoder().decode(await this.file("tieng.txt")).split("\n");
      // What no page has is wrong; where every word is somewhere, any one of them may be.
      const wrong = words.map((_, index) => index).filter((index) => !known[index]);
      const sets = wrong.length > 0 ? [wrong] : words.map((_, index) => [index]);
      const tries = sets.flatMap((places) => places.reduce((found, place) =>
        found.flatMap((trial) => nearTo(words[place].folded, syllables, places.length > 1 ? 3 : 6)
          .map((near) => ({ far: trial.far + near.distance, words: trial.words.with(place, plain(near.text)) }))),
      [{ far: 0, words }])).sort((a, b) => a.far - b.far).slice(0, 24);
      const answers = await Promise.all(tries.map(async (trial) => {
        const once = (_, ask) => ask();
        const tiers = (await this.tiers(trial.words, false, once)).filter(({ set }) => set.some((bits) => bits !== 0));
        return { ...trial, rank: Math.min(...tiers.map(({ rank }) => rank)) };
      }));
      const [best] = answers.filter(({ rank }) => rank < Infinity).sort((a, b) => a.far - b.far || a.rank - b.rank);
      return best ? best.words.map((word) => word.text ?? word.folded).join(" ") : null;
    }

    /** What is shown of a document. */
    async line(document) {
      const bytes = await this.file(`muc-${Math.floor(document / this.block)}.txt`);
      const line = new TextDecoder().decode(bytes).split("\n")[document % this.block];
      const [title, address, facts, summary] = line.split("\t");
      return { title, address, facts, summary };
    }
  }

  globalThis.timKiem = { fold, exact, words, query, readPart, Index };
  globalThis.document?.dispatchEvent(new Event("tim-kiem"));
})();
