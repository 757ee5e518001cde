//! The parties and agents: what identifies each, and whether they are different people.

use law::citizen_id::{CitizenId, CitizenIdProblem};
use law::credit_code::{CreditCode, CreditCodeProblem};
use law::mobile::Mobile;
use law::name::{NameProblem, OrganisationName, PersonName};
use law::numerals;

use super::fields::{ADDRESS, NAME, TITLE};
use super::{CheckStage, Findings, Problem, Severity};
use crate::draft::{Agent, Party, PartyKind};
use crate::filing::Litigant;

/// In which role somebody is named; it decides what must be known of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Claimant,
    Respondent,
    Third,
}

/// The most agents of one party (CPL 61).
const AGENTS: usize = 2;

pub(super) fn check(findings: &mut Findings<'_>) {
    let draft = findings.draft;
    side(findings, "/claimants/", &draft.claimants, Role::Claimant);
    agents(findings, &draft.agents);
    side(
        findings,
        "/respondents/",
        &draft.respondents,
        Role::Respondent,
    );
    side(
        findings,
        "/third_parties/",
        &draft.third_parties,
        Role::Third,
    );
    same(findings);
}

fn side(findings: &mut Findings<'_>, list: &str, parties: &[Party], role: Role) {
    let claims = role == Role::Claimant;
    if parties.is_empty() && role != Role::Third {
        findings.must(&at(list, 0, "name"), Problem::Missing);
    }
    for (place, party) in parties.iter().enumerate() {
        let at = |field: &str| at(list, place, field);
        name(findings, &at("name"), party);
        match party.kind {
            PartyKind::Person => person(findings, &at, party, claims),
            PartyKind::Organisation => {
                if claims && party.credit_code.trim().is_empty() {
                    findings.must(&at("credit_code"), Problem::Missing);
                } else {
                    credit_code(findings, &at("credit_code"), &party.credit_code);
                }
                if claims && party.representative.trim().is_empty() {
                    findings.must(&at("representative"), Problem::Missing);
                } else {
                    findings.text(&at("representative"), &party.representative, NAME);
                }
                findings.text(
                    &at("representative_position"),
                    &party.representative_position,
                    NAME,
                );
                findings.text(&at("registered_at"), &party.registered_at, ADDRESS);
            }
        }
        if claims {
            findings.required_text(&at("address"), &party.address, ADDRESS);
        } else {
            findings.text(&at("address"), &party.address, ADDRESS);
        }
        phone(findings, &at("phone"), party, role);
    }
}

fn person(findings: &mut Findings<'_>, at: &impl Fn(&str) -> String, party: &Party, claims: bool) {
    let number = at("id_number");
    if claims && party.id_number.trim().is_empty() {
        findings.must(&number, Problem::Missing);
    } else if party.id_kind.is_citizen_number() {
        citizen_id(findings, &number, &party.id_number);
    } else {
        findings.text(&number, &party.id_number, NAME);
    }
    // What the number tells is not asked.
    if Litigant::read(party, findings.today).id.is_none() {
        let birth = findings.optional_day(&at("birth"), &party.birth);
        findings.past(&at("birth"), birth);
    }
    findings.text(&at("residence"), &party.residence, ADDRESS);
    findings.text(&at("ethnicity"), &party.ethnicity, NAME);
    findings.text(&at("occupation"), &party.occupation, NAME);
    findings.text(&at("work_unit"), &party.work_unit, TITLE);
    if claims && findings.stage == CheckStage::Sign {
        for (field, typed, problem) in [
            ("ethnicity", &party.ethnicity, Problem::EthnicityMissing),
            ("occupation", &party.occupation, Problem::OccupationMissing),
        ] {
            if typed.trim().is_empty() {
                findings.note(&at(field), problem);
            }
        }
    }
}

/// One or two agents, each with a power that says how far it reaches (CPL 61, 62).
fn agents(findings: &mut Findings<'_>, agents: &[Agent]) {
    for (place, agent) in agents.iter().enumerate() {
        let at = |field: &str| at("/agents/", place, field);
        if place >= AGENTS {
            findings.must(&at("name"), Problem::TooManyAgents);
        } else if let Err(problem) = PersonName::parse(&agent.name) {
            findings.must(&at("name"), name_problem(problem, NAME));
        }
        findings.text(&at("unit"), &agent.unit, TITLE);
        findings.text(&at("position"), &agent.position, NAME);
        if !agent.phone.trim().is_empty() && !is_phone(&agent.phone) {
            findings.must(&at("phone"), Problem::PhoneNotUnderstood);
        }
        if agent.scope.is_none() {
            findings.must(&at("scope"), Problem::Missing);
        }
    }
}

fn name(findings: &mut Findings<'_>, pointer: &str, party: &Party) {
    let (parsed, limit) = match party.kind {
        PartyKind::Person => (PersonName::parse(&party.name).map(drop), NAME),
        PartyKind::Organisation => (OrganisationName::parse(&party.name).map(drop), TITLE),
    };
    if let Err(problem) = parsed {
        findings.must(pointer, name_problem(problem, limit));
    }
}

fn name_problem(problem: NameProblem, limit: u16) -> Problem {
    match problem {
        NameProblem::Missing => Problem::Missing,
        NameProblem::TooShort => Problem::NameTooShort,
        NameProblem::TooLong => Problem::TextTooLong { limit },
        NameProblem::HasDigits | NameProblem::HasSymbol { .. } => Problem::NameNotAName,
    }
}

