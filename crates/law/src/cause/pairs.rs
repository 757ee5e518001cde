//! Two characters that stand together in the words of a cause: a weak trace of it where the whole
//! word is not in the text, as 修屏 of 修屏幕 in "修了屏".

use super::read::Phrase;

/// What a pair counts that only one cause has; shared pairs count their part of it.
const WORTH: i32 = 8;

/// The most that all pairs of a text count for one cause, so that whole words decide.
const MOST: i32 = 24;

/// Numbers are in every story and say nothing about its kind.
const COUNTING: &str = "一二三四五六七八九十两几半百千万亿个";

/// Two Chinese characters that stand together.
pub(super) type Pair = (char, char);

/// A pair and a cause with a word that has it; sorted, each once.
pub(super) fn index(phrases: &[Phrase<'_>]) -> Vec<(Pair, u16)> {
    let mut index = Vec::new();
    for phrase in phrases.iter().filter(|phrase| phrase.weight > 0) {
        let letters = phrase.text.chars();
        let pairs = letters.clone().zip(letters.skip(1));
        index.extend(pairs.filter_map(|(one, two)| Some((pair(one, two)?, phrase.cause))));
    }
    index.sort_unstable();
    index.dedup();
    index
}

/// The pair, unless one of the two is no Chinese character or only counts something.
pub(super) fn pair(one: char, two: char) -> Option<Pair> {
    let says_much =
        |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter) && !COUNTING.contains(letter);
    (says_much(one) && says_much(two)).then_some((one, two))
}

/// The causes that have this pair, and what it counts for each; nothing where too many have it.
pub(super) fn traces(index: &[(Pair, u16)], pair: Pair) -> impl Iterator<Item = (u16, i32)> {
    let from = index.partition_point(|(each, _)| *each < pair);
    let rest = index.get(from..).unwrap_or_default();
    let most = usize::try_from(WORTH).unwrap_or_default() + 1;
    let shared = rest
        .iter()
        .take(most)
        .take_while(|(each, _)| *each == pair)
        .count();
    let worth = i32::try_from(shared).map_or(0, |shared| WORTH.checked_div(shared).unwrap_or(0));
    let owners = rest.iter().take(if worth > 0 { shared } else { 0 });
    owners.map(move |(_, cause)| (*cause, worth))
}

/// What the pairs of a text add to a score.
pub(super) fn capped(sum: i32) -> i32 {
    sum.min(MOST)
}
