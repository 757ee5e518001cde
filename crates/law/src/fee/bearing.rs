//! Who bears a fee in the end (FEE 28–42; INT 203). The court writes each side's share into the
//! document and sends a detailed list (FEE 53(1)).

use serde::{Deserialize, Serialize};

use super::{Application, ApplicationEnding, Claim, Outcome, RetrialGround, Stage, fee_article};
use crate::article::{Article, Statute};

/// Who bears a fee, and what else is to be known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bearing {
    /// Who.
    pub bears: Bears,
    /// The rule.
    pub article: Article,
    /// What goes with it.
    pub besides: Vec<Besides>,
}

/// Who bears a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bears {
    /// Nobody: there is no fee.
    Nobody,
    /// Not decided yet.
    Undecided,
    /// The losing side.
    Loser,
    /// The winning side, because it offers to.
    WinnerByChoice,
    /// Both sides, as the court splits it.
    SplitByCourt,
    /// Several who lost, each by its interest in the matter, as the court decides.
    LosersByInterest,
    /// Several who lost and are liable together: together.
    LosersTogether,
    /// As the sides agree; if they do not, the court decides.
    ByAgreementElseCourt,
    /// The one who withdraws.
    Withdrawing,
    /// The authority that changed or took back its act.
    Authority,
    /// The one who paid it: nothing comes back.
    Payer,
    /// The one who asked for the retrial.
    RetrialApplicant,
    /// The one who applied.
    Applicant,
    /// The debtor.
    Debtor,
    /// The estate.
    Estate,
    /// The one who objected to jurisdiction in vain.
    Objector,
}

/// What else is to be known about the share of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Besides {
    /// The applicant may add it to the claims of a suit.
    MayBeClaimed,
    /// The share of the first instance changes with its judgment (FEE 30).
    FirstShareChanges,
    /// The shares of the earlier trial are set afresh (FEE 32).
    EarlierSharesAfresh,
    /// What evidence brought too late adds to the costs falls on the one who was late (FEE 40).
    LateEvidence,
    /// The fee on what was cut from the claims after 法庭调查终结 falls on the one who cut it (FEE 35).
    CutClaim,
    /// The winner's prepaid money goes back to it and is collected from the loser (INT 207).
    PrepaidGoesBack,
    /// One side has relief: the other pays if it loses; if it wins, the court may still spare the
    /// helped side (FEE 50).
    HelpedPartySpared,
}

/// Who of several lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Losers {
    /// One alone.
    #[default]
    One,
    /// Several, each for its own part.
    Several,
    /// Several who are liable together.
    LiableTogether,
}

/// What is known about the result of a suit beyond its [`Outcome`]. All false when nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SuitResult {
    /// Both sides won in part.
    pub partly: bool,
    /// Who lost.
    pub losers: Losers,
    /// The winner offers to bear it.
    pub winner_volunteers: bool,
    /// The authority changed its act and the claimant therefore withdrew (FEE 34(2)).
    pub authority_changed_act: bool,
    /// Both sides asked for the retrial (FEE 32).
    pub both_asked_for_retrial: bool,
    /// The earlier judgment is changed (FEE 30, 32).
    pub earlier_judgment_changed: bool,
    /// Evidence came too late and cost more (FEE 40).
    pub late_evidence: bool,
    /// Claims were cut after 法庭调查终结 (FEE 35).
    pub cut_late: bool,
}

