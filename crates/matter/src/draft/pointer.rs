//! Reads and writes one field of a draft by its JSON pointer, for the story reader, the merge
//! dialogue and the correction screen. It matches on the segments instead of going through JSON,
//! because it runs at every keystroke. Lists of texts (`/choice/relief`) and whole structures
//! have no pointer here.

use super::{
    Choice, Delivery, Dispute, DocumentKind, Draft, Evidence, GuaranteeKind, InterestAgreement,
    Loan, MediationWish, Party, PartyKind, Procedure, RepaymentWay, Security, Term,
};

/// The value of the field as text: typed text as it is, choices by their wire name, yes/no as
/// `true`/`false`, empty when unanswered. `None` when there is no such field.
#[must_use]
pub fn get(draft: &Draft, pointer: &str) -> Option<String> {
    field(draft, pointer).map(Field::read)
}

/// Sets the field from text, the inverse of [`get`]; the place just past the last party adds one.
/// Answers `false`, changing nothing, when there is no such field or no such choice.
pub fn set(draft: &mut Draft, pointer: &str, value: &str) -> bool {
    let Some((list, index, _)) = item(pointer) else {
        return field_mut(draft, pointer).is_some_and(|field| field.write(value));
    };
    let parties = match list {
        "claimants" => &mut draft.claimants,
        "respondents" => &mut draft.respondents,
        _ => return field_mut(draft, pointer).is_some_and(|field| field.write(value)),
    };
    let added = index == parties.len();
    if added {
        parties.push(Party::default());
    }
    let written = field_mut(draft, pointer).is_some_and(|field| field.write(value));
    if added && !written {
        if list == "claimants" {
            draft.claimants.pop();
        } else {
            draft.respondents.pop();
        }
    }
    written
}

/// Pointers of all fields of `draft`, in the order of the form.
#[must_use]
pub fn pointers(draft: &Draft) -> Vec<String> {
    let mut pointers = Vec::new();
    let mut add = |within: &str, names: &[&str]| {
        pointers.extend(names.iter().map(|name| [within, "/", name].concat()));
    };
    add("", TOP);
    for index in 0..draft.claimants.len() {
        add(&["/claimants/", &index.to_string()].concat(), PARTY);
    }
    for index in 0..draft.respondents.len() {
        add(&["/respondents/", &index.to_string()].concat(), PARTY);
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
    let party_of = Party::default();
    let field = match item(pointer) {
        Some(("claimants" | "respondents", _, name)) => party(&party_of, name),
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

/// What every field can do.
trait Field {
    fn read(&self) -> String;
    fn write(&mut self, value: &str) -> bool;
    fn answers(&self) -> Vec<&'static str>;
}

impl Field for String {
    fn read(&self) -> String {
        self.clone()
    }
    fn write(&mut self, value: &str) -> bool {
        value.clone_into(self);
        true
    }
    fn answers(&self) -> Vec<&'static str> {
        Vec::new()
    }
}

/// A choice with its wire names, the same that serde uses.
trait Wire: Copy + PartialEq + 'static {
    const NAMES: &'static [(&'static str, Self)];
}

impl<T: Wire> Field for Option<T> {
    fn read(&self) -> String {
        let name = T::NAMES.iter().find(|(_, choice)| Some(*choice) == *self);
        name.map(|(name, _)| (*name).to_owned()).unwrap_or_default()
    }
    fn write(&mut self, value: &str) -> bool {
        let choice = T::NAMES
            .iter()
            .find(|(name, _)| *name == value)
            .map(|(_, choice)| *choice);
        if choice.is_none() && !value.is_empty() {
            return false;
        }
        *self = choice;
        true
    }
    fn answers(&self) -> Vec<&'static str> {
        T::NAMES.iter().map(|(name, _)| *name).collect()
    }
}

impl Field for PartyKind {
    fn read(&self) -> String {
        Some(*self).read()
    }
    fn write(&mut self, value: &str) -> bool {
        let mut choice = Some(*self);
        if !choice.write(value) {
            return false;
        }
        *self = choice.unwrap_or_default();
        true
    }
    fn answers(&self) -> Vec<&'static str> {
        Some(*self).answers()
    }
}

macro_rules! wire {
    ($($kind:ident { $($name:literal = $choice:ident),+ $(,)? })+) => {
        $(impl Wire for $kind {
            const NAMES: &'static [(&'static str, Self)] = &[$(($name, Self::$choice)),+];
        })+
    };
}

impl Wire for bool {
    const NAMES: &'static [(&'static str, Self)] = &[("true", true), ("false", false)];
}

wire! {
    PartyKind { "person" = Person, "organisation" = Organisation }
    Dispute {
        "private_loan" = PrivateLoan, "sale" = Sale, "labour" = Labour, "lease" = Lease,
        "property_service" = PropertyService, "traffic" = Traffic, "other" = Other,
    }
    DocumentKind { "iou" = Iou, "contract" = Contract, "messages" = Messages, "oral" = Oral }
    Delivery { "transfer" = Transfer, "cash" = Cash, "other" = Other }
    Term { "fixed" = Fixed, "open" = Open }
    InterestAgreement { "none" = None, "agreed" = Agreed }
    RepaymentWay {
        "at_once" = AtOnce, "monthly_interest" = MonthlyInterest,
        "quarterly_interest" = QuarterlyInterest, "yearly_interest" = YearlyInterest,
        "other" = Other,
    }
    GuaranteeKind { "general" = General, "joint" = Joint }
    Procedure { "small_claims" = SmallClaims, "summary" = Summary, "ordinary" = Ordinary }
    MediationWish { "yes" = Yes, "no" = No, "unsure" = Unsure }
}

fn field<'a>(draft: &'a Draft, pointer: &str) -> Option<&'a dyn Field> {
    if let Some((list, index, name)) = item(pointer) {
        return match list {
            "claimants" => party(draft.claimants.get(index)?, name),
            "respondents" => party(draft.respondents.get(index)?, name),
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
    kind, name, id_number, phone, address, ethnicity, occupation, work_unit, credit_code,
    representative, representative_position,
}
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
fields! { choice, choice_mut, CHOICE, Choice: procedure, court, mediation }

#[cfg(test)]
mod tests;
