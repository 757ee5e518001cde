//! What each day in the text is: of lending, of repayment, of signing, of the last demand.

use law::date::Date;

use super::figures::Figure;
use super::lexicon::Cue;
use super::tokens::{Kind, Token};
use super::{Certainty, Sheet};

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Lent,
    Due,
    Signed,
    Demanded,
    InterestPaidTo,
    Other,
    Alone,
}

/// A day with its use and its token.
struct Day<'t> {
    day: Date,
    purpose: Use,
    whole: bool,
    place: usize,
    token: &'t Token,
}

/// Reads the days of a loan into the sheet.
pub(super) fn read(tokens: &[Token], sheet: &mut Sheet<'_>) {
    let days = collect(tokens);
    let find = |purpose: Use| days.iter().find(|day| day.purpose == purpose);
    // The date below an IOU is that of the loan when no other is given.
    let closing = days.iter().rev().find(|day| {
        day.purpose == Use::Signed || (day.purpose == Use::Alone && closes(tokens, day.place))
    });
    let lent = find(Use::Lent);
    let taken = lent.or(closing).or_else(|| find(Use::Alone));
    if let Some(day) = taken {
        let certainty = if lent.is_none() && closing.is_none() {
            Certainty::Likely
        } else {
            day.certainty()
        };
        put(sheet, "/loan/lent_on", day, certainty);
    }
    if let (Some(lent), Some(closing)) = (lent, closing)
        && lent.day != closing.day
    {
        put(sheet, "/loan/signed_on", closing, Certainty::Likely);
    }
    if let Some(day) = find(Use::Due) {
        put(sheet, "/loan/due_on", day, day.certainty());
        sheet.put(
            "/loan/term".to_owned(),
            "fixed",
            day.token.start,
            day.token.end,
            Certainty::Sure,
        );
    } else if let Some((day, token)) = taken.and_then(|lent| due_after(tokens, lent.day)) {
        sheet.put(
            "/loan/due_on".to_owned(),
            &day.to_string(),
            token.start,
            token.end,
            Certainty::Likely,
        );
        sheet.put(
            "/loan/term".to_owned(),
            "fixed",
            token.start,
            token.end,
            Certainty::Likely,
        );
    }
    let demanded = days
        .iter()
        .filter(|day| day.purpose == Use::Demanded)
        .max_by_key(|day| day.day);
    if let Some(day) = demanded {
        put(sheet, "/loan/last_demand_on", day, Certainty::Likely);
    }
    if let Some(day) = find(Use::InterestPaidTo) {
        put(sheet, "/loan/interest_paid_to", day, day.certainty());
    }
}

impl Day<'_> {
    const fn certainty(&self) -> Certainty {
        if self.whole {
            Certainty::Sure
        } else {
            Certainty::Likely
        }
    }
}

fn put(sheet: &mut Sheet<'_>, pointer: &str, day: &Day<'_>, certainty: Certainty) {
    sheet.put(
        pointer.to_owned(),
        &day.day.to_string(),
        day.token.start,
        day.token.end,
        certainty,
    );
}

fn collect(tokens: &[Token]) -> Vec<Day<'_>> {
    let mut days: Vec<Day<'_>> = Vec::new();
    let chat = tokens.iter().any(|token| token.kind == Kind::Speaker);
    for (place, token) in tokens.iter().enumerate() {
        let Kind::Figure(Figure::Day { day, whole }) = token.kind else {
            continue;
        };
        let range = days.last().is_some_and(|before: &Day<'_>| {
            before.place + 3 > place
                && before.purpose != Use::Other
                && (before.place + 1..place)
                    .all(|at| kind(tokens, at) == Some(Kind::Cue(Cue::Until)))
        });
        let purpose = if range {
            if let Some(before) = days.last_mut() {
                before.purpose = Use::Lent;
            }
            Use::Due
        } else {
            purpose(tokens, place, chat)
        };
        days.push(Day {
            day,
            purpose,
            whole,
            place,
            token,
        });
    }
    days
}

fn kind(tokens: &[Token], place: usize) -> Option<Kind> {
    tokens.get(place).map(|token| token.kind)
}

