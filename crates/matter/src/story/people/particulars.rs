//! Whose identity number, phone, address and trade each one in the text is: of whom the words
//! right before it speak, else of the person named last.

use super::super::figures::Figure;
use super::super::lexicon::Cue;
use super::super::tokens::{Kind, Token};
use super::super::{Certainty, Sheet};
use super::{People, Side, pointer};

impl People<'_, '_> {
    /// The list and place of a person on the form.
    fn slot(&self, index: usize) -> Option<(Side, usize)> {
        let side = self.list.get(index)?.side?;
        let place = self.of_side(side).position(|(at, _)| at == index)?;
        Some((side, place))
    }

    pub(super) fn write_particulars(&self, sheet: &mut Sheet<'_>) {
        // Behind the name of somebody who is no party nothing is anybody's.
        let mut stranger = false;
        let mut current = None;
        for (place, token) in self.tokens.iter().enumerate() {
            match token.kind {
                Kind::Name { label, .. } => {
                    if label == Some(Cue::Representative) {
                        self.write(sheet, current, place, "representative", token);
                        continue;
                    }
                    let slot = self
                        .who
                        .get(place)
                        .copied()
                        .flatten()
                        .and_then(|index| self.slot(index));
                    stranger = slot.is_none();
                    current = slot.or(current);
                }
                // A label speaks of its side again, named or not.
                Kind::Cue(Cue::Lender | Cue::Borrower | Cue::Guarantor) if stranger => {
                    stranger = false;
                }
                Kind::Figure(_) | Kind::Address | Kind::Ethnicity | Kind::Detail(_)
                    if stranger && self.owner(place).is_none() => {}
                Kind::Cue(Cue::Lender) => current = Some((Side::Lender, 0)),
                Kind::Cue(Cue::Borrower) => current = Some((Side::Borrower, 0)),
                Kind::Cue(Cue::Guarantor) => current = Some((Side::Guarantor, 0)),
                Kind::Figure(Figure::Id) => self.write(sheet, current, place, "id_number", token),
                Kind::Figure(Figure::Code) => {
                    self.write(sheet, current, place, "credit_code", token);
                }
                Kind::Figure(Figure::Phone) => self.write(sheet, current, place, "phone", token),
                Kind::Address => self.write(sheet, current, place, "address", token),
                Kind::Ethnicity => self.write(sheet, current, place, "ethnicity", token),
                Kind::Detail(Cue::Occupation) => {
                    self.write(sheet, current, place, "occupation", token);
                }
                Kind::Detail(_) => self.write(sheet, current, place, "work_unit", token),
                _ => {}
            }
        }
    }

    fn write(
        &self,
        sheet: &mut Sheet<'_>,
        current: Option<(Side, usize)>,
        place: usize,
        field: &str,
        token: &Token,
    ) {
        let said = self.owner(place);
        // Somebody named only afterwards: 身份证号…，借款人李四.
        let later = || {
            self.who
                .iter()
                .skip(place)
                .flatten()
                .find_map(|index| self.slot(*index))
        };
        let certain = said.is_some() || current.is_some();
        let Some((side, slot)) = said.or(current).or_else(later) else {
            return;
        };
        let list = match side {
            Side::Lender => "/claimants/",
            Side::Borrower => "/respondents/",
            Side::Guarantor => return,
        };
        let value = match field {
            "id_number" | "credit_code" | "phone" => {
                let mut plain = self.text.plain(token.start, token.end);
                plain.make_ascii_uppercase();
                plain
            }
            _ => self.text.slice(token.start, token.end).trim().to_owned(),
        };
        let certainty = if certain {
            Certainty::Sure
        } else {
            Certainty::Likely
        };
        let pointer = pointer(&pointer(list, slot, ""), 0, field);
        sheet.put(pointer, &value, token.start, token.end, certainty);
    }

    /// 我的电话, 对方身份证: whom the words right before a number name.
    fn owner(&self, place: usize) -> Option<(Side, usize)> {
        let narrator = self.narrator?;
        for at in (place.saturating_sub(4)..place).rev() {
            match self.cue(at)? {
                Cue::Me => return Some((narrator, 0)),
                Cue::They => return Some((narrator.other(), 0)),
                Cue::IdLabel | Cue::PhoneLabel | Cue::CodeLabel | Cue::AddressLabel | Cue::Glue => {
                }
                _ => return None,
            }
        }
        None
    }
}
