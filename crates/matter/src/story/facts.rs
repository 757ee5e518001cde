//! What the text says besides people, sums and days: the kind of dispute, interest, how the
//! money went over, what was written down, and whether anything came back.

use super::glyphs::Text;
use super::lexicon::Cue;
use super::tokens::{Kind, Token};
use super::{Certainty, Sheet};
use crate::draft::Dispute;

/// The kind of dispute that most words of the text speak of, with the first such word.
pub(super) fn dispute(tokens: &[Token]) -> Option<(Dispute, &Token, Certainty)> {
    const KINDS: [Dispute; 6] = [
        Dispute::PrivateLoan,
        Dispute::Sale,
        Dispute::Labour,
        Dispute::Lease,
        Dispute::PropertyService,
        Dispute::Traffic,
    ];
    let mut points = [0u32; KINDS.len()];
    let mut firsts: [Option<&Token>; KINDS.len()] = [None; KINDS.len()];
    for token in tokens {
        let Kind::Cue(cue) = token.kind else { continue };
        let (kind, weight) = match cue {
            Cue::IouTo | Cue::Lend | Cue::Contract => (0, 4),
            Cue::Iou => (0, 3),
            Cue::Borrow | Cue::NoIou => (0, 2),
            Cue::RateYear | Cue::RateMonth => (0, 1),
            Cue::Sale => (1, 4),
            Cue::Labour => (2, 4),
            Cue::Lease => (3, 4),
            Cue::PropertyService => (4, 4),
            Cue::Traffic => (5, 5),
            _ => continue,
        };
        if let (Some(points), Some(first)) = (points.get_mut(kind), firsts.get_mut(kind)) {
            *points += weight;
            first.get_or_insert(token);
        }
    }
    let mut best = 0;
    for (kind, score) in points.iter().enumerate() {
        if points.get(best).is_some_and(|most| score > most) {
            best = kind;
        }
    }
    if points.get(best) == Some(&0) {
        // Somebody owes money: most likely, but not surely, a loan.
        let owe = tokens
            .iter()
            .find(|token| matches!(token.kind, Kind::Cue(Cue::Owe | Cue::StillOwe)))?;
        return Some((Dispute::PrivateLoan, owe, Certainty::Likely));
    }
    let others: u32 = points.iter().sum::<u32>() - points.get(best)?;
    let certainty = if points.get(best)? > &(others * 2 + 1) {
        Certainty::Sure
    } else {
        Certainty::Likely
    };
    Some((*KINDS.get(best)?, (*firsts.get(best)?)?, certainty))
}

/// Reads the facts of a loan into the sheet.
pub(super) fn read(text: &Text<'_>, tokens: &[Token], sheet: &mut Sheet<'_>) {
    delivery(text, tokens, sheet);
    for (cues, pointer, value, certainty) in [
        (
            &[Cue::NothingPaid][..],
            "/loan/repaid",
            "false",
            Certainty::Sure,
        ),
        (&[Cue::OpenTerm], "/loan/term", "open", Certainty::Sure),
        (
            &[Cue::NoInterest],
            "/loan/interest",
            "none",
            Certainty::Sure,
        ),
        (
            &[Cue::AtOnce],
            "/loan/repayment",
            "at_once",
            Certainty::Sure,
        ),
        (
            &[Cue::MonthlyInterest],
            "/loan/repayment",
            "monthly_interest",
            Certainty::Sure,
        ),
        (
            &[Cue::QuarterlyInterest],
            "/loan/repayment",
            "quarterly_interest",
            Certainty::Sure,
        ),
        (
            &[Cue::YearlyInterest],
            "/loan/repayment",
            "yearly_interest",
            Certainty::Sure,
        ),
        (
            &[Cue::Arbitration],
            "/arbitration_clause",
            "true",
            Certainty::Likely,
        ),
        (
            &[Cue::Contract],
            "/loan/document",
            "contract",
            Certainty::Sure,
        ),
    ] {
        if let Some(token) = first(tokens, cues) {
            sheet.put(pointer.to_owned(), value, token.start, token.end, certainty);
        }
    }
    document(tokens, sheet);
    unpaid(text, tokens, sheet);
    court(text, sheet);
}

