//! What stands behind a word that announces it: the name behind a label, an address, a trade,
//! and what somebody says in a chat.

use super::super::figures::{self, Figure};
use super::super::glyphs::is_han;
use super::super::lexicon::Cue;
use super::super::names;
use super::{Cutter, Kind};

impl Cutter<'_, '_> {
    /// Takes what a word announces: the name behind a label, an address, a trade.
    pub(super) fn after(&mut self, cue: Cue, start: usize, end: usize) -> usize {
        match cue {
            Cue::Lender
            | Cue::Borrower
            | Cue::Guarantor
            | Cue::Payer
            | Cue::Payee
            | Cue::Representative
            | Cue::NameLabel => self.label(cue, end),
            Cue::AddressLabel => self.address(start, end),
            Cue::Occupation | Cue::WorkUnit => self.detail(cue, end),
            _ => end,
        }
    }

    fn label(&mut self, cue: Cue, end: usize) -> usize {
        let text = self.text;
        let mut at = end;
        let mut marked = cue == Cue::NameLabel;
        loop {
            match text.at(at) {
                ' ' | ')' | '一' | '二' | '1' | '2' => at += 1,
                ':' => {
                    marked = true;
                    at += 1;
                }
                // （甲方）, (签字)
                '(' => {
                    let close = text.skip(at, |c| c != ')' && c != '\n');
                    if text.at(close) != ')' || close - at > 12 {
                        return end;
                    }
                    at = close + 1;
                }
                _ => match self.lexicon.longest(text, at) {
                    Some((Cue::NameLabel | Cue::Side, behind)) => at = behind,
                    Some((Cue::Glue, behind))
                        if text.has(at, "为")
                            || text.has(at, "是")
                            || text.has(at, "系")
                            || text.has(at, "叫") =>
                    {
                        at = behind;
                    }
                    _ => break,
                },
            }
        }
        let name = if marked {
            names::labelled(text, &self.lexicon, at)
        } else if let Some(end) = names::organisation(text, at) {
            Some((end, true))
        } else {
            names::unlabelled(text, &self.lexicon, at).map(|end| (end, false))
        };
        let Some((behind, organisation)) = name else {
            return end;
        };
        self.learn(at, behind);
        self.push_name(Some(cue), organisation, at, behind)
    }

    /// `李四：` or `李四 2024-06-01 10:23` at the head of a line.
    pub(super) fn speaker(&mut self, index: usize) -> Option<usize> {
        let text = self.text;
        if text.at(index).is_ascii_digit() {
            return self.speaker_behind_time(index);
        }
        let end = text.skip(index, |c| is_han(c) || c == '·');
        let behind = text.skip(end, |c| c == ' ');
        let word = self
            .lexicon
            .longest(text, index)
            .filter(|(_, word)| *word == end);
        let me = matches!(word, Some((Cue::Me, _)));
        let dated = behind > end
            && text.at(behind).is_ascii_digit()
            && text.skip(behind, |c| c != '\n') <= behind + 24;
        if !(text.at(behind) == ':' || dated)
            || (!me && (word.is_some() || !(2..=4).contains(&(end - index))))
        {
            return None;
        }
        if me {
            self.push(Kind::Cue(Cue::Me), index, end);
        } else {
            if names::unlabelled(text, &self.lexicon, index)? != end {
                return None;
            }
            self.learn(index, end);
            self.push_name(None, false, index, end);
        }
        // The day of a dated head is read on its own.
        let after = if dated { behind } else { behind + 1 };
        Some(self.push(Kind::Speaker, end, after))
    }

    /// `2024-06-01 10:23 李四` on a line of its own.
    fn speaker_behind_time(&mut self, index: usize) -> Option<usize> {
        let text = self.text;
        let time = |c: char| {
            c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | ':' | ' ' | '年' | '月' | '日')
        };
        let name = text.skip(index, time);
        let end = text.skip(name, |c| is_han(c) || c == '·');
        if text.at(name - 1) != ' ' || !matches!(text.at(end), '\n' | '\0') || name > index + 24 {
            return None;
        }
        let me = text.has(name, "我") && end == name + 1;
        if !me && names::unlabelled(text, &self.lexicon, name)? != end {
            return None;
        }
        if me {
            self.push(Kind::Cue(Cue::Me), name, end);
        } else {
            self.learn(name, end);
            self.push_name(None, false, name, end);
        }
        self.push(Kind::Speaker, name, end);
        let day = figures::read(text, index, self.calendar);
        if let Some((figure @ Figure::Day { .. }, behind)) = day {
            self.push(Kind::Figure(figure), index, behind);
        }
        Some(end)
    }

    fn address(&mut self, start: usize, end: usize) -> usize {
        let text = self.text;
        let mut from = text.skip(end, |c| {
            matches!(c, ':' | ' ' | '在' | '于' | '是' | '为' | '址')
        });
        if text.at(from) == '(' {
            from = text.skip(from, |c| c != ')' && c != '\n') + 1;
            from = text.skip(from, |c| matches!(c, ':' | ' '));
        }
        let mut to = from;
        let mut place = false;
        while to < text.len() && to < from + 100 {
            let c = text.at(to);
            if matches!(c, ',' | '。' | ';' | '\n' | ')' | '、' | '!' | '?' | ' ') {
                break;
            }
            let label = matches!(
                self.lexicon.longest(text, to),
                Some((Cue::IdLabel | Cue::PhoneLabel | Cue::CodeLabel, _))
            ) && !text.has(to, "号码");
            if label {
                break;
            }
            place |= "省市区县镇乡村街路道弄幢室号".contains(c);
            to += 1;
        }
        // 住 begins many words; without a place it is no address.
        if !place || to < from + 4 || start >= from {
            return end;
        }
        self.push(Kind::Address, from, to)
    }

    fn detail(&mut self, cue: Cue, end: usize) -> usize {
        let from = self.text.skip(end, |c| matches!(c, ':' | ' '));
        let to = self.text.skip(from, |c| {
            !matches!(c, ',' | '。' | ';' | '\n' | ')' | '、' | ' ')
        });
        if self.text.at(end) != ':' || to == from || to > from + 50 {
            return end;
        }
        self.push(Kind::Detail(cue), from, to)
    }
}
