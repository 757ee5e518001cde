//! What one call costs: fees, the planner, the clock and the parsers. `cargo bench -p law` prints
//! the times; nothing is asserted, because machines differ.

use divan::{Bencher, black_box};
use law::bank_card::BankCard;
use law::case_number::CaseNumber;
use law::citizen_id::CitizenId;
use law::clock::Period;
use law::credit_code::CreditCode;
use law::date::{Date, parse_typed};
use law::fee::Claim;
use law::identity_document::{IdKind, IdentityDocument};
use law::interest::parse_rate;
use law::landline::Landline;
use law::mobile::Mobile;
use law::money::parse_amount;
use law::name::{OrganisationName, PersonName};
use law::path::{MatterKind, PathFacts, plan};
use law::phone::Phone;
use law::post_code::PostCode;
use law::{Money, clock, court, fee, numerals};

fn main() {
    divan::main();
}

fn today() -> Date {
    Date::parse_iso("2026-11-24").unwrap_or(Date::MAX)
}

/// One bench for each call, all alike: the input is hidden from the optimiser.
macro_rules! calls {
    ($($name:ident: $input:expr => $call:expr;)+) => {
        $(
            #[divan::bench]
            fn $name(bencher: Bencher<'_, '_>) {
                let input = $input;
                bencher.bench(|| ($call)(black_box(input)));
            }
        )+
    };
}

mod fees {
    use super::*;

    calls! {
        property_small: Money::from_yuan(10_000) => fee::property;
        property_every_bracket: Money::from_yuan(123_456_789) => fee::property;
        payment_order: Money::from_yuan(100_000) => fee::payment_order;
        preservation: Money::from_yuan(100_000) => fee::preservation;
        enforcement: Money::from_yuan(100_000) => fee::enforcement;
        halved: Money::from_yuan(100_000) => |claimed| fee::halved(&fee::property(claimed));
    }
}

mod planner {
    use super::*;

    calls! {
        nothing_known: PathFacts::new(MatterKind::Loan, Some(Claim::Property(Money::from_yuan(100_000)))) => |facts| plan(&facts, today());
        all_known: PathFacts {
            due_passed: Some(true),
            defendant_reachable: Some(true),
            defendant_in_china: Some(true),
            has_counter_obligation: Some(false),
            interest_claimed: Some(true),
            interest_in_writing: Some(true),
            disputed: Some(false),
            mediated_agreement: Some(false),
            small_claims_agreed: Some(false),
            ..PathFacts::new(MatterKind::Loan, Some(Claim::Property(Money::from_yuan(100_000))))
        } => |facts| plan(&facts, today());
    }
}

mod clocks {
    use super::*;

    calls! {
        appeal: today() => |day| clock::run(Period::AppealJudgment, day);
        appeal_over_a_long_holiday: Date::parse_iso("2026-09-16").unwrap_or(Date::MAX) => |day| clock::run(Period::AppealJudgment, day);
        fee_payment: today() => |day| clock::run(Period::FeePayment, day);
    }
}

mod parsers {
    use super::*;

    calls! {
        amount_figures: "¥ 30,000.50" => parse_amount;
        amount_capitals: "壹拾贰万叁仟肆佰伍拾陆元柒角捌分" => parse_amount;
        date: "2024年3月1日" => |typed| parse_typed(typed, today());
        date_chinese: "二〇二四年三月一日" => |typed| parse_typed(typed, today());
        rate: "月息1.5分" => parse_rate;
        citizen_id: "330106190102030017" => |typed| CitizenId::parse(typed, today());
        citizen_id_fifteen_fixed: "330106010203001" => |typed| CitizenId::fix(typed, today());
        credit_code: "91330199MA2TEXT08K" => CreditCode::parse;
        travel_permit: "H00000001" => |typed| IdentityDocument::parse(IdKind::HkMacaoTravelPermit, typed, today());
        mobile: "+86 138-0000-0000" => Mobile::parse;
        landline: "0571-87000000-123" => Landline::parse;
        phone: "0571-87000000" => Phone::parse;
        post_code: "310007" => PostCode::parse;
        bank_card: "6200 0000 0000 0005" => BankCard::parse;
        case_number: "(2026)浙0106民初1234号" => |typed| CaseNumber::parse(typed, today());
        case_number_fixed: "2026浙O106民初1234" => |typed| CaseNumber::fix(typed, today());
        person_name: "阿卜杜拉·买买提" => PersonName::parse;
        organisation_name: "示例(杭州)科技有限公司" => OrganisationName::parse;
        address_anchored: "浙江省杭州市西湖区文三路1号" => court::resolve;
        address_elsewhere: "某某街道某某小区1幢2单元301室" => court::resolve;
        numeral: "一百二十六" => numerals::from_chinese;
    }
}

mod writers {
    use super::*;

    calls! {
        grouped: Money::from_fen(12_345_678) => Money::grouped;
        capitals: Money::from_fen(12_345_678) => Money::capitals;
        in_chinese: 126 => numerals::in_chinese;
    }
}
