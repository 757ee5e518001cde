//! Which sentence puts whom on which side: 向我借, 今借到张三, 李四欠我.

use super::super::lexicon::Cue;
use super::super::tokens::Kind;
use super::{People, Side};

impl People<'_, '_> {
    /// The person named right behind `place`, joining words passed over.
    fn next(&self, place: usize) -> Option<usize> {
        let mut at = place + 1;
        while matches!(self.cue(at), Some(Cue::Glue | Cue::Relation | Cue::They)) && at < place + 4
        {
            at += 1;
        }
        *self.who.get(at)?
    }

    /// The person named right before `place`, the day and joining words passed over.
    fn subject(&self, place: usize, reach: usize) -> Option<usize> {
        for at in (place.saturating_sub(reach)..place).rev() {
            let token = self.tokens.get(at)?;
            match token.kind {
                Kind::Name { .. } => return *self.who.get(at)?,
                Kind::Cue(Cue::They) => return self.mentioned(at),
                Kind::Stop | Kind::Speaker | Kind::Cue(Cue::Me) => return None,
                _ => {}
            }
        }
        None
    }

    /// Whom 他 means: the last person named before.
    fn mentioned(&self, place: usize) -> Option<usize> {
        let before = self.who.get(place.saturating_sub(40)..place)?;
        let narrator = |index: &usize| self.list.get(*index).is_some_and(|person| person.narrator);
        before
            .iter()
            .rev()
            .flatten()
            .copied()
            .find(|index| !narrator(index))
    }

    /// Whether money is borrowed in the clause behind `place`.
    fn borrows(&self, place: usize) -> bool {
        for at in place + 1..place + 8 {
            match self.tokens.get(at).map(|token| token.kind) {
                Some(Kind::Cue(Cue::Borrow | Cue::IouTo)) => return true,
                Some(Kind::Stop) | None => return false,
                _ => {}
            }
        }
        false
    }

    pub(super) fn vote(&mut self) {
        let mut speaker = None;
        for place in 0..self.tokens.len() {
            let kind = self.tokens.get(place).map(|token| token.kind);
            if kind == Some(Kind::Speaker) {
                speaker = self.who.get(place.wrapping_sub(1)).copied();
                continue;
            }
            let Some(cue) = self.cue(place) else { continue };
            let next = self.next(place);
            match cue {
                Cue::MeNamed => self.narrate(next),
                Cue::Me => {
                    // 本人李四, but not 我和李四.
                    let adjacent = self.who.get(place + 1).copied().flatten();
                    let joined = self.tokens.get(place).zip(self.tokens.get(place + 1));
                    if self.opens_speech(place) {
                        self.narrate(self.subject(place, 8));
                    }
                    if joined.is_some_and(|(me, name)| me.end == name.start) {
                        self.narrate(adjacent);
                    } else if self.cue(place + 1) == Some(Cue::Glue) {
                        // 我和李四是同学
                        self.give_next(
                            self.who.get(place + 2).copied().flatten(),
                            Side::Borrower,
                            1,
                        );
                    }
                }
                Cue::Relation => self.give_next(next, Side::Borrower, 1),
                Cue::IouTo if next.is_some() => {
                    self.give_next(next, Side::Lender, 3);
                    self.narrator = self.narrator.or(Some(Side::Borrower));
                }
                Cue::Towards if self.borrows(place) => {
                    let me = self.cue(place + 1) == Some(Cue::Me);
                    if me || next.is_some() {
                        self.give_next(self.subject(place, 8), Side::Borrower, 3);
                    }
                    if me {
                        self.narrator = self.narrator.or(Some(Side::Lender));
                    } else if next.is_some() {
                        self.give_next(next, Side::Lender, 2);
                        if self.cue(place.wrapping_sub(1)) == Some(Cue::Me) {
                            self.narrator = self.narrator.or(Some(Side::Borrower));
                        }
                    }
                }
                Cue::Lend => {
                    self.give_next(next, Side::Borrower, 3);
                    if next.is_some() || self.cue(place + 1) == Some(Cue::They) {
                        self.give_next(self.subject(place, 3), Side::Lender, 2);
                    }
                }
                Cue::SendTo | Cue::Give => self.give_next(next, Side::Borrower, 1),
                Cue::Owe | Cue::StillOwe => {
                    self.give_next(self.subject(place, 4), Side::Borrower, 2);
                    self.give_next(next, Side::Lender, 1);
                }
                Cue::Borrow => {
                    if self.cue(place.wrapping_sub(1)) == Some(Cue::Me) {
                        // 我借李四三万: as people say it, the money went to 李四.
                        self.give_next(next, Side::Borrower, 1);
                    } else {
                        self.give_next(self.subject(place, 5), Side::Borrower, 1);
                    }
                }
                Cue::Repaid | Cue::Unpaid | Cue::NothingPaid | Cue::Due => {
                    self.give_next(self.subject(place, 4), Side::Borrower, 1);
                }
                _ => {}
            }
            if let Some(speaker) = speaker {
                self.listen(speaker, place, cue);
            }
        }
    }

    /// 张伟（…）：我…
    fn opens_speech(&self, place: usize) -> bool {
        let start = self.tokens.get(place).map_or(0, |token| token.start);
        start > 0 && self.text.at(start - 1) == ':'
    }

    /// What somebody says of themselves in a chat.
    fn listen(&mut self, speaker: Option<usize>, place: usize, cue: Cue) {
        let borrows = self.text.has(
            self.tokens.get(place).map_or(0, |token| token.start),
            "借我",
        ) || matches!(self.cue(place.wrapping_sub(1)), Some(Cue::Towards))
            && cue == Cue::Borrow;
        let owes = cue == Cue::Owe && self.cue(place.wrapping_sub(1)) == Some(Cue::Me);
        let side = match cue {
            Cue::Owe if owes => Side::Borrower,
            Cue::Borrow if borrows => Side::Borrower,
            Cue::SendTo | Cue::Transfer | Cue::Demand => Side::Lender,
            _ => return,
        };
        match speaker {
            Some(index) => self.give(index, side, 2),
            None => self.narrator = self.narrator.or(Some(side)),
        }
    }

    fn give_next(&mut self, person: Option<usize>, side: Side, weight: u8) {
        if let Some(index) = person {
            self.give(index, side, weight);
        }
    }

    fn narrate(&mut self, person: Option<usize>) {
        if let Some(person) = person.and_then(|index| self.list.get_mut(index)) {
            person.narrator = true;
        }
    }
}
