//! From a plain text to causes: the known words in it, counted.
//!
//! No statistics and no model: a word speaks for a cause with a whole number, a longer word hides
//! the shorter ones inside it, and whoever reads the result can see which words led there.

use serde::Serialize;

use super::read::Phrase;
use super::scan::{Glyph, glyphs, literal, span, spread};
use super::{Cause, Causes, pairs};

/// Below this a cause is not shown at all.
const LEAST: i32 = 4;

/// Below this the words are too few or too vague to name a cause; what is shown is a guess.
const SURE: i32 = 12;

/// From this on, and with a lead of a third, the first cause is clear.
const CLEAR: i32 = 16;

/// A cause with less than this part of the best score is not shown beside it.
const FAR_BEHIND: i32 = 4;

/// How many causes are shown.
const SHOWN: usize = 3;

/// The causes that a text may be about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ranking<'a> {
    /// How far to trust the order.
    pub certainty: Certainty,
    /// The likeliest first, at most three; empty when no known word is in the text.
    pub top: Vec<Ranked<'a>>,
}

/// How far to trust a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The first cause leads by a third or more.
    Clear,
    /// The person should look at all that are shown.
    Open,
    /// What is shown, if anything, is a guess; ask, or let the person browse the tree.
    NotSure,
}

/// A cause with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ranked<'a> {
    /// The cause.
    pub cause: Cause<'a>,
    /// The sum of the weights of its words, from 4 up; comparable within one ranking only.
    pub score: u32,
    /// The words that led there, in the order of the text, without overlap.
    pub words: Vec<Word>,
}

/// A range of bytes of the text that was ranked, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Word {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

pub(super) fn rank<'a>(causes: &'a Causes<'a>, text: &str) -> Ranking<'a> {
    let glyphs = glyphs(text);
    let mut tally = Tally {
        scores: vec![0; causes.causes.len()],
        words: vec![0; causes.causes.len()],
        counted: vec![false; causes.phrases.len()],
        found: Vec::new(),
    };
    let mut covered = 0;
    for at in 0..glyphs.len() {
        read_from(causes, &glyphs, at, &mut covered, &mut tally);
    }
    count_pairs(causes, &glyphs, &mut tally);
    tally.ranking(causes)
}

/// Adds the traces of known words; every pair counts once, at its first place.
fn count_pairs(causes: &Causes<'_>, glyphs: &[Glyph], tally: &mut Tally) {
    let neighbours = glyphs.iter().zip(glyphs.iter().skip(1));
    let mut said: Vec<(pairs::Pair, Word)> = neighbours
        .filter_map(|(one, two)| {
            let word = Word {
                start: one.word.start,
                end: two.word.end,
            };
            Some((pairs::pair(one.plain, two.plain)?, word))
        })
        .collect();
    said.sort_unstable();
    said.dedup_by_key(|(pair, _)| *pair);
    let mut sums = vec![0; tally.scores.len()];
    for (pair, word) in said {
        for (cause, worth) in pairs::traces(&causes.pairs, pair) {
            if let Some(sum) = sums.get_mut(usize::from(cause)) {
                *sum += worth;
            }
            tally.found.push((cause, word));
        }
    }
    for (score, sum) in tally.scores.iter_mut().zip(sums) {
        *score += pairs::capped(sum);
    }
}

struct Tally {
    /// By cause: the sum of weights, and how many phrases it is the sum of.
    scores: Vec<i32>,
    words: Vec<i32>,
    /// By phrase: it counts only once, however often it is said.
    counted: Vec<bool>,
    found: Vec<(u16, Word)>,
}

/// Looks for every phrase that begins at `at`. Of plain words only the longest counts, and only
/// if it reaches beyond the words found before it (`covered`).
fn read_from(
    causes: &Causes<'_>,
    glyphs: &[Glyph],
    at: usize,
    covered: &mut usize,
    tally: &mut Tally,
) {
    let Some(first) = glyphs.get(at) else { return };
    let begin = |phrase: &Phrase<'_>| phrase.text.chars().next().unwrap_or('\0');
    let from = causes
        .phrases
        .partition_point(|phrase| begin(phrase) < first.plain);
    let mut longest = 0;
    let mut plain = Vec::new();
    for (index, phrase) in causes.phrases.iter().enumerate().skip(from) {
        if begin(phrase) != first.plain {
            break;
        }
        if phrase.text.contains('~') {
            if let Some(parts) = spread(phrase.text, glyphs, at) {
                tally.count(index, phrase, &parts);
            }
        } else if let Some(end) = literal(phrase.text, glyphs, at)
            && end >= longest
        {
            if end > longest {
                plain.clear();
            }
            longest = end;
            plain.push((index, phrase));
        }
    }
    if longest <= *covered {
        return;
    }
    *covered = longest;
    for (index, phrase) in plain {
        tally.count(
            index,
            phrase,
            &[(at, longest)].map(|part| span(glyphs, part)),
        );
    }
}

impl Tally {
    fn count(&mut self, index: usize, phrase: &Phrase<'_>, words: &[Word]) {
        if let Some(counted) = self.counted.get_mut(index) {
            let cause = usize::from(phrase.cause);
            if !*counted
                && let Some(score) = self.scores.get_mut(cause)
                && let Some(words) = self.words.get_mut(cause)
            {
                *score += i32::from(phrase.weight);
                *words += 1;
            }
            *counted = true;
        }
        if phrase.weight > 0 {
            self.found
                .extend(words.iter().map(|word| (phrase.cause, *word)));
        }
    }

    fn ranking<'a>(mut self, causes: &'a Causes<'a>) -> Ranking<'a> {
        let mut order: Vec<(i32, i32, u16)> = (0_u16..)
            .zip(self.scores.iter().zip(&self.words))
            .filter(|(_, (score, _))| **score >= LEAST)
            .map(|(cause, (score, words))| (-score, -words, cause))
            .collect();
        // Of equal scores the one with more words stands first, then the order of the table.
        order.sort_unstable();
        let best = |place: usize| order.get(place).map_or(0, |(score, ..)| -score);
        let certainty = match best(0) {
            ..SURE => Certainty::NotSure,
            first if first >= CLEAR && (first - best(1)) * 3 >= first => Certainty::Clear,
            _ => Certainty::Open,
        };
        let floor = best(0) / FAR_BEHIND;
        order.retain(|(score, ..)| -score >= floor);
        self.found.sort_unstable();
        let top = order
            .into_iter()
            .take(SHOWN)
            .filter_map(|(score, _, index)| {
                Some(Ranked {
                    cause: *causes.causes.get(usize::from(index))?,
                    score: score.unsigned_abs(),
                    words: joined(&self.found, index),
                })
            })
            .collect();
        Ranking { certainty, top }
    }
}

/// The words of one cause; what overlaps or touches becomes one.
fn joined(found: &[(u16, Word)], cause: u16) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (_, word) in found.iter().filter(|(of, _)| *of == cause) {
        match words.last_mut() {
            Some(last) if word.start <= last.end => last.end = last.end.max(word.end),
            _ => words.push(*word),
        }
    }
    words
}
