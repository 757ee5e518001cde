//! The parties and agents: what identifies each, and whether they are different people.

use law::citizen_id::CitizenIdProblem;
use law::credit_code::{CreditCode, CreditCodeProblem};
use law::identity_document::{IdKind, IdentityDocument, IdentityDocumentProblem, NumberForm};
use law::name::{NameProblem, OrganisationName, PersonName};
use law::phone::Phone;

use super::fields::{ADDRESS, NAME, TITLE};
use super::{CheckStage, Findings, Problem, Severity};
use crate::draft::{Agent, AgentScope, Party, PartyKind};
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
    } else {
        paper(findings, &number, party);
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
        if !agent.phone.trim().is_empty() && Phone::parse(&agent.phone).is_err() {
            findings.must(&at("phone"), Problem::PhoneNotUnderstood);
        }
        match agent.scope {
            None => findings.must(&at("scope"), Problem::Missing),
            Some(AgentScope::Special) if findings.stage == CheckStage::Sign => {
                findings.note(&at("scope"), Problem::PowersToBeNamed);
            }
            Some(_) => {}
        }
    }
    let with_power = findings
        .draft
        .evidence
        .iter()
        .any(|item| ["委托", "授权"].iter().any(|word| item.name.contains(word)));
    if !agents.is_empty() && !with_power && findings.stage == CheckStage::Sign {
        findings.should("/evidence", Problem::PowerOfAttorneyMissing);
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
        NameProblem::HasDigits
        | NameProblem::HasSymbol { .. }
        | NameProblem::PrivateCharacter { .. } => Problem::NameNotAName,
    }
}

/// Old cards keep old regions for life, so an unknown one is a note; a province that never was is
/// a slip. A form that no such paper is known to have is asked about, never refused.
fn paper(findings: &mut Findings<'_>, pointer: &str, party: &Party) {
    let (kind, typed) = (party.id_kind, party.id_number.as_str());
    let problem = match IdentityDocument::parse(kind, typed, findings.today) {
        Ok(paper) => {
            let odd_region = paper
                .citizen_id(findings.today)
                .is_some_and(|id| !id.region_known());
            if odd_region {
                findings.note(pointer, Problem::IdUnknownRegion);
            } else if paper.form() == NumberForm::Unknown && kind != IdKind::Passport {
                findings.should(pointer, Problem::PaperNumberUnusual);
            }
            return;
        }
        Err(IdentityDocumentProblem::Missing) => return,
        Err(IdentityDocumentProblem::CitizenId(problem)) => match problem {
            CitizenIdProblem::Missing => return,
            CitizenIdProblem::NoSuchRegion => Problem::IdUnknownRegion,
            CitizenIdProblem::WrongLength { .. } => Problem::IdWrongLength,
            CitizenIdProblem::NotDigits => Problem::IdWrongCharacter,
            CitizenIdProblem::OldForm | CitizenIdProblem::CenturyUnknown => Problem::IdOldForm,
            CitizenIdProblem::NoSuchBirthDate => Problem::IdNoSuchBirthDate,
            CitizenIdProblem::BornInFuture => Problem::IdBornInFuture,
            CitizenIdProblem::WrongCheck => Problem::IdWrongCheck,
        },
        Err(IdentityDocumentProblem::OtherKind { .. }) => Problem::PaperOfAnotherKind,
        Err(IdentityDocumentProblem::HasSymbol { .. }) => Problem::PaperNumberHasSigns,
        Err(IdentityDocumentProblem::WrongLength { .. }) => Problem::PaperNumberWrongLength,
        Err(IdentityDocumentProblem::WrongCheck) => Problem::IdWrongCheck,
    };
    findings.must(pointer, problem);
}

fn credit_code(findings: &mut Findings<'_>, pointer: &str, typed: &str) {
    let problem = match CreditCode::parse(typed) {
        Ok(code) if code.entity_check_fits() => return,
        Ok(_) => return findings.note(pointer, Problem::CreditCodeOddEntity),
        Err(CreditCodeProblem::Missing) => return,
        Err(
            CreditCodeProblem::WrongLength { .. }
            | CreditCodeProblem::OldLicence
            | CreditCodeProblem::OldOrganisationCode,
        ) => Problem::CreditCodeWrongLength,
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
        _ if !missing && Phone::parse(&party.phone).is_ok() => {}
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
        PartyKind::Person => one.paper.is_some() && other.paper.is_some(),
        PartyKind::Organisation => one.credit_code.is_some() && other.credit_code.is_some(),
    };
    if numbered {
        let same = one.paper == other.paper && one.credit_code == other.credit_code;
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
