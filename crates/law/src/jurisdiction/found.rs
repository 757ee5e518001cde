//! Collecting the courts: each once, in the order in which the rules offer them.

use super::{
    Condition, CourtOption, CourtReason, Jurisdiction, JurisdictionFacts, JurisdictionProblem,
    MissingPlace, PartyPlace, PlaceKind,
};
use crate::article::Article;
use crate::court::{self, AddressProblem, Court, CourtLevel};

pub(super) struct Found<'a> {
    pub(super) facts: &'a JurisdictionFacts,
    pub(super) options: Vec<CourtOption>,
    missing: Vec<MissingPlace>,
    problems: Vec<JurisdictionProblem>,
    /// A written agreement stands first.
    pub(super) agreed: bool,
    pub(super) exclusive: bool,
}

impl<'a> Found<'a> {
    pub(super) fn new(facts: &'a JurisdictionFacts) -> Self {
        Self {
            facts,
            options: Vec::new(),
            missing: Vec::new(),
            problems: Vec::new(),
            agreed: false,
            exclusive: false,
        }
    }

    pub(super) fn problem(&mut self, problem: JurisdictionProblem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Adds a court, unless it stands there already.
    pub(super) fn court(
        &mut self,
        court: &'static Court,
        reason: CourtReason,
        article: Article,
        only_if: Option<Condition>,
        check: bool,
    ) {
        if let Some(known) = self
            .options
            .iter_mut()
            .find(|option| option.court.code == court.code)
        {
            // A reason without a condition is the better one.
            if known.only_if.is_some() && only_if.is_none() {
                known.reason = reason;
                known.article = article;
                known.only_if = None;
                known.check = check;
            }
            return;
        }
        self.options.push(CourtOption {
            court,
            reason,
            article,
            exclusive: self.exclusive,
            only_without_agreement: self.agreed && reason != CourtReason::AgreedInWriting,
            only_if,
            check,
        });
    }

    /// Adds the court of an address, or says what is wrong with the address.
    pub(super) fn address(
        &mut self,
        address: &str,
        reason: CourtReason,
        article: Article,
        only_if: Option<Condition>,
    ) {
        match court::resolve(address) {
            Ok(found) => self.court(found.court, reason, article, only_if, found.check),
            Err(problem) => self.missing(reason, article, problem),
        }
    }

    /// Adds the court of a place of the facts: by name for a court, else by address.
    pub(super) fn place(&mut self, kind: PlaceKind, article: Article) {
        let facts = self.facts;
        let typed = facts.places.get(kind);
        let reason = CourtReason::At(kind);
        if kind.is_court() {
            match named(typed).as_slice() {
                [] if typed.trim().is_empty() => {
                    self.missing(reason, article, AddressProblem::Empty);
                }
                [] => match court::resolve(&typed.replace("人民法院", "").replace("法院", ""))
                {
                    Ok(found) => self.court(found.court, reason, article, None, found.check),
                    Err(problem) => self.missing(reason, article, problem),
                },
                [first, ..] => self.court(first, reason, article, None, false),
            }
        } else {
            self.address(typed, reason, article, None);
        }
    }

    /// Adds the court of each of the parties by where they are at home (CPL 22; INT 4).
    pub(super) fn homes(
        &mut self,
        parties: &[PartyPlace],
        reason: CourtReason,
        article: Article,
        only_if: Option<Condition>,
    ) {
        if parties.is_empty() {
            self.missing(reason, article, AddressProblem::Empty);
        }
        for party in parties {
            let habitual = reason == CourtReason::DefendantsDomicile
                && !party.habitual_residence.trim().is_empty();
            let reason = if habitual {
                CourtReason::DefendantsHabitualResidence
            } else {
                reason
            };
            self.address(party.home(), reason, article, only_if);
        }
    }

    pub(super) fn missing(
        &mut self,
        place: CourtReason,
        article: Article,
        problem: AddressProblem,
    ) {
        let entry = MissingPlace {
            place,
            article,
            problem,
        };
        if !self.missing.contains(&entry) {
            self.missing.push(entry);
        }
    }

    /// Whether one side lives inside and another outside the province, and whether some home is
    /// not known.
    pub(super) fn sides(&self) -> (bool, bool) {
        let facts = self.facts;
        let (mut inside, mut outside) = (false, false);
        let mut unknown = facts.claimants.is_empty() || facts.respondents.is_empty();
        for party in facts.claimants.iter().chain(&facts.respondents) {
            match court::resolve(party.home()) {
                Err(AddressProblem::OutsideProvince { .. }) => outside = true,
                Err(AddressProblem::TooVague { candidates }) if candidates.is_empty() => {
                    unknown = true;
                }
                Err(AddressProblem::Empty) => unknown = true,
                Ok(_) | Err(_) => inside = true,
            }
        }
        (inside && outside, unknown)
    }
}

impl From<Found<'_>> for Jurisdiction {
    fn from(found: Found<'_>) -> Self {
        Self {
            options: found.options,
            missing: found.missing,
            problems: found.problems,
        }
    }
}

impl PartyPlace {
    /// Habitual residence, else domicile (CPL 22; INT 3, 4, 7).
    #[must_use]
    pub fn home(&self) -> &str {
        if self.habitual_residence.trim().is_empty() {
            &self.domicile
        } else {
            &self.habitual_residence
        }
    }
}

/// The courts of the province that a text names in full, in the order of the list.
pub(super) fn named(text: &str) -> Vec<&'static Court> {
    let plain = crate::numerals::without_spaces(text).replace("中院", "中级人民法院");
    if plain.len() < "法院".len() {
        return Vec::new();
    }
    court::all()
        .iter()
        .filter(|court| {
            let short = court.name.strip_prefix("浙江省").unwrap_or(court.name);
            (court.level != CourtLevel::High || plain.contains(court.name)) && plain.contains(short)
        })
        .collect()
}
