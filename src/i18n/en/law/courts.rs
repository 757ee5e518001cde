//! Why a court is competent, in plain English.

use law::jurisdiction::{Condition, CourtReason, PlaceKind};

pub(super) const fn court_reason(reason: CourtReason) -> &'static str {
    match reason {
        CourtReason::AgreedInWriting => "You agreed on it in writing",
        CourtReason::DefendantsDomicile => "The other side lives here",
        CourtReason::DefendantsHabitualResidence => "The other side has lived here for over a year",
        CourtReason::DefendantsResidence => "The other side lives here now",
        CourtReason::ClaimantsPlace => "You live here",
        CourtReason::LendersPlace => "You are to receive the money here (lender's place)",
        CourtReason::MoneyReceiver => "You are to receive the money here",
        CourtReason::BuyersPlace => "The buyer lives here",
        CourtReason::VictimsPlace => "The person harmed lives here",
        CourtReason::DebtorsDomicile => "The debtor lives here",
        CourtReason::PartysPlace => "One of you lives here",
        CourtReason::EmployersPlace => "The employer is here",
        CourtReason::At(place) => place_of(place),
    }
}

pub(super) const fn court_condition(condition: Condition) -> &'static str {
    match condition {
        Condition::MoneyIsOwed => {
            "Only if you ask for money the contract owes you (price, pay, fee), not for damages."
        }
        Condition::PropertyIsOwed => "Only if handing over the house is what you argue about.",
        Condition::CourtIsDesignated => {
            "Only if the court is one named for such cases; ask the court first."
        }
    }
}

const fn place_of(place: PlaceKind) -> &'static str {
    match place {
        PlaceKind::Performance => "The contract is to be performed here",
        PlaceKind::Signing => "The contract was signed here",
        PlaceKind::Object => "What you argue about is here",
        PlaceKind::Deal => "The deal was made and settled here",
        PlaceKind::Use => "The rented thing is used here",
        PlaceKind::Receipt => "The goods were received here",
        PlaceKind::RealEstate => "The house or land is here",
        PlaceKind::Harbour => "The harbour is here",
        PlaceKind::DeceasedsDomicile => "The person who died last lived here",
        PlaceKind::MainEstate => "Most of the estate is here",
        PlaceKind::InsuredThing => "The insured thing is here",
        PlaceKind::VehicleRegistration => "The vehicle is registered here",
        PlaceKind::InsuredEvent => "The insured event happened here",
        PlaceKind::InsuredPerson => "The insured person lives here",
        PlaceKind::BillPayment => "The bill is payable here",
        PlaceKind::Company => "The company is here",
        PlaceKind::Departure => "The journey began here",
        PlaceKind::Destination => "The journey was to end here",
        PlaceKind::Act => "The harm was done here",
        PlaceKind::Result => "The damage came about here",
        PlaceKind::Equipment => "The computer it was done from is here",
        PlaceKind::Made => "The product was made here",
        PlaceKind::Sold => "The product was sold here",
        PlaceKind::Served => "The service was given here",
        PlaceKind::Accident => "The accident happened here",
        PlaceKind::FirstArrival => "The vehicle, ship or aircraft first arrived here",
        PlaceKind::ShipHeld => "The ship at fault is held here",
        PlaceKind::Salvage => "The salvage took place here",
        PlaceKind::Adjustment => "The shared loss at sea is adjusted here",
        PlaceKind::VoyageEnd => "The voyage ended here",
        PlaceKind::Work => "The work is done here",
        PlaceKind::Custody => "The other side is held here",
        PlaceKind::Marriage => "The marriage took place here",
        PlaceKind::LastHome => "The last home before leaving the country was here",
        PlaceKind::MainProperty => "Most of the property is here",
        PlaceKind::Ward => "The person under guardianship lives here",
        PlaceKind::PersonConcerned => "The person it is about lives here",
        PlaceKind::Asset => "The property is here",
        PlaceKind::Evidence => "The evidence is here",
        PlaceKind::SecurityRegister => "The security is registered here",
        PlaceKind::Mediators => "The mediation body is here",
        PlaceKind::InvitingCourt => "This court asked for the mediation",
        PlaceKind::SuitCourt => "This court may hear the case itself",
        PlaceKind::PreservingCourt => "This court froze the property",
        PlaceKind::FirstInstance => "This court decided first",
        PlaceKind::IssuingCourt => "This court issued the paper",
    }
}
