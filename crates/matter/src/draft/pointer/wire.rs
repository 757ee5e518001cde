//! What the fields of a draft are to the outside: text that can be read and written, choices by
//! their wire names, the same that serde uses.

use law::citizen_id::Sex;

use crate::draft::{
    AgentScope, Delivery, Dispute, DocumentKind, GuaranteeKind, IdKind, InterestAgreement,
    MediationWish, OrganisationType, Ownership, PartyKind, Procedure, RepaymentWay, Term,
};

/// What every field can do.
pub(super) trait Field {
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

/// A choice that is never unanswered: the empty text stands for its default.
macro_rules! always_answered {
    ($($kind:ident),+) => {
        $(impl Field for $kind {
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
        })+
    };
}

always_answered! { PartyKind, IdKind }

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
    IdKind {
        "citizen_id" = CitizenId, "residence_permit" = ResidencePermit,
        "hk_macao_travel_permit" = HkMacaoTravelPermit,
        "taiwan_travel_permit" = TaiwanTravelPermit, "passport" = Passport,
        "permanent_residence" = PermanentResidence, "other" = Other,
    }
    Sex { "male" = Male, "female" = Female }
    OrganisationType {
        "limited_company" = LimitedCompany, "stock_company" = StockCompany,
        "listed_company" = ListedCompany, "other_enterprise" = OtherEnterprise,
        "public_institution" = PublicInstitution, "association" = Association,
        "foundation" = Foundation, "social_service" = SocialService,
        "state_organ" = StateOrgan, "rural_collective" = RuralCollective,
        "cooperative" = Cooperative, "self_government" = SelfGovernment,
        "sole_proprietorship" = SoleProprietorship, "partnership" = Partnership,
        "professional_firm" = ProfessionalFirm,
    }
    Ownership {
        "state_controlled" = StateControlled, "state_share" = StateShare, "private" = Private,
        "other" = Other,
    }
    AgentScope { "general" = General, "special" = Special }
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