fn citizen_id(findings: &mut Findings<'_>, pointer: &str, typed: &str) {
    let problem = match CitizenId::parse(typed, findings.today) {
        Ok(id) if id.region_known() => return,
        Ok(_) | Err(CitizenIdProblem::NoSuchRegion) => Problem::IdUnknownRegion,
        Err(CitizenIdProblem::Missing) => return,
        Err(CitizenIdProblem::WrongLength { .. }) => Problem::IdWrongLength,
        Err(CitizenIdProblem::NotDigits) => Problem::IdWrongCharacter,
        Err(CitizenIdProblem::OldForm) => Problem::IdOldForm,
        Err(CitizenIdProblem::NoSuchBirthDate) => Problem::IdNoSuchBirthDate,
        Err(CitizenIdProblem::BornInFuture) => Problem::IdBornInFuture,
        Err(CitizenIdProblem::WrongCheck) => Problem::IdWrongCheck,
    };
    // Old cards keep old regions for life; a province that never was is a slip.
    let never = matches!(
        CitizenId::parse(typed, findings.today),
        Err(CitizenIdProblem::NoSuchRegion)
    );
    let note = problem == Problem::IdUnknownRegion && !never;
    findings.add(
        pointer,
        problem,
        if note {
            Severity::Note
        } else {
            Severity::MustFix
        },
    );
}

fn credit_code(findings: &mut Findings<'_>, pointer: &str, typed: &str) {
    let problem = match CreditCode::parse(typed) {
        Ok(code) if code.entity_check_fits() => return,
        Ok(_) => return findings.note(pointer, Problem::CreditCodeOddEntity),
        Err(CreditCodeProblem::Missing) => return,
        Err(CreditCodeProblem::WrongLength { .. }) => Problem::CreditCodeWrongLength,
        Err(
            CreditCodeProblem::ForbiddenLetter { .. }
            | CreditCodeProblem::NotLettersOrDigits
            | CreditCodeProblem::RegionNotDigits,
        ) => Problem::CreditCodeWrongCharacter,
        Err(CreditCodeProblem::WrongCheck) => Problem::CreditCodeWrongCheck,
    };
    findings.must(pointer, problem);
}

/// A claimant gives a phone; a defendant must be told apart from others (INT 209) and be
/// reachable by phone or address.
fn phone(findings: &mut Findings<'_>, pointer: &str, party: &Party, role: Role) {
    let missing = party.phone.trim().is_empty();
    match role {
        _ if !missing && is_phone(&party.phone) => {}
        _ if !missing => findings.must(pointer, Problem::PhoneNotUnderstood),
        Role::Third => {}
        Role::Claimant => findings.must(pointer, Problem::Missing),
        Role::Respondent => {
            let empty = |typed: &str| typed.trim().is_empty();
            if !empty(&party.address) {
                return;
            }
            let told_apart = match party.kind {
                PartyKind::Person => !empty(&party.id_number),
                PartyKind::Organisation => !empty(&party.credit_code),
            };
            let named = !empty(&party.name);
            let problem = if named && !told_apart {
                Problem::PartyNotClear
            } else {
                Problem::Missing
            };
            findings.must(pointer, problem);
        }
    }
}

fn is_phone(typed: &str) -> bool {
    Mobile::parse(typed).is_ok() || is_landline(typed)
}

/// 0571-87000000, with an extension if there is one.
fn is_landline(typed: &str) -> bool {
    let plain = numerals::without_spaces(typed);
    let mut digits = 0;
    for c in plain.chars() {
        match c {
            '0'..='9' => digits += 1,
            '-' | '(' | ')' | '/' => {}
            _ => return false,
        }
    }
    let number = plain.trim_start_matches('(');
    number.starts_with('0') && !number.starts_with("00") && (10..=18).contains(&digits)
}

/// Nobody sues themselves (CPL 122): the same number is an error, the same name a question.
fn same(findings: &mut Findings<'_>) {
    let read = |party: &Party| Litigant::read(party, findings.today);
    let claimants: Vec<Litigant> = findings.draft.claimants.iter().map(read).collect();
    let respondents: Vec<Litigant> = findings.draft.respondents.iter().map(read).collect();
    for (place, other) in respondents.iter().enumerate() {
        let severity = claimants
            .iter()
            .filter_map(|claimant| sameness(claimant, other))
            .max();
        if let Some(severity) = severity {
            findings.add(
                &at("/respondents/", place, "name"),
                Problem::SamePerson,
                severity,
            );
        }
    }
}

fn sameness(one: &Litigant, other: &Litigant) -> Option<Severity> {
    if one.kind != other.kind {
        return None;
    }
    let numbered = match one.kind {
        PartyKind::Person => one.id.is_some() && other.id.is_some(),
        PartyKind::Organisation => one.credit_code.is_some() && other.credit_code.is_some(),
    };
    if numbered {
        let same = one.id == other.id && one.credit_code == other.credit_code;
        return same.then_some(Severity::MustFix);
    }
    (one.name == other.name && !one.name.is_empty()).then_some(Severity::ShouldFix)
}

fn at(list: &str, place: usize, field: &str) -> String {
    let mut pointer = list.to_owned();
    pointer.push_str(&place.to_string());
    pointer.push('/');
    pointer.push_str(field);
    pointer
}
