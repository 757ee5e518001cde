//! Who lent and who borrowed, and whose number, phone and address each one is.

use super::glyphs::Text;
use super::lexicon::Cue;
use super::tokens::{Kind, Token};
use super::{Certainty, Sheet};

mod particulars;
mod votes;

/// The side somebody stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Lender,
    Borrower,
    Guarantor,
}

impl Side {
    const fn other(self) -> Self {
        match self {
            Self::Lender => Self::Borrower,
            Self::Borrower | Self::Guarantor => Self::Lender,
        }
    }
}

/// Somebody named in the text.
struct Person {
    name: String,
    start: usize,
    end: usize,
    organisation: bool,
    side: Option<Side>,
    /// 3: a label says so; 2: the sentence says so; 1: the sentence suggests it.
    weight: u8,
    narrator: bool,
}

/// Reads the people and their particulars into the sheet.
pub(super) fn read(text: &Text<'_>, tokens: &[Token], sheet: &mut Sheet<'_>) {
    let mut people = People {
        text,
        tokens,
        list: Vec::new(),
        who: vec![None; tokens.len()],
        narrator: None,
    };
    people.collect();
    people.vote();
    people.settle();
    people.write_names(sheet);
    people.write_particulars(sheet);
}

struct People<'t, 's> {
    text: &'t Text<'s>,
    tokens: &'t [Token],
    list: Vec<Person>,
    /// The person that a name token names.
    who: Vec<Option<usize>>,
    /// The side on which 我 stands.
    narrator: Option<Side>,
}

impl People<'_, '_> {
    fn collect(&mut self) {
        for (place, token) in self.tokens.iter().enumerate() {
            let Kind::Name {
                label,
                organisation,
            } = token.kind
            else {
                continue;
            };
            if label == Some(Cue::Representative) {
                continue;
            }
            let name = self.text.plain(token.start, token.end);
            let known = self.list.iter().position(|person| person.name == name);
            if known.is_none() && self.list.len() == 24 {
                continue;
            }
            let index = known.unwrap_or(self.list.len());
            if known.is_none() {
                self.list.push(Person {
                    name,
                    start: token.start,
                    end: token.end,
                    organisation,
                    side: None,
                    weight: 0,
                    narrator: false,
                });
            }
            if let Some(who) = self.who.get_mut(place) {
                *who = Some(index);
            }
            match label {
                Some(Cue::Lender) => self.give(index, Side::Lender, 4),
                Some(Cue::Borrower) => self.give(index, Side::Borrower, 4),
                Some(Cue::Guarantor) => self.give(index, Side::Guarantor, 4),
                Some(Cue::Payer) => self.give(index, Side::Lender, 2),
                Some(Cue::Payee) => self.give(index, Side::Borrower, 2),
                _ => {}
            }
        }
    }

    fn give(&mut self, index: usize, side: Side, weight: u8) {
        if let Some(person) = self.list.get_mut(index)
            && weight > person.weight
        {
            person.side = Some(side);
            person.weight = weight;
        }
    }

    fn cue(&self, place: usize) -> Option<Cue> {
        match self.tokens.get(place)?.kind {
            Kind::Cue(cue) => Some(cue),
            _ => None,
        }
    }

    /// Gives the narrator a side, and from it whoever only stands opposite.
    fn settle(&mut self) {
        let labelled = self
            .list
            .iter()
            .find(|person| person.narrator && person.weight >= 2);
        let side = labelled.and_then(|person| person.side).or(self.narrator);
        let side = side.unwrap_or(Side::Lender);
        self.narrator = Some(side);
        for person in &mut self.list {
            if person.narrator && person.weight < 2 {
                person.side = Some(side);
                person.weight = 2;
            }
        }
        // 我和李四是朋友: relations were noted as borrowers; of a borrowing narrator they lent.
        let taken = self
            .list
            .iter()
            .any(|person| person.side == Some(side.other()) && person.weight > 1);
        for person in &mut self.list {
            if person.weight == 1 && person.side == Some(side) && !taken {
                person.side = Some(side.other());
            }
        }
    }

    fn of_side(&self, side: Side) -> impl Iterator<Item = (usize, &Person)> {
        // Where somebody is sure, guesses about others stay out.
        let sure = self
            .list
            .iter()
            .any(|person| person.side == Some(side) && person.weight > 1);
        let people = self.list.iter().enumerate();
        people
            .filter(move |(_, person)| person.side == Some(side) && (person.weight > 1 || !sure))
            .take(if sure { 5 } else { 1 })
    }

    fn write_names(&self, sheet: &mut Sheet<'_>) {
        for (side, list) in [
            (Side::Lender, "/claimants/"),
            (Side::Borrower, "/respondents/"),
        ] {
            for (slot, (_, person)) in self.of_side(side).enumerate() {
                let certainty = if person.weight > 1 {
                    Certainty::Sure
                } else {
                    Certainty::Likely
                };
                let base = pointer(list, slot, "");
                if person.organisation {
                    sheet.put(
                        pointer(&base, 0, "kind"),
                        "organisation",
                        person.start,
                        person.end,
                        certainty,
                    );
                }
                sheet.put(
                    pointer(&base, 0, "name"),
                    &person.name,
                    person.start,
                    person.end,
                    certainty,
                );
            }
        }
        if let Some((_, person)) = self.of_side(Side::Guarantor).next() {
            let (start, end) = (person.start, person.end);
            sheet.put(
                "/loan/security/given".to_owned(),
                "true",
                start,
                end,
                Certainty::Sure,
            );
            sheet.put(
                "/loan/security/guarantee_contract".to_owned(),
                &person.name,
                start,
                end,
                Certainty::Likely,
            );
        }
    }
}

/// `/claimants/` + 0 + `name`; a base that has its place already is only lengthened.
fn pointer(base: &str, slot: usize, field: &str) -> String {
    let mut pointer = base.to_owned();
    if field.is_empty() {
        pointer.push(char::from(b'0' + (slot.min(9)) as u8));
        pointer.push('/');
    } else {
        pointer.push_str(field);
    }
    pointer
}
