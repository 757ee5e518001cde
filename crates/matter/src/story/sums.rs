//! What each sum of money in the text is: lent, still owed, repaid, interest or costs.

use law::money::Money;

use super::figures::Figure;
use super::lexicon::Cue;
use super::tokens::{Kind, Token};
use super::{Certainty, Sheet};

/// What a sum is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Lent,
    LentAgain,
    LentTotal,
    Owed,
    RepaidPrincipal,
    RepaidInterest,
    Interest,
    Costs,
    /// A sum with nothing beside it.
    Alone,
}

/// A sum with its use and its token.
struct Sum<'t> {
    amount: Money,
    purpose: Use,
    token: &'t Token,
}

/// Reads the sums into the sheet; a dispute that is no loan has one amount.
pub(super) fn read(tokens: &[Token], loan: bool, sheet: &mut Sheet<'_>) {
    let sums = collect(tokens);
    let first = |purpose: Use| sums.iter().find(|sum| sum.purpose == purpose);
    if !loan {
        let amount = first(Use::Owed)
            .or_else(|| first(Use::Alone))
            .or_else(|| sums.first());
        if let Some(sum) = amount {
            put(
                sheet,
                "/other_amount",
                sum.amount,
                sum.token,
                Certainty::Likely,
            );
        }
        return;
    }
    let lent = lent(&sums);
    let repaid = first(Use::RepaidPrincipal);
    let owed = sums.iter().rev().find(|sum| sum.purpose == Use::Owed);
    principal(lent, owed, repaid, sheet);
    if let Some(sum) = repaid {
        put(
            sheet,
            "/loan/repaid_principal",
            sum.amount,
            sum.token,
            Certainty::Likely,
        );
    }
    for (purpose, pointer) in [
        (Use::RepaidInterest, "/loan/repaid_interest"),
        (Use::Interest, "/loan/interest_claimed"),
        (Use::Costs, "/loan/costs"),
    ] {
        if let Some(sum) = first(purpose) {
            put(sheet, pointer, sum.amount, sum.token, Certainty::Likely);
        }
    }
    if let Some(sum) = sums
        .iter()
        .find(|sum| matches!(sum.purpose, Use::RepaidPrincipal | Use::RepaidInterest))
    {
        sheet.put(
            "/loan/repaid".to_owned(),
            "true",
            sum.token.start,
            sum.token.end,
            Certainty::Likely,
        );
    }
}

/// The sum handed over, its token, and whether it had to be added up or chosen.
type Lent<'t> = (Money, &'t Token, Certainty);

fn lent<'t>(sums: &[Sum<'t>]) -> Option<Lent<'t>> {
    if let Some(total) = sums.iter().find(|sum| sum.purpose == Use::LentTotal) {
        return Some((total.amount, total.token, Certainty::Sure));
    }
    let mut lent: Option<Lent<'t>> = None;
    for sum in sums {
        lent = match (sum.purpose, lent) {
            (Use::Lent, None) => Some((sum.amount, sum.token, Certainty::Sure)),
            (Use::LentAgain, Some((before, token, _))) => {
                Some((before.saturating_add(sum.amount), token, Certainty::Likely))
            }
            // 叁万元整（30,000元） says the same twice; another sum makes it doubtful.
            (Use::Lent, Some((before, token, _))) if before != sum.amount => {
                Some((before, token, Certainty::Likely))
            }
            (Use::LentAgain, None) => Some((sum.amount, sum.token, Certainty::Likely)),
            (_, lent) => lent,
        };
    }
    lent.or_else(|| {
        let alone = sums.iter().find(|sum| sum.purpose == Use::Alone)?;
        Some((alone.amount, alone.token, Certainty::Likely))
    })
}

fn principal(
    lent: Option<Lent<'_>>,
    owed: Option<&Sum<'_>>,
    repaid: Option<&Sum<'_>>,
    sheet: &mut Sheet<'_>,
) {
    match (lent, owed, repaid) {
        (lent, Some(owed), _) => {
            put(
                sheet,
                "/loan/principal",
                owed.amount,
                owed.token,
                Certainty::Sure,
            );
            if let Some((amount, token, certainty)) = lent.filter(|lent| lent.0 > owed.amount) {
                put(sheet, "/loan/lent_amount", amount, token, certainty);
            }
        }
        (Some((amount, token, certainty)), None, Some(repaid)) if repaid.amount < amount => {
            put(
                sheet,
                "/loan/principal",
                amount.saturating_sub(repaid.amount),
                token,
                Certainty::Likely,
            );
            put(sheet, "/loan/lent_amount", amount, token, certainty);
        }
        (Some((amount, token, certainty)), None, _) => {
            put(sheet, "/loan/principal", amount, token, certainty);
        }
        (None, None, _) => {}
    }
}

