//! Which facts open which relief, for whom, with what proof.

use proptest::prelude::*;

use super::procedure::{AfterRelief, AskedAt, Duty, after_judgment, duties};
use super::*;

const NOTHING: ReliefFacts = ReliefFacts {
    natural_person: true,
    disabled_without_income: false,
    claims_support: false,
    destitute: false,
    minimum_allowance: false,
    near_minimum: false,
    rigid_expenses: false,
    unemployment_benefit: false,
    other_income: false,
    good_samaritan: false,
    disaster: false,
    veteran_care: false,
    welfare_institution: false,
    claims_social_insurance: false,
    injured: false,
    legal_aid: false,
    other_hardship: false,
};

/// Says one thing of a person.
type Tell = fn(&mut ReliefFacts);

/// A person of whom one thing is known.
fn person(tell: Tell) -> ReliefFacts {
    let mut facts = NOTHING;
    tell(&mut facts);
    facts
}

fn articles(facts: &ReliefFacts) -> Vec<String> {
    let grounds = suggest(facts);
    grounds.iter().map(|ground| ground.article.code()).collect()
}

#[test]
fn each_fact_opens_what_the_measures_say() {
    let rows: [(&str, Tell, &[&str]); 15] = [
        (
            "disabled, no income",
            |f| f.disabled_without_income = true,
            &["FEE 45-0-1"],
        ),
        (
            "claims support",
            |f| f.claims_support = true,
            &["FEE 45-0-2"],
        ),
        ("特困", |f| f.destitute = true, &["FEE 45-0-3"]),
        ("低保", |f| f.minimum_allowance = true, &["FEE 45-0-3"]),
        (
            "on the dole",
            |f| f.unemployment_benefit = true,
            &["FEE 45-0-3"],
        ),
        ("见义勇为", |f| f.good_samaritan = true, &["FEE 45-0-4"]),
        ("flood", |f| f.disaster = true, &["FEE 46-1-1"]),
        ("优抚", |f| f.veteran_care = true, &["FEE 46-1-2"]),
        (
            "低保边缘",
            |f| f.near_minimum = true,
            &["FEE 46-1-4", "FEE 47-0-4"],
        ),
        (
            "刚性支出困难",
            |f| f.rigid_expenses = true,
            &["FEE 46-1-4", "FEE 47-0-4"],
        ),
        (
            "insurance",
            |f| f.claims_social_insurance = true,
            &["FEE 47-0-1"],
        ),
        ("injured", |f| f.injured = true, &["FEE 47-0-2"]),
        ("legal aid", |f| f.legal_aid = true, &["FEE 47-0-3"]),
        (
            "other",
            |f| f.other_hardship = true,
            &["FEE 45-0-5", "FEE 46-1-4", "FEE 47-0-4"],
        ),
        (
            "a person is no institution",
            |f| f.welfare_institution = true,
            &[],
        ),
    ];
    for (who, tell, opened) in rows {
        assert_eq!(articles(&person(tell)), opened, "{who}");
    }
}

#[test]
fn an_allowance_with_other_income_is_weighed() {
    let facts = person(|facts| {
        facts.minimum_allowance = true;
        facts.other_income = true;
    });
    assert_eq!(articles(&facts), ["FEE 46-1-4", "FEE 47-0-4"]);
    assert!(suggest(&facts).iter().all(|ground| ground.weighed));
    let alone = suggest(&person(|facts| facts.minimum_allowance = true));
    assert!(alone.iter().all(|ground| !ground.weighed));
}

#[test]
fn a_company_is_reduced_or_deferred_only() {
    let hard = ReliefFacts {
        natural_person: false,
        other_hardship: true,
        ..NOTHING
    };
    assert_eq!(articles(&hard), ["FEE 46-1-4", "FEE 47-0-4"]);
    let home = ReliefFacts {
        natural_person: false,
        welfare_institution: true,
        ..NOTHING
    };
    assert_eq!(articles(&home), ["FEE 46-1-3"]);
}

#[test]
fn proof_follows_the_ground() {
    use Proof::{
        Hardship, LegalAidDecision, LocalHardshipStandard, SupportRelation, WrittenApplication,
    };
    let proofs = |facts: &ReliefFacts| suggest(facts).first().map(|ground| ground.proofs.clone());
    assert_eq!(
        proofs(&person(|facts| facts.claims_support = true)),
        Some(vec![
            WrittenApplication,
            Hardship,
            SupportRelation,
            LocalHardshipStandard
        ])
    );
    // Deferral needs no proof of the local standard (FEE 48(2)).
    assert_eq!(
        proofs(&person(|facts| facts.legal_aid = true)),
        Some(vec![WrittenApplication, Hardship, LegalAidDecision])
    );
    assert_eq!(LocalHardshipStandard.article().code(), "FEE 48-2");
    assert_eq!(Hardship.article().code(), "FEE 48-1");
}

#[test]
fn the_court_decides_deferral_before_filing_and_states_the_rest() {
    let defer = duties(ReliefForm::Defer, AskedAt::Filing);
    assert!(defer.contains(&Duty::DecideBeforeFiling));
    assert!(!defer.contains(&Duty::StateInDocument));
    assert!(!duties(ReliefForm::Defer, AskedAt::Appeal).contains(&Duty::DecideBeforeFiling));
    let reduce = duties(ReliefForm::Reduce, AskedAt::Filing);
    assert!(reduce.contains(&Duty::ReduceByAtLeast { percent: 30 }));
    for form in [ReliefForm::Exempt, ReliefForm::Reduce, ReliefForm::Defer] {
        let duties = duties(form, AskedAt::Filing);
        assert_eq!(duties.first(), Some(&Duty::ApplyNow(AskedAt::Filing)));
        assert!(duties.contains(&Duty::ReasonsForRefusal), "{form:?}");
    }
    assert_eq!(Duty::StateInDocument.article().code(), "FEE 51");
    assert_eq!(after_judgment(true), AfterRelief::OtherSidePays);
    assert_eq!(after_judgment(false), AfterRelief::CourtMaySpare);
}

#[test]
fn nothing_known_suggests_nothing() {
    assert!(suggest(&ReliefFacts::default()).is_empty());
    assert!(suggest(&NOTHING).is_empty());
}

proptest! {
    #[test]
    fn an_organisation_is_never_exempt(bits in any::<u32>()) {
        let bit = |place: u8| bits >> place & 1 == 1;
        let facts = ReliefFacts {
            natural_person: bit(0),
            disabled_without_income: bit(1),
            claims_support: bit(2),
            destitute: bit(3),
            minimum_allowance: bit(4),
            near_minimum: bit(5),
            rigid_expenses: bit(6),
            unemployment_benefit: bit(7),
            other_income: bit(8),
            good_samaritan: bit(9),
            disaster: bit(10),
            veteran_care: bit(11),
            welfare_institution: bit(12),
            claims_social_insurance: bit(13),
            injured: bit(14),
            legal_aid: bit(15),
            other_hardship: bit(16),
        };
        let grounds = suggest(&facts);
        let reach = |form| match form {
            ReliefForm::Exempt => 0,
            ReliefForm::Reduce => 1,
            ReliefForm::Defer => 2,
        };
        prop_assert!(grounds.is_sorted_by_key(|ground| reach(ground.form)));
        for ground in &grounds {
            prop_assert!(facts.natural_person || ground.form != ReliefForm::Exempt);
            prop_assert_eq!(ground.proofs.first(), Some(&Proof::WrittenApplication));
        }
    }
}
