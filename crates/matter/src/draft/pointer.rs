//! Reads and writes one field of a draft by its JSON pointer, for the story reader, the merge
//! dialogue and the correction screen. It matches on the segments instead of going through JSON,
//! because it runs at every keystroke. Lists of texts (`/choice/relief`) and whole structures
//! have no pointer here.

use super::{Agent, Choice, Draft, Evidence, Loan, Party, Security};

mod wire;

use wire::Field;

/// The value of the field as text: typed text as it is, choices by their wire name, yes/no as
/// `true`/`false`, empty when unanswered. `None` when there is no such field.
#[must_use]
pub fn get(draft: &Draft, pointer: &str) -> Option<String> {
    field(draft, pointer).map(Field::read)
}

/// Sets the field from text, the inverse of [`get`]; the place just past the last party or agent
/// adds one. Answers `false`, changing nothing, when there is no such field or no such choice.
pub fn set(draft: &mut Draft, pointer: &str, value: &str) -> bool {
    let added = item(pointer).and_then(|(list, index, _)| People::of(draft, list)?.add_at(index));
    let written = field_mut(draft, pointer).is_some_and(|field| field.write(value));
    if let (Some(list), false) = (added, written)
        && let Some(people) = People::of(draft, list)
    {
        people.take_last();
    }
    written
}

/// A list that grows by writing just past its end.
enum People<'a> {
    Parties(&'static str, &'a mut Vec<Party>),
    Agents(&'a mut Vec<Agent>),
}

impl<'a> People<'a> {
    fn of(draft: &'a mut Draft, list: &str) -> Option<Self> {
        Some(match list {
            "claimants" => Self::Parties("claimants", &mut draft.claimants),
            "respondents" => Self::Parties("respondents", &mut draft.respondents),
            "third_parties" => Self::Parties("third_parties", &mut draft.third_parties),
            "agents" => Self::Agents(&mut draft.agents),
            _ => return None,
        })
    }

    /// Adds one if `index` is just past the end. Answers the list's name if it did.
    fn add_at(self, index: usize) -> Option<&'static str> {
        match self {
            Self::Parties(list, parties) if index == parties.len() => {
                parties.push(Party::default());
                Some(list)
            }
            Self::Agents(agents) if index == agents.len() => {
                agents.push(Agent::default());
                Some("agents")
            }
            _ => None,
        }
    }

    fn take_last(self) {
        match self {
            Self::Parties(_, parties) => _ = parties.pop(),
            Self::Agents(agents) => _ = agents.pop(),
        }
    }
}

/// Pointers of all fields of `draft`, in the order of the form.
#[must_use]
pub fn pointers(draft: &Draft) -> Vec<String> {
    let mut pointers = Vec::new();
    let mut add = |within: &str, names: &[&str]| {
        pointers.extend(names.iter().map(|name| [within, "/", name].concat()));
    };
    add("", TOP);
    for (list, length, names) in [
        ("/claimants/", draft.claimants.len(), PARTY),
        ("/agents/", draft.agents.len(), AGENT),
        ("/respondents/", draft.respondents.len(), PARTY),
        ("/third_parties/", draft.third_parties.len(), PARTY),
    ] {
        for index in 0..length {
            add(&[list, &index.to_string()].concat(), names);
        }
    }
    add("/loan", LOAN);
    add("/loan/security", SECURITY);
    for index in 0..draft.evidence.len() {
        add(&["/evidence/", &index.to_string()].concat(), EVIDENCE);
    }
    add("/choice", CHOICE);
    pointers
}

/// The wire names of the answers that the field at `pointer` takes, in the order of the form; none
/// for a field of text, which takes any, or where there is no field.
#[must_use]
pub fn answers(pointer: &str) -> Vec<&'static str> {
    let draft = Draft::default();
    let (a_party, an_agent) = (Party::default(), Agent::default());
    let field = match item(pointer) {
        Some(("claimants" | "respondents" | "third_parties", _, name)) => party(&a_party, name),
        Some(("agents", _, name)) => agent(&an_agent, name),
        _ => field(&draft, pointer),
    };
    field.map(Field::answers).unwrap_or_default()
}