fn put(sheet: &mut Sheet<'_>, pointer: &str, amount: Money, token: &Token, certainty: Certainty) {
    sheet.put(
        pointer.to_owned(),
        &amount.grouped(),
        token.start,
        token.end,
        certainty,
    );
}

fn collect(tokens: &[Token]) -> Vec<Sum<'_>> {
    let mut sums: Vec<Sum<'_>> = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Kind::Figure(Figure::Sum { amount, bare }) = token.kind else {
            continue;
        };
        let Some(purpose) = purpose(tokens, place, bare, sums.last()) else {
            continue;
        };
        sums.push(Sum {
            amount,
            purpose,
            token,
        });
    }
    sums
}

fn purpose(tokens: &[Token], place: usize, bare: bool, before: Option<&Sum<'_>>) -> Option<Use> {
    let cue = |at: usize| match tokens.get(at).map(|token| token.kind) {
        Some(Kind::Cue(cue)) => Some(cue),
        _ => None,
    };
    // 叁万元整（30,000元）: the same sum in figures.
    if let Some(before) = before
        && matches!(tokens.get(place.wrapping_sub(1)), Some(token) if std::ptr::eq(token, before.token))
        && before.amount == sum(tokens, place)
    {
        return Some(before.purpose);
    }
    // 三万元未还
    for at in place + 1..place + 5 {
        match tokens.get(at).map(|token| token.kind) {
            Some(Kind::Cue(Cue::Unpaid)) => return Some(Use::Owed),
            Some(Kind::Cue(Cue::Glue | Cue::Me | Cue::They | Cue::Plain)) => {}
            _ => break,
        }
    }
    let mut interest = false;
    let mut total = false;
    let mut again = false;
    let mut pauses = 0;
    for at in (place.saturating_sub(10)..place).rev() {
        match tokens.get(at).map(|token| token.kind)? {
            Kind::Stop | Kind::Speaker => break,
            Kind::Pause => {
                pauses += 1;
                if pauses > 2 {
                    break;
                }
                continue;
            }
            Kind::Figure(Figure::Sum { .. }) if pauses == 0 && !again && !total => {}
            _ => {}
        }
        let Some(found) = cue(at) else { continue };
        // A bare number is money only right behind a word of money.
        if bare && place - at > 3 {
            break;
        }
        match found {
            Cue::Each | Cue::Part => return None,
            Cue::Interest | Cue::RateYear | Cue::RateMonth | Cue::RateDay if pauses == 0 => {
                interest = true;
            }
            Cue::Total => total = true,
            Cue::Again => again = true,
            Cue::Cost if pauses == 0 => return Some(Use::Costs),
            Cue::Repaid => {
                return Some(if interest {
                    Use::RepaidInterest
                } else {
                    Use::RepaidPrincipal
                });
            }
            Cue::StillOwe | Cue::Owe => {
                return Some(if interest { Use::Interest } else { Use::Owed });
            }
            Cue::IouTo
            | Cue::Borrow
            | Cue::Lend
            | Cue::SendTo
            | Cue::Transfer
            | Cue::LentAmount
            | Cue::Cash
            | Cue::LentLabel => {
                return Some(match (interest, total, again) {
                    (true, ..) => Use::Interest,
                    (_, true, _) => Use::LentTotal,
                    (_, _, true) => Use::LentAgain,
                    _ => Use::Lent,
                });
            }
            // 仅归还五千元
            Cue::Due if at + 1 == place && past(tokens, at) => {
                return Some(if interest {
                    Use::RepaidInterest
                } else {
                    Use::RepaidPrincipal
                });
            }
            Cue::Due | Cue::DueLabel | Cue::Demand => return None,
            _ => {}
        }
    }
    if interest {
        return Some(Use::Interest);
    }
    if total {
        return Some(Use::LentTotal);
    }
    // 三万元借给他, 30000元转账
    for at in place + 1..place + 4 {
        match tokens.get(at).map(|token| token.kind) {
            Some(Kind::Cue(Cue::Borrow | Cue::Lend | Cue::SendTo | Cue::Transfer | Cue::Cash)) => {
                return Some(if again { Use::LentAgain } else { Use::Lent });
            }
            Some(Kind::Stop | Kind::Pause | Kind::Figure(_)) | None => break,
            _ => {}
        }
    }
    (!bare).then_some(Use::Alone)
}

fn sum(tokens: &[Token], place: usize) -> Money {
    match tokens.get(place).map(|token| token.kind) {
        Some(Kind::Figure(Figure::Sum { amount, .. })) => amount,
        _ => Money::ZERO,
    }
}

/// Whether 仅, 陆续 or the like stands before, the day passed over.
fn past(tokens: &[Token], place: usize) -> bool {
    let before = tokens
        .get(place.saturating_sub(4)..place)
        .unwrap_or_default();
    before
        .iter()
        .any(|token| token.kind == Kind::Cue(Cue::Past))
}
