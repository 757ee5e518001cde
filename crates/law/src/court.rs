//! The courts of Zhejiang and which of them may hear a private loan (CPL 22–36).
//!
//! Every lawful court is returned with its reason; the choice stays with the person. Other
//! causes of action, exclusive jurisdiction and amounts that change the level come later.

mod address;

use serde::Serialize;

use crate::article::{Article, Statute};
use crate::tables::{COURTS, FORMER_COURTS};

pub use address::{in_address, in_city};

/// A court of Zhejiang.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Court {
    /// The full name, such as 杭州市西湖区人民法院.
    pub name: &'static str,
    /// The code in case numbers, such as 浙0106.
    pub code: &'static str,
    /// The six-digit county code, empty unless the court takes ordinary suits of one county.
    pub county_code: &'static str,
    /// The id in the national court tree.
    pub internal_id: &'static str,
    /// Where it stands.
    pub level: CourtLevel,
    /// How well the code is known.
    pub mark: CourtMark,
    /// The city above it, such as 杭州; empty for courts of the province.
    pub city: &'static str,
    /// The county without its ending, such as 西湖.
    #[serde(skip)]
    pub(crate) place: &'static str,
    /// The ending: 区, 县, 市 …
    #[serde(skip)]
    pub(crate) suffix: &'static str,
    #[serde(skip)]
    pub(crate) needs_city: bool,
    #[serde(skip)]
    pub(crate) not_after: &'static [&'static str],
}

/// The level of a court.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourtLevel {
    /// 高级人民法院
    High,
    /// 中级人民法院
    Intermediate,
    /// 基层人民法院
    Basic,
    /// Maritime, railway, internet: never found by county.
    Special,
}

/// How well a court's code is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourtMark {
    /// Seen in real case numbers.
    Seen,
    /// Derived from the county code.
    Derived,
    /// To be confirmed by a person.
    Memory,
}

/// A court that may hear the matter, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CourtOption {
    /// The court.
    pub court: &'static Court,
    /// Why it is competent.
    pub reason: CourtReason,
    /// The rule behind the reason.
    pub article: Article,
    /// Competent only if the written agreement on another court turns out to be void.
    pub only_without_agreement: bool,
}

/// Why a court is competent for a private loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourtReason {
    /// Agreed in writing (CPL 35).
    AgreedInWriting,
    /// The defendant lives there (CPL 22; for contracts CPL 24).
    DefendantsDomicile,
    /// The lender, who is to receive the money, is there (CPL 24; INT 18; LEND 3).
    LendersPlace,
    /// The debtor of a payment order lives there (INT 23).
    DebtorsDomicile,
}

/// All courts of the province, high court first.
#[must_use]
pub fn all() -> &'static [Court] {
    COURTS
}

/// The court with that code, such as 浙0106.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Court> {
    COURTS.iter().find(|court| court.code == code)
}

/// The court with that full name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Court> {
    COURTS.iter().find(|court| court.name == name)
}

/// The last year in which a court that no longer exists gave case numbers with that code.
#[must_use]
pub fn former_last_year(code: &str) -> Option<u16> {
    FORMER_COURTS
        .iter()
        .find(|court| court.code == code)
        .map(|court| court.last_year)
}

/// Whether that six-digit county code belongs to Zhejiang today.
#[must_use]
pub fn is_county_today(county_code: &str) -> bool {
    !county_code.is_empty() && COURTS.iter().any(|court| court.county_code == county_code)
}

/// Every court of the province that may hear a suit on a private loan, agreed ones first.
///
/// Borrower's domicile or place of performance (CPL 24); the latter is the lender's place, as the
/// one to receive the money (INT 18 para. 2; LEND 3); or the court agreed in writing (CPL 35).
/// Empty when no address lies in the province: say so, do not guess.
#[must_use]
pub fn private_loan(
    lender_address: &str,
    borrower_address: &str,
    agreed: Option<&str>,
) -> Vec<CourtOption> {
    let mut options = Vec::new();
    let mut offer = |courts: Vec<&'static Court>, reason, article, only_without_agreement| {
        for court in courts {
            if !options
                .iter()
                .any(|known: &CourtOption| known.court == court)
            {
                options.push(CourtOption {
                    court,
                    reason,
                    article,
                    only_without_agreement,
                });
            }
        }
        !options.is_empty()
    };
    let agreed = offer(
        agreed.map(named_or_in_address).unwrap_or_default(),
        CourtReason::AgreedInWriting,
        Article::new(Statute::CivilProcedure, "35"),
        false,
    );
    offer(
        in_address(borrower_address),
        CourtReason::DefendantsDomicile,
        Article::new(Statute::CivilProcedure, "24"),
        agreed,
    );
    offer(
        in_address(lender_address),
        CourtReason::LendersPlace,
        Article::new(Statute::ProcedureInterpretation, "18-2"),
        agreed,
    );
    options
}

