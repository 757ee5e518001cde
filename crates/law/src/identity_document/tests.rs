//! Synthetic numbers of every kind of document.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::IdKind::{
    CitizenId as Card, HkMacaoTravelPermit as HkMacao, Other, Passport, PermanentResidence,
    ResidencePermit, TaiwanTravelPermit as Taiwan,
};
use super::*;

fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

#[test]
fn documents_are_read_by_kind() {
    use NumberForm::{FromMemory, Known, Unknown};
    for (kind, typed, number, form) in [
        (Card, "33020319020304123x", "33020319020304123X", Known),
        (
            ResidencePermit,
            "810000190102030018",
            "810000190102030018",
            Known,
        ),
        (
            ResidencePermit,
            "820000 19010203 0028",
            "820000190102030028",
            Known,
        ),
        (
            ResidencePermit,
            "830000190102030038",
            "830000190102030038",
            Known,
        ),
        (HkMacao, "h00000001", "H00000001", Known),
        (HkMacao, "M0000000100", "M0000000100", Known),
        (HkMacao, "K00000001", "K00000001", Unknown),
        (HkMacao, "00000001", "00000001", Unknown),
        (Taiwan, "00000001", "00000001", Known),
        (Taiwan, "0000000101", "0000000101", Known),
        (Taiwan, "0000000101(B)", "0000000101B", Known),
        (Taiwan, "0000001", "0000001", Unknown),
        (
            PermanentResidence,
            "933840190102030012",
            "933840190102030012",
            Known,
        ),
        (
            PermanentResidence,
            "90000019010203001x",
            "90000019010203001X",
            Known,
        ),
        (
            PermanentResidence,
            "ABC330000000001",
            "ABC330000000001",
            Known,
        ),
        (PermanentResidence, "330000000001", "330000000001", Unknown),
        (Passport, "E00000001", "E00000001", FromMemory),
        (Passport, "EA0000001", "EA0000001", FromMemory),
        (Passport, "C00X000T1", "C00X000T1", Unknown),
        (Other, "军字第00001号", "", Unknown),
    ] {
        let read = IdentityDocument::parse(kind, typed, today());
        if number.is_empty() {
            assert_eq!(
                read,
                Err(IdentityDocumentProblem::HasSymbol { found: '军' })
            );
            continue;
        }
        let document = read.unwrap();
        assert_eq!(
            (document.number(), document.form()),
            (number, form),
            "{typed}"
        );
        assert_eq!(document.kind(), kind);
    }
}

#[test]
fn wrong_numbers_get_a_precise_problem() {
    use IdentityDocumentProblem::{HasSymbol, Missing, OtherKind, WrongCheck, WrongLength};
    let id = IdentityDocumentProblem::CitizenId;
    for (kind, typed, problem) in [
        (Card, "", Missing),
        (Passport, " - ", Missing),
        (Card, "330106190102030018", id(CitizenIdProblem::WrongCheck)),
        (Card, "330106010203001", id(CitizenIdProblem::OldForm)),
        (
            Card,
            "810000190102030018",
            OtherKind {
                kind: ResidencePermit,
            },
        ),
        (
            Card,
            "933840190102030012",
            OtherKind {
                kind: PermanentResidence,
            },
        ),
        (
            ResidencePermit,
            "330106190102030017",
            OtherKind { kind: Card },
        ),
        (
            ResidencePermit,
            "810000190102030019",
            id(CitizenIdProblem::WrongCheck),
        ),
        (HkMacao, "330106190102030017", OtherKind { kind: Card }),
        (
            Passport,
            "810000190102030018",
            OtherKind {
                kind: ResidencePermit,
            },
        ),
        (PermanentResidence, "933840190102030021", WrongCheck),
        (Taiwan, "台胞证", HasSymbol { found: '台' }),
        (Passport, "E123", WrongLength { found: 4 }),
        (Passport, "E00000000000000000000", WrongLength { found: 21 }),
    ] {
        let read = IdentityDocument::parse(kind, typed, today());
        assert_eq!(read, Err(problem), "{typed}");
    }
}

#[test]
fn a_fix_is_offered_where_it_is_certain() {
    use Slip::{LookAlike, OldForm, OtherWriting};
    for (kind, typed, corrected, why) in [
        (Card, "330106010203001", "330106190102030017", OldForm),
        (
            ResidencePermit,
            "81OOOO190102030018",
            "810000190102030018",
            LookAlike,
        ),
        (HkMacao, "h00000001", "H00000001", OtherWriting),
        (HkMacao, "HOOOOOOO1", "H00000001", LookAlike),
        (Taiwan, "OOOOOOO1", "00000001", LookAlike),
        (Taiwan, "0000000101(B)", "0000000101B", OtherWriting),
        (Passport, "e00000001", "E00000001", OtherWriting),
    ] {
        let corrected = corrected.to_owned();
        let fix = IdentityDocument::fix(kind, typed, today());
        assert_eq!(fix, Some(Fix { corrected, why }), "{typed}");
    }
    for (kind, typed, why_not) in [
        (HkMacao, "H00000001", "nothing to fix"),
        (HkMacao, "00000001", "H or M is not known"),
        (Passport, "EO0000001", "the letter may be right"),
        (
            Card,
            "810000190102030018",
            "the kind is wrong, not the number",
        ),
        (Passport, "", "nothing there"),
    ] {
        let fix = IdentityDocument::fix(kind, typed, today());
        assert_eq!(fix, None, "{typed}: {why_not}");
    }
}

#[test]
fn a_document_travels_as_kind_and_number() {
    let document = IdentityDocument::parse(HkMacao, "H00000001", today()).unwrap();
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(
        json,
        r#"{"kind":"hk_macao_travel_permit","number":"H00000001"}"#
    );
    assert_eq!(
        serde_json::from_str::<IdentityDocument>(&json).unwrap(),
        document
    );
    for wrong in [
        r#"{"kind":"citizen_id","number":"H00000001"}"#,
        r#"{"kind":"passport","number":"E00000001","more":1}"#,
    ] {
        assert!(serde_json::from_str::<IdentityDocument>(wrong).is_err());
    }
}

#[test]
fn only_some_numbers_tell_birth_and_sex() {
    let born = |kind, number| {
        let document = IdentityDocument::parse(kind, number, today()).unwrap();
        document.citizen_id(today()).map(|id| id.birth().year())
    };
    assert_eq!(born(ResidencePermit, "810000190102030018"), Some(1901));
    assert_eq!(born(Passport, "E00000001"), None);
    assert_eq!(IdKind::ALL.map(IdKind::zh).len(), 7);
}
