//! Cuts the text into what matters: words of the lexicon, names, figures, addresses and stops.
//! Everything else is passed over.

use law::date::Date;

use super::figures::{self, Calendar, Figure};
use super::glyphs::{Text, is_han};
use super::lexicon::{Cue, Lexicon};
use super::names;

mod behind;

/// One thing that matters, with its place in characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Cue(Cue),
    /// A name, with the label that stands before it.
    Name {
        label: Option<Cue>,
        organisation: bool,
    },
    Figure(Figure),
    Address,
    /// 汉族
    Ethnicity,
    /// What follows 职业 or 工作单位.
    Detail(Cue),
    /// Behind the name (or 我) at the head of a line of a chat.
    Speaker,
    /// A comma or the like.
    Pause,
    /// The end of a sentence or line.
    Stop,
}

pub(super) fn cut(text: &Text<'_>, today: Date) -> Vec<Token> {
    let mut cutter = Cutter {
        text,
        calendar: Calendar { today, last: None },
        lexicon: Lexicon::new(),
        tokens: Vec::with_capacity(text.len() / 3 + 4),
        known: Vec::new(),
    };
    let mut index = 0;
    let mut fresh = true;
    while index < text.len() {
        let next = cutter.step(index, fresh);
        fresh = next.is_some() || !is_han(text.at(index));
        index = next.unwrap_or(index + 1);
    }
    cutter.tokens
}

struct Cutter<'t, 's> {
    text: &'t Text<'s>,
    calendar: Calendar,
    lexicon: Lexicon,
    tokens: Vec<Token>,
    /// Names seen after a label, which are then known anywhere.
    known: Vec<(usize, usize)>,
}

impl Cutter<'_, '_> {
    /// Takes what begins at `index`; `fresh` when a name may begin here.
    fn step(&mut self, index: usize, fresh: bool) -> Option<usize> {
        let text = self.text;
        let c = text.at(index);
        match c {
            '。' | ';' | '!' | '?' | '\n' => return Some(self.push(Kind::Stop, index, index + 1)),
            ',' | '、' => return Some(self.push(Kind::Pause, index, index + 1)),
            _ => {}
        }
        let heads_line = index == 0 || text.at(index - 1) == '\n';
        if heads_line && let Some(end) = self.speaker(index) {
            return Some(end);
        }
        if !is_han(c) {
            let (figure, end) = figures::read(text, index, self.calendar)?;
            return Some(self.push(Kind::Figure(figure), index, end));
        }
        if let Some(end) = self.known_name(index) {
            return Some(self.push_name(None, false, index, end));
        }
        let word = self.lexicon.longest(text, index);
        if fresh
            && word.is_none_or(|(cue, _)| cue == Cue::Plain)
            && let Some(end) = names::organisation(text, index)
        {
            self.learn(index, end);
            return Some(self.push_name(None, true, index, end));
        }
        let figure = figures::read(text, index, self.calendar);
        match (word, figure) {
            // 一分未还 is a word although it begins like 一分; 今年3月5日 a day, not the word 今年.
            (Some((cue, end)), figure) if figure.is_none_or(|(_, behind)| end >= behind) => {
                self.push(Kind::Cue(cue), index, end);
                return Some(self.after(cue, index, end));
            }
            (_, Some((figure, end))) => return Some(self.push(Kind::Figure(figure), index, end)),
            _ => {}
        }
        if !fresh {
            return None;
        }
        if let Some(end) = self.ethnicity(index) {
            return Some(self.push(Kind::Ethnicity, index, end));
        }
        let end = names::unlabelled(text, &self.lexicon, index)?;
        Some(self.push_name(None, false, index, end))
    }

    fn ethnicity(&self, index: usize) -> Option<usize> {
        let end = text_until(self.text, index, '族')?;
        let alone = !is_han(self.text.at(end)) && index > 0 && !is_han(self.text.at(index - 1));
        (alone && end - index <= 5).then_some(end)
    }

    fn known_name(&self, index: usize) -> Option<usize> {
        let text = self.text;
        self.known.iter().find_map(|(start, end)| {
            let length = end - start;
            let same = (0..length).all(|offset| text.at(start + offset) == text.at(index + offset));
            same.then_some(index + length)
        })
    }

    /// A dozen names are more than any dispute has; the bound keeps the reading linear.
    fn learn(&mut self, start: usize, end: usize) {
        if self.known.len() < 12 && self.known_name(start).is_none() {
            self.known.push((start, end));
        }
    }

    fn push_name(
        &mut self,
        label: Option<Cue>,
        organisation: bool,
        start: usize,
        end: usize,
    ) -> usize {
        self.push(
            Kind::Name {
                label,
                organisation,
            },
            start,
            end,
        )
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) -> usize {
        if let Kind::Figure(Figure::Day { day, whole: true }) = kind {
            self.calendar.last = Some(day);
        }
        self.tokens.push(Token { kind, start, end });
        end
    }
}

fn text_until(text: &Text<'_>, index: usize, last: char) -> Option<usize> {
    (index + 1..index + 6)
        .find(|at| text.at(*at) == last)
        .map(|at| at + 1)
}
