//! What stages, endings and applications change: the worked examples, put to [`quote`].
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::fen;
use super::quotes::{apply, ask, suit};
use crate::Money;
use crate::fee::*;
use crate::procedure::Procedure::{self, Ordinary, Summary};

#[test]
fn stages_and_endings_cost_what_the_worked_examples_say() {
    use Outcome::*;
    let property = |yuan| suit(Claim::Property(Money::from_yuan(yuan)));
    let at = |yuan, stage, procedure: Procedure, outcome| SuitFacts {
        stage,
        procedure,
        outcome,
        ..property(yuan)
    };
    let appeal = Stage::Appeal(Appealed::Judgment);
    let retrial = Stage::Retrial;
    let joined = Stage::Counterclaim { joined: true };
    for (id, facts, fee) in [
        ("X01", at(120_000, appeal, Ordinary, Judgment), 2_700_00),
        ("X03", at(80_000, joined, Ordinary, Judgment), 900_00),
        (
            "X03 halved once",
            at(80_000, joined, Summary, MediationStatement),
            900_00,
        ),
        (
            "X11",
            at(100_000, Stage::FirstInstance, Summary, MediationStatement),
            1_150_00,
        ),
        (
            "X13",
            at(100_000, Stage::FirstInstance, Ordinary, MediationStatement),
            1_150_00,
        ),
        (
            "X27 refused",
            at(100_000, Stage::FirstInstance, Ordinary, FilingRefused),
            0,
        ),
        (
            "X27 dismissed",
            at(100_000, Stage::FirstInstance, Ordinary, SuitDismissed),
            0,
        ),
        (
            "X35",
            at(
                100_000,
                Stage::Appeal(Appealed::Jurisdiction),
                Ordinary,
                Judgment,
            ),
            0,
        ),
        (
            "an appeal is not summary",
            at(100_000, appeal, Summary, Judgment),
            2_300_00,
        ),
        ("remanded", at(100_000, appeal, Ordinary, Remanded), 0),
        (
            "retrial for an error",
            at(100_000, retrial(RetrialGround::Other), Ordinary, Judgment),
            0,
        ),
        (
            "retrial on new evidence",
            at(
                100_000,
                retrial(RetrialGround::NewEvidence),
                Ordinary,
                Judgment,
            ),
            2_300_00,
        ),
        (
            "sent to the police",
            at(
                100_000,
                Stage::FirstInstance,
                Ordinary,
                SentToCriminal {
                    civil_goes_on: false,
                },
            ),
            0,
        ),
        (
            "the civil case goes on",
            at(
                100_000,
                Stage::FirstInstance,
                Ordinary,
                SentToCriminal {
                    civil_goes_on: true,
                },
            ),
            2_300_00,
        ),
        (
            "a party dies",
            at(100_000, Stage::FirstInstance, Ordinary, Terminated),
            2_300_00,
        ),
    ] {
        assert_eq!(ask(facts).unwrap().charge.fixed(), Some(fen(fee)), "{id}");
    }
}

#[test]
fn applications_cost_what_the_measures_say() {
    use Application::*;
    let yuan = Money::from_yuan;
    for (application, least, most) in [
        (
            Enforcement {
                amount: Some(yuan(100_000)),
            },
            1_400_00,
            1_400_00,
        ),
        (Enforcement { amount: None }, 50_00, 500_00),
        (
            ForeignJudgment {
                amount: Some(yuan(100_000)),
            },
            1_400_00,
            1_400_00,
        ),
        (
            UnregisteredClaimant {
                amount: Some(yuan(50_000)),
            },
            650_00,
            650_00,
        ),
        (Preservation { property: None }, 30_00, 30_00),
        (
            PaymentOrder {
                amount: yuan(100_000),
            },
            766_67,
            766_67,
        ),
        (PublicNotice, 100_00, 100_00),
        (SetAsideAward, 400_00, 400_00),
        (ArbitrationAgreement, 400_00, 400_00),
        (LimitationFund, 1_000_00, 10_000_00),
        (MaritimeInjunction, 1_000_00, 5_000_00),
        (ShipLienNotice, 1_000_00, 5_000_00),
        (MaritimeClaimRegistration, 1_000_00, 1_000_00),
        (GeneralAverage, 1_000_00, 1_000_00),
        (JurisdictionObjection { upheld: false }, 100_00, 100_00),
        (JurisdictionObjection { upheld: true }, 0, 0),
        (SpecialProcedure, 0, 0),
    ] {
        let charge = apply(application).charge;
        assert_eq!(charge.least().total, fen(least), "{application:?}");
        assert_eq!(charge.most().total, fen(most), "{application:?}");
        assert_eq!(charge.fixed().is_some(), least == most, "{application:?}");
    }
}
