//! Names of fields and sentences about what is wrong with them, in English.

use law::date::Date;
use matter::check::Problem;

use crate::i18n::problems::{ProblemTexts, parts};

pub(super) static PROBLEMS: ProblemTexts = ProblemTexts { field, say };

fn field(pointer: &str) -> String {
    let (list, place, name) = parts(pointer);
    let side = match list {
        "claimants" => "claimant",
        "respondents" => "defendant",
        "third_parties" => "third person",
        "agents" => "agent",
        "evidence" => "evidence",
        _ => return name_of(name).to_owned(),
    };
    let number = if place > 1 || list == "evidence" {
        format!(" {place}")
    } else {
        String::new()
    };
    if name.is_empty() {
        return format!("{side}{number}");
    }
    format!("{} ({side}{number})", name_of(name))
}

fn name_of(name: &str) -> &str {
    match name {
        "story" => "What happened",
        "dispute" => "Kind of dispute",
        "other_claims" => "Claims",
        "other_amount" => "Amount in dispute",
        "agreed_court" => "Court agreed on",
        "arbitration_clause" => "Arbitration clause",
        "preserved" | "preservation_detail" => "Preservation before suing",
        "evidence" => "Evidence",
        "claimants" => "Claimant",
        "respondents" => "Defendant",
        "kind" => "Kind",
        "name" => "Name",
        "id_number" => "Identity number",
        "id_kind" => "Identity paper",
        "sex" => "Sex",
        "birth" => "Date of birth",
        "residence" => "Habitual residence",
        "registered_at" => "Place of registration",
        "organisation_type" => "Type of organisation",
        "ownership" => "Ownership",
        "unit" => "Law firm or employer",
        "position" => "Position",
        "scope" => "How far the power reaches",
        "third_parties" => "Third person",
        "agents" => "Agent",
        "knows_mediation" => "What you know of mediation",
        "phone" => "Telephone",
        "address" => "Address",
        "ethnicity" => "Ethnicity",
        "occupation" => "Occupation",
        "work_unit" => "Employer",
        "credit_code" => "Unified social credit code",
        "representative" => "Legal representative",
        "representative_position" => "Position of the representative",
        "purpose" => "What it proves",
        "principal" => "Principal claimed",
        "interest_claimed" => "Interest claimed",
        "interest_until_paid" => "Interest until payment",
        "acceleration" => "Early repayment",
        "security_claim" => "Security claimed",
        "costs" => "Costs of recovery",
        "costs_detail" => "Detail of the costs",
        "document" => "How the loan was put down",
        "document_detail" => "Name and number of the contract",
        "signed_on" => "Date of signing",
        "agreed_amount" => "Amount agreed",
        "lent_amount" => "Amount handed over",
        "delivery" => "How the money was handed over",
        "lent_on" => "Day of lending",
        "term" => "Whether a day of repayment was agreed",
        "due_on" => "Agreed day of repayment",
        "interest" => "Whether interest was agreed",
        "rate" => "Rate of interest",
        "rate_clause" => "Clause on interest",
        "repayment" => "Way of repayment",
        "repaid" => "Whether anything was repaid",
        "repaid_principal" => "Principal repaid",
        "repaid_interest" => "Interest repaid",
        "interest_paid_to" => "Interest paid up to",
        "last_demand_on" => "Last day you asked for the money",
        "other_facts" => "Other facts",
        "given" => "Whether there is security",
        "property_contract" => "Contract of security over property",
        "property" => "Who secures with what",
        "ceiling" => "Maximum-amount security",
        "registration" => "Registration of the security",
        "guarantee_contract" => "Contract of guarantee",
        "guarantee" => "Kind of guarantee",
        "other" => "Other security",
        "procedure" => "A way (procedure)",
        "court" => "Court",
        "mediation" => "Mediation first",
        "relief" => "Fee relief",
        _ => "This field",
    }
}

/// Names of what is chosen rather than filled in.
const CHOSEN: [&str; 4] = [
    "A way (procedure)",
    "Court",
    "Kind of dispute",
    "How far the power reaches",
];