pub(super) fn first<'t>(tokens: &'t [Token], cues: &[Cue]) -> Option<&'t Token> {
    tokens
        .iter()
        .find(|token| matches!(token.kind, Kind::Cue(cue) if cues.contains(&cue)))
}

fn delivery(text: &Text<'_>, tokens: &[Token], sheet: &mut Sheet<'_>) {
    let cash = first(tokens, &[Cue::Cash]);
    let moved = tokens.iter().find(|token| {
        let moved = matches!(token.kind, Kind::Cue(Cue::Transfer))
            || (matches!(token.kind, Kind::Cue(Cue::SendTo))
                && (token.start..token.end).any(|at| "转汇打".contains(text.at(at))));
        // 微信号, 微信聊天 say nothing about money.
        moved && !matches!(text.at(token.end), '号' | '聊' | '上' | '催' | '里')
    });
    let (value, token, certainty) = match (cash, moved) {
        (Some(cash), Some(moved)) if cash.start < moved.start => ("cash", cash, Certainty::Likely),
        (Some(_), Some(moved)) => ("transfer", moved, Certainty::Likely),
        (Some(cash), None) => ("cash", cash, Certainty::Sure),
        (None, Some(moved)) => ("transfer", moved, Certainty::Sure),
        (None, None) => return,
    };
    sheet.put(
        "/loan/delivery".to_owned(),
        value,
        token.start,
        token.end,
        certainty,
    );
}

fn document(tokens: &[Token], sheet: &mut Sheet<'_>) {
    let chat = || tokens.iter().find(|token| token.kind == Kind::Speaker);
    let (value, token, certainty) = if let Some(token) = first(tokens, &[Cue::Oral]) {
        ("oral", token, Certainty::Sure)
    } else if let Some(token) = first(tokens, &[Cue::NoIou]) {
        first(tokens, &[Cue::Messages]).map_or(("oral", token, Certainty::Likely), |token| {
            ("messages", token, Certainty::Sure)
        })
    } else if let Some(token) = first(tokens, &[Cue::Iou]) {
        ("iou", token, Certainty::Sure)
    } else if let Some(token) = first(tokens, &[Cue::IouTo]) {
        ("iou", token, Certainty::Likely)
    } else if let Some(token) = first(tokens, &[Cue::Messages]) {
        ("messages", token, Certainty::Sure)
    } else if let Some(token) = chat() {
        ("messages", token, Certainty::Likely)
    } else {
        return;
    };
    sheet.put(
        "/loan/document".to_owned(),
        value,
        token.start,
        token.end,
        certainty,
    );
}

/// 至今未还 says that nothing came back, unless something else in the text did.
fn unpaid(text: &Text<'_>, tokens: &[Token], sheet: &mut Sheet<'_>) {
    if let Some(token) = first(tokens, &[Cue::Repaid]) {
        let something = tokens
            .iter()
            .any(|token| token.kind == Kind::Cue(Cue::Repaid))
            && !text.has(token.end, "不了");
        let future = text.has(token.start, "还我") || text.has(token.start, "还给我");
        if something && !future {
            sheet.put(
                "/loan/repaid".to_owned(),
                "true",
                token.start,
                token.end,
                Certainty::Likely,
            );
        }
        return;
    }
    let unpaid = tokens.iter().find(|token| {
        token.kind == Kind::Cue(Cue::Unpaid)
            && text.at(token.end) != '清'
            && text.at(token.end - 1) != '清'
    });
    if let Some(token) = unpaid {
        sheet.put(
            "/loan/repaid".to_owned(),
            "false",
            token.start,
            token.end,
            Certainty::Likely,
        );
    }
}

/// 由杭州市西湖区人民法院管辖
fn court(text: &Text<'_>, sheet: &mut Sheet<'_>) {
    let Some(place) = (0..text.len()).find(|at| text.at(*at) == '法' && text.has(*at, "法院管辖"))
    else {
        return;
    };
    let end = place + 2;
    let begins = |at: &usize| {
        !matches!(
            text.at(*at),
            '由' | '向' | ',' | '。' | '\n' | ' ' | '交' | ';' | ':'
        )
    };
    let start = (0..place).rev().take_while(begins).last().unwrap_or(place);
    if (4..=30).contains(&(end - start)) {
        sheet.put(
            "/agreed_court".to_owned(),
            text.slice(start, end),
            start,
            end,
            Certainty::Likely,
        );
    }
}