/// The courts at a defendant's domicile, competent for every dispute without exclusive
/// jurisdiction (CPL 22), and the one agreed on, if any (CPL 35). Other places that the law adds
/// for some disputes (accident, performance, receipt) are not known here.
#[must_use]
pub fn at_domicile(defendant_address: &str, agreed: Option<&str>) -> Vec<CourtOption> {
    let mut options = private_loan("", defendant_address, agreed);
    for option in &mut options {
        if option.reason == CourtReason::DefendantsDomicile {
            option.article = Article::new(Statute::CivilProcedure, "22");
        }
    }
    options
}

/// The basic courts at the debtor's domicile, for a payment order of any amount (INT 23).
#[must_use]
pub fn payment_order_court(debtor_address: &str) -> Vec<CourtOption> {
    in_address(debtor_address)
        .into_iter()
        .map(|court| CourtOption {
            court,
            reason: CourtReason::DebtorsDomicile,
            article: Article::new(Statute::ProcedureInterpretation, "23"),
            only_without_agreement: false,
        })
        .collect()
}

fn named_or_in_address(agreed: &str) -> Vec<&'static Court> {
    let plain = crate::numerals::without_spaces(agreed);
    match COURTS
        .iter()
        .find(|court| plain.contains(court.name) && court.level != CourtLevel::High)
    {
        Some(court) => vec![court],
        None => in_address(&plain.replace("人民法院", "")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_province_has_one_hundred_and_seven_courts() {
        let mut ids: Vec<_> = all().iter().map(|court| court.internal_id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 107);
        let at = |level| all().iter().filter(|court| court.level == level).count();
        assert_eq!(
            (at(CourtLevel::High), at(CourtLevel::Intermediate)),
            (1, 11)
        );
        assert_eq!(
            all()
                .iter()
                .filter(|court| !court.county_code.is_empty())
                .count(),
            90
        );
    }

    #[test]
    fn a_loan_may_be_sued_on_at_either_partys_place() {
        let options = private_loan("浙江省杭州市西湖区文三路1号", "义乌市稠城街道", None);
        let found: Vec<_> = options
            .iter()
            .map(|option| (option.court.code, option.reason))
            .collect();
        assert_eq!(
            found,
            [
                ("浙0782", CourtReason::DefendantsDomicile),
                ("浙0106", CourtReason::LendersPlace)
            ]
        );
        assert!(options.iter().all(|option| !option.only_without_agreement));
    }

    #[test]
    fn an_agreed_court_comes_first_and_the_others_only_without_it() {
        let options = private_loan("杭州西湖", "义乌市", Some("由杭州市滨江区人民法院管辖"));
        let codes: Vec<_> = options
            .iter()
            .map(|option| (option.court.code, option.only_without_agreement))
            .collect();
        assert_eq!(
            codes,
            [("浙0108", false), ("浙0782", true), ("浙0106", true)]
        );
        assert_eq!(
            private_loan("", "", Some("滨江区法院"))
                .first()
                .map(|option| option.court.code),
            Some("浙0108")
        );
    }

    #[test]
    fn the_same_county_on_both_sides_is_one_court() {
        assert_eq!(private_loan("杭州市西湖区", "杭州市西湖区", None).len(), 1);
    }

    #[test]
    fn addresses_outside_the_province_find_no_court() {
        assert!(private_loan("上海市普陀区", "北京市海淀区", None).is_empty());
        assert!(payment_order_court("江西省南昌市西湖区").is_empty());
    }
}