fn purpose(tokens: &[Token], place: usize, chat: bool) -> Use {
    if matches!(kind(tokens, place + 1), Some(Kind::Cue(Cue::Birth))) {
        return Use::Other;
    }
    let mut left = Use::Alone;
    for at in (place.saturating_sub(4)..place).rev() {
        left = match kind(tokens, at) {
            Some(Kind::Cue(Cue::Birth)) => Use::Other,
            Some(Kind::Cue(Cue::InterestPaidTo)) => Use::InterestPaidTo,
            Some(Kind::Cue(Cue::DueLabel)) => return Use::Due,
            Some(Kind::Cue(Cue::TermLabel)) => {
                return if at + 2 >= place && !until(tokens, at, place) {
                    Use::Lent
                } else {
                    Use::Due
                };
            }
            Some(Kind::Cue(Cue::LentLabel)) => return Use::Lent,
            Some(Kind::Cue(Cue::SignedLabel)) if at + 1 == place => return Use::Signed,
            Some(Kind::Cue(Cue::Due)) if at + 3 >= place => return Use::Due,
            Some(Kind::Cue(Cue::Demand)) if at + 2 >= place => Use::Demanded,
            Some(Kind::Stop | Kind::Pause | Kind::Figure(_)) | None => break,
            _ => continue,
        };
        break;
    }
    if matches!(left, Use::Other | Use::InterestPaidTo) {
        return left;
    }
    let clause = (place + 1..place + 9).map_while(|at| {
        let kind = kind(tokens, at)?;
        let ends = matches!(
            kind,
            Kind::Pause | Kind::Stop | Kind::Figure(Figure::Day { .. })
        );
        (!ends).then_some(kind)
    });
    let past = (place.saturating_sub(3)..place)
        .any(|at| matches!(kind(tokens, at), Some(Kind::Cue(Cue::Past))));
    let paid = matches!(
        kind(tokens, place + 1),
        Some(Kind::Cue(Cue::Due | Cue::Repaid))
    );
    // 仅于某日归还五千元: a payment begins the limitation anew, like a demand (CC 195).
    if past && paid {
        return Use::Demanded;
    }
    // 通过微信催要 is a demand, although 微信 moves money elsewhere.
    if clause
        .into_iter()
        .any(|kind| kind == Kind::Cue(Cue::Demand))
    {
        return Use::Demanded;
    }
    let mut pauses = 0;
    for at in place + 1..place + 9 {
        match kind(tokens, at) {
            Some(Kind::Cue(Cue::Due | Cue::AtOnce)) if pauses == 0 => return Use::Due,
            Some(Kind::Cue(Cue::Repaid | Cue::Demand)) => return Use::Demanded,
            Some(Kind::Cue(Cue::Iou | Cue::Contract)) if pauses == 0 => return Use::Signed,
            Some(Kind::Cue(
                Cue::Borrow
                | Cue::IouTo
                | Cue::Lend
                | Cue::SendTo
                | Cue::Transfer
                | Cue::Cash
                | Cue::Payee
                | Cue::Payer
                | Cue::LentAmount,
            )) => {
                return if left == Use::Demanded {
                    left
                } else {
                    Use::Lent
                };
            }
            Some(Kind::Pause) => pauses += 1,
            Some(Kind::Speaker) | None => break,
            // The head of a message stands on a line of its own.
            Some(Kind::Stop) if chat && at <= place + 2 => {}
            Some(Kind::Stop) => break,
            // 4月3日和4月20日 were for the same.
            Some(Kind::Figure(Figure::Day { .. })) if at == place + 2 && pauses == 0 => {}
            Some(Kind::Figure(Figure::Day { .. })) => break,
            _ => {}
        }
        if pauses > 1 {
            break;
        }
    }
    left
}

fn until(tokens: &[Token], from: usize, to: usize) -> bool {
    (from..to).any(|at| kind(tokens, at) == Some(Kind::Cue(Cue::Until)))
}

/// Whether nothing but stops, numbers and labels follows: the place of a date below a paper.
fn closes(tokens: &[Token], place: usize) -> bool {
    let stands_apart = matches!(kind(tokens, place + 1), None | Some(Kind::Stop));
    let rest = tokens.iter().skip(place + 1).filter(|token| {
        matches!(token.kind, Kind::Cue(cue) if !matches!(cue, Cue::IdLabel | Cue::PhoneLabel | Cue::AddressLabel | Cue::Borrower | Cue::Lender | Cue::Guarantor | Cue::Side))
    });
    stands_apart && rest.count() == 0
}

/// 借期一年, 三个月后归还: the day of repayment, counted from the day of lending (CC 201, 202).
fn due_after(tokens: &[Token], lent: Date) -> Option<(Date, &Token)> {
    tokens.iter().enumerate().find_map(|(place, token)| {
        let Kind::Figure(Figure::Span { months, days }) = token.kind else {
            return None;
        };
        let labelled = (place.saturating_sub(2)..place).any(|at| {
            matches!(
                kind(tokens, at),
                Some(Kind::Cue(Cue::TermLabel | Cue::DueLabel))
            )
        });
        let repaid = matches!(
            (kind(tokens, place + 1), kind(tokens, place + 2)),
            (Some(Kind::Cue(Cue::Due)), _)
                | (
                    Some(Kind::Cue(Cue::Glue)),
                    Some(Kind::Cue(Cue::Due | Cue::Repaid))
                )
        );
        (labelled || repaid).then(|| (lent.plus_months(months).plus_days(days), token))
    })
}