fn say(problem: &Problem, field: &str) -> String {
    match problem {
        Problem::Missing if CHOSEN.iter().any(|name| field.starts_with(name)) => format!("{field}: please choose one."),
        Problem::Missing => format!("{field}: please fill this in."),
        Problem::TextTooLong { limit } => {
            format!("{field}: too long; at most {limit} characters.")
        }
        Problem::TextNonsense => format!("{field}: nothing readable in it; please write it again."),
        Problem::AmountNotUnderstood => {
            format!("{field}: not understood. Write a number such as 30000, 3万 or 三万元.")
        }
        Problem::AmountNegative => format!("{field}: cannot be below zero."),
        Problem::AmountZero => format!("{field}: cannot be zero."),
        Problem::AmountTooManyDecimals => format!("{field}: at most two decimals."),
        Problem::AmountTooLarge => format!("{field}: too large; check for extra zeros."),
        Problem::AmountsDiffer => {
            format!("{field}: the figures and the words differ; look at the paper and write the right one.")
        }
        Problem::DateNotUnderstood => {
            format!("{field}: not understood. Write a day such as 2024-3-1 or 2024年3月1日.")
        }
        Problem::NoSuchDay => format!("{field}: the calendar has no such day; check month and day."),
        Problem::DateInFuture => format!("{field}: this day has not come; check the year."),
        Problem::IdWrongLength => format!("{field}: it has 18 characters; count them again."),
        Problem::IdWrongCharacter => format!(
            "{field}: digits only; the last may be X. For a passport or another paper, pick it under “More”."
        ),
        Problem::IdWrongCheck => {
            format!("{field}: the digits do not fit; one is probably wrong. Compare with the card.")
        }
        Problem::IdNoSuchBirthDate => {
            format!("{field}: the birth date in it does not exist; check digits 7 to 14.")
        }
        Problem::IdBornInFuture => {
            format!("{field}: the birth date in it has not come; check digits 7 to 14.")
        }
        Problem::IdUnknownRegion => {
            format!("{field}: its region is not in today's list. Old cards are like that; leave it if it is right.")
        }
        Problem::IdOldForm => format!("{field}: this is an old 15-digit number; give the 18-digit one."),
        Problem::PaperOfAnotherKind => { format!("{field}: this number belongs to another kind of paper; please change the kind.") }
        Problem::PaperNumberHasSigns => { format!("{field}: letters and digits only; please look at the paper again.") }
        Problem::PaperNumberWrongLength => { format!("{field}: it has 5 to 20 characters; please look at the paper again.") }
        Problem::PaperNumberUnusual => { format!("{field}: unusual; please look at the paper again. If it is right, leave it.") }
        Problem::CreditCodeWrongLength => {
            format!("{field}: it has 18 characters; compare with the business licence.")
        }
        Problem::CreditCodeWrongCharacter => {
            format!("{field}: it never has I, O, S, V or Z; is it 1, 0, 5 or 2?")
        }
        Problem::CreditCodeWrongCheck => {
            format!("{field}: the characters do not fit; one is probably wrong.")
        }
        Problem::CreditCodeOddEntity => {
            format!("{field}: unusual; compare with the business licence once more.")
        }
        Problem::PhoneNotUnderstood => {
            format!("{field}: not understood. Write an 11-digit mobile number, or a landline such as 0571-88888888.")
        }
        Problem::NameTooShort => format!("{field}: one character only; write the full name."),
        Problem::NameNotAName => {
            format!("{field}: holds digits or signs; write the name as on the papers.")
        }
        Problem::SamePerson => {
            "Claimant and defendant are the same person; check names and numbers.".to_owned()
        }
        Problem::PartyNotClear => {
            "A name alone does not say who the defendant is; add an identity number, a telephone or an address.".to_owned()
        }
        Problem::TooManyAgents => {
            "There can be two agents at most; please take one out.".to_owned()
        }
        Problem::PowerOfAttorneyMissing => { "There is an agent, but no power of attorney among the evidence. Please add a photo and call it 委托书.".to_owned() }
        Problem::PowersToBeNamed => { "A special power must name each act in the paper: admitting, waiving or changing claims, settling, counterclaiming, appealing. “Full agency” alone gives none of them.".to_owned() }
        Problem::EthnicityMissing => "No ethnicity given; the court may ask for it.".to_owned(),
        Problem::OccupationMissing => "No occupation given; the court may ask for it.".to_owned(),
        Problem::DueBeforeLent => {
            "The day of repayment is before the day of lending; check both.".to_owned()
        }
        Problem::NotYetDue => {
            "The agreed day of repayment has not come; the defendant may object.".to_owned()
        }
        Problem::RepaidMoreThanLent => {
            "More was repaid than lent; check the amounts.".to_owned()
        }
        Problem::PrincipalAboveLent => {
            "More principal is claimed than was handed over. Interest deducted beforehand is no principal; please check.".to_owned()
        }
        Problem::PrincipalNotReduced => {
            "Principal claimed and principal repaid are together more than was lent; did you forget to deduct?".to_owned()
        }
        Problem::InterestAboveCap { agreed, cap } => format!(
            "The agreed {} a year is above the {} that the law protects (four times the one-year LPR at the time of the contract); the court will not grant the rest.",
            rate(*agreed),
            rate(*cap)
        ),
        Problem::InterestWithoutRate => {
            "Interest was agreed; give the rate, such as 12% a year (年利率12%).".to_owned()
        }
        Problem::RateNotUnderstood => {
            "The rate is not understood. Write 年利率12%, 月利率1% or 月息1分.".to_owned()
        }
        Problem::InterestNotAgreed => {
            "No interest was agreed, so none is owed for the term; after the day of repayment you may claim the one-year LPR.".to_owned()
        }
        Problem::LimitationMayHavePassed { ends } => format!(
            "The three years of limitation end on {}; the defendant may raise it. If you asked for the money or something was paid later, give the last day.",
            day(*ends)
        ),
        Problem::ArbitrationClause => {
            "With a written arbitration clause you go to arbitration; courts usually do not take the case.".to_owned()
        }
        Problem::CourtNotCompetent => "The court chosen is not competent; choose another.".to_owned(),
        Problem::ProcedureNotOpen => {
            "The procedure chosen is not open for this; choose another.".to_owned()
        }
        Problem::NoEvidence => {
            "No evidence yet, such as a photo of the IOU or of the transfer.".to_owned()
        }
    }
}

fn day(date: Date) -> String {
    crate::i18n::format::date(date)
}

/// `1480` hundredths of a per cent as `14.8%`.
fn rate(hundredths: u32) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let text = format!("{whole}.{rest:02}");
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}
