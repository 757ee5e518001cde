//! Interest in the text: a rate with its period, or interest without a rate.

use super::figures::Figure;
use super::glyphs::Text;
use super::lexicon::Cue;
use super::tokens::{Kind, Token};
use super::{Certainty, Sheet, facts};

/// 年利率12%, 月息1分, 利息2分: a rate with its period, or interest without a rate.
pub(super) fn read(text: &Text<'_>, tokens: &[Token], sheet: &mut Sheet<'_>) {
    for (place, token) in tokens.iter().enumerate() {
        if token.kind != Kind::Figure(Figure::Rate) {
            continue;
        }
        let mut period = None;
        let mut spoken = None;
        for at in (place.saturating_sub(4)..place).rev() {
            let Some(before) = tokens.get(at) else { break };
            match before.kind {
                Kind::Cue(Cue::RateYear) => period = Some((before, "年利率")),
                Kind::Cue(Cue::RateMonth | Cue::Each) => period = Some((before, "月利率")),
                Kind::Cue(Cue::RateDay) => period = Some((before, "日利率")),
                Kind::Cue(Cue::Interest) => {
                    spoken = Some(before);
                    continue;
                }
                Kind::Figure(Figure::Span { months: 12, .. }) => period = Some((before, "年利率")),
                Kind::Stop | Kind::Figure(_) => break,
                _ => continue,
            }
            break;
        }
        // 24%年利率
        if period.is_none() {
            period = match tokens.get(place + 1).map(|after| after.kind) {
                Some(Kind::Cue(Cue::RateYear)) => Some((token, "年利率")),
                Some(Kind::Cue(Cue::RateMonth)) => Some((token, "月利率")),
                Some(Kind::Cue(Cue::RateDay)) => Some((token, "日利率")),
                _ => None,
            };
        }
        let by_tenths = (token.start..token.end).any(|at| matches!(text.at(at), '分' | '厘'))
            && !text.has(token.start + 1, "分之");
        let (start, name, certainty) = match (period, spoken) {
            (Some((before, name)), _) => (before.start, name, Certainty::Sure),
            // 分 without a period is by custom a month's; a per cent without one is asked about.
            (None, Some(before)) if by_tenths => (before.start, "月利率", Certainty::Likely),
            (None, Some(before)) => (before.start, "年利率", Certainty::Likely),
            (None, None) if by_tenths && matches!(text.at(token.end), '利' | '息') => {
                (token.start, "月利率", Certainty::Likely)
            }
            (None, None) => continue,
        };
        let mut rate = name.to_owned();
        if by_tenths {
            rate = rate.replace("利率", "息");
        }
        rate.push_str(&text.plain(token.start, token.end));
        sheet.put(
            "/loan/interest".to_owned(),
            "agreed",
            start,
            token.end,
            Certainty::Sure,
        );
        sheet.put("/loan/rate".to_owned(), &rate, start, token.end, certainty);
        return;
    }
    if let Some(token) = facts::first(
        tokens,
        &[
            Cue::RateYear,
            Cue::RateMonth,
            Cue::RateDay,
            Cue::MonthlyInterest,
        ],
    ) {
        sheet.put(
            "/loan/interest".to_owned(),
            "agreed",
            token.start,
            token.end,
            Certainty::Likely,
        );
    }
}
