//! Who pays a fee first, when, by what means, and what follows if nobody does (FEE 20, 22–24, 52;
//! INT 194, 213; OPN25 6).
//!
//! The days themselves are counted in [`crate::clock`].

use serde::Serialize;

use super::{Application, ApplicationFacts, Charge, GrantedRelief, Stage, SuitFacts, fee_article};
use crate::article::{Article, Statute};
use crate::money::Money;

/// The days to pay after the court's notice, or after a counterclaim (FEE 22).
const DAYS: u16 = 7;

/// Who pays a fee first, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Prepayment {
    /// Who pays.
    pub payer: Payer,
    /// When.
    pub when: PayWhen,
    /// How much before the court acts, in view of a judgment; none where the court sets it. What
    /// of it comes back at another ending is [`super::refund`].
    pub in_advance: Option<Money>,
    /// What follows if nobody pays and no relief is granted; nothing follows where none is due now.
    pub unpaid: Option<Unpaid>,
    /// The rule.
    pub article: Article,
}

/// Who pays a fee to the court; who bears it in the end is [`super::Bearing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// Nobody.
    Nobody,
    /// The claimant.
    Claimant,
    /// The defendant who counterclaims.
    Counterclaimant,
    /// The third party with a claim of its own.
    ThirdParty,
    /// Each side that appeals; several of one side who appeal together pay once (INT 202).
    Appellant,
    /// Each side that asked for the retrial.
    RetrialApplicant,
    /// The one who applies.
    Applicant,
    /// The one who objected to jurisdiction in vain.
    Objector,
    /// The debtor, out of the enforcement.
    Debtor,
    /// The estate.
    Estate,
    /// The losing side.
    Loser,
}

/// When a fee is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayWhen {
    /// Never.
    Never,
    /// Within so many days from the day after the court's notice, which comes only when mediation
    /// has failed (OPN25 6).
    AfterNotice {
        /// 7.
        days: u16,
    },
    /// Within so many days from the day after the counterclaim.
    AfterCounterclaim {
        /// 7.
        days: u16,
    },
    /// With the appeal; if not, the court gives notice and so many days.
    WithAppeal {
        /// 7.
        days_after_notice: u16,
    },
    /// When applying, or by the day the court sets.
    WithApplication,
    /// Not in advance: wages are claimed.
    MayWait,
    /// Later, because deferral is granted.
    Deferred,
    /// When the objection has been turned down.
    AfterRuling,
    /// When enforcement has brought something.
    AfterEnforcement,
    /// When the estate has been wound up.
    AfterLiquidation,
    /// When the case has ended.
    AfterTheEnd,
}

/// What follows when a fee stays unpaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unpaid {
    /// The suit counts as withdrawn (INT 213; OPN25 6).
    DeemedWithdrawn,
    /// The court deals with it by the rules on that appeal or application (FEE 22(4)).
    ByTheRules,
}

/// By what means a fee is paid (FEE 52). Without a fiscal receipt nobody needs to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayBy {
    /// At the agency bank, with the court's payment voucher.
    VoucherAtTheBank,
    /// To the judges of a circuit court in a remote place, on the spot, if the bank is out of reach.
    OnTheSpot,
}

impl Unpaid {
    /// The rule behind it.
    #[must_use]
    pub const fn article(self) -> Article {
        match self {
            Self::DeemedWithdrawn => Article::new(Statute::ProcedureInterpretation, "213"),
            Self::ByTheRules => fee_article("22-4"),
        }
    }
}

/// The ways to pay (FEE 52(2), 52(3)).
#[must_use]
pub const fn ways_to_pay(remote_circuit_court: bool) -> &'static [PayBy] {
    if remote_circuit_court {
        &[PayBy::VoucherAtTheBank, PayBy::OnTheSpot]
    } else {
        &[PayBy::VoucherAtTheBank]
    }
}

/// Who pays the acceptance fee first (FEE 20(1), 22, 23; INT 194).
pub(super) fn of_suit(facts: &SuitFacts, charge: &Charge) -> Prepayment {
    let (payer, when, unpaid, at) = match facts.stage {
        Stage::FirstInstance => (
            Payer::Claimant,
            PayWhen::AfterNotice { days: DAYS },
            Unpaid::DeemedWithdrawn,
            "22-1",
        ),
        Stage::ThirdPartyClaim { .. } => (
            Payer::ThirdParty,
            PayWhen::AfterNotice { days: DAYS },
            Unpaid::DeemedWithdrawn,
            "20-1",
        ),
        Stage::Counterclaim { .. } => (
            Payer::Counterclaimant,
            PayWhen::AfterCounterclaim { days: DAYS },
            Unpaid::DeemedWithdrawn,
            "22-1",
        ),
        Stage::Appeal(_) => (
            Payer::Appellant,
            PayWhen::WithAppeal {
                days_after_notice: DAYS,
            },
            Unpaid::ByTheRules,
            "22-2",
        ),
        Stage::Retrial(_) => (
            Payer::RetrialApplicant,
            PayWhen::WithApplication,
            Unpaid::ByTheRules,
            "23",
        ),
    };
    let later = |payer, when, article| Prepayment {
        payer,
        when,
        in_advance: Some(Money::ZERO),
        unpaid: None,
        article,
    };
    if charge.is_nothing() {
        later(Payer::Nobody, PayWhen::Never, charge.last_rule())
    } else if facts.members_unknown && facts.stage.is_first_instance() {
        let article = Article::new(Statute::ProcedureInterpretation, "194");
        later(Payer::Loser, PayWhen::AfterTheEnd, article)
    } else if facts.wages && facts.stage.is_first_instance() {
        later(payer, PayWhen::MayWait, fee_article("20-1"))
    } else if facts.relief == Some(GrantedRelief::Deferred) {
        later(payer, PayWhen::Deferred, fee_article("47"))
    } else {
        Prepayment {
            payer,
            when,
            in_advance: charge.fixed(),
            unpaid: Some(unpaid),
            article: fee_article(at),
        }
    }
}

/// Who pays an application fee first (FEE 20(2), 22(3)): enforcement and bankruptcy fees are not
/// prepaid, those for foreign judgments are.
pub(super) fn of_application(facts: &ApplicationFacts, charge: &Charge) -> Prepayment {
    let later = |payer, when, article| Prepayment {
        payer,
        when,
        in_advance: Some(Money::ZERO),
        unpaid: None,
        article,
    };
    if charge.is_nothing() {
        return later(Payer::Nobody, PayWhen::Never, charge.last_rule());
    }
    match facts.application {
        Application::Enforcement { .. } => later(
            Payer::Debtor,
            PayWhen::AfterEnforcement,
            fee_article("20-2"),
        ),
        Application::Bankruptcy { .. } => later(
            Payer::Estate,
            PayWhen::AfterLiquidation,
            fee_article("20-2"),
        ),
        Application::JurisdictionObjection { .. } => {
            later(Payer::Objector, PayWhen::AfterRuling, fee_article("13-1-6"))
        }
        _ if facts.relief == Some(GrantedRelief::Deferred) => {
            later(Payer::Applicant, PayWhen::Deferred, fee_article("47"))
        }
        _ => Prepayment {
            payer: Payer::Applicant,
            when: PayWhen::WithApplication,
            in_advance: charge.fixed(),
            unpaid: Some(Unpaid::ByTheRules),
            article: fee_article("22-3"),
        },
    }
}
