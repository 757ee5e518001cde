//! One answer for a whole situation: the fee with its lines, who pays it when, who bears it in the
//! end, and the rows of data it stands on.

use serde::Serialize;

use super::outcome::{charge_after, exists_at};
use super::{
    Appealed, ApplicationFacts, Bearing, Bears, Besides, Charge, Claim, DatedRow, ExactMoney, Fee,
    FeeFacts, FeeProblem, FeeStep, GrantedRelief, Outcome, Prepayment, RetrialGround, Stage,
    SuitFacts, acceptance, application, application_bearing, bearing, combined, exempt,
    fee_article, prepay, reduced,
};
use crate::article::Article;
use crate::date::Date;
use crate::money::Money;
use crate::tables::{FIRST_ROUNDING, LATER_ROUNDINGS, PROPERTY_FEE, RoundingRow};

/// What a court charges in a situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FeeQuote {
    /// The fee at this ending, or the range in which the court sets it, with the lines of the
    /// computation.
    pub charge: Charge,
    /// What of the claims the fee is counted on (INT 201), in yuan; none for applications.
    pub counted: Option<Claim>,
    /// The amount it is counted on, if there is one.
    pub amount: Option<Money>,
    /// Who pays it first, and when.
    pub prepayment: Prepayment,
    /// Who bears it in the end.
    pub bearing: Bearing,
    /// Rows of dated data that the figure stands on, each once.
    pub rows: Vec<DatedRow>,
    /// The figure must be confirmed: a row is marked, or the court sets the amount.
    pub ask_the_court: bool,
}

/// What the court charges, who pays and who bears it (FEE 8, 9, 13–20, 22–42, 45, 46, 55), `on`
/// being the day on which it accepted the case, or today before that.
///
/// # Errors
/// Facts that no fee follows from; each [`FeeProblem`] is a question to ask back.
pub fn quote(facts: &FeeFacts, on: Date) -> Result<FeeQuote, FeeProblem> {
    if on < PROPERTY_FEE.effective_from {
        return Err(FeeProblem::BeforeTheMeasures);
    }
    match facts {
        FeeFacts::Suit(suit) => of_suit(suit, on),
        FeeFacts::Application(application) => of_application(application, on),
    }
}

fn of_suit(facts: &SuitFacts, on: Date) -> Result<FeeQuote, FeeProblem> {
    if !exists_at(facts.outcome, facts.stage) {
        return Err(FeeProblem::OutcomeAtStage);
    }
    let free = free_stage(facts.stage);
    let counted = if free.is_some() && facts.claims.is_empty() {
        None
    } else {
        Some(combined(&facts.claims, facts.rate)?)
    };
    let (first, charge) = match (free, counted) {
        (None, Some(claim)) => {
            let full = acceptance(claim, facts.province, on);
            let after = |full, outcome| charge_after(full, facts.stage, facts.procedure, outcome);
            // Paid in view of a judgment, unless the matter ends before the fee notice.
            let first = if facts.outcome.is_before_the_fee() {
                facts.outcome
            } else {
                Outcome::Judgment
            };
            (after(full.clone(), first), after(full, facts.outcome))
        }
        (free, _) => {
            let charge = Charge::free(free.unwrap_or(fee_article("8")));
            (charge.clone(), charge)
        }
    };
    let (first, _) = finished(first, facts.relief, on)?;
    let bearing = bearing_of(facts, counted, &charge);
    let (charge, rows) = finished(charge, facts.relief, on)?;
    Ok(FeeQuote {
        counted,
        amount: counted.and_then(Claim::amount),
        prepayment: prepay::of_suit(facts, &first),
        bearing,
        ask_the_court: ask(&charge, &rows),
        charge,
        rows,
    })
}

/// Nobody bears a fee that is none; relief for one side does not free the other (FEE 50).
fn bearing_of(facts: &SuitFacts, counted: Option<Claim>, before_relief: &Charge) -> Bearing {
    if before_relief.is_nothing() {
        return Bearing {
            bears: Bears::Nobody,
            article: before_relief.last_rule(),
            besides: Vec::new(),
        };
    }
    let mut bearing = bearing(counted, facts.stage, facts.outcome, &facts.result);
    if matches!(
        facts.relief,
        Some(GrantedRelief::Exempt | GrantedRelief::Reduced(_))
    ) {
        bearing.besides.push(Besides::HelpedPartySpared);
    }
    bearing
}

fn of_application(facts: &ApplicationFacts, on: Date) -> Result<FeeQuote, FeeProblem> {
    let (amount, charge) = application::charge(facts, on)?;
    let (charge, rows) = finished(charge, facts.relief, on)?;
    Ok(FeeQuote {
        counted: None,
        amount,
        prepayment: prepay::of_application(facts, &charge),
        bearing: application_bearing(facts.application, facts.ending),
        ask_the_court: ask(&charge, &rows),
        charge,
        rows,
    })
}

fn ask(charge: &Charge, rows: &[DatedRow]) -> bool {
    charge.fixed().is_none() || rows.iter().any(|row| row.check)
}

/// Appeals against three kinds of rulings, and most retrials, are free (FEE 8(3), 9).
const fn free_stage(stage: Stage) -> Option<Article> {
    match stage {
        Stage::Appeal(
            Appealed::FilingRefused | Appealed::SuitDismissed | Appealed::Jurisdiction,
        ) => Some(fee_article("8-0-3")),
        Stage::Retrial(RetrialGround::Other) => Some(fee_article("9")),
        _ => None,
    }
}

/// Relief, then rounding, once; and the rows behind both.
fn finished(
    charge: Charge,
    relief: Option<GrantedRelief>,
    on: Date,
) -> Result<(Charge, Vec<DatedRow>), FeeProblem> {
    let charge = match relief {
        Some(GrantedRelief::Exempt) => Charge::Fixed(exempt()),
        Some(GrantedRelief::Reduced(percent)) => charge
            .map(|fee| reduced(&fee, percent))
            .map_err(FeeProblem::Reduction)?,
        Some(GrantedRelief::Deferred) | None => charge,
    };
    let rule = rounding(on);
    let charge = charge.map(|fee| Ok(fee.rounded_to(rule.unit)))?;
    let mut rows = Vec::new();
    for fee in [charge.least(), charge.most()] {
        let rounded = (ExactMoney::from_money(fee.total) != fee.exact()).then_some(rule.row);
        for row in provincial(fee).chain(rounded) {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    Ok((charge, rows))
}

fn provincial(fee: &Fee) -> impl Iterator<Item = DatedRow> {
    fee.lines.iter().filter_map(|line| match line.step {
        FeeStep::Provincial { row, .. } => Some(row),
        _ => None,
    })
}

fn rounding(on: Date) -> &'static RoundingRow {
    LATER_ROUNDINGS
        .iter()
        .rev()
        .find(|row| row.row.effective_from <= on)
        .unwrap_or(&FIRST_ROUNDING)
}
