//! What the simulated court does by itself, stage by stage. It does what the law leaves no choice
//! about, and grants what was asked for where there is one; mediation and trial end by hand only.

use contract::problem::ProblemCode;
use law::Date;
use law::case_number::CaseNumber;
use law::clock::{self, Period};
use law::money::Money;
use law::relief::ReliefForm;
use matter::event::{
    Event, FeeNotice, FeePurpose, Mediator, Refund, Registration, ReliefDecision, Role,
};
use matter::filing;
use matter::record::day_of;
use matter::state::{Action, Matter, PaymentStatus, Stage};

use crate::app::Work;
use crate::now::now;
use crate::problem::Refusal;
use crate::random;

/// What this court asks where the amount in dispute is not known, 元: the lowest of FEE 13(3).
const FEE_WITHOUT_AMOUNT: i64 = 50;
/// The least reduction, per cent (FEE 46).
const LEAST_REDUCTION: u8 = 30;

/// The automatic step in a matter, or none where the court waits for others or for a hand.
///
/// # Errors
/// When the database does not answer, or the matter names no court.
pub async fn next(work: &mut Work, matter: &Matter) -> Result<Option<Event>, Refusal> {
    let today = day_of(now());
    let event = match &matter.stage {
        Stage::AwaitingReview => Event::Registered(register(work, matter, today).await?),
        Stage::AwaitingMediator => Event::MediatorInvited(mediator()),
        Stage::AwaitingFeeNotice(_) if matter.relief_pending() => {
            Event::ReliefDecided(relief(matter))
        }
        Stage::AwaitingFeeNotice(purpose) => Event::FeeNoticed(fee_notice(matter, *purpose, today)),
        Stage::FeeDue(_) => {
            let late = matter
                .current_fee()
                .is_some_and(|fee| today > fee.notice.pay_by);
            if !late || !matter.permits(Role::Court, Action::DeemWithdrawn) {
                return Ok(None);
            }
            Event::DeemedWithdrawn
        }
        Stage::AwaitingStatement => Event::StatementIssued {
            number: statement_number(matter),
        },
        Stage::AwaitingRefund(amount, _) => match refund(matter, *amount) {
            Some(refund) => Event::Refunded(refund),
            None => return Ok(None),
        },
        Stage::Correcting(_)
        | Stage::MediationOpen
        | Stage::Mediating
        | Stage::Settled
        | Stage::InTrial
        | Stage::Closed(_) => return Ok(None),
    };
    Ok(Some(event))
}

/// Registers under the court's next number, with the procedure asked for (CPL 126).
pub(super) async fn register(
    work: &mut Work,
    matter: &Matter,
    today: Date,
) -> Result<Registration, Refusal> {
    let court = law::court::by_code(&matter.court);
    let court = court.ok_or_else(|| Refusal::field("/choice/court", "court_not_competent"))?;
    let number: i64 = sqlx::query_scalar(
        "INSERT INTO court_numbers (court, year, last_number) VALUES ($1, $2, 1) \
         ON CONFLICT (court, year) DO UPDATE SET last_number = court_numbers.last_number + 1 \
         RETURNING last_number",
    )
    .bind(court.code)
    .bind(i64::from(today.year()))
    .fetch_one(work.db())
    .await?;
    let number = u32::try_from(number).ok();
    let number = number.and_then(|number| CaseNumber::build(today.year(), court, "民初", number));
    let number = number.ok_or(ProblemCode::Unavailable)?;
    Ok(Registration {
        case_number: number.as_str().to_owned(),
        court: court.code.to_owned(),
        procedure: matter.procedure,
    })
}

/// A mediator whom nobody can take for a person.
pub(super) fn mediator() -> Mediator {
    Mediator {
        name: String::from("模拟调解员"),
        organisation: String::from("模拟人民调解委员会（演示）"),
    }
}

/// The notice, payable within seven days (FEE 22).
pub(super) fn fee_notice(matter: &Matter, purpose: FeePurpose, today: Date) -> FeeNotice {
    FeeNotice {
        fee_id: random::id(),
        amount: matter
            .fee_for(purpose)
            .unwrap_or(Money::from_yuan(FEE_WITHOUT_AMOUNT)),
        purpose,
        pay_by: clock::run(Period::FeePayment, today).deadline.last_day,
    }
}

/// Number of the 调解书: that of the case.
pub(super) fn statement_number(matter: &Matter) -> String {
    format!(
        "{}民事调解书",
        matter.case_number.as_deref().unwrap_or_default()
    )
}

/// Number of the judgment: that of the case.
pub(super) fn judgment_number(matter: &Matter) -> String {
    format!(
        "{}民事判决书",
        matter.case_number.as_deref().unwrap_or_default()
    )
}

/// What goes back, on the payment it came by.
pub(super) fn refund(matter: &Matter, amount: Money) -> Option<Refund> {
    let paid = matter
        .payments
        .iter()
        .find(|payment| payment.status == PaymentStatus::Paid)?;
    Some(Refund {
        payment_id: paid.payment_id.clone(),
        amount,
    })
}

/// Grants the furthest-reaching relief that the grounds open, a reduction by the least the law
/// allows (FEE 45–47).
pub(super) fn relief(matter: &Matter) -> ReliefDecision {
    match filing::relief(&matter.draft)
        .first()
        .map(|ground| ground.form)
    {
        Some(ReliefForm::Exempt) => ReliefDecision::Exempted,
        Some(ReliefForm::Reduce) => ReliefDecision::Reduced(LEAST_REDUCTION),
        Some(ReliefForm::Defer) => ReliefDecision::Deferred,
        None => ReliefDecision::Refused,
    }
}