/// `/list/3/name` as its three parts.
fn item(pointer: &str) -> Option<(&str, usize, &str)> {
    let mut parts = pointer.strip_prefix('/')?.splitn(3, '/');
    let list = parts.next()?;
    let index = parts.next()?.parse().ok()?;
    Some((list, index, parts.next()?))
}

fn field<'a>(draft: &'a Draft, pointer: &str) -> Option<&'a dyn Field> {
    if let Some((list, index, name)) = item(pointer) {
        return match list {
            "claimants" => party(draft.claimants.get(index)?, name),
            "respondents" => party(draft.respondents.get(index)?, name),
            "third_parties" => party(draft.third_parties.get(index)?, name),
            "agents" => agent(draft.agents.get(index)?, name),
            "evidence" => evidence(draft.evidence.get(index)?, name),
            _ => None,
        };
    }
    let name = pointer.strip_prefix('/')?;
    match name.split_once('/') {
        None => top(draft, name),
        Some(("choice", name)) => choice(&draft.choice, name),
        Some(("loan", name)) => match name.split_once('/') {
            None => loan(&draft.loan, name),
            Some(("security", name)) => security(&draft.loan.security, name),
            Some(_) => None,
        },
        Some(_) => None,
    }
}

fn field_mut<'a>(draft: &'a mut Draft, pointer: &str) -> Option<&'a mut dyn Field> {
    if let Some((list, index, name)) = item(pointer) {
        return match list {
            "claimants" => party_mut(draft.claimants.get_mut(index)?, name),
            "respondents" => party_mut(draft.respondents.get_mut(index)?, name),
            "third_parties" => party_mut(draft.third_parties.get_mut(index)?, name),
            "agents" => agent_mut(draft.agents.get_mut(index)?, name),
            "evidence" => evidence_mut(draft.evidence.get_mut(index)?, name),
            _ => None,
        };
    }
    let name = pointer.strip_prefix('/')?;
    match name.split_once('/') {
        None => top_mut(draft, name),
        Some(("choice", name)) => choice_mut(&mut draft.choice, name),
        Some(("loan", name)) => match name.split_once('/') {
            None => loan_mut(&mut draft.loan, name),
            Some(("security", name)) => security_mut(&mut draft.loan.security, name),
            Some(_) => None,
        },
        Some(_) => None,
    }
}

/// The fields of one structure by name, for reading and for writing.
macro_rules! fields {
    ($read:ident, $write:ident, $names:ident, $within:ident: $($name:ident),+ $(,)?) => {
        const $names: &[&str] = &[$(stringify!($name)),+];
        fn $read<'a>(within: &'a $within, name: &str) -> Option<&'a dyn Field> {
            match name {
                $(stringify!($name) => Some(&within.$name),)+
                _ => None,
            }
        }
        fn $write<'a>(within: &'a mut $within, name: &str) -> Option<&'a mut dyn Field> {
            match name {
                $(stringify!($name) => Some(&mut within.$name),)+
                _ => None,
            }
        }
    };
}

fields! { top, top_mut, TOP, Draft:
    story, dispute, other_claims, other_amount, agreed_court, arbitration_clause, preserved,
    preservation_detail,
}
fields! { party, party_mut, PARTY, Party:
    kind, name, id_kind, id_number, sex, birth, phone, address, residence, ethnicity, occupation,
    work_unit, credit_code, representative, representative_position, registered_at,
    organisation_type, ownership,
}
fields! { agent, agent_mut, AGENT, Agent: name, unit, position, phone, scope }
fields! { evidence, evidence_mut, EVIDENCE, Evidence: name, purpose }
fields! { loan, loan_mut, LOAN, Loan:
    principal, interest_claimed, interest_until_paid, acceleration, security_claim, costs,
    costs_detail, document, document_detail, signed_on, agreed_amount, lent_amount, delivery,
    lent_on, term, due_on, interest, rate, rate_clause, repayment, repaid, repaid_principal,
    repaid_interest, interest_paid_to, last_demand_on, other_facts,
}
fields! { security, security_mut, SECURITY, Security:
    given, property_contract, property, ceiling, registration, guarantee_contract, guarantee,
    other,
}
fields! { choice, choice_mut, CHOICE, Choice: procedure, court, mediation, knows_mediation }

#[cfg(test)]
mod tests;