/// Who bears the acceptance fee, by the ending (FEE 24–34; INT 203).
#[must_use]
pub fn bearing(
    claim: Option<Claim>,
    stage: Stage,
    outcome: Outcome,
    result: &SuitResult,
) -> Bearing {
    let fee = |bears, at| (bears, fee_article(at));
    let (bears, article) = match outcome {
        Outcome::Transferred => fee(Bears::Undecided, "24"),
        Outcome::Stayed => fee(Bears::Undecided, "26"),
        Outcome::Terminated => fee(Bears::Payer, "28"),
        Outcome::Withdrawn if result.authority_changed_act => fee(Bears::Authority, "34-2"),
        Outcome::Withdrawn => fee(Bears::Withdrawing, "34-1"),
        _ if matches!(claim, Some(Claim::Divorce { .. })) => fee(Bears::ByAgreementElseCourt, "33"),
        Outcome::MediationStatement => fee(Bears::ByAgreementElseCourt, "31"),
        _ if is_paid_retrial(stage) && !result.both_asked_for_retrial => {
            fee(Bears::RetrialApplicant, "32")
        }
        _ if result.winner_volunteers => fee(Bears::WinnerByChoice, "29-1"),
        _ if result.partly => fee(Bears::SplitByCourt, "29-2"),
        _ => match result.losers {
            Losers::One => fee(Bears::Loser, "29-1"),
            Losers::Several => fee(Bears::LosersByInterest, "29-3"),
            Losers::LiableTogether => (
                Bears::LosersTogether,
                Article::new(Statute::ProcedureInterpretation, "203"),
            ),
        },
    };
    let lost = matches!(
        bears,
        Bears::Loser | Bears::LosersByInterest | Bears::LosersTogether | Bears::SplitByCourt
    );
    let changed = result.earlier_judgment_changed;
    let besides = [
        (lost, Besides::PrepaidGoesBack),
        (
            changed && matches!(stage, Stage::Appeal(_)),
            Besides::FirstShareChanges,
        ),
        (
            changed && matches!(stage, Stage::Retrial(_)),
            Besides::EarlierSharesAfresh,
        ),
        (
            result.late_evidence && !stage.is_first_instance(),
            Besides::LateEvidence,
        ),
        (result.cut_late, Besides::CutClaim),
    ];
    Bearing {
        bears,
        article,
        besides: besides
            .into_iter()
            .filter_map(|(holds, what)| holds.then_some(what))
            .collect(),
    }
}

/// Who bears an application fee (FEE 36–39, 42). For general average, where the Measures are
/// silent, the rule of all costs stands (FEE 29).
#[must_use]
pub fn application_bearing(application: Application, ending: ApplicationEnding) -> Bearing {
    use Application::{
        ArbitrationAgreement, Bankruptcy, Enforcement, ForeignJudgment, GeneralAverage,
        JurisdictionObjection, LimitationFund, MaritimeClaimRegistration, MaritimeInjunction,
        PaymentOrder, Preservation, PublicNotice, SetAsideAward, ShipLienNotice, SpecialProcedure,
        UnregisteredClaimant,
    };
    let (bears, at) = match (application, ending) {
        (SpecialProcedure, _) => (Bears::Nobody, "8-0-1"),
        (JurisdictionObjection { upheld: true }, _) => (Bears::Nobody, "13-1-6"),
        (JurisdictionObjection { upheld: false }, _) => (Bears::Objector, "13-1-6"),
        (Enforcement { .. } | ForeignJudgment { .. }, ApplicationEnding::SettledInEnforcement) => {
            (Bears::ByAgreementElseCourt, "38-2")
        }
        (Enforcement { .. } | ForeignJudgment { .. }, _) => (Bears::Debtor, "38-1"),
        (Preservation { .. }, _) => (Bears::Applicant, "38-3"),
        (PaymentOrder { .. }, ApplicationEnding::DebtorObjects) => (Bears::Applicant, "36"),
        (PaymentOrder { .. }, _) => (Bears::Debtor, "36"),
        (PublicNotice, _) => (Bears::Applicant, "37"),
        (SetAsideAward | ArbitrationAgreement, _) => (Bears::Loser, "38-4"),
        (Bankruptcy { .. }, _) => (Bears::Estate, "42"),
        (MaritimeInjunction, _) => (Bears::Applicant, "39-0-1"),
        (LimitationFund | MaritimeClaimRegistration | ShipLienNotice, _) => {
            (Bears::Applicant, "39-0-4")
        }
        (GeneralAverage | UnregisteredClaimant { .. }, _) => (Bears::Loser, "29-1"),
    };
    let claimable = matches!(application, Preservation { .. } | MaritimeInjunction)
        || matches!(application, PaymentOrder { .. }) && bears == Bears::Applicant;
    Bearing {
        bears,
        article: fee_article(at),
        besides: if claimable {
            vec![Besides::MayBeClaimed]
        } else {
            Vec::new()
        },
    }
}

impl Besides {
    /// The rule, where it is another than that of the share itself.
    #[must_use]
    pub const fn article(self) -> Option<Article> {
        Some(match self {
            Self::MayBeClaimed => return None,
            Self::FirstShareChanges => fee_article("30"),
            Self::EarlierSharesAfresh => fee_article("32"),
            Self::LateEvidence => fee_article("40"),
            Self::CutClaim => fee_article("35"),
            Self::PrepaidGoesBack => Article::new(Statute::ProcedureInterpretation, "207"),
            Self::HelpedPartySpared => fee_article("50"),
        })
    }
}

const fn is_paid_retrial(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Retrial(RetrialGround::NewEvidence | RetrialGround::NotAppealed)
    )
}
