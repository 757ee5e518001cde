//! The places of the facts: the enum that names one and the struct that holds the typed texts.

use serde::{Deserialize, Serialize};

macro_rules! places {
    ($($(#[$doc:meta])+ $kind:ident $field:ident,)+) => {
        /// A place of the facts that can make a court competent.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum PlaceKind {
            $($(#[$doc])+ $kind,)+
        }

        impl PlaceKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];
        }

        /// The places of the facts as typed, empty when not known. Courts are typed by name.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Places {
            $($(#[$doc])+ pub $field: String,)+
        }

        impl Places {
            /// The text typed for a place.
            #[must_use]
            pub fn get(&self, kind: PlaceKind) -> &str {
                match kind {
                    $(PlaceKind::$kind => &self.$field,)+
                }
            }

            /// The same, to be filled in.
            pub fn get_mut(&mut self, kind: PlaceKind) -> &mut String {
                match kind {
                    $(PlaceKind::$kind => &mut self.$field,)+
                }
            }
        }
    };
}

places! {
    /// Where the contract says it is to be performed (INT 18 para. 1).
    Performance performance,
    /// Where the contract was signed (CPL 35).
    Signing signing,
    /// Where the thing in dispute is (CPL 35, 205).
    Object object,
    /// Where the deal was made and settled at once (INT 18 para. 2).
    Deal deal,
    /// Where the leased thing is used (INT 19).
    Use use_of_lease,
    /// Where the goods were received (INT 20).
    Receipt receipt,
    /// Where the real property is, by the register first (CPL 34(1); INT 28).
    RealEstate real_estate,
    /// The harbour (CPL 34(2)).
    Harbour harbour,
    /// The deceased's last domicile (CPL 34(3)).
    DeceasedsDomicile deceaseds_domicile,
    /// The main part of the estate (CPL 34(3)).
    MainEstate main_estate,
    /// The insured thing (CPL 25).
    InsuredThing insured_thing,
    /// Where the vehicle is registered (INT 21).
    VehicleRegistration vehicle_registration,
    /// Where the insured event happened (INT 21).
    InsuredEvent insured_event,
    /// The insured person's domicile (INT 21).
    InsuredPerson insured_person,
    /// Where the bill is payable (CPL 26, 229).
    BillPayment bill_payment,
    /// The company's domicile (CPL 27).
    Company company,
    /// Where the transport began (CPL 28).
    Departure departure,
    /// Where the transport ended or was to end (CPL 28).
    Destination destination,
    /// Where the wrongful act was done (INT 24).
    Act act,
    /// Where the damage came about (INT 24).
    Result result,
    /// The computer from which it was done (INT 25).
    Equipment equipment,
    /// Where the product was made (INT 26).
    Made made,
    /// Where the product was sold (INT 26).
    Sold sold,
    /// Where the service was given (INT 26).
    Served served,
    /// Where the accident or collision happened (CPL 30, 31).
    Accident accident,
    /// Where the vehicle, ship or aircraft first arrived (CPL 30–33).
    FirstArrival first_arrival,
    /// Where the ship at fault is held (CPL 31).
    ShipHeld ship_held,
    /// Where the salvage took place (CPL 32).
    Salvage salvage,
    /// Where general average is adjusted (CPL 33).
    Adjustment adjustment,
    /// Where the voyage ended (CPL 33).
    VoyageEnd voyage_end,
    /// Where the employee worked (LABINT 3).
    Work work,
    /// Where the defendant is held (INT 8).
    Custody custody,
    /// Where the couple married (INT 13).
    Marriage marriage,
    /// The claimant's or defendant's last home in the country (INT 13, 14).
    LastHome last_home,
    /// The main property of the couple (INT 17).
    MainProperty main_property,
    /// The ward's domicile (INT 10).
    Ward ward,
    /// The domicile of the person declared missing or without capacity (CPL 190, 191, 198).
    PersonConcerned person_concerned,
    /// Property to be preserved, realised or enforced against (CPL 104, 202, 207, 235).
    Asset asset,
    /// Evidence to be preserved (CPL 84).
    Evidence evidence,
    /// Where the security is registered (CPL 207).
    SecurityRegister security_register,
    /// Where the mediation organisation is (CPL 205).
    Mediators mediators,
    /// The court that invited the mediation, by name (CPL 205(1)).
    InvitingCourt inviting_court,
    /// The court that is competent for the suit, by name (CPL 84, 104).
    SuitCourt suit_court,
    /// The court that preserved property (INT 27).
    PreservingCourt preserving_court,
    /// The court of first instance, by name (CPL 235).
    FirstInstance first_instance,
    /// The court that issued the order or ruling, by name (INT 460).
    IssuingCourt issuing_court,
}

impl PlaceKind {
    /// Told by the name of a court, not by an address.
    #[must_use]
    pub const fn is_court(self) -> bool {
        matches!(
            self,
            Self::InvitingCourt
                | Self::SuitCourt
                | Self::PreservingCourt
                | Self::FirstInstance
                | Self::IssuingCourt
        )
    }
}
