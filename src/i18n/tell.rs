//! Texts of the first screen, as a struct that both languages must fill.

use super::Prose;

/// 汉族 as it stands in the draft and in the official form, whatever the language of the screen.
pub const HAN: &str = "汉族";

/// See the Chinese static for how each is used.
pub struct TellText {
    /// Name of each dispute, in the order of `Dispute::ALL`; the tiles in the shell say the same.
    pub disputes: [&'static str; 7],
    /// Button: show all kinds of dispute.
    pub disputes_all: &'static str,
    /// On the card to continue with: the other side.
    pub back_against: fn(&str) -> String,
    /// On the card to continue with, while no kind of dispute is chosen.
    pub back_untold: &'static str,
    /// What was read out of the story.
    pub found: FoundText,
    /// The parties.
    pub party: PartyText,
    /// The agents.
    pub agent: AgentText,
    /// The loan.
    pub loan: LoanText,
    /// What may be added.
    pub more: MoreText,
    /// Disputes told in free text.
    pub other: OtherText,
    /// Evidence.
    pub evidence: EvidenceText,
    /// Button: on to the second screen.
    pub next: &'static str,
    /// Beside it.
    pub next_note: &'static str,
}

/// What was read out of the story.
pub struct FoundText {
    /// Heading, by the number of things found.
    pub title: fn(usize) -> String,
    /// What to do with them.
    pub lead: &'static str,
    /// Marks a value that the text only suggests.
    pub likely: &'static str,
    /// Button: this is wrong, take it out. Read out with the name of the field.
    pub decline: &'static str,
    /// Button: change it in the form.
    pub edit: &'static str,
    /// Button: use it after all.
    pub take: &'static str,
    /// The person took it out.
    pub declined: &'static str,
    /// The form holds something else, which stays.
    pub differs: fn(&str) -> String,
    /// Read out when things were found.
    pub announced: fn(usize) -> String,
    /// A story from last time that gave way to what was just typed.
    pub aside: &'static str,
    /// Button: put it back in front.
    pub aside_restore: &'static str,
    /// Button: leave it out.
    pub aside_drop: &'static str,
}

/// The parties.
pub struct PartyText {
    /// Heading of a claimant, by its place from 1.
    pub claimant: fn(usize) -> String,
    /// Heading of a defendant, by its place from 1.
    pub respondent: fn(usize) -> String,
    /// Question: which kind of party, and its answers.
    pub kind: &'static str,
    /// Natural person, organisation.
    pub kinds: [&'static str; 2],
    /// Name of a person.
    pub name: &'static str,
    /// Name of an organisation.
    pub organisation: &'static str,
    /// Identity number.
    pub id_number: &'static str,
    /// Help for the claimant's identity number.
    pub id_number_hint: &'static str,
    /// Help for the defendant's.
    pub their_id_hint: &'static str,
    /// What follows from the identity number: sex (true for male) and year of birth.
    pub derived: fn(bool, u16) -> String,
    /// Telephone.
    pub phone: &'static str,
    /// Help for the defendant's telephone.
    pub their_phone_hint: &'static str,
    /// Address.
    pub address: &'static str,
    /// Help for the claimant's address.
    pub address_hint: &'static str,
    /// Help for the defendant's.
    pub their_address_hint: &'static str,
    /// 民族.
    pub ethnicity: &'static str,
    /// Han, other.
    pub ethnicities: [&'static str; 2],
    /// Which other one.
    pub ethnicity_name: &'static str,
    /// 职业.
    pub occupation: &'static str,
    /// 工作单位.
    pub work_unit: &'static str,
    /// 统一社会信用代码.
    pub credit_code: &'static str,
    /// 法定代表人.
    pub representative: &'static str,
    /// What that is.
    pub representative_hint: Prose,
    /// 职务.
    pub representative_position: &'static str,
    /// Number of another paper.
    pub paper_number: &'static str,
    /// Which paper identifies a person.
    pub id_kind: &'static str,
    /// Its answers, in the order of the draft.
    pub id_kinds: [&'static str; 7],
    /// Sex, where no number tells it.
    pub sex: &'static str,
    /// Male, female.
    pub sexes: [&'static str; 2],
    /// Date of birth, where no number tells it.
    pub birth: &'static str,
    /// 经常居住地.
    pub residence: &'static str,
    /// Help for it.
    pub residence_hint: Prose,
    /// 注册地/登记地.
    pub registered_at: &'static str,
    /// 类型 of an organisation.
    pub organisation_type: &'static str,
    /// Its answers, in the order of the draft.
    pub organisation_types: [&'static str; 15],
    /// 所有制.
    pub ownership: &'static str,
    /// Its answers, in the order of the draft.
    pub ownerships: [&'static str; 4],
    /// Summary of the optional fields.
    pub more: &'static str,
    /// Heading of a third person, by its place from 1.
    pub third_party: fn(usize) -> String,
    /// Group: third persons.
    pub third_parties: &'static str,
    /// What a third person is.
    pub third_parties_hint: Prose,
    /// Button: one more third person.
    pub add_third_party: &'static str,
    /// Button: one more claimant.
    pub add_claimant: &'static str,
    /// Button: one more defendant.
    pub add_respondent: &'static str,
    /// Button: take this party out.
    pub remove: &'static str,
}

/// The agents.
pub struct AgentText {
    /// Group.
    pub title: &'static str,
    /// What an agent needs.
    pub hint: Prose,
    /// Heading of an agent, by its place from 1.
    pub agent: fn(usize) -> String,
    /// Firm or employer.
    pub unit: &'static str,
    /// Position there.
    pub position: &'static str,
    /// How far the power reaches.
    pub scope: &'static str,
    /// What the wider one means.
    pub scope_hint: Prose,
    /// General, special.
    pub scopes: [&'static str; 2],
    /// Button: one more agent.
    pub add: &'static str,
    /// Button: take this agent out.
    pub remove: &'static str,
}

/// The loan.
pub struct LoanText {
    /// Heading.
    pub title: &'static str,
    /// How it was put down, and the answers in the order of the draft.
    pub document: &'static str,
    /// Its answers.
    pub documents: [&'static str; 4],
    /// Principal claimed.
    pub principal: &'static str,
    /// Help for amounts.
    pub amount_hint: &'static str,
    /// Day of lending.
    pub lent_on: &'static str,
    /// Help for days.
    pub date_hint: &'static str,
    /// How it was handed over.
    pub delivery: &'static str,
    /// Its answers.
    pub deliveries: [&'static str; 3],
    /// Whether a day was agreed.
    pub term: &'static str,
    /// Its answers.
    pub terms: [&'static str; 2],
    /// The day agreed.
    pub due_on: &'static str,
    /// Whether interest was agreed.
    pub interest: &'static str,
    /// None, agreed.
    pub interests: [&'static str; 2],
    /// The rate.
    pub rate: &'static str,
    /// Help for rates.
    pub rate_hint: &'static str,
    /// Whether anything was repaid.
    pub repaid: &'static str,
    /// Some, nothing.
    pub repaid_answers: [&'static str; 2],
    /// Principal repaid.
    pub repaid_principal: &'static str,
    /// Interest repaid.
    pub repaid_interest: &'static str,
}

/// What may be added to form 09, by groups.
pub struct MoreText {
    /// Heading over the groups.
    pub title: &'static str,
    /// Under it.
    pub lead: Prose,
    /// Group: further claims.
    pub claims: &'static str,
    /// Interest claimed up to today.
    pub interest_claimed: &'static str,
    /// Help for it.
    pub interest_claimed_hint: &'static str,
    /// Interest until payment.
    pub interest_until_paid: &'static str,
    /// Early repayment or termination.
    pub acceleration: &'static str,
    /// Security rights claimed.
    pub security_claim: &'static str,
    /// Costs of recovery.
    pub costs: &'static str,
    /// Their detail.
    pub costs_detail: &'static str,
    /// Other claims.
    pub other_claims: &'static str,
    /// Group: contract and handing over.
    pub contract: &'static str,
    /// Name and number of the contract.
    pub document_detail: &'static str,
    /// Date of signing.
    pub signed_on: &'static str,
    /// Amount agreed.
    pub agreed_amount: &'static str,
    /// Amount handed over.
    pub lent_amount: &'static str,
    /// Help for it.
    pub lent_amount_hint: &'static str,
    /// Clause on interest.
    pub rate_clause: &'static str,
    /// Way of repayment.
    pub repayment: &'static str,
    /// Its answers.
    pub repayments: [&'static str; 5],
    /// Interest paid up to.
    pub interest_paid_to: &'static str,
    /// Last demand.
    pub last_demand_on: &'static str,
    /// Help for it.
    pub last_demand_hint: Prose,
    /// Group: security.
    pub security: &'static str,
    /// Whether there is any.
    pub security_given: &'static str,
    /// Contract over property.
    pub property_contract: &'static str,
    /// Who and what.
    pub property: &'static str,
    /// Ceiling.
    pub ceiling: &'static str,
    /// Registration.
    pub registration: &'static str,
    /// Contract of guarantee.
    pub guarantee_contract: &'static str,
    /// Kind of guarantee.
    pub guarantee: &'static str,
    /// Its answers.
    pub guarantees: [&'static str; 2],
    /// Other security.
    pub other_security: &'static str,
    /// Group: court, arbitration, preservation.
    pub court: &'static str,
    /// Court agreed on.
    pub agreed_court: &'static str,
    /// Arbitration clause.
    pub arbitration: &'static str,
    /// Preservation before suing.
    pub preserved: &'static str,
    /// Its detail.
    pub preservation_detail: &'static str,
    /// Group: anything else.
    pub facts: &'static str,
    /// Other facts.
    pub other_facts: &'static str,
}

/// Disputes told in free text.
pub struct OtherText {
    /// Heading.
    pub title: &'static str,
    /// The claims.
    pub claims: &'static str,
    /// Help for them.
    pub claims_hint: Prose,
    /// Amount in dispute.
    pub amount: &'static str,
}

/// Evidence.
pub struct EvidenceText {
    /// Heading.
    pub title: &'static str,
    /// What helps.
    pub lead: Prose,
    /// Take a photo.
    pub camera: &'static str,
    /// Choose or drop files.
    pub choose: &'static str,
    /// Which kinds.
    pub kinds: &'static str,
    /// Being prepared.
    pub working: &'static str,
    /// Name of a piece.
    pub name: &'static str,
    /// What it proves.
    pub purpose: &'static str,
    /// Name given to a piece without one, by its place.
    pub untitled: fn(usize) -> String,
    /// Button: further up; with its name.
    pub up: fn(&str) -> String,
    /// Button: further down.
    pub down: fn(&str) -> String,
    /// Button: take out.
    pub remove: fn(&str) -> String,
    /// Read out when files were added, by their names.
    pub added: fn(&[String]) -> String,
    /// Read out when a piece was moved: its name, its place from 1.
    pub moved: fn(&str, usize) -> String,
    /// Read out when a piece was taken out.
    pub removed: fn(&str) -> String,
    /// Stands for the picture of a PDF.
    pub pdf: &'static str,
    /// The file is not on this device.
    pub elsewhere: &'static str,
    /// Nothing in the file.
    pub empty: fn(&str) -> String,
    /// Not an accepted kind.
    pub unknown_kind: fn(&str) -> String,
    /// Cannot be read.
    pub unreadable: fn(&str) -> String,
    /// Too large.
    pub too_large: fn(&str) -> String,
    /// The device cannot keep it.
    pub not_kept: fn(&str) -> String,
    /// The same file is there already.
    pub twice: fn(&str) -> String,
}
